import { columnsFor, type Db, type Question, raw, sql, type Viewer } from '@xinlu/schema'
import type { KeyPersonRow, PerformanceRow, SafetyRow, WageRow } from '../factRows.ts'
import { keyPersonFacts, performanceFacts, type Stated, safetyFacts, stands, wageFacts } from './standing.ts'

/** What a contract's facts are asked for by: its id, and the instant. */
export interface ContractKey {
  id: string
  at: string
}

/** The key under which a loader keeps a contract's facts. */
export const contractCacheKey = ({ id, at }: ContractKey) => `${id} ${at}`

/** Facts of contracts as known at their instants, in an order of their own. */
async function factsOf<Row>(
  db: Db,
  keys: readonly ContractKey[],
  facts: Stated,
  columns: Question,
  order: string,
): Promise<Row[][]> {
  const asked = sql`unnest(${keys.map((_, i) => i)}::int[], ${keys.map(({ id }) => id)}::text[], ${keys.map(({ at }) => at)}::text[]::timestamptz[]) k(i, id, at)`
  const rows = await db.rows<Row & { i: number }>(sql`
    select k.i, ${columns} from ${asked} join ${raw(facts.table)} s on s.contract_id = k.id and ${stands(facts, raw('k.at'))}
    order by k.i, ${raw(order)}`)
  const groups: Row[][] = keys.map(() => [])
  for (const row of rows) groups[row.i]?.push(row)
  return groups
}

const performance =
  raw(`s.performance_id as id, s.year, trim_scale(s.progress)::text as progress, s.started_on as "startedOn",
  s.finished_on as "finishedOn", s.performed, s.bid`)

/** 履约情况 of contracts, latest year first. */
export const performanceOf = (db: Db, _viewer: Viewer, keys: readonly ContractKey[]) =>
  factsOf<PerformanceRow>(db, keys, performanceFacts, performance, 's.year desc, s.performance_id')

const person = columnsFor(
  ['KeyPerson'],
  { post: 's.post', startsOn: 's.starts_on', endsOn: 's.ends_on', saidBy: 's.said_by' },
  { displayName: { name: 's.name' } },
)

/** 关键人员 of contracts, by the day on which they began. */
export const keyPersonsOf = (db: Db, _viewer: Viewer, keys: readonly ContractKey[]) =>
  factsOf<KeyPersonRow>(db, keys, keyPersonFacts, person(db.asked), 's.starts_on, s.key_person_id')

const wage = raw(`s.wage_id as id, s.month, s.workers, trim_scale(s.paid_share)::text as "paidShare",
  trim_scale(s.arrears)::text as arrears`)

/** 工资支付 of contracts, latest month first. */
export const wagesOf = (db: Db, _viewer: Viewer, keys: readonly ContractKey[]) =>
  factsOf<WageRow>(db, keys, wageFacts, wage, 's.month desc, s.wage_id')

const safety = raw(`s.safety_id as id, s.occurred_on as "occurredOn", s.severity, s.deaths, s.injured, s.liable`)

/** 安全事故 of contracts, latest first. */
export const safetyOf = (db: Db, _viewer: Viewer, keys: readonly ContractKey[]) =>
  factsOf<SafetyRow>(db, keys, safetyFacts, safety, 's.occurred_on desc, s.safety_id')
