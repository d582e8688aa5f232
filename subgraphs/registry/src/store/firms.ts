import { type Db, nothing, type Question, raw, sql, type Viewer } from '@xinlu/schema'
import { lastBand } from '../domain.ts'
import { insideOf, type Meeting, meetings } from './subjects.ts'

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
    select s.identity_id as id, s.identity_id as i ${currentFirms(viewer, filter)}
    ${after ? sql`and s.identity_id > ${after}` : nothing} order by s.identity_id limit ${raw(first + 1)}`
  return meetings(db, viewer, which, instant)
}

/** How many firms the filter holds, for a band; the exact number stays here, and nobody counts past the last band. */
export async function firmCount(db: Db, viewer: Viewer, filter: FirmFilter): Promise<number> {
  const [row] = await db.rows<{ n: number }>(sql`
    select count(*)::int as n from (select 1 ${currentFirms(viewer, filter)} limit ${raw(lastBand)}) f`)
  return row?.n ?? 0
}

function currentFirms(viewer: Viewer, { industry, township }: FirmFilter): Question {
  const at = viewer.now
  return sql`
    from business_statement s where s.kind = 'ENTERPRISE' and s.known_from <= ${at} ${insideOf(viewer.rows)}
    ${industry ? sql`and ${industry} = any(s.industries)` : nothing} ${township ? sql`and s.township = ${township}` : nothing}
    and not exists (select 1 from business_statement later where later.identity_id = s.identity_id
      and (later.known_from, later.id) > (s.known_from, s.id) and later.known_from <= ${at})
    and coalesce((select g.subject_id from grouping_statement g where g.member_id = s.identity_id and g.known_from <= ${at}
      order by g.known_from desc, g.id desc limit 1), s.identity_id) = s.identity_id`
}
