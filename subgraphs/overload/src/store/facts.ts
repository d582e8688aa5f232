import { editions } from '@xinlu/db'
import { type Db, nothing, raw, sql } from '@xinlu/schema'
import type { Violation } from '../domain/circumstances/facts.ts'
import type { Repeated } from '../domain/circumstances/repeated.ts'
import type { Conduct } from '../domain/conduct.ts'
import type { Quarter } from '../domain/quarter.ts'
import { windowForm, windowFrom } from '../domain/window.ts'

/** Which facts are looked at: of a quarter and the years up to its days, as known at an instant, of one subject or of all. */
export interface Looking {
  quarter: Quarter
  at: string
  subjectId: string | null
}

/** The days of a quarter from which its rules are those of an edition. */
const ruleDays = ({ from, to }: Quarter) => [
  from,
  ...['county-overload-list', 'overload-breach']
    .flatMap((one) => editions(one).map(({ effective }) => effective))
    .filter((day) => from < day && day <= to),
]

/** The first day of the years that end in a quarter. */
const earliest = (quarter: Quarter) =>
  ruleDays(quarter)
    .map((day) => windowFrom(quarter.from, windowForm(day)))
    .toSorted()[0] as string

/** The instant at which a day begins in the county. */
const begins = (day: string) => sql`${`${day}T00:00:00+08:00`}::timestamptz`

/** The county's day of a violation `s`. */
const dayOfViolation = raw(`(s.at at time zone 'UTC' + interval '8 hours')::date`)

const columns = raw(
  `s.violation_id as id, s.vehicle_id as "vehicleId", s.driver_id as "driverId", s.operator_id as "operatorId"`,
)

/** Statements `s` of a table that are in force at an instant: the last known of each key, unless it is struck. */
const inForce = (table: string, key: string, at: string) => sql`s.known_from <= ${at} and not s.struck and not exists (
  select 1 from ${raw(table)} later where later.${raw(key)} = s.${raw(key)}
  and later.known_from <= ${at} and (later.known_from, later.id) > (s.known_from, s.id))`

/** Violations `s` of the years that end in a quarter. */
const inYears = (quarter: Quarter) => sql`
  s.at >= ${begins(earliest(quarter))} and s.at < ${begins(quarter.to)} + interval '1 day'`

/** A violation with the subject for which it was read. */
export type Counted = Violation & { subject: string }

const partOf = { 1: 'vehicle_id', 2: 'driver_id' } as const

/**
 * The violations of the first so many subjects, by id, who may meet 情形一 or 二: those of whom enough was said, at least once of the
 * quarter. They are walked in the order of their ids and no further than needed; whether it is met is the detector's to say.
 */
export function repeatedFacts(
  db: Db,
  looking: Looking,
  { circumstance, moreThan }: Repeated,
  after: string | null,
  first: number,
): Promise<Counted[]> {
  const { quarter, at, subjectId } = looking
  const part = raw(`s.${partOf[circumstance]}`)
  const least = Math.min(...ruleDays(quarter).map(moreThan))
  return db.wide<Counted>(sql`
    with maybe as (
      select ${part} as subject from violation_statement s
      where ${part} is not null and ${inYears(quarter)} and s.known_from <= ${at} and not s.struck
        ${after === null ? nothing : sql`and ${part} > ${after}`}
        ${subjectId === null ? nothing : sql`and ${part} = ${subjectId}`}
      group by ${part} having count(*) > ${least} and bool_or(s.at >= ${begins(quarter.from)})
      order by ${part} limit ${raw(first)})
    select m.subject, ${columns}, ${dayOfViolation} as day from maybe m join violation_statement s on ${part} = m.subject
    where ${inYears(quarter)} and ${inForce('violation_statement', 'violation_id', at)}
    order by m.subject, day, id`)
}

/** 失信事实 of a quarter, and of the years before its days those that add up. */
export function conductFacts(db: Db, { quarter, at, subjectId }: Looking): Promise<Conduct[]> {
  return db.wide<Conduct>(sql`
    select s.conduct_id as id, s.kind, s.valid_from as day, s.subject_id as "subjectId", s.subject_type as "subjectType",
      s.decision_id as "decisionId", s.particulars
    from conduct_statement s
    where s.valid_from >= ${earliest(quarter)}::date and s.valid_from <= ${quarter.to}::date
      and (s.kind in ('SUSPENSION_ORDER', 'FORCING_PENALTY') or s.valid_from >= ${quarter.from}::date)
      and ${inForce('conduct_statement', 'conduct_id', at)}
      ${subjectId === null ? nothing : sql`and s.subject_id = ${subjectId}`}`)
}

/** The violations under firms that were ordered 停业整顿 in these years: of others no share is counted. */
export function orderedFacts(db: Db, looking: Looking): Promise<Violation[]> {
  const { quarter, at, subjectId } = looking
  return db.wide<Violation>(sql`
    select s.* from (
      select distinct c.subject_id as id from conduct_statement c where c.kind = 'SUSPENSION_ORDER' and c.known_from <= ${at}
      and c.valid_from >= ${earliest(quarter)}::date and c.valid_from <= ${quarter.to}::date
      ${subjectId === null ? nothing : sql`and c.subject_id = ${subjectId}`}) f
    cross join lateral (
      select ${columns}, ${dayOfViolation} as day from violation_statement s
      where s.operator_id = f.id and ${inYears(quarter)} and ${inForce('violation_statement', 'violation_id', at)} offset 0) s`)
}
