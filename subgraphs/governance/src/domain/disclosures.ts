import { Kind, parse, visit } from 'graphql'
import type { RequestRow } from '../rows.ts'
import { type RowsAsked, requestState } from './request.ts'

/** Facts about one subject that are reached through some fields. */
export interface FactsOf {
  subjectIds: readonly string[]
  subjectCodes: readonly string[]
  industries: readonly string[]
  townships: readonly string[]
  through: readonly string[]
  since: string
}

/** Whether a data request that holds at an instant asks about this subject. */
export function holdsFor(row: RequestRow, of: FactsOf, now: string): boolean {
  const state = requestState(row, now)
  return (state === 'APPROVED' || state === 'PARTIAL') && isAbout(row.rows, of)
}

/** Whether an operation, whatever its aliases, asks for one of these fields. */
export function asksThrough(operation: string, fields: readonly string[]): boolean {
  let found = false
  visit(parse(operation, { noLocation: true }), {
    [Kind.FIELD]: ({ name }) => {
      found ||= fields.includes(name.value)
    },
  })
  return found
}

/** Whether a subject lies inside the rows of a request; null is all. */
function isAbout(rows: RowsAsked | null, { subjectIds, subjectCodes, industries, townships }: FactsOf): boolean {
  if (rows === null) return true
  const inside = [
    rows.ids && subjectIds.some((id) => rows.ids?.includes(id)),
    rows.codes && subjectCodes.some((code) => rows.codes?.includes(code)),
    rows.industry && industries.includes(rows.industry),
    rows.township && townships.includes(rows.township),
  ].filter((one) => one !== undefined)
  return inside.length > 0 && inside.every(Boolean)
}
