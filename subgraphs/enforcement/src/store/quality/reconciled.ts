import { type Db, dayOf, met, type Question, sql, type Viewer } from '@xinlu/schema'
import { withFacts } from '../../concealed.ts'
import { dueOrLater } from '../../domain/publicity/due.ts'
import { latestEndOn, plusMonths } from '../../domain/publicity/period.ts'
import { barredBy } from '../../domain/publicity/publicity.ts'
import { whereKnown } from '../../domain/publicity/tier.ts'
import type { NumberedAct } from '../../domain/quality/gaps.ts'
import { namesOf } from '../../domain/quality/naming.ts'
import { type Finding, findingsOf, type Recorded, type Sent } from '../../domain/quality/reconcile.ts'
import { identityTag, tagsOf } from '../../domain/quality/tags.ts'
import { type ActFacts, type ActKind, kindOf } from '../../domain/sheet/facts.ts'
import { annulment } from './quality.ts'
import type { RunRow } from './reconciliation.ts'

interface ActRow {
  id: string
  subjectId: string
  docNo: string
  facts: ActFacts
  shownOn: string | null
  said: number
  annulledOn: string | null
  repaired: boolean
}

/** What the case system sent in a run. */
export async function sentIn(db: Db, runId: string): Promise<(Sent & { complete: boolean })[]> {
  return db.wide(sql`select line, identity, content, complete from reconciliation_tag
    where reconciliation_id = ${runId} order by line`)
}

/** 核查发现 of a run whose parts have all come, as the record stands now. */
export async function findingsOfRun(db: Db, viewer: Viewer, run: RunRow): Promise<Finding[]> {
  const { decidedFrom, decidedTo } = run
  const during = sql`s.decided_on between ${decidedFrom}::date and ${decidedTo}::date`
  const [sent, acts, near] = await Promise.all([
    sentIn(db, run.id),
    actsWhere(db, viewer, during),
    actsNear(db, viewer, run),
  ])
  const tagOf = remembered((kind, code, docNo) => identityTag(run.key, kind, code, docNo))
  const today = dayOf(viewer.now)
  const sentTags = new Set(sent.map(({ identity }) => identity))
  const outer = near.map((act) => outside(act, tagOf(act.kind, act.authorityCode, act.docNo)))
  // What the case system dates otherwise stands outside the days of the run.
  const moved = outer.filter(({ identity }) => sentTags.has(identity)).map(({ id }) => id)
  const others = moved.length > 0 ? await actsWhere(db, viewer, sql`s.decision_id = any(${moved}::text[])`) : []
  const recorded = [
    ...acts.map((act) => recordedOf(act, run.key, today, true)),
    ...others.map((act) => recordedOf(act, run.key, today, false)),
    ...outer.filter(({ identity }) => !sentTags.has(identity)),
  ]
  const known = new Set(recorded.map(({ identity }) => identity))
  const unknown = new Set(sent.flatMap(({ identity }) => (identity && !known.has(identity) ? [identity] : [])))
  const findings = findingsOf(recorded, sent, namesOf(unknown, recorded, run, tagOf), tagOf)
  const named = new Set(findings.map(({ decisionId }) => decisionId))
  met([...acts, ...others].filter(({ id }) => named.has(id)).map(({ subjectId }) => subjectId))
  return findings
}

/** Acts as they are stated now, with when they were first shown. */
async function actsWhere(db: Db, viewer: Viewer, which: Question): Promise<ActRow[]> {
  const rows = await db.wide<ActRow>(sql`
    select s.decision_id as id, s.subject_id as "subjectId", d.doc_no as "docNo", s.facts, p.on as "shownOn", p.said,
      ${annulment(viewer)} as "annulledOn",
      exists (select 1 from repaired where decision_id = s.decision_id) as repaired
    from decision_statement s join decision d on d.id = s.decision_id
    cross join lateral (select min(published_on) as on, count(*)::int as said from publication_statement
      where decision_id = s.decision_id and known_from <= ${viewer.now}) p
    where ${which} and s.known_from <= ${viewer.now}
      and not exists (select 1 from decision_statement later where later.decision_id = s.decision_id
        and (later.known_from, later.id) > (s.known_from, s.id) and later.known_from <= ${viewer.now})`)
  return withFacts(db.concealing, rows)
}

/** The numbers of acts decided within a year before or after: what looks missing among the days of a run may stand there. */
function actsNear(db: Db, viewer: Viewer, { decidedFrom, decidedTo }: RunRow) {
  return db.wide<NumberedAct & { id: string; repaired: boolean }>(sql`
    select d.id, d.kind, d.authority_code as "authorityCode", d.doc_no as "docNo",
      exists (select 1 from repaired where decision_id = d.id) as repaired
    from decision_statement s join decision d on d.id = s.decision_id
    where s.decided_on between ${plusMonths(decidedFrom, -12)}::date and ${plusMonths(decidedTo, 12)}::date
      and s.decided_on not between ${decidedFrom}::date and ${decidedTo}::date and s.known_from <= ${viewer.now}
      and not exists (select 1 from decision_statement later where later.decision_id = s.decision_id
        and (later.known_from, later.id) > (s.known_from, s.id) and later.known_from <= ${viewer.now})`)
}

function recordedOf(
  { id, docNo, facts, shownOn, said, annulledOn, repaired }: ActRow,
  key: Buffer,
  today: string,
  within: boolean,
): Recorded {
  const { identity, content } = tagsOf(key, { ...facts, docNo })
  // Before the first clock there was no due day.
  const due = barredBy(facts) ? null : whereKnown(() => dueOrLater(facts.template, facts.decidedOn, today))
  const ended = latestEndOn({ facts, publishedOn: null }, today)
  const needed = annulledOn === null || due === null || annulledOn > due
  const never = said === 0 && needed && (ended === null || today <= ended)
  const publicity = due === null ? null : lateness(due, shownOn, never, today)
  const { authorityCode } = facts
  return {
    id,
    kind: kindOf(facts),
    authorityCode,
    docNo,
    identity,
    content,
    within,
    repaired,
    publicity,
    dueOn: due,
    shownOn,
  }
}

function lateness(due: string, shownOn: string | null, never: boolean, today: string): Recorded['publicity'] {
  if (shownOn !== null) return shownOn > due ? 'LATE' : null
  return never && due < today ? 'UNPUBLISHED' : null
}

function outside(act: NumberedAct & { id: string; repaired: boolean }, identity: string): Recorded {
  const { id, kind, authorityCode, docNo, repaired } = act
  const nothing = { content: null, publicity: null, dueOn: null, shownOn: null }
  return { id, kind, authorityCode, docNo, identity, repaired, within: false, ...nothing }
}

/** The same tag is asked for by more than one finding. */
function remembered(tagOf: (kind: ActKind, code: string, docNo: string) => string): typeof tagOf {
  const made = new Map<string, string>()
  return (kind, code, docNo) => {
    const name = `${kind} ${code} ${docNo}`
    const known = made.get(name)
    if (known) return known
    const tag = tagOf(kind, code, docNo)
    made.set(name, tag)
    return tag
  }
}
