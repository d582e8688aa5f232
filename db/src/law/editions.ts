import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { refusal } from '@xinlu/schema'
import { parse } from 'yaml'

/** One value of an edition, as its file has it. */
export interface RuleEntry {
  value: unknown
  unit?: string
  /** 条款 */
  at?: string
  /** 原文, word for word. */
  text?: string
  /** How sure the value is, where the official text was not read. */
  confidence?: string
  note?: string
}

/** One legal text as in force from one day. */
export interface Edition {
  instrument: string
  title: string
  issuer: string
  number: string
  promulgated: string | null
  effective: string
  source: string
  /** The day on which the text was read; null while the edition is provisional. */
  checked: string | null
  /** The first day on which it is no longer in force, where no later edition says so. */
  repealed: string | null
  confidence: string | null
  /** Rules of the edition before that this one no longer has, each with why. */
  dropped: Record<string, string>
  rules: Record<string, RuleEntry>
}

const day = /^\d{4}-\d\d-\d\d$/
const required = ['title', 'issuer', 'number', 'effective', 'source', 'rules']
const allowed = new Set([...required, 'promulgated', 'checked', 'repealed', 'confidence', 'dropped', 'note'])

/** Reads every edition below a folder, by instrument, earliest first; EDITION_FAULT names the file and the field. */
export function editionsIn(folder: string): ReadonlyMap<string, readonly Edition[]> {
  const byInstrument = new Map<string, Edition[]>()
  for (const file of globSync('*/*.yaml', { cwd: folder }).sort()) {
    const edition = editionFrom(folder, file)
    byInstrument.set(edition.instrument, [...(byInstrument.get(edition.instrument) ?? []), edition])
  }
  return byInstrument
}

function editionFrom(folder: string, file: string): Edition {
  const fault = (expected: string, got: string) =>
    refusal('EDITION_FAULT', { expected: `${file}: ${expected}`, got, todo: 'correct the edition file' })
  const [instrument = ''] = file.split(/[\\/]/)
  let read: Record<string, unknown>
  try {
    read = parse(readFileSync(join(folder, file), 'utf8'), { schema: 'core' }) as Record<string, unknown>
  } catch (cause) {
    throw refusal(
      'EDITION_FAULT',
      { expected: `${file}: YAML`, got: 'something that cannot be read', todo: 'correct the edition file' },
      cause,
    )
  }
  if (typeof read !== 'object' || read === null) throw fault('an edition', 'something else')
  for (const name of required) if (read[name] === undefined || read[name] === '') throw fault(name, 'none')
  for (const name of Object.keys(read)) if (!allowed.has(name)) throw fault('known fields', name)
  const effective = String(read.effective)
  if (!day.test(effective) || effective !== basename(file, '.yaml'))
    throw fault(`effective: ${basename(file, '.yaml')}`, effective)
  const text = (name: string) => (read[name] === undefined || read[name] === null ? null : String(read[name]))
  const rules = read.rules as Record<string, RuleEntry>
  for (const [name, rule] of Object.entries(rules)) {
    if (!/^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(name)) throw fault('rules named dotted.lower', name)
    if (typeof rule !== 'object' || rule === null || rule.value === undefined) throw fault(`${name}.value`, 'none')
  }
  return {
    instrument,
    title: String(read.title),
    issuer: String(read.issuer),
    number: String(read.number),
    promulgated: text('promulgated'),
    effective,
    source: String(read.source),
    checked: text('checked'),
    repealed: text('repealed'),
    confidence: text('confidence'),
    dropped: (read.dropped ?? {}) as Record<string, string>,
    rules,
  }
}
