import { createHash } from 'node:crypto'
import { canonical } from '@xinlu/db/ledger'
import { refusal, type Signer } from '@xinlu/schema'
import { signatureOf } from '@xinlu/schema/signature'
import type { IndicatorRow } from '../../planRows.ts'
import { targetText } from '../plan/target.ts'
import type { TargetScheme } from './scheme.ts'
import { scoresOf, type UnitScore } from './score.ts'

/** What is signed of a year. */
export interface TargetContent {
  year: number
  title: string
  frozenAt: string
  indicators: { code: string; title: string; weight: string; target: string; receiptId: string; answeredAt: string }[]
  scores: UnitScore[]
}

/** The content of a year as canonical JSON, from what was last measured; CONFLICT where an indicator was never measured. */
export function contentOf(scheme: TargetScheme, rows: readonly IndicatorRow[], frozenAt: string): string {
  const missing = rows.filter(({ last }) => last?.values == null).map(({ indicator }) => indicator.code)
  if (missing.length > 0)
    throw refusal('CONFLICT', {
      expected: 'every indicator measured',
      got: `nothing of ${missing.join(', ')}`,
      todo: 'measure them first',
    })
  const content: TargetContent = {
    year: scheme.year,
    title: scheme.title,
    frozenAt,
    indicators: rows.map(({ indicator: { code, title, weight, target }, last }) => ({
      ...{ code, title, weight, target: targetText(target) },
      ...{ receiptId: last?.receiptId ?? '', answeredAt: last?.answeredAt ?? '' },
    })),
    scores: scoresOf(scheme, new Map(rows.map(({ indicator, last }) => [indicator.code, last?.values ?? {}]))),
  }
  return canonical(content)
}

const signedAs = (contentHash: string) => `xinlu-target\n${contentHash}`

/** Hash and signature of a content; what is signed begins with a word of its own, so that it is nothing else that these keys sign. */
export function sealed(content: string, { keyId, privateKey }: Signer) {
  const contentHash = createHash('sha256').update(content).digest('hex')
  return { content, contentHash, keyId, signature: signatureOf(signedAs(contentHash), privateKey).toString('hex') }
}
