import { type ConcealedColumn, type Concealing, textsConcealed, textsRevealed } from '../concealed.ts'
import type { Db } from '../context.ts'
import { refusal } from '../errors.ts'
import type { Viewer } from '../viewer.ts'
import { eventsIn, type Machine, transitionOf, unbegun } from './machine.ts'

/** One step of a case, as it was taken. */
export interface StepRow {
  caseId: string
  seq: number
  event: string
  state: string
  reason: string | null
  particulars: Record<string, unknown> | null
  byPerson: string
  byUnit: string | null
  knownFrom: string
}

/** A step to be taken. */
export interface Taking {
  caseId: string
  event: string
  reason?: string
  particulars?: Record<string, string | number | boolean | null | readonly string[]>
  /** What of the particulars lies concealed. */
  lies?: { concealing: Concealing; columns: readonly ConcealedColumn[] }
}

type Client = Db['$client']

/** The steps of cases, in their order. */
export async function stepsOf(sql: Client, caseIds: readonly string[]): Promise<StepRow[]> {
  return sql<StepRow[]>`
    select case_id as "caseId", seq, event, state, reason, particulars, by_person as "byPerson", by_unit as "byUnit",
      to_char(known_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "knownFrom"
    from step where case_id = any(${caseIds as string[]}::text[]) order by case_id, seq`
}

/** Rows of cases, each with its steps. */
export async function withSteps<Row extends { id: string }>(
  sql: Client,
  rows: readonly Row[],
): Promise<(Row & { steps: StepRow[] })[]> {
  if (rows.length === 0) return []
  const steps = await stepsOf(
    sql,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({ ...row, steps: steps.filter(({ caseId }) => caseId === row.id) }))
}

/** The state that a case is in. */
export const stateOf = (steps: readonly Pick<StepRow, 'state'>[]): string => steps.at(-1)?.state ?? unbegun

/**
 * Takes a step of a workflow inside a transaction, and gives whether it was taken now. The same step sent again by the same
 * person, with the same reason and particulars and nothing after it, changes nothing and gives false. CONFLICT where the table
 * has no such transition from the state that the case is in, also when somebody else was faster: of two at once one wins.
 */
export async function takeStep(sql: Client, viewer: Viewer, machine: Machine, taking: Taking): Promise<boolean> {
  const { caseId, event, reason, particulars, lies } = taking
  const written = particulars && lies ? textsConcealed(lies.concealing, lies.columns, particulars) : particulars
  const steps = await stepsOf(sql, [caseId])
  const last = steps.at(-1)
  const by = viewer.id ?? ''
  if (last && isSame(last, taking, by)) return false
  const state = stateOf(steps)
  const transition = transitionOf(machine, state, event)
  if (!transition) throw notNow(machine, state, event)
  if (transition.reason && !reason?.trim())
    throw refusal('BAD_INPUT', { expected: `a reason for ${event}`, got: 'none', todo: 'say why' })
  const [done] = await sql`
    insert into step (case_id, seq, flow, event, state, reason, particulars, by_person, by_unit, known_from)
    values (${caseId}, ${(last?.seq ?? 0) + 1}, ${machine.flow}, ${event}, ${transition.to}, ${reason ?? null},
      ${written ? JSON.stringify(written) : null}, ${by}, ${viewer.unit}, ${viewer.now})
    on conflict do nothing returning 1`
  if (done) return true
  const now = await stepsOf(sql, [caseId])
  if (now.at(-1) && isSame(now.at(-1) as StepRow, taking, by)) return false
  throw notNow(machine, stateOf(now), event)
}

function isSame(last: StepRow, { event, reason, particulars, lies }: Taking, by: string): boolean {
  const before =
    last.particulars && lies ? textsRevealed(lies.concealing, lies.columns, last.particulars) : last.particulars
  return (
    last.event === event &&
    last.byPerson === by &&
    (last.reason ?? null) === (reason ?? null) &&
    JSON.stringify(sorted(before)) === JSON.stringify(sorted(particulars ?? null))
  )
}

const sorted = (of: Record<string, unknown> | null) =>
  of && Object.fromEntries(Object.entries(of).sort(([a], [b]) => (a < b ? -1 : 1)))

function notNow(machine: Machine, state: string, event: string) {
  const open = eventsIn(machine, state)
  return refusal('CONFLICT', {
    expected: open.length > 0 ? `one of ${open.join(', ')}` : `nothing more: ${machine.title} has ended`,
    got: `${event} in state ${state}`,
    todo: 'look at the case again',
  })
}
