import { typed } from '@xinlu/schema'
import type { RecordDecisionInput } from '../../generated.ts'
import { faulty } from './recorded.ts'

/** What stands in the document of a penalty and in no template (行政处罚法 第五十九条): address, evidence, performance. */
export interface DocumentOnly {
  address?: string
  evidence?: string
  performance?: string
}

/** What the clerk says for the document alone; BAD_INPUT for other acts, for long texts, and for personal numbers. */
export function documentOnly({ kind, party, evidence, performance }: RecordDecisionInput): DocumentOnly {
  const said: DocumentOnly = {}
  for (const [name, text] of [
    ['address', party.address],
    ['evidence', evidence],
    ['performance', performance],
  ] as const) {
    const plain = text?.trim()
    if (!plain) continue
    if (kind !== 'PENALTY') throw faulty({ column: name, expected: '留空, 因为只用于行政处罚决定书', got: plain })
    said[name] = typed(name, plain)
  }
  return said
}

/** The same, whether two say the same. */
export const isSameOnly = (a: DocumentOnly, b: DocumentOnly) =>
  a.address === b.address && a.evidence === b.evidence && a.performance === b.performance
