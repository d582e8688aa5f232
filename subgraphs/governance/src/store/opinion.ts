import { alone, type Db, dayOf, newId, refusal, takeStep, typed, type Viewer, withSteps } from '@xinlu/schema'
import { nextOf, opinionFlow, stepDue } from '../domain/integrity/opinion.ts'
import { provenOneOf, receivingUnits, unitTyped } from '../domain/integrity/units.ts'
import type { OpinionInput } from '../generated.ts'
import type { IncidentRow } from '../integrityRows.ts'

type Client = Db['$client']

/** Incidents with their steps, in the order in which `which` gives them. */
async function incidentsWhere(sql: Client, which: ReturnType<Client>): Promise<IncidentRow[]> {
  const rows = await sql<Omit<IncidentRow, 'steps'>[]>`
    select i.id, i.title, i.source, i.content, i.found_on::text as "foundOn", i.unit, i.said_by as "saidBy"
    from opinion_incident i ${which}`
  return withSteps(sql, rows)
}

/** An incident by id; null where there is none. */
export const incidentById = async (db: Db, id: string) =>
  (await incidentsWhere(db.$client, db.$client`where i.id = ${id}`))[0] ?? null

/** Every incident that was received between two instants. */
export const incidentsSince = (db: Db, from: string, to: string) =>
  incidentsWhere(db.$client, db.$client`where i.known_from between ${from} and ${to} order by i.known_from, i.id`)

/** A page of incidents, the last received first; one more than `first`. */
export const incidentPage = (db: Db, { now }: Viewer, first: number, after: string | null) =>
  incidentsWhere(
    db.$client,
    db.$client`where i.known_from <= ${now} ${after === null ? db.$client`` : db.$client`and i.id < ${after}`}
      order by i.id desc limit ${first}`,
  )

/** Open incidents that the viewer's unit has to do with, by the day on which their next step is due. */
export async function incidentsFor(db: Db, viewer: Viewer, first: number): Promise<IncidentRow[]> {
  const { unit, now, purpose } = viewer
  const all = purpose === 'AUDIT' || (unit !== null && receivingUnits(dayOf(now)).includes(unit))
  const sql = db.$client
  const rows = await incidentsWhere(
    sql,
    sql`where (select state from step where case_id = i.id order by seq desc limit 1) <> 'CLOSED'
      ${all ? sql`` : sql`and i.unit = ${unit}`} order by i.known_from, i.id`,
  )
  const due = (row: IncidentRow) => dueOf(row) ?? '9999-12-31'
  return rows.sort((a, b) => (due(a) + a.id < due(b) + b.id ? -1 : 1)).slice(0, first)
}

/** The day by which the next step of an incident is due; null once it is closed. */
export function dueOf({ steps }: Pick<IncidentRow, 'steps'>): string | null {
  const next = nextOf(steps)
  const received = steps[0]
  return next && received ? (stepDue(next.event, dayOf(received.knownFrom))?.dueOn ?? null) : null
}

/** Enters an incident and gives its id; the same title, source and day for the same unit is the one that there is. */
export async function receive(db: Db, viewer: Viewer, input: OpinionInput): Promise<string> {
  const today = dayOf(viewer.now)
  provenOneOf(viewer, receivingUnits(today), 'a unit that receives incidents')
  if (input.foundOn > today)
    throw refusal('BAD_INPUT', { expected: `foundOn up to ${today}`, got: input.foundOn, todo: 'correct the day' })
  const said = {
    ...{ title: typed('title', input.title, 2), source: typed('source', input.source, 2) },
    ...{ content: typed('content', input.content, 5), unit: unitTyped(input.unit), found_on: input.foundOn },
  }
  return alone(db, `governance.opinion ${said.title}`, async (tx) => {
    const [held] = await tx<{ id: string }[]>`
      select id from opinion_incident where title = ${said.title} and source = ${said.source} and unit = ${said.unit} and found_on = ${said.found_on}`
    if (held) return held.id
    const id = newId('op', viewer.now)
    await tx`insert into opinion_incident ${tx({ id, ...said, said_by: viewer.unit ?? '', known_from: viewer.now })}`
    await takeStep(tx, viewer, opinionFlow, { caseId: id, event: 'RECEIVE' })
    return id
  })
}

/** A step of an incident, by a unit that has to do with it; CONFLICT for who answered and would close. */
export async function take(
  db: Db,
  viewer: Viewer,
  id: string,
  {
    event,
    reason: given,
    particulars,
  }: { event: string; reason: string; particulars?: Record<string, string | boolean> },
): Promise<void> {
  const reason = typed('reason', given, 2)
  const row = await incidentById(db, id)
  const units = event === 'VERIFY' ? [row?.unit ?? ''] : receivingUnits(dayOf(viewer.now))
  provenOneOf(viewer, row ? units : [], 'an incident that waits for your unit')
  if (event === 'CLOSE' && row?.steps.some((one) => one.event === 'RESPOND' && one.byPerson === viewer.id))
    throw refusal('CONFLICT', {
      expected: 'another person than who answered',
      got: 'the same',
      todo: 'leave it to a colleague',
    })
  await alone(db, `governance.opinion ${id}`, (tx) =>
    takeStep(tx, viewer, opinionFlow, { caseId: id, event, reason, ...(particulars && { particulars }) }),
  )
}
