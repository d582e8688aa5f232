import { asked, type Db, nothing, type ProfileKey, perKey, type Question, raw, sql, type Viewer } from '@xinlu/schema'
import { withFacts } from '../concealed.ts'
import type { DecisionRow } from '../rows.ts'
import { asksPublicity, decisionColumns } from './columns.ts'
import { metBy } from './shown.ts'

/** The decisions of a profile that are asked for: so many, latest first. */
export interface DecisionsKey extends ProfileKey {
  first: number
}

/** Where a decision was shown at an instant, and since when. */
const shownAt = (decision: Question, at: Question) => sql`left join lateral (
  select min(l.published_on) as on, array_agg(l.site order by l.site) filter (where l.published_on is not null) as sites,
    case when min(l.published_on) is null then max(l.said_on) end as off from (
    select distinct on (site) site, published_on, (known_from at time zone 'UTC' + interval '8 hours')::date as said_on
    from publication_statement
    where decision_id = ${decision} and known_from <= ${at} order by site, known_from desc, id desc) l) p on true`

/** The statement in force of each decision at an instant, of those that the viewer may meet. */
function known(viewer: Viewer, at: Question, which: Question): Question {
  const shown = viewer.publishedOnly ? shownAt(raw('s.decision_id'), at) : nothing
  return sql`from decision_statement s ${shown} where ${which} and s.known_from <= ${at} and not exists (
    select 1 from decision_statement later where later.decision_id = s.decision_id
    and later.known_from <= ${at} and (later.known_from, later.id) > (s.known_from, s.id)) ${metBy(viewer)}`
}

/** Where decisions `d` are shown, when a fetch asks for it: found for those only that are given. */
function publicity({ asked }: Db, at: Question): { columns: Question; from: Question } {
  if (!asksPublicity(asked)) return { columns: nothing, from: nothing }
  return {
    columns: raw(`, p.on as "publishedOn", coalesce(p.sites, '{}') as sites, p.off as "withdrawnOn",
      (select repaired_on from repaired where decision_id = d.id) as "repairedOn",
      (select max(changed_on) from decision_change where decision_id = d.id and change <> 'CHANGED') as "annulledOn"`),
    from: shownAt(raw('d.id'), at),
  }
}

/** Of one member of an asked profile at its instant. */
const ofMember = raw('s.subject_id = k.id')
const atInstant = raw('k.at')

/** The latest decisions on each subject as known at the profile's instant, latest first. */
export async function decisionsOf(db: Db, viewer: Viewer, keys: readonly DecisionsKey[]): Promise<DecisionRow[][]> {
  const shown = publicity(db, atInstant)
  const answers = new Map<DecisionsKey, DecisionRow[]>()
  const ask = async (first: number) => {
    const same = keys.filter((key) => key.first === first)
    // The size stands in the text: with a value the server would plan for any number of rows.
    const rows = await db.rows<DecisionRow & { i: number }>(sql`
      select k.i, d.*${shown.columns} from ${asked(same)} cross join lateral (
        select ${decisionColumns(db.asked)} ${known(viewer, atInstant, ofMember)}
        order by s.decided_on desc, s.decision_id limit ${raw(first)}) d ${shown.from}
      order by k.i, d."decidedOn" desc, d.id`)
    perKey(same, withFacts(db.concealing, rows)).forEach(
      (own, i) => void answers.set(same[i] as DecisionsKey, own.slice(0, first)),
    )
  }
  await Promise.all([...new Set(keys.map(({ first }) => first))].map(ask))
  return keys.map((key) => answers.get(key) ?? [])
}

/** How many decisions on each subject, of those that the viewer may meet, are in force on the day of the profile's instant. */
export async function inForceOf(db: Db, viewer: Viewer, keys: readonly ProfileKey[]): Promise<number[]> {
  const rows = await db.rows<{ i: number; n: number }>(sql`
    select k.i, (select count(*)::int ${known(viewer, atInstant, ofMember)}
      and (s.valid_until is null or s.valid_until >= t.day)) as n
    from ${asked(keys)} cross join lateral (
      select (k.at at time zone 'UTC' + interval '8 hours')::date as day offset 0) t`)
  return perKey(keys, rows).map((members) => members.reduce((sum, { n }) => sum + n, 0))
}

/** Of each subject the penalties that the viewer may meet: how many, and SHA-256 (hexadecimal) of their sorted days and numbers, a line each. */
export async function penaltyDigestsOf(
  db: Db,
  viewer: Viewer,
  keys: readonly ProfileKey[],
): Promise<{ many: number; digest: string }[]> {
  const rows = await db.rows<{ i: number; many: number; digest: string }>(sql`
    select k.i, count(*)::int as many, encode(sha256(convert_to(
      string_agg(d.said, E'\n' order by d.said collate "C"), 'UTF8')), 'hex') as digest
    from ${asked(keys)} cross join lateral (
      select concat_ws(' ', s.decided_on, s.facts->>'docNo') as said ${known(viewer, atInstant, sql`${ofMember} and s.kind = 'PENALTY'`)}) d
    group by k.i`)
  return perKey(keys, rows).map(([row]) => row ?? { many: 0, digest: '' })
}

/** Decisions by id as known now; null where there is none that the viewer may meet. */
export async function decisionsById(db: Db, viewer: Viewer, ids: readonly string[]): Promise<(DecisionRow | null)[]> {
  const now = sql`${viewer.now}::timestamptz`
  const shown = publicity(db, now)
  const rows = await db.rows<DecisionRow>(sql`
    select d.*${shown.columns} from (
      select ${decisionColumns(db.asked)} ${known(viewer, now, sql`s.decision_id = any(${ids}::text[])`)}) d ${shown.from}`)
  const byId = new Map(withFacts(db.concealing, rows).map((row) => [row.id, row]))
  return ids.map((id) => byId.get(id) ?? null)
}

/** Decisions that meet a condition on their statement `s`, as known now, in an order of it; for questions over many. */
export async function decisionsWhere(
  db: Db,
  viewer: Viewer,
  which: Question,
  order: Question,
  first: number,
): Promise<DecisionRow[]> {
  const now = sql`${viewer.now}::timestamptz`
  const shown = publicity(db, now)
  const rows = await db.wide<DecisionRow>(sql`
    select d.*${shown.columns} from (
      select ${decisionColumns(db.asked)}, row_number() over (order by ${order}) as place ${known(viewer, now, which)}
      order by place limit ${raw(first)}) d ${shown.from} order by d.place`)
  return withFacts(db.concealing, rows)
}
