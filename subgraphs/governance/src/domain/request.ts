import { type Analysis, type Class, codeTyped, deedClasses, fullSdl, refusal, typed } from '@xinlu/schema'
import { citizenIdFault } from '@xinlu/schema/identifiers'
import { Kind, parse } from 'graphql'
import type { OpeningRow, RequestRow } from '../rows.ts'
import { startOfNext } from './clocks.ts'

/** One coordinate that an operation would reveal, beyond public facts. */
export interface Reveal {
  coordinate: string
  /** Without PUBLIC. */
  classes: Class[]
  masked: boolean
  ownerUnit: string
}

/** 行范围 as it is asked for and kept; nothing of it means all subjects. */
export interface RowsAsked {
  ids?: string[]
  codes?: string[]
  industry?: string
  township?: string
}

export type RequestState = 'PENDING' | 'APPROVED' | 'PARTIAL' | 'REFUSED' | 'EXPIRED' | 'REVOKED'

/** What no data request opens, whoever asks (permission policy, DATA_SHARING): and no deed is data. */
const never: readonly Class[] = ['SUPERVISION', 'INVESTIGATION', ...deedClasses]

const personal = (one: Class) => one === 'PERSONAL' || one === 'SENSITIVE_PERSONAL'

/** What an operation would reveal; FIELD_REFUSED for what no request opens, and for personal facts that cannot be masked. */
export function revealsOf({ coordinates }: Analysis): Reveal[] {
  const refuse = (coordinate: string, why: string) =>
    refusal('FIELD_REFUSED', {
      expected: 'fields that a data request may open',
      got: `${coordinate} (${why})`,
      todo: 'leave this field out',
    })
  return coordinates.flatMap(({ coordinate, classes, masked, ownerUnit }) => {
    const closed = classes.find((one) => never.includes(one))
    if (closed) throw refuse(coordinate, closed)
    if (classes.length === 0) throw refuse(coordinate, 'no class')
    const beyond = classes.filter((one) => one !== 'PUBLIC')
    if (beyond.length === 0) return []
    const bare = masked ? undefined : beyond.find(personal)
    if (bare) throw refuse(coordinate, `${bare}, without a mask`)
    if (ownerUnit === '') throw refuse(coordinate, 'no unit answers for it')
    return [{ coordinate, classes: beyond, masked, ownerUnit }]
  })
}

/** Whether the operation reveals a trade secret, so that the department must declare that it is no competitor. */
export const revealsSecrets = (reveals: readonly Reveal[]) =>
  reveals.some(({ classes }) => classes.includes('TRADE_SECRET'))

/**
 * 有条件共享: whether something beyond public facts and what is shared inside government is revealed
 * (政务数据共享条例 第十五条 leaves the attribute to the providing units; this house takes it from the classes).
 */
export const isConditional = (reveals: readonly Reveal[]) =>
  reveals.some(({ classes }) => classes.some((one) => one !== 'INTERNAL'))

let shared: ReadonlySet<string> | null = null

/** The types that everyone shares: no one unit answers for these. */
function sharedTypes(): ReadonlySet<string> {
  shared ??= new Set(
    parse(fullSdl('')).definitions.flatMap((one) => (one.kind === Kind.OBJECT_TYPE_DEFINITION ? one.name.value : [])),
  )
  return shared
}

/** The units that decide: those whose facts are revealed; where only public facts are, those that answer for these. */
export function unitsOf({ coordinates }: Analysis, reveals: readonly Reveal[]): string[] {
  const owned =
    reveals.length > 0
      ? reveals
      : coordinates.filter(({ coordinate }) => !sharedTypes().has(coordinate.split('.')[0] ?? ''))
  return [...new Set(owned.map(({ ownerUnit }) => ownerUnit))].filter((unit) => unit !== '').sort()
}

/** What the units that agreed open: personal facts by their mask only, the rest as it is. */
export function openedBy({
  request,
  parts,
}: Pick<RequestRow, 'request' | 'parts'>): { coordinate: string; verdict: 'SEE' | 'MASK' }[] {
  const agreed = new Set(parts.filter(({ approved }) => approved).map(({ unit }) => unit))
  return request.reveals
    .filter(({ ownerUnit }) => agreed.has(ownerUnit))
    .map(({ coordinate, classes }) => ({ coordinate, verdict: classes.some(personal) ? 'MASK' : 'SEE' }))
}

/** The state of a data request at an instant. What was never answered and what was agreed to both end with their last day. */
export function requestState(
  {
    request,
    parts,
    revocation,
    validUntil,
  }: Pick<RequestRow, 'request' | 'parts' | 'validUntil'> & Pick<OpeningRow, 'revocation'>,
  now: string,
): RequestState {
  if (revocation) return 'REVOKED'
  const decided = parts.length >= request.units.length
  const approved = parts.filter((part) => part.approved).length
  if (decided && approved === 0) return 'REFUSED'
  if (validUntil <= now) return 'EXPIRED'
  if (!decided) return 'PENDING'
  return approved === parts.length ? 'APPROVED' : 'PARTIAL'
}

/** The last day of use, as the instant before which the grant holds; BAD_INPUT for a day that is over. */
export function endOf(validUntil: string, today: string): string {
  if (validUntil >= today) return startOfNext(validUntil)
  throw refusal('BAD_INPUT', { expected: `validUntil from ${today} on`, got: validUntil, todo: 'choose a later day' })
}

interface RowsInput {
  codes?: readonly string[] | null | undefined
  industry?: string | null | undefined
  township?: string | null | undefined
  all?: boolean | null | undefined
}

/** The most codes of one request. */
const mostCodes = 1000

/** The rows that are asked for, null for all; BAD_INPUT unless they have exactly one shape. */
export function rowsAsked({ codes, industry, township, all }: RowsInput): RowsAsked | null {
  const fail = (got: string) =>
    refusal('BAD_INPUT', {
      expected: `rows by exactly one of codes (1 to ${mostCodes}), industry, township, or all: true`,
      got,
      todo: 'say which subjects are needed',
    })
  const shapes = [codes, industry, township, all].filter((one) => one !== null && one !== undefined && one !== false)
  if (shapes.length !== 1) throw fail(shapes.length === 0 ? 'none of them' : 'several of them')
  if (all) return null
  if (codes) {
    if (codes.length === 0 || codes.length > mostCodes) throw fail(`${codes.length} codes`)
    return { codes: [...new Set(codes.map((code) => codeTyped('a code of rows', code)))] }
  }
  return industry ? { industry: typed('industry', industry) } : { township: typed('township', township ?? '') }
}

/** Rows as they are shown: JSON, `{"all":true}` for all; citizen id numbers by their last four characters. */
export function rowsText(rows: RowsAsked | null, today: string): string {
  if (!rows) return JSON.stringify({ all: true })
  const shown = (code: string) => (citizenIdFault(code, today) === null ? `${'*'.repeat(14)}${code.slice(-4)}` : code)
  return JSON.stringify({ ...rows, ...(rows.codes && { codes: rows.codes.map(shown) }) })
}

/** Why it was refused, by unit where several did; null where nobody did. */
export function refusalReason(parts: RequestRow['parts']): string | null {
  const refused = parts.filter(({ approved }) => !approved).sort((a, b) => (a.unit < b.unit ? -1 : 1))
  if (refused.length < 2) return refused[0]?.reason ?? null
  return refused.map(({ unit, reason }) => `${unit}：${reason}`).join('；')
}
