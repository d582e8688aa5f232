import { type Db, met, nothing, ownRowsOnly, raw, sql, type Verdicts, type Viewer } from '@xinlu/schema'
import { withFacts } from '../concealed.ts'
import { type ActFacts, type ActKind, type ActTemplate, kindsIn } from '../domain/sheet/facts.ts'
import { seesRepaired } from './shown.ts'

/** One page of recorded acts of a template by decision id; one more than `first`. Its own unit's only, where others' are closed to the viewer. */
export async function actsPage(
  db: Db,
  viewer: Viewer,
  verdicts: Verdicts | null,
  filter: { template: ActTemplate; kind: ActKind | null; from: string | null; to: string | null },
  first: number,
  after: string | null,
): Promise<{ id: string; facts: ActFacts }[]> {
  const ownOnly = verdicts !== null && ownRowsOnly(verdicts, 'SENSITIVE_PERSONAL')
  const rows = await db.wide<{ id: string; subjectId: string; facts: ActFacts }>(sql`
    select s.decision_id as id, s.subject_id as "subjectId", s.facts from decision_statement s
    where s.kind = any(${filter.kind ? [filter.kind] : kindsIn[filter.template]}::text[]) ${after ? sql`and s.decision_id > ${after}` : nothing}
      ${ownOnly ? sql`and s.said_by = ${viewer.unit ?? ''}` : nothing}
      ${filter.from ? sql`and s.decided_on >= ${filter.from}` : nothing} ${filter.to ? sql`and s.decided_on <= ${filter.to}` : nothing}
      ${seesRepaired(viewer) ? nothing : sql`and not exists (select 1 from repaired where decision_id = s.decision_id)`}
      and s.known_from <= ${viewer.now} and not exists (select 1 from decision_statement later
        where later.decision_id = s.decision_id and (later.known_from, later.id) > (s.known_from, s.id) and later.known_from <= ${viewer.now})
    order by s.decision_id limit ${raw(first + 1)}`)
  met(rows.slice(0, first).map(({ subjectId }) => subjectId))
  return withFacts(db.concealing, rows)
}
