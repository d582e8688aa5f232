import type { RequestRow } from '../rows.ts'
import { openedBy, type RowsAsked, requestState } from './request.ts'

/** Facts of some types about one subject. */
export interface FactsOf {
  subjectIds: readonly string[]
  subjectCodes: readonly string[]
  industries: readonly string[]
  townships: readonly string[]
  types: readonly string[]
  since: string
}

/** Whether a data request opens, at an instant, facts of these types about this subject beyond what is public. */
export function opensFacts(row: RequestRow, of: FactsOf, now: string): boolean {
  const state = requestState(row, now)
  if (state !== 'APPROVED' && state !== 'PARTIAL') return false
  return isAbout(row.rows, of) && openedBy(row).some(({ coordinate }) => isOfTypes(coordinate, of.types))
}

const isOfTypes = (coordinate: string, types: readonly string[]) => types.includes(coordinate.split('.')[0] ?? '')

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
