import { type Db, dayOf } from '@xinlu/schema'
import { type Silence, silentOwners } from '../domain/course/owners.ts'
import type { Role } from '../domain/evaluation/types.ts'
import type { OwnerAnswerRow } from '../evaluationRows.ts'
import type { Facts } from './evaluationFacts.ts'

type Client = Db['$client']

/** A contract as it is said now, and who owns its project. */
export interface Owned {
  contractId: string
  subjectId: string
  role: Role
  project: string
  section: string
  /** 项目法人, where the register knows it. */
  ownerId: string | null
  /** The unit that stated the contract: it answers for an owner that the register does not know. */
  unit: string
}

/** What an owner said last of a section, and who said it. */
export interface AnswerRow {
  contractId: string
  year: number
  lookedAt: string[]
  note: string
  saidBy: string
  byPerson: string
  at: string
}

const latest = (client: Client, fact: string) =>
  client.unsafe(`(s.known_from, s.id) = (select l.known_from, l.id from ${fact}_statement l
    where l.${fact}_id = s.${fact}_id order by l.known_from desc, l.id desc limit 1)`)

/** Contracts as they are said now: of these ids, or of projects of these owners. */
export async function contractsOf(client: Client, by: { ids: readonly string[] } | { owners: readonly string[] }) {
  const which =
    'ids' in by
      ? client`c.contract_id = any(${by.ids as string[]}::text[])`
      : client`p.owner_subject_id = any(${by.owners as string[]}::text[])`
  return client<Owned[]>`
    select c.contract_id as "contractId", c.subject_id as "subjectId", c.role, c.project, c.section, p.owner_subject_id as "ownerId",
      c.said_by as unit
    from (select * from contract_statement s where ${latest(client, 'contract')}) c
    left join (select * from section_statement s where ${latest(client, 'section')}) e on e.section_id = c.section_id
    left join (select * from project_statement s where ${latest(client, 'project')}) p on p.project_id = e.project_id
    where ${which} order by c.contract_id`
}

/** The last answer of each section's owner for each of some years. */
export async function answersOf(
  client: Client,
  contractIds: readonly string[],
  years: readonly number[],
): Promise<AnswerRow[]> {
  return client<AnswerRow[]>`
    select distinct on (contract_id, year) contract_id as "contractId", year, looked_at as "lookedAt", note, said_by as "saidBy",
      by_person as "byPerson", to_char(known_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
    from owner_answer where contract_id = any(${contractIds as string[]}::text[]) and year = any(${years as number[]}::int[])
    order by contract_id, year, known_from desc, id desc`
}

/** Of which sections of some facts the owner's answer is missing, and the unit that answers for an owner that the register does not know. */
export async function silentSections(
  client: Client,
  asked: readonly { year: number; facts: Facts }[],
): Promise<{ contractId: string; why: Silence; unit: string | null }[][]> {
  const ids = asked.flatMap(({ facts }) => facts.sections.map(({ contractId }) => contractId))
  if (ids.length === 0) return asked.map(() => [])
  const answers = await answersOf(
    client,
    ids,
    asked.map(({ year }) => year),
  )
  const owned = await contractsOf(client, { ids })
  return asked.map(({ year, facts }) =>
    silentOwners(
      facts,
      answers.filter((one) => one.year === year),
    ).map(({ contractId, why }) => {
      const contract = owned.find((one) => one.contractId === contractId)
      return { contractId, why, unit: contract?.ownerId === null ? contract.unit : null }
    }),
  )
}

/** What the owners of the sections of each evaluation's subject said of its year, the first first. */
export async function ownersOf(client: Client, ids: readonly string[]): Promise<OwnerAnswerRow[][]> {
  const rows = await client<(Omit<OwnerAnswerRow, 'on'> & { id: string; at: string })[]>`
    select distinct on (a.known_from, a.id, e.evaluation_id) e.evaluation_id as id, a.contract_id as "contractId",
      a.looked_at as "lookedAt", a.note, a.by_unit as unit,
      to_char(a.known_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
    from evaluation_statement e join contract_statement c on c.subject_id = e.subject_id and c.role = e.role
    join owner_answer a on a.contract_id = c.contract_id and a.year = e.year
    where e.evaluation_id = any(${ids as string[]}::text[]) order by a.known_from, a.id, e.evaluation_id`
  return ids.map((id) =>
    rows
      .filter((row) => row.id === id)
      .map(({ contractId, lookedAt, note, unit, at }) => ({ contractId, lookedAt, note, unit, on: dayOf(at) })),
  )
}
