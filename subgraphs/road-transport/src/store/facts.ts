import { createHash } from 'node:crypto'
import type { Db, Viewer } from '@xinlu/schema'
import type { Fact } from '../domain/scheme/types.ts'
import { standsAt } from './factColumns.ts'

type Client = Db['$client']

/** A statement of a fact that stands, with who stated it. */
export interface StandingFact extends Fact {
  statementId: string
  subjectId: string
  scheme: string
  sourceRef: string
  evidenceHash: string | null
  withdrawn: boolean
  saidBy: string
  byPerson: string
}

/** 事实编号: the same number of the same source is the same fact. */
export const factIdOf = (source: string, sourceRef: string): string =>
  `f_${createHash('sha256').update(`${source}\0${sourceRef}`).digest('hex').slice(0, 20)}`

async function factsWhere(sql: Client, which: ReturnType<Client>): Promise<StandingFact[]> {
  return sql<StandingFact[]>`
    select f.id as "statementId", f.fact_id as id, f.subject_id as "subjectId", f.scheme, f.kind, f.occurred_on::text as "occurredOn",
      trim_scale(f.quantity)::text as quantity, f.particulars, f.source_ref as "sourceRef", f.evidence_ref as "evidenceRef",
      f.evidence_hash as "evidenceHash", f.corrected_on::text as "correctedOn", f.withdrawn, f.said_by as "saidBy", f.by_person as "byPerson"
    from assessment_fact f ${which} order by f.occurred_on, f.fact_id`
}

/** What is said now of subjects for a scheme, of things that happened up to a day. */
export function factsUpTo(
  sql: Client,
  viewer: Viewer,
  { subjectIds, scheme, to }: { subjectIds: readonly string[]; scheme: string; to: string },
): Promise<StandingFact[]> {
  return factsWhere(
    sql,
    sql`where f.subject_id = any(${subjectIds as string[]}::text[]) and f.scheme = ${scheme}
      and f.occurred_on <= ${to} and ${sql.unsafe(standsAt(`'${instantText(viewer.now)}'`))}`,
  )
}

/** Every statement of these facts, what was said last at the end. */
export async function statementsOf(sql: Client, factIds: readonly string[]): Promise<StandingFact[]> {
  const found = await factsWhere(sql, sql`where f.fact_id = any(${factIds as string[]}::text[])`)
  return found.sort((a, b) => (a.statementId < b.statementId ? -1 : 1))
}

/** Statements by their own ids: those on which a result rests. */
export const statementsById = (sql: Client, ids: readonly string[]): Promise<StandingFact[]> =>
  factsWhere(sql, sql`where f.id = any(${ids as string[]}::text[])`)

/** An instant of the gateway's clock, as it may stand in a statement. */
const instantText = (now: string) => new Date(now).toISOString()
