import { type Ask, type Cursors, type Db, dayOf, met, raw, sealedPage, sql, type Viewer } from '@xinlu/schema'
import { assessorOn } from '../domain/course/county.ts'
import type { ConductFact, Grade, SectionFact } from '../domain/evaluation/types.ts'
import type { ConstructionRole } from '../generated.ts'
import { unitsOf } from './explanations.ts'
import { factsOfAll, gradesBefore } from './found.ts'
import { bidFacts, conductFacts, contractFacts, performanceFacts, stands } from './standing.ts'
import { subjectsById } from './subjects.ts'

/** A section with the unit that stated its contract, whose secret its price is. */
export interface SectionFactRow extends SectionFact {
  saidBy: string
}

/** A firm's year with all on which its evaluation rests. */
export interface FirmYearRow {
  id: string
  subjectId: string
  sections: SectionFactRow[]
  conducts: ConductFact[]
  lastGrade: Grade | null
  grade: Grade | null
}

/** Whose years. */
export interface YearsAsked {
  role: ConstructionRole
  year: number
  first: number
  after: string | null
}

/** Identities with a section, a bid or a conduct of a role and year, as known at an instant, by id. */
async function identitiesOf(db: Db, role: ConstructionRole, year: number, at: string): Promise<string[]> {
  const k = sql`(select ${at}::timestamptz as at) k`
  const rows = await db.wide<{ id: string }>(sql`
    select c.subject_id as id from ${k} join contract_statement c on c.role = ${role} and ${stands(contractFacts, raw('k.at'), 'c')}
      join performance_statement p on p.contract_id = c.contract_id and p.year = ${raw(year)} and ${stands(performanceFacts, raw('k.at'), 'p')}
    union select b.subject_id from ${k} join bid_statement b on b.role = ${role} and extract(year from b.opened_on) = ${raw(year)}
      and ${stands(bidFacts, raw('k.at'), 'b')}
    union select s.subject_id from ${k} join conduct_statement s on s.role = ${role} and s.struck_on is null
      and extract(year from coalesce(s.found_on, s.occurred_on)) = ${raw(year)} and ${stands(conductFacts, raw('k.at'))}
    order by 1`)
  return rows.map(({ id }) => id)
}

/** A page of firms' years by id: a firm with several identities once, under the first of them that is in the year. */
export async function firmYears(
  db: Db,
  viewer: Viewer,
  ask: Ask,
  { role, year, first, after }: YearsAsked,
  cursors: Cursors,
) {
  const { now: at } = viewer
  const all = await identitiesOf(db, role, year, at)
  const { shown, pageInfo } = sealedPage(
    all.filter((id) => after === null || id > after).map((id) => ({ id })),
    first,
    cursors,
  )
  const ids = shown.map(({ id }) => id)
  const subjects = await subjectsById(ask, ids)
  const known = new Set(all)
  const firms = ids.flatMap((id, i) => {
    const memberIds = subjects[i]?.memberIds ?? [id]
    const isFirst = !memberIds.some((other) => other < id && known.has(other))
    return isFirst ? [{ id, memberIds, role, year, at }] : []
  })
  met(firms.map(({ id }) => id))
  const [facts, last, grades] = await Promise.all([
    factsOfAll(db, firms),
    gradesBefore(db, firms),
    foundOf(db, firms, role, year),
  ])
  const units = await unitsOf(
    db,
    facts.flatMap(({ sections }) => sections.map(({ contractId }) => contractId)),
  )
  const assessor = assessorOn(dayOf(at))
  const nodes = firms.map(({ id }, i): FirmYearRow => {
    const { sections, conducts } = facts[i] ?? { sections: [], conducts: [] }
    return {
      ...{ id, subjectId: id, conducts, lastGrade: last[i]?.grade ?? null, grade: grades[i] ?? null },
      sections: sections.map((one) => ({ ...one, saidBy: units.get(one.contractId) ?? assessor })),
    }
  })
  return { nodes, pageInfo }
}

/** The grade that was found of each firm's year, as it is said last; null where none was. */
async function foundOf(
  db: Db,
  firms: readonly { memberIds: readonly string[]; at: string }[],
  role: ConstructionRole,
  year: number,
): Promise<(Grade | null)[]> {
  const flat = firms.flatMap(({ memberIds, at }, i) => memberIds.map((id) => ({ i, id, at })))
  const rows = await db.wide<{ i: number; grade: Grade | null }>(sql`
    select distinct on (k.i) k.i, s.found_grade as grade
    from unnest(${flat.map(({ i }) => i)}::int[], ${flat.map(({ id }) => id)}::text[], ${flat.map(({ at }) => at)}::text[]::timestamptz[]) k(i, id, at)
    join evaluation_statement s on s.subject_id = k.id and s.role = ${role} and s.year = ${raw(year)} and s.known_from <= k.at
      and s.rests_on is not null
    order by k.i, s.known_from desc, s.id desc`)
  const grades = new Map(rows.map(({ i, grade }) => [i, grade]))
  return firms.map((_, i) => grades.get(i) ?? null)
}
