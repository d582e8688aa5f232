import { type Cell, type Db, nothing, type Question, raw, sql, type Viewer } from '@xinlu/schema'
import { lastBand } from '../domain/lookUp.ts'
import { businessOf, insideOf, type Meeting, meetings } from './subjects.ts'

/** What a list of firms is narrowed by: public facts. */
export interface FirmFilter {
  industry?: string | null | undefined
  township?: string | null | undefined
}

/** One page of firms by id: `first` + 1, so that the caller can tell whether there is more. */
export function firmPage(
  db: Db,
  viewer: Viewer,
  filter: FirmFilter,
  { first, after, instant }: { first: number; after: string | null; instant: string | null },
): Promise<Meeting[]> {
  const which = sql`
    select s.identity_id as id, s.identity_id as i, ${businessOf(db)} as subject ${currentFirms(viewer, filter, after, raw('*'))}
    order by s.identity_id limit ${raw(first + 1)}`
  return meetings(db, viewer, which, instant, raw('w.subject'))
}

/** How many firms the filter holds, for a band; the exact number stays here, and nobody counts past the last band. */
export async function firmCount(db: Db, viewer: Viewer, filter: FirmFilter): Promise<number> {
  const [row] = await db.wide<{ n: number }>(sql`
    select count(*)::int as n from (select 1 ${currentFirms(viewer, filter, null, counted(viewer, filter))} limit ${raw(lastBand)}) f`)
  return row?.n ?? 0
}

/** Firms now by township, most first; no other table of them is given, so that none can be taken from another. */
export function townshipCells(db: Db, viewer: Viewer): Promise<(Cell & { township: string | null })[]> {
  return db.wide(sql`
    select s.township, coalesce(s.township, '') as by, count(*)::int as subjects
    ${currentFirms(viewer, {}, null, raw('*'))} group by 1 order by 3 desc, 1 nulls last`)
}

/** What a count needs to know of each firm: of all firms no more than stands in their index. */
const counted = ({ rows }: Viewer, { industry, township }: FirmFilter) =>
  raw(industry || township || rows ? '*' : 'identity_id, kind')

/**
 * The firms now, each by what was said of it last, those left out that were merged into another. In the order of the index by
 * identity, so that a page reads no more than its own length.
 */
function currentFirms(
  viewer: Viewer,
  { industry, township }: FirmFilter,
  after: string | null,
  columns: Question,
): Question {
  const at = viewer.now
  return sql`
    from (select distinct on (identity_id) ${columns} from business_statement
      where known_from <= ${at} ${after ? sql`and identity_id > ${after}` : nothing}
      order by identity_id, known_from desc, id desc) s
    where s.kind = 'ENTERPRISE' ${insideOf(viewer.rows)}
    ${industry ? sql`and ${industry} = any(s.industries)` : nothing} ${township ? sql`and s.township = ${township}` : nothing}
    and not exists (select 1 from grouping_statement g where g.member_id = s.identity_id and g.subject_id <> s.identity_id
      and g.known_from <= ${at} and not exists (select 1 from grouping_statement later where later.member_id = g.member_id
        and later.known_from <= ${at} and (later.known_from, later.id) > (g.known_from, g.id)))`
}
