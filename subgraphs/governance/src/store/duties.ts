import { type Ask, type Db, dayOf, together, type Viewer } from '@xinlu/schema'
import { dueOn } from '../domain/clocks.ts'
import {
  counted,
  type Duty,
  type DutyCount,
  type DutyKind,
  isLateIn,
  publishedFigures,
} from '../domain/integrity/duties.ts'
import { clocksOf } from '../domain/integrity/opinion.ts'
import { clockOf } from '../domain/worklist.ts'
import type { RequestRow } from '../rows.ts'
import { insert } from './insert.ts'
import { known } from './openings.ts'
import { incidentsSince } from './opinion.ts'

/** A stretch of days, as known at an instant. */
export interface Stretch {
  from: string
  to: string
  at: string
}

/** A duty may have begun so many days before it falls due. */
const longest = 60
const before = (day: string) => new Date(Date.parse(day) - longest * 86_400_000).toISOString()

const fields = 'id kind unit dueOn doneOn'
const questions = [
  ['enforcement', 'enforcementDuties'],
  ['road-transport', 'assessmentDuties'],
  ['supervision', 'commitmentDuties'],
] as const

/** Duties of every room but publication, that fell due in a stretch of days and were not done by their day; UNAVAILABLE where a room does not answer. */
export async function lateDuties(db: Db, ask: Ask, stretch: Stretch): Promise<Duty[]> {
  const told = await together(
    questions.map(async ([room, root]) => {
      const query = `query($from: Date!, $to: Date!, $at: DateTime!) { ${root}(from: $from, to: $to, at: $at) { ${fields} } }`
      return (await ask(room, query, { ...stretch }))[root] as Duty[]
    }),
  )
  return [...told.flat(), ...(await lateRequests(db, stretch)), ...(await lateIncidents(db, stretch))]
}

/** Parts of data requests that a unit answered after their day, or not at all. */
async function lateRequests(db: Db, { from, to, at }: Stretch): Promise<Duty[]> {
  const sql = db.$client
  const rows = (await known(
    db,
    sql`o.kind = 'DATA_REQUEST' and o.known_from between ${before(from)} and ${at} order by o.known_from, o.id`,
  )) as unknown as RequestRow[]
  return rows.flatMap((row) => {
    const due = dueOn(clockOf(row))
    const ended = row.revocation && Date.parse(row.revocation.at) <= Date.parse(at) ? dayOf(row.revocation.at) : null
    return row.request.units.flatMap((unit): Duty[] => {
      const said = row.parts.find((part) => part.unit === unit && Date.parse(part.at) <= Date.parse(at))
      const doneOn = said ? dayOf(said.at) : ended
      const duty = due && { id: `${row.id}-${unit}`, kind: 'DATA_REQUEST' as const, unit, dueOn: due, doneOn }
      return duty && isLateIn(duty, from, to, dayOf(at)) ? [duty] : []
    })
  })
}

/** Steps of incidents that were taken after their day, or not at all. */
async function lateIncidents(db: Db, { from, to, at }: Stretch): Promise<Duty[]> {
  const rows = await incidentsSince(db, before(from), at)
  return rows.flatMap((row) =>
    clocksOf(row.steps.filter(({ knownFrom }) => Date.parse(knownFrom) <= Date.parse(at))).flatMap(
      ({ event, dueOn: due, doneOn }): Duty[] => {
        const unit = event === 'VERIFY' ? row.unit : row.saidBy
        const duty = due && { id: `${row.id}-${event}`, kind: 'OPINION' as const, unit, dueOn: due, doneOn }
        return duty && isLateIn(duty, from, to, dayOf(at)) ? [duty] : []
      },
    ),
  )
}

/** So many days back open duties are looked for, other than publications; this house's own rule. */
const openFor = 3 * 366

/** The bureau's overdue duties as known at an instant, the first due first; of one unit, or of all. */
export async function overdueNow(
  db: Db,
  ask: Ask,
  { unit, at, first }: { unit: string | null; at: string; first: number },
): Promise<Duty[]> {
  const to = dayOf(at)
  const from = new Date(Date.parse(to) - openFor * 86_400_000).toISOString().slice(0, 10)
  const query = `query($unit: ID, $at: DateTime!, $first: Int!) { latePublications(unit: $unit, at: $at, first: $first) { ${fields} } }`
  const [duties, told] = await together([
    lateDuties(db, ask, { from, to, at }),
    ask('enforcement', query, { unit, at, first }),
  ])
  return [...duties, ...(told.latePublications as Duty[])]
    .filter((duty) => duty.doneOn === null && (unit === null || duty.unit === unit))
    .sort((a, b) => (a.dueOn + a.id < b.dueOn + b.id ? -1 : 1))
    .slice(0, first)
}

/** Duties of a stretch of days by unit and kind: those still open, and all that were not done by their day. */
export async function dutyCounts(db: Db, ask: Ask, stretch: Stretch): Promise<DutyCount[]> {
  const query = `query($from: Date!, $to: Date!, $at: DateTime!) { latePublicationCounts(from: $from, to: $to, at: $at) { unit open late } }`
  const [duties, told] = await together([lateDuties(db, ask, stretch), ask('enforcement', query, { ...stretch })])
  const publications = (told.latePublicationCounts as Omit<DutyCount, 'kind'>[]).map(
    (one): DutyCount => ({ ...one, kind: 'PUBLICATION' }),
  )
  return counted(duties, publications)
}

/** 逾期事项年度公开, as it was said last. */
export interface PublishedRow {
  year: number
  countedUpTo: string
  figures: Record<DutyKind, number | null>
  publishedOn: string
}

/** What the office published of a year; null where it has not. */
export async function publishedOf(db: Db, { now }: Viewer, year: number): Promise<PublishedRow | null> {
  const [row] = await db.$client<(Omit<PublishedRow, 'publishedOn'> & { at: string })[]>`
    select year, counted_up_to::text as "countedUpTo", figures,
      to_char(known_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
    from published_duties_statement where year = ${year} and known_from <= ${now} order by known_from desc, id desc limit 1`
  return row ? { year, countedUpTo: row.countedUpTo, figures: row.figures, publishedOn: dayOf(row.at) } : null
}

/** Publishes the figures of a year as they are now. */
export async function publish(db: Db, viewer: Viewer, ask: Ask, stretch: Stretch, id: string): Promise<void> {
  const figures = publishedFigures(await dutyCounts(db, ask, stretch))
  await insert(db, 'published_duties_statement', {
    ...{ id, year: Number(stretch.from.slice(0, 4)), countedUpTo: stretch.to, figures: JSON.stringify(figures) },
    ...{ byPerson: viewer.id ?? '', saidBy: viewer.unit ?? '', knownFrom: viewer.now },
  })
}
