import { readCell } from '../sheet/cell.ts'
import type { ActKind, Key } from '../sheet/facts.ts'
import { matchHeader } from '../sheet/header.ts'
import { judgeRow } from '../sheet/judge.ts'
import { columnOf } from '../sheet/templates.ts'
import { identityTag, keyProof, tagsOf } from './tags.ts'

/** A row of the case system's export as its tags; null where what they are made of cannot be read. */
export interface TaggedRow {
  identity: string | null
  content: string | null
  /** Whether the row passed the standard. */
  complete: boolean
  /** Where it can be read. */
  decidedOn: string | null
}

/** Makes tags of one file's rows under the key of one run. */
export interface Tagger {
  /** That the tags are made with the key of this run. */
  proof: string
  tagged(cells: readonly (string | null)[]): TaggedRow
}

/**
 * Reads rows of a file in one of the templates and gives their tags; pure. A row that does not pass the standard still has its
 * identity where kind, authority and document number can be read. FILE_TEMPLATE where the columns are no template's.
 */
export function taggerOf(columns: readonly string[], key: Buffer, runId: string, today: string): Tagger {
  const header = matchHeader(columns)
  const { template } = header
  const valueIn = (name: Key, cells: readonly (string | null)[]) => {
    const read = readCell(columnOf(template, name), cells[header.positions[name] ?? -1] ?? null)
    return read && 'value' in read ? read.value : null
  }
  const kindIn = (cells: readonly (string | null)[]): ActKind | null => {
    if (template !== 'OTHER_ACT') return template === 'PENALTY_2018' ? 'PENALTY' : 'LICENCE'
    return valueIn('actKind', cells) as ActKind | null
  }
  return {
    proof: keyProof(key, runId),
    tagged(cells) {
      const { facts } = judgeRow(header, cells, today)
      if (facts) return { ...tagsOf(key, facts), complete: true, decidedOn: facts.decidedOn }
      const [kind, authority, docNo] = [kindIn(cells), valueIn('authorityCode', cells), valueIn('docNo', cells)]
      const identity = kind && authority && docNo ? identityTag(key, kind, authority, docNo) : null
      return { identity, content: null, complete: false, decidedOn: valueIn('decidedOn', cells) }
    },
  }
}
