import { type Ask, type Db, dayOf, sql, together } from '@xinlu/schema'
import { type Classed, type Counted, classBy, countedOn } from '../domain/classes/classOn.ts'
import { tableAt } from '../domain/classes/table.ts'
import { byIdentity, type StandingPart, standingOf, standingWithin } from './standing.ts'

/** A subject of an industry with its class at an instant. */
export interface ClassedRow {
  subjectId: string
  memberIds: string[]
  supervisionClass: string
  edition: string
  /** Visits of the year that are planned, by whatever unit. */
  visitsThisYear: number
  found: Classed
  /** What it rests on, whatever the table. */
  counted: Counted
}

/** What a class of an industry rests on: of construction its own grades, of others those of road transport. */
const partsOf = (industry: string): ReadonlySet<StandingPart> =>
  new Set([industry === 'CONSTRUCTION' ? 'grades' : 'assessments', 'listings', 'penalties', 'broken'])

/**
 * Every subject of an industry with its class on the day of an instant, as known at it, by id. UNAVAILABLE where a room does not
 * answer: a class is not found from a part of the facts.
 */
export async function classesOf(ask: Ask, db: Db, industry: string, at: string): Promise<ClassedRow[]> {
  const day = dayOf(at)
  const table = tableAt(industry, day)
  const asking = `query($industry: Industry!, $at: DateTime!) { subjectsOfIndustry(industry: $industry, at: $at) { subjectId memberIds } }`
  const { subjectsOfIndustry: subjects } = (await ask('registry', asking, { industry, at })) as {
    subjectsOfIndustry: { subjectId: string; memberIds: string[] }[]
  }
  const ids = subjects.flatMap(({ memberIds }) => memberIds)
  const [standing, visits] = await together([
    standingOf(ask, db, ids, at, partsOf(industry)),
    visitsOf(db, ids, day.slice(0, 4), at, null),
  ])
  const whole = byIdentity(standing)
  return subjects.map(({ subjectId, memberIds }) => {
    const counted = countedOn(industry, standingWithin(whole, memberIds), day)
    const found = classBy(table, counted)
    return {
      subjectId,
      memberIds,
      supervisionClass: found.supervisionClass.name,
      edition: found.edition,
      visitsThisYear: memberIds.reduce((sum, id) => sum + (visits.get(id) ?? 0), 0),
      found,
      counted,
    }
  })
}

/** How many visits of a year to each identity are planned, as known at an instant; of one unit, or of all. */
export async function visitsOf(
  db: Db,
  ids: readonly string[],
  year: string,
  at: string,
  unit: string | null,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db.wide<{ id: string; n: number }>(sql`
    select s.subject_id as id, count(*)::int as n from inspection_statement s
    where s.subject_id = any(${ids}::text[]) and s.known_from <= ${at} and s.month like ${`${year}-%`}
      and (${unit}::text is null or s.said_by = ${unit}) and not exists (
      select 1 from inspection_statement later where later.inspection_id = s.inspection_id
      and later.known_from <= ${at} and (later.known_from, later.id) > (s.known_from, s.id))
    group by 1`)
  return new Map(rows.map(({ id, n }) => [id, n]))
}
