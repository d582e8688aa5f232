import { editions } from '@xinlu/db'
import { type Db, nothing, type Question, raw, sql } from '@xinlu/schema'
import type { Violation } from '../domain/circumstances/facts.ts'
import type { Repeated } from '../domain/circumstances/repeated.ts'
import type { Conduct } from '../domain/conduct.ts'
import type { Quarter } from '../domain/quarter.ts'
import type { Subjects } from '../domain/subjects.ts'
import { windowForm, windowFrom } from '../domain/window.ts'

/**
 * Which facts are looked at: of a quarter and the years up to its days, as known at an instant, of one subject or of all. Which
 * identities are one subject is as known at that instant, too; the subject is none that belongs to another.
 */
export interface Looking {
  quarter: Quarter
  at: string
  subjectId: string | null
  subjects: Subjects
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

const partOf = { 1: 'vehicle_id', 2: 'driver_id' } as const

/** Violations of subjects after a place; `last` is the last of these subjects, null where there are no more after it. */
export interface Walked {
  violations: Violation[]
  last: string | null
}

/**
 * The violations of the first so many subjects, by id, who may meet 情形一 or 二: those of whom enough was said, at least once of the
 * quarter. They are walked in the order of their ids and no further than needed; whether it is met is the detector's to say. Those
 * of several identities are few and are counted beside, by their subject.
 */
export async function repeatedFacts(
  db: Db,
  looking: Looking,
  { circumstance, moreThan }: Repeated,
  after: string | null,
  first: number,
): Promise<Walked> {
  const { quarter, at, subjectId } = looking
  const part = raw(`s.${partOf[circumstance]}`)
  const least = Math.min(...ruleDays(quarter).map(moreThan))
  const said = sql`${inYears(quarter)} and s.known_from <= ${at} and not s.struck`
  const enough = sql`count(*) > ${least} and bool_or(s.at >= ${begins(quarter.from)})`
  const within = (subject: Question) => sql`
    ${after === null ? nothing : sql`and ${subject} > ${after}`} ${subjectId === null ? nothing : sql`and ${subject} = ${subjectId}`}`
  const one = (others: Question) => sql`
    select ${part} as subject from violation_statement s where ${part} is not null and ${said} ${within(part)} ${others}
    group by ${part} having ${enough} order by ${part} limit ${raw(first)}`
  const severalOf = sql`
    select b.subject from belonging b cross join lateral (
      select s.at from violation_statement s where ${part} = b.id and ${said} offset 0) s
    where true ${within(raw('b.subject'))} group by b.subject having ${enough}`
  const of = (identity: Question, maybe: Question) => sql`
    select m.subject, v.* from ${maybe} left join lateral (
      select ${columns}, ${dayOfViolation} as day from violation_statement s
      where ${part} = ${identity} and ${inYears(quarter)} and ${inForce('violation_statement', 'violation_id', at)} offset 0) v on true
    order by m.subject, v.day, v.id`
  const merged = isMerged(looking)
  const rows = await db.wide<Violation & { subject: string }>(
    merged
      ? sql`with belonging as materialized (select * from ${belonging(looking)}), maybe as (
          select u.subject from ((${one(sql`and ${part} not in (select id from belonging)`)}) union all (${severalOf})) u
          order by u.subject limit ${raw(first)})
        ${of(raw('coalesce(b.id, m.subject)'), raw('maybe m left join belonging b on b.subject = m.subject'))}`
      : sql`with maybe as (${one(nothing)}) ${of(raw('m.subject'), raw('maybe m'))}`,
  )
  // Of a subject whose violations are all struck by now there is a row without any: it was walked past all the same.
  const walked = new Set(rows.map(({ subject }) => subject))
  const violations = rows.filter(({ id }) => id !== null).map((violation) => bySubject(looking, violation))
  return { violations, last: walked.size < first ? null : (rows.at(-1)?.subject ?? null) }
}

/** 失信事实 of a quarter, and of the years before its days those that add up. */
export async function conductFacts(db: Db, { quarter, at, subjectId, subjects }: Looking): Promise<Conduct[]> {
  const conducts = await db.wide<Conduct>(sql`
    select s.conduct_id as id, s.kind, s.valid_from as day, s.subject_id as "subjectId", s.subject_type as "subjectType",
      s.decision_id as "decisionId", s.particulars
    from conduct_statement s
    where s.valid_from >= ${earliest(quarter)}::date and s.valid_from <= ${quarter.to}::date
      and (s.kind in ('SUSPENSION_ORDER', 'FORCING_PENALTY') or s.valid_from >= ${quarter.from}::date)
      and ${inForce('conduct_statement', 'conduct_id', at)}
      ${subjectId === null ? nothing : sql`and s.subject_id = any(${subjects.identitiesOf(subjectId)}::text[])`}`)
  return conducts.map((conduct) => ({ ...conduct, subjectId: subjects.subjectOf(conduct.subjectId) }))
}

/** The violations under firms that were ordered 停业整顿 in these years, under whichever identity: of others no share is counted. */
export async function orderedFacts(db: Db, looking: Looking): Promise<Violation[]> {
  const { quarter, at, subjectId, subjects } = looking
  const ordered = sql`c.kind = 'SUSPENSION_ORDER' and c.known_from <= ${at}
    and c.valid_from >= ${earliest(quarter)}::date and c.valid_from <= ${quarter.to}::date
    ${subjectId === null ? nothing : sql`and c.subject_id = any(${subjects.identitiesOf(subjectId)}::text[])`}`
  const firms = isMerged(looking)
    ? sql`with belonging as materialized (select * from ${belonging(looking)})
      select distinct coalesce(other.id, c.subject_id) as id from conduct_statement c
      left join belonging own on own.id = c.subject_id left join belonging other on other.subject = own.subject where ${ordered}`
    : sql`select distinct c.subject_id as id from conduct_statement c where ${ordered}`
  const violations = await db.wide<Violation>(sql`
    select s.* from (${firms}) f
    cross join lateral (
      select ${columns}, ${dayOfViolation} as day from violation_statement s
      where s.operator_id = f.id and ${inYears(quarter)} and ${inForce('violation_statement', 'violation_id', at)} offset 0) s`)
  return violations.map((violation) => bySubject(looking, violation))
}

/** The identities of subjects that have several, of those looked at. */
const belongingsOf = ({ subjectId, subjects }: Looking) =>
  subjectId === null ? subjects.belongings : subjects.belongings.filter((one) => one.subjectId === subjectId)

/** Whether a subject that is looked at has several identities; where none has, nothing is asked of them. */
const isMerged = (looking: Looking) => belongingsOf(looking).length > 0

/** They as a relation `(id, subject)`. */
function belonging(looking: Looking): Question {
  const all = belongingsOf(looking)
  return sql`unnest(${all.map(({ id }) => id)}::text[], ${all.map((one) => one.subjectId)}::text[]) b(id, subject)`
}

/** A violation as that of the subjects to which its identities belong; who is not known is nobody. */
function bySubject({ subjects }: Looking, { id, day, ...of }: Violation): Violation {
  const subjectOf = (identity: string | null) => identity && subjects.subjectOf(identity)
  return {
    ...{ id, day, vehicleId: subjectOf(of.vehicleId), driverId: subjectOf(of.driverId) },
    operatorId: subjectOf(of.operatorId),
  }
}
