import type { Db } from './context.ts'
import { joined, type Question, sql } from './sql.ts'
import type { Viewer } from './viewer.ts'

/**
 * 归集项: what of a room's statements counts as one item of the catalogue. `first` gives the first statement of each fact with
 * `fact`, `unit` (who said it), `day` (which it is about), `known_from` and `same`: what two facts of one unit have in common
 * only when the same was delivered twice; null where that cannot be told.
 */
export interface IntakeItem {
  item: string
  first: Question
}

/** 归集数: what a unit said of one item about one month; instants in UTC. */
export interface IntakeCell {
  item: string
  unit: string
  /** YYYY-MM */
  month: string
  statements: number
  firstKnownFrom: string
  lastKnownFrom: string
  /** Facts that say what an earlier one of the same unit says. */
  repeats: number
  /** Some of these. */
  repeated: string[]
}

/** 来源水位: up to when a source has reported everything. */
export interface Watermark {
  source: string
  reportedUpTo: string
}

const mostNamed = 5

const utc = (what: Question) => sql`to_char(${what} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** What came in about the days from one to another, by item, unit and month, as it is known at the viewer's moment. */
export async function intakeCells(
  db: Db,
  { now }: Viewer,
  from: string,
  to: string,
  items: readonly IntakeItem[],
): Promise<IntakeCell[]> {
  const parts = items.map(
    ({ item, first }) => sql`
      select ${item}::text as item, unit, to_char(day, 'YYYY-MM') as month, fact, known_from,
        same is not null and row_number() over (partition by unit, same order by known_from, fact) > 1 as again
      from (${first}) f where known_from <= ${now} and day between ${from}::date and ${to}::date`,
  )
  return db.wide<IntakeCell>(sql`
    select item, unit, month, count(*)::int as statements, ${utc(sql`min(known_from)`)} as "firstKnownFrom",
      ${utc(sql`max(known_from)`)} as "lastKnownFrom", (count(*) filter (where again))::int as repeats,
      coalesce((array_agg(fact order by known_from, fact) filter (where again))[:${mostNamed}::int], '{}') as repeated
    from (${joined(parts, ' union all ')}) p group by item, unit, month order by item, unit, month`)
}

/** Up to when each source of a room has reported, as it is known at the viewer's moment. Reads `source_report`. */
export async function watermarks(db: Db, { now }: Viewer): Promise<Watermark[]> {
  return db.wide<Watermark>(sql`
    select source, ${utc(sql`max(reported_up_to)`)} as "reportedUpTo" from source_report
    where known_from <= ${now} group by source order by source`)
}

/** What of its intake a room lends to the one that keeps the catalogue, given the name of its root field. */
export const intakeLent = (root: string): string[] => [
  `Query.${root}`,
  ...['cells', 'sources'].map((field) => `Intake.${field}`),
  ...['item', 'unit', 'month', 'statements', 'firstKnownFrom', 'lastKnownFrom', 'repeats', 'repeated'].map(
    (field) => `IntakeCell.${field}`,
  ),
  ...['source', 'reportedUpTo'].map((field) => `IntakeSource.${field}`),
]
