import { type Db, sql } from '@xinlu/schema'
import { assessorOn } from '../domain/course/county.ts'
import { foundAgain, type Stated, waysOf } from '../domain/course/explained.ts'
import type { Given, Grade, Way } from '../domain/evaluation/types.ts'
import type { EvaluationExplanationRow } from '../evaluationRows.ts'
import type { GradeRow } from '../rows.ts'
import { factsByIds } from './evaluationFacts.ts'
import { factsOfAll, gradesBefore } from './found.ts'

/** An evaluation as it was said at an instant. */
export interface SaidAt {
  evaluationId: string
  at: string
}

interface Said extends Stated {
  i: number
  restsOn: string[]
  last: Grade | null
}

/** What each evaluation rests on as it was said at its instant; null where it had not been assessed. */
async function saidAt(db: Db, keys: readonly SaidAt[]): Promise<(Said | null)[]> {
  const [ids, instants] = [keys.map(({ evaluationId }) => evaluationId), keys.map(({ at }) => at)]
  const rows = await db.wide<Said>(sql`
    select k.i::int - 1 as i, s.role, s.year, s.edition, s.score::text as score, s.found_grade as "foundGrade", s.rests_on as "restsOn",
      (select g.grade from grade_statement g where g.id = s.last_grade) as last
    from unnest(${ids}::text[], ${instants}::text[]::timestamptz[]) with ordinality k(id, at, i) cross join lateral (
      select * from evaluation_statement s where s.evaluation_id = k.id and s.known_from <= k.at
      order by s.known_from desc, s.id desc limit 1) s
    where s.rests_on is not null`)
  return keys.map((_, i) => rows.find((row) => row.i === i) ?? null)
}

/** Why each evaluation is as it was said at its instant, found again from the facts on which it rests; null where it was not assessed. */
export async function explanationsOf(
  db: Db,
  keys: readonly SaidAt[],
): Promise<(EvaluationExplanationRow | null | Error)[]> {
  const said = await saidAt(db, keys)
  const facts = await factsByIds(
    db,
    said.map((one) => one?.restsOn ?? []),
  )
  const [units, documents] = await Promise.all([
    unitsOf(
      db,
      facts.flatMap(({ sections }) => sections.map(({ contractId }) => contractId)),
    ),
    documentsOf(
      db,
      facts.flatMap(({ conducts }) => conducts.map(({ id }) => id)),
    ),
  ])
  return said.map((one, i) => {
    if (!one) return null
    const own = { year: one.year, ...(facts[i] ?? { sections: [], conducts: [] }), last: one.last }
    const lost = new Set(own.sections.filter(({ price }) => price === null).map(({ contractId }) => contractId))
    // A bid without a contract is named as what it is.
    const named = (id: string | null) =>
      id !== null && lost.has(id) ? { contractId: null, bidId: id } : { contractId: id, bidId: null }
    try {
      const evaluation = foundAgain(one, own)
      const assessor = assessorOn((keys[i]?.at ?? '').slice(0, 10))
      const saidBy = (contractId: string | null) => units.get(contractId ?? '') ?? assessor
      return {
        evaluation,
        sections: evaluation.sections.map((section) => ({
          ...section,
          ...named(section.contractId),
          saidBy: saidBy(section.contractId),
        })),
        contributions: evaluation.contributions.map((taken) => ({
          ...taken,
          ...named(taken.contractId),
          evidenceRef: documents.get(taken.factId) ?? null,
          saidBy: saidBy(taken.contractId),
        })),
      }
    } catch (error) {
      return error as Error
    }
  })
}

/** The unit that stated each contract, or bid, last: its prices are the unit's to see. */
export async function unitsOf(db: Db, contractIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db.wide<{ id: string; unit: string }>(sql`
    (select distinct on (contract_id) contract_id as id, said_by as unit from contract_statement
      where contract_id = any(${contractIds}::text[]) order by contract_id, known_from desc, id desc)
    union all (select distinct on (bid_id) bid_id, said_by from bid_statement
      where bid_id = any(${contractIds}::text[]) order by bid_id, known_from desc, id desc)`)
  return new Map(rows.map(({ id, unit }) => [id, unit]))
}

/** 证据: the documents in which conduct was found. */
async function documentsOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db.wide<{ id: string; docNo: string }>(sql`
    select id, doc_no as "docNo" from conduct_statement where id = any(${ids}::text[])`)
  return new Map(rows.map(({ id, docNo }) => [id, docNo]))
}

/**
 * 提升途径 of grades, from the facts of their years as they are known at each row's instant; none for what is no evaluation here, and
 * for what does not stand any more.
 */
export async function waysBackOf(db: Db, rows: readonly GradeRow[]): Promise<Way[][]> {
  const asked = rows.filter(({ evaluationId, state }) => evaluationId !== null && state !== 'SUPERSEDED')
  if (asked.length === 0) return rows.map(() => [])
  const [facts, last] = await Promise.all([factsOfAll(db, asked), gradesBefore(db, asked)])
  return rows.map((row) => {
    const i = asked.indexOf(row)
    const found = facts[i]
    if (!found) return []
    const given: Given = { year: row.year, ...found, last: last[i]?.grade ?? null }
    return waysOf(row.role, given, row.at)
  })
}
