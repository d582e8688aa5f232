import { type Analysis, atLeastOne, dayOf, impersonal, operationHash, refusal, typed, type Viewer } from '@xinlu/schema'
import { parse, print } from 'graphql'
import { endOf, revealsOf, revealsSecrets, rowsAsked, unitsOf } from './domain/request.ts'
import type { DataRequestInput } from './generated.ts'
import type { Submission } from './store/requests.ts'

/** A value of the scalar Operation: text; BAD_INPUT otherwise. What it says is the gateway's to analyse. */
export function textOfOperation(value: unknown): string {
  if (typeof value === 'string') return value
  throw refusal('BAD_INPUT', { expected: 'a GraphQL query as text', got: typeof value, todo: 'write it as text' })
}

/** The gateway's analysis of this very operation, by its normalised hash; BAD_INPUT where there is none. */
function analysisOf(operation: string, analyses: readonly Analysis[]): Analysis {
  const fail = (got: string) =>
    refusal('BAD_INPUT', {
      expected: 'an operation that the gateway has analysed',
      got,
      todo: 'send one valid query through the gateway',
    })
  let hash: string
  try {
    hash = operationHash(print(parse(operation, { maxTokens: 20_000 })))
  } catch {
    throw fail('a text that cannot be read')
  }
  const found = analyses.find((one) => one.operationHash === hash)
  if (!found) throw fail('one without an analysis')
  return found
}

/** Judges what a department submits, at the viewer's moment; BAD_INPUT, or FIELD_REFUSED for what no request opens. */
export function submissionOf(input: DataRequestInput, analyses: readonly Analysis[], { now }: Viewer): Submission {
  const operation = impersonal('operation', textOfOperation(input.operation))
  const facts = {
    scene: typed('purpose', input.purpose),
    legalBasis: typed('legalBasis', input.legalBasis),
    matter: typed('matter', input.matter),
    rows: rowsAsked(input.rows),
    retentionDays: atLeastOne('retentionDays', input.retentionDays),
    quota: atLeastOne('quota', input.quota),
    validUntil: endOf(input.validUntil, dayOf(now)),
  }
  const analysis = analysisOf(operation, analyses)
  const reveals = revealsOf(analysis)
  const notCompetitor = input.notCompetitor ?? false
  if (revealsSecrets(reveals) && !notCompetitor) {
    throw refusal('BAD_INPUT', {
      expected: 'notCompetitor: true, since the operation reveals trade secrets',
      got: String(notCompetitor),
      todo: 'declare it, or leave these fields out',
    })
  }
  const units = unitsOf(analysis, reveals)
  return { ...facts, operation, operationHash: analysis.operationHash, reveals, units, notCompetitor }
}
