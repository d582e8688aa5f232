import { type Db, jsonRevealed, nothing, raw, sql, type Viewer } from '@xinlu/schema'
import { quarantinedFacts, quarantinedFaults, revealedFacts } from '../concealed.ts'
import { differences } from '../domain/sheet/cells.ts'
import type { ActFacts } from '../domain/sheet/facts.ts'
import type { ConflictRow, QuarantineRow } from '../rows.ts'

/** The rows in quarantine that disagree with a decision and that nobody has settled yet. */
export async function conflictsOf(db: Db, viewer: Viewer, ids: readonly string[]): Promise<ConflictRow[][]> {
  const rows = await db.rows<{
    id: string
    decisionId: string
    saidBy: string
    arrived: ActFacts
    stated: ActFacts
  }>(sql`
    select q.id, q.decision_id as "decisionId", q.said_by as "saidBy", q.facts as arrived, s.facts as stated
    from quarantined_row q
    join lateral (select facts from decision_statement where decision_id = q.decision_id and known_from <= ${viewer.now}
      order by known_from desc, id desc limit 1) s on true
    where q.decision_id = any(${ids}::text[]) and q.known_from <= ${viewer.now}
      and not exists (select 1 from settlement where quarantine_id = q.id and known_from <= ${viewer.now})
    order by q.known_from, q.id`)
  return ids.map((id) =>
    rows
      .filter((row) => row.decisionId === id)
      .flatMap((row) =>
        differences(
          revealedFacts(db.concealing, row.stated),
          jsonRevealed(db.concealing, quarantinedFacts, row.arrived),
        ).map(({ column, known, got }) => ({
          quarantineId: row.id,
          saidBy: row.saidBy,
          column,
          known,
          arrived: got,
        })),
      ),
  )
}

/** One page of quarantined rows, oldest first: what is still to be done, or all; one more than `first`, to tell whether there is more. */
export async function quarantinePage(
  db: Db,
  viewer: Viewer,
  { first, after, all }: { first: number; after: string | null; all: boolean },
): Promise<QuarantineRow[]> {
  const rows = await db.wide<QuarantineRow>(sql`
    select q.id, q.line, q.faults, s.kept as settled from quarantined_row q
    left join settlement s on s.quarantine_id = q.id
    where q.said_by = ${viewer.unit ?? ''} ${after ? sql`and q.id > ${after}` : nothing}
      ${all ? nothing : sql`and s.quarantine_id is null`}
    order by q.id limit ${raw(first + 1)}`)
  return rows.map((row) => ({ ...row, faults: jsonRevealed(db.concealing, quarantinedFaults, row.faults) }))
}
