import { createHash } from 'node:crypto'
import { type AccessRecord, numberAt } from '@xinlu/db'
import { dayOf, refusal, type Viewer } from '@xinlu/schema'
import { Decimal } from 'decimal.js'
import type { Evidence, ItemEvidence, UnitEvidence } from './evidence.ts'

const differs = (expected: string, got: string, todo = 'run the saved query again and submit its answer as it came') =>
  refusal('CONFLICT', { expected, got, todo })

/** What the log says of a receipt; null for one that it does not hold, or whose record was destroyed. */
export type Recorded = AccessRecord | null

/**
 * The data of an answer, once the log says that this very answer was given to this very person, to the saved query, in the role and
 * for the purpose that it names, lately. NOT_FOUND for a receipt that is not the viewer's, CONFLICT for what does not fit it.
 */
export function provenAnswer(evidence: Evidence, { id, now }: Viewer, record: Recorded, answer: string): unknown {
  if (!record || id === null || record.who !== id)
    throw refusal('NOT_FOUND', {
      expected: 'a receipt of an answer to the viewer',
      got: 'none',
      todo: 'ask the saved query with x-receipt, and name the receipt that comes with it',
    })
  if (record.operationHash !== evidence.id)
    throw differs(`a receipt of ${evidence.operation}`, 'one of another operation')
  if (record.role !== evidence.role || record.purpose !== evidence.purpose)
    throw differs(
      `an answer to ${evidence.role} for ${evidence.purpose}`,
      `one to ${record.role} for ${record.purpose}`,
    )
  const within = numberAt('county-plan', 'evidence.fresh.within', dayOf(now)).value
  const age = Date.parse(now) - Date.parse(record.at)
  if (age < 0 || age > within * 3_600_000) throw differs(`an answer of the last ${within} hours`, `one of ${record.at}`)
  if (createHash('sha256').update(answer).digest('hex') !== record.resultHash)
    throw differs('the data of the answer as it came', 'other data')
  return JSON.parse(answer) as unknown
}

/** What a JSON pointer (RFC 6901) leads to; undefined where it leads nowhere. */
export function at(data: unknown, pointer: string): unknown {
  let here = data
  for (const step of pointer.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, name)) return undefined
    if (Array.isArray(here) && !/^(0|[1-9]\d*)$/.test(name)) return undefined
    here = (here as Record<string, unknown>)[name]
  }
  return here
}

/** A number as exact text; null for what is none. */
function exact(value: unknown): string | null {
  if (typeof value !== 'number' && !(typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value))) return null
  return new Decimal(value).toFixed()
}

const none = (pointer: string) =>
  refusal('BAD_INPUT', {
    expected: `a number at ${pointer}`,
    got: 'none',
    todo: 'see why the answer holds none: nothing to count, withheld, or a room that did not answer',
  })

/** The value that an item is measured by; BAD_INPUT where the answer holds none. */
export function valueIn(data: unknown, { pointer, pick }: ItemEvidence): string {
  const found = at(data, pointer)
  if (!pick) return exact(found) ?? fail(none(pointer))
  const row = Array.isArray(found) ? found.find((one) => at(one, pick.key) === pick.is) : undefined
  return exact(at(row, pick.value)) ?? fail(none(`${pointer} where ${pick.key} is ${pick.is}, ${pick.value}`))
}

/** The value of each unit that the answer has one for; BAD_INPUT where it has none at all. A value that is withheld or cannot be is left out. */
export function valuesIn(
  data: unknown,
  { pointer, by, value }: UnitEvidence,
  units: ReadonlyMap<string, string>,
): Record<string, string> {
  const rows = at(data, pointer)
  const found = (Array.isArray(rows) ? rows : []).flatMap((row) => {
    const [unit, number] = [at(row, by), exact(at(row, value))]
    return typeof unit === 'string' && units.has(unit) && number !== null ? [[unit, number] as const] : []
  })
  if (found.length === 0) throw none(`${pointer}, ${value}`)
  return Object.fromEntries(found)
}

function fail(error: Error): never {
  throw error
}
