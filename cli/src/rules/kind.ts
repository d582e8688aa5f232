import { basename } from 'node:path'
import { faultOf, yamlAt } from '@xinlu/db'

/** What a file of the county's rules is: 考核方案, 评价标准, 监管分类表, 措施清单. */
export type RuleFile = 'PACK' | 'SHEET' | 'CLASSES' | 'CATALOGUE'

/** The word that only one kind of file says. */
const words: Readonly<Record<RuleFile, string>> = {
  PACK: 'scheme',
  SHEET: 'role',
  CLASSES: 'industry',
  CATALOGUE: 'entries',
}

/** What a file is by its own words; EDITION_FAULT where it is none of these, or two of them. */
export function kindOf(file: string): RuleFile {
  const fault = faultOf(basename(file), 'look at the file')
  const read = yamlAt(file, fault)
  const said = typeof read === 'object' && read !== null ? Object.keys(read) : []
  const kinds = (Object.keys(words) as RuleFile[]).filter((kind) => said.includes(words[kind]))
  const [kind] = kinds
  if (kind && kinds.length === 1) return kind
  throw fault(
    'scheme of a pack, role of a sheet, industry of a class table, or entries of a catalogue, and only one of them',
    said.join(', ') || 'none',
  )
}
