import { editions } from '@xinlu/db'
import { type Db, dayOf, nothing, raw, sql, stateOf, stepsOf, type Viewer } from '@xinlu/schema'
import { revealedFacts } from '../concealed.ts'
import { decidingUnits, isOpenObjection, objectionDueOn } from '../domain/objection.ts'
import { dueOn, publicityState } from '../domain/publicity/publicity.ts'
import { acceptBy, decideBy, type RepairCourse } from '../domain/repair/repairClocks.ts'
import { caseDesk } from '../domain/repair/repairFlow.ts'
import type { Application } from '../rows.ts'
import { objectionsFiled, objectionsTo } from './objections.ts'
import { lateness } from './publicity/worklist.ts'
import { annulment, dueDays } from './quality/quality.ts'
import { applicationsWhere } from './repair/applications.ts'
import { repairFacts } from './repair/repair.ts'
import { barred, stillShowable } from './shown.ts'

/** A stretch of days, as known at an instant. */
export interface Stretch {
  from: string
  to: string
  at: string
}

/** A duty of a unit with its due day, and the day on which it was done; null while it is open. */
export interface DutyRow {
  id: string
  kind: string
  unit: string
  dueOn: string
  doneOn: string | null
}

/** A duty may have begun so many days before it falls due. */
const longest = 60
const before = (day: string) => new Date(Date.parse(day) - longest * 86_400_000).toISOString()

const stepOn = (steps: Application['steps'], ...events: string[]) => {
  const found = steps.find(({ event }) => events.includes(event))
  return found ? dayOf(found.knownFrom) : null
}

/** Repairs and objections that fell due in a stretch and were not done by their day. */
export async function lateDuties(db: Db, { from, to, at }: Stretch): Promise<DutyRow[]> {
  const sql_ = db.$client
  const [applications, objections] = await Promise.all([
    applicationsWhere(
      sql_,
      sql_`where r.known_from >= ${before(from)} and r.known_from <= ${at} order by r.known_from, r.id`,
    ),
    objectionsFiled(sql_, before(from), at),
  ])
  const today = dayOf(at)
  const rows = [
    ...applications.flatMap((one) => repairDuties(one, at)),
    ...objections.flatMap((one): DutyRow[] => {
      const steps = one.steps.filter(({ knownFrom }) => Date.parse(knownFrom) <= Date.parse(at))
      const dueOn = objectionDueOn({ filedOn: one.filedOn, asked: steps.some(({ event }) => event === 'ASK') })
      const unit = decidingUnits.find((name) => name !== one.issuingUnit) ?? caseDesk
      const doneOn = stepOn(steps, 'UPHOLD', 'REJECT', 'WITHDRAW')
      return dueOn === null ? [] : [{ id: one.id, kind: 'OBJECTION', unit, dueOn, doneOn }]
    }),
  ]
  return rows.filter(({ dueOn, doneOn }) => dueOn >= from && dueOn <= to && (doneOn ?? today) > dueOn)
}

/** The two duties of an application: to take it on or turn it away, and to decide it. */
function repairDuties(one: Application, at: string): DutyRow[] {
  const steps = one.steps.filter(({ knownFrom }) => Date.parse(knownFrom) <= Date.parse(at))
  const course: RepairCourse = {
    appliedOn: one.appliedOn,
    acceptedOn: stepOn(steps, 'ACCEPT', 'TURN_AWAY'),
    decidedOn: stepOn(steps, 'GRANT', 'REFUSE', 'TURN_AWAY'),
  }
  const unit = one.issuingUnit ?? caseDesk
  const duty = (name: string, dueOn: string | null, doneOn: string | null): DutyRow[] =>
    dueOn === null ? [] : [{ id: `${one.id}-${name}`, kind: 'REPAIR', unit, dueOn, doneOn }]
  return [
    ...duty('accept', acceptBy(course), course.acceptedOn ?? course.decidedOn),
    ...duty('decide', decideBy(course), course.decidedOn),
  ]
}

/** Decisions that are for publicity, with their due days, the first day on which a site showed each by an instant, and whether it need not be shown any more. */
function acts(from: string, to: string, at: string) {
  const [begin] = editions('double-publicity')
  // Before its first edition nothing had to be shown.
  const first = [before(from).slice(0, 10), begin?.effective ?? ''].sort()[1] as string
  return sql`
  select s.decision_id as id, coalesce(d.issuing_unit, s.said_by) as unit, t.due,
    (select min(p.published_on) from publication_statement p where p.decision_id = s.decision_id
      and p.known_from <= ${at}::timestamptz and p.published_on <= ${dayOf(at)}::date) as shown,
    ${annulment({ now: at } as Viewer)} as annulled,
    exists (select 1 from repaired r where r.decision_id = s.decision_id and r.known_from <= ${at}::timestamptz)
      or not ${stillShowable(dayOf(at))} as over
  from decision_statement s join decision d on d.id = s.decision_id
  join (${dueDays(first, to, dayOf(at))}) t on t.day = s.decided_on and t.other = (s.kind not in ('PENALTY', 'LICENCE'))
  where s.decided_on between ${first}::date and ${to}::date and s.known_from <= ${at}::timestamptz
    and t.due between ${from}::date and ${to}::date and t.due < ${dayOf(at)}::date and not (${barred()})
    and not exists (select 1 from decision_statement later where later.decision_id = s.decision_id
      and (later.known_from, later.id) > (s.known_from, s.id) and later.known_from <= ${at}::timestamptz)`
}

/** Not shown, and to be shown still. */
const open = raw('a.shown is null and a.annulled is null and not a.over')

/** Decisions that no site showed by an instant though their day has passed, by due day, which is the order of their own days. */
export async function latePublications(
  db: Db,
  { unit, at, first }: { unit: string | null; at: string; first: number },
): Promise<DutyRow[]> {
  const today = dayOf(at)
  const rows = await db.wide<{ id: string; kind: string; unit: string; decidedOn: string }>(sql`
    select s.decision_id as id, s.kind, coalesce(d.issuing_unit, s.said_by) as unit, s.decided_on as "decidedOn"
    from decision_statement s join decision d on d.id = s.decision_id
    where s.known_from <= ${at}::timestamptz ${lateness(['LATE'], today)} and ${notShownBy(at)}
      ${unit ? sql`and coalesce(d.issuing_unit, s.said_by) = ${unit}` : nothing}
    order by s.decided_on, s.decision_id limit ${raw(first)}`)
  return rows.map(({ kind, decidedOn, ...row }) => {
    const template = kind === 'PENALTY' || kind === 'LICENCE' ? 'PENALTY_2018' : 'OTHER_ACT'
    return { ...row, kind: 'PUBLICATION', dueOn: dueOn({ template, decidedOn }), doneOn: null }
  })
}

/** Of statements `s`: the last of its decision by an instant, for publicity, and neither shown, repaired nor taken back by then. */
const notShownBy = (at: string) => sql`
  not exists (select 1 from decision_statement later where later.decision_id = s.decision_id
    and (later.known_from, later.id) > (s.known_from, s.id) and later.known_from <= ${at}::timestamptz)
  and not exists (select 1 from publication_statement p where p.decision_id = s.decision_id
    and p.known_from <= ${at}::timestamptz and p.published_on <= ${dayOf(at)}::date)
  and not exists (select 1 from repaired r where r.decision_id = s.decision_id and r.known_from <= ${at}::timestamptz)
  and not exists (select 1 from decision_change c where c.decision_id = s.decision_id and c.change <> 'CHANGED'
    and c.known_from <= ${at}::timestamptz)
  and not (${barred()}) and ${stillShowable(dayOf(at))}`

/** How many decisions of each unit fell due in a stretch and were shown late, or are not shown. */
export async function latePublicationCounts(
  db: Db,
  { from, to, at }: Stretch,
): Promise<{ unit: string; open: number; late: number }[]> {
  return db.wide(sql`
    select a.unit, (count(*) filter (where ${open}))::int as open, count(*)::int as late from (${acts(from, to, at)}) a
    where (a.shown > a.due or a.shown is null) and (a.annulled is null or a.annulled > a.due)
    group by 1 order by 1`)
}

/** How many decisions of a stretch of days everybody can read on its last day. */
export async function decisionsShown(db: Db, { from, to, at }: Stretch): Promise<number> {
  const [row] = await db.wide<{ n: number }>(sql`
    select count(*)::int as n from decision_statement s
    where s.decided_on between ${from}::date and ${to}::date and s.known_from <= ${at}::timestamptz
      and not exists (select 1 from decision_statement later where later.decision_id = s.decision_id
        and (later.known_from, later.id) > (s.known_from, s.id) and later.known_from <= ${at}::timestamptz)
      and not exists (select 1 from repaired r where r.decision_id = s.decision_id)
      and not (${barred()}) and ${stillShowable(to)}
      and exists (select 1 from (select distinct on (site) published_on from publication_statement
        where decision_id = s.decision_id and known_from <= ${at}::timestamptz order by site, known_from desc, id desc) l
        where l.published_on <= ${to}::date)`)
  return row?.n ?? 0
}

/** How many repairs were granted in a stretch of days. */
export async function repairsGranted(db: Db, { from, to, at }: Stretch): Promise<number> {
  const [row] = await db.wide<{ n: number }>(sql`
    select count(*)::int as n from step where flow = 'REPAIR' and event = 'GRANT' and known_from <= ${at}::timestamptz
      and (known_from at time zone 'UTC' + interval '8 hours')::date between ${from}::date and ${to}::date`)
  return row?.n ?? 0
}

/** What a case may rest on: a decision that everybody can read, whose course has ended and to which nobody objects; null for any other, so that an open one looks like none. */
export async function caseSource(db: Db, viewer: Viewer, id: string) {
  const [row] = await repairFacts(db, viewer, [id])
  if (!row || publicityState(row, dayOf(viewer.now)) !== 'PUBLISHED' || row.annulledOn !== null) return null
  const [course, [objections = []]] = await Promise.all([stepsOf(db.$client, [id]), objectionsTo(db.$client, [id])])
  const ended = ['–', 'CLOSED'].includes(stateOf(course))
  if (!ended || objections.some(({ steps }) => isOpenObjection(stateOf(steps)))) return null
  const [found] = await db.$client<{ docNo: string; facts: { party: Record<string, string | null> } }[]>`
    select d.doc_no as "docNo", jsonb_build_object('party', s.facts -> 'party') as facts from decision d join decision_statement s on s.decision_id = d.id
    where d.id = ${id} order by s.known_from desc, s.id desc limit 1`
  if (!found) return null
  const { party } = revealedFacts(db.concealing, found.facts)
  const of = (names: readonly string[]) => names.flatMap((name) => party[name] ?? [])
  return {
    names: of(['name', 'legalRepresentative']),
    codes: of(['uscc', 'businessRegNo', 'idNo', 'legalRepresentativeIdNo']),
    docNos: [found.docNo],
  }
}
