import { createHash } from 'node:crypto'
import type { Db } from '@xinlu/schema'
import type { Judged } from '../../domain/intake/judge.ts'
import type { ConstructionFactKind } from '../../generated.ts'
import {
  bidFacts,
  changeFacts,
  conductFacts,
  contractFacts,
  keyPersonFacts,
  performanceFacts,
  projectFacts,
  type Stated,
  safetyFacts,
  sectionFacts,
  wageFacts,
} from '../standing.ts'

type Client = Db['$client']

/** Where the facts of a kind are stated, by which letter their ids begin, and what makes one the only one of its contract. */
export interface Place extends Stated {
  prefix: string
  natural?: readonly string[]
}

export const places: Readonly<Record<ConstructionFactKind, Place>> = {
  PROJECT: { ...projectFacts, prefix: 'j' },
  SECTION: { ...sectionFacts, prefix: 'e' },
  CONTRACT: { ...contractFacts, prefix: 'c' },
  KEY_PERSON: { ...keyPersonFacts, prefix: 'm' },
  PERFORMANCE: { ...performanceFacts, prefix: 'y', natural: ['contract_id', 'year'] },
  BID: { ...bidFacts, prefix: 'd' },
  CONDUCT: { ...conductFacts, prefix: 'b' },
  WAGE: { ...wageFacts, prefix: 'n', natural: ['contract_id', 'month'] },
  SAFETY: { ...safetyFacts, prefix: 't' },
  FIRM_CHANGE: { ...changeFacts, prefix: 'h' },
}

/** 事实编号: the same number of the same source is the same fact. */
export const factIdOf = (kind: ConstructionFactKind, source: string, ref: string): string =>
  `${places[kind].prefix}_${createHash('sha256').update(`${kind}\0${source}\0${ref}`).digest('hex').slice(0, 20)}`

/** A fact's own id where a line names it by that, else the one that its number gives; of what is the only one of its contract, the one that is there. */
export async function factIdsOf(
  tx: Client,
  kind: ConstructionFactKind,
  source: string,
  lines: readonly Judged[],
): Promise<string[]> {
  const { table, key, natural } = places[kind]
  const nameOf = ({ ref, columns }: Judged) => ref ?? (natural ?? []).map((column) => columns[column]).join(' ')
  const names = [...new Set(lines.map(nameOf))]
  if (names.length === 0) return []
  const name = natural ? tx.unsafe(`concat_ws(' ', ${natural.map((one) => `s.${one}`).join(', ')})`) : tx(`s.${key}`)
  const first = natural
    ? tx`s.contract_id = any(${lines.map(({ columns }) => `${columns.contract_id}`)}::text[]) and`
    : tx``
  const known = await tx<{ id: string; name: string }[]>`
    select distinct s.${tx(key)} as id, ${name} as name from ${tx(table)} s where ${first} ${name} = any(${names}::text[])`
  const ids = new Map(known.map((one) => [one.name, one.id]))
  return lines.map((line) => ids.get(nameOf(line)) ?? factIdOf(kind, source, nameOf(line)))
}

/** A statement of a fact as it is compared: its columns as text. */
export interface Before {
  id: string
  factId: string
  saidBy: string
  struck: boolean
  /** What a further statement keeps of it. */
  whole: Record<string, unknown>
  columns: Record<string, string | null>
}

const decimals = new Set(['price', 'share', 'progress', 'paid_share', 'arrears'])
const lists = new Set(['of_subject_ids'])
/** Between the items of a list that is compared as text. */
export const between = ' '

const asText = (column: string) =>
  decimals.has(column)
    ? `trim_scale(s.${column})::text`
    : lists.has(column)
      ? `array_to_string(s.${column}, '${between}')`
      : `s.${column}::text`

/** Every statement of these facts, what was said last at the end. */
export async function statementsOf(
  tx: Client,
  kind: ConstructionFactKind,
  factIds: readonly string[],
  columns: readonly string[],
): Promise<Before[]> {
  if (factIds.length === 0) return []
  const { table, key } = places[kind]
  const said = columns.map((column) => `'${column}', ${asText(column)}`).join(', ')
  const struck = kind === 'CONDUCT' ? 's.struck_on is not null' : 'false'
  return tx<Before[]>`
    select s.id, s.${tx(key)} as "factId", s.said_by as "saidBy", ${tx.unsafe(struck)} as struck, to_jsonb(s) as whole,
      jsonb_build_object(${tx.unsafe(said)}) as columns
    from ${tx(table)} s where s.${tx(key)} = any(${factIds as string[]}::text[]) order by s.known_from, s.id`
}

/** Writes statements; a value is text, and the table's own type reads it. */
export async function writeStatements(tx: Client, table: string, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return
  await tx`insert into ${tx(table)} select * from jsonb_populate_recordset(null::${tx(table)}, ${JSON.stringify(rows)}::text::jsonb)`
}
