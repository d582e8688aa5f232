import { columnsFor, type Db, met, nothing, type Question, raw, sql, type Viewer } from '@xinlu/schema'
import type { ProjectPartyRow, ProjectRow, SectionRow, Whose } from '../factRows.ts'
import { bandOf } from './bands.ts'
import { contractFacts, sectionFacts, stands } from './standing.ts'

/** What a section, or its parties, is asked for by: its id, the instant, whose part. */
export interface PartKey {
  id: string
  at: string
  whose: Whose
}

/** The key under which a loader keeps a part. */
export const partCacheKey = ({ id, at, whose }: PartKey) => `${id} ${at} ${whose?.join(' ') ?? '*'}`

export const partOf = ({ id, at, whose }: ProjectRow | SectionRow): PartKey => ({ id, at, whose })

const section = columnsFor(
  ['ContractSection'],
  { id: 's.section_id', projectId: 's.project_id', saidBy: 's.said_by' },
  { name: { name: 's.name' }, client: { client: 's.client' }, price: { price: 'trim_scale(s.price)::text' } },
)

/** Keys as a relation `k(i, id, at)`. */
const parts = (keys: readonly PartKey[]): Question =>
  sql`unnest(${keys.map((_, i) => i)}::int[], ${keys.map(({ id }) => id)}::text[], ${keys.map(({ at }) => at)}::text[]::timestamptz[]) k(i, id, at)`

/** The places of keys that are about everybody's. */
const everybodys = (keys: readonly PartKey[]) => keys.flatMap(({ whose }, i) => (whose === null ? [i] : []))

/** Whether a contract `c` is of the firm that a key `k` is about. */
const own = (keys: readonly PartKey[]): Question => {
  const flat = keys.flatMap(({ whose }, i) => (whose ?? []).map((id) => ({ i, id })))
  return sql`exists (
    select 1 from unnest(${flat.map(({ i }) => i)}::int[], ${flat.map(({ id }) => id)}::text[]) w(i, id)
    where w.i = k.i and w.id = c.subject_id)`
}

/** The sections of projects, by id: of a firm's those in which it has a contract. */
export async function sectionsOf(db: Db, viewer: Viewer, keys: readonly PartKey[]): Promise<SectionRow[][]> {
  const at = raw('k.at')
  const band = db.asked.has('ContractSection.priceBand') ? sql`, ${bandOf('s.price', viewer)} as band` : nothing
  const rows = await db.rows<Omit<SectionRow, 'at' | 'whose'> & { i: number }>(sql`
    select k.i, ${section(db.asked)} ${band} from ${parts(keys)}
    join section_statement s on s.project_id = k.id and ${stands(sectionFacts, at)}
    where k.i = any(${everybodys(keys)}::int[]) or exists (select 1 from contract_statement c
      where c.section_id = s.section_id and ${own(keys)} and ${stands(contractFacts, at, 'c')})
    order by k.i, s.section_id`)
  return grouped(keys, rows).map((some, i) =>
    some.map((row) => ({ ...row, at: keys[i]?.at ?? '', whose: keys[i]?.whose ?? null })),
  )
}

/** Who has a contract in each section, by contract; in a firm's own view itself alone. */
export async function partiesOf(db: Db, _viewer: Viewer, keys: readonly PartKey[]): Promise<ProjectPartyRow[][]> {
  const rows = await db.rows<ProjectPartyRow & { i: number }>(sql`
    select k.i, c.contract_id as "contractId", c.subject_id as "subjectId", c.role, c.signed_on as "signedOn",
      c.consortium_lead as "consortiumLead", trim_scale(c.share)::text as share
    from ${parts(keys)} join contract_statement c on c.section_id = k.id and ${stands(contractFacts, raw('k.at'), 'c')}
    where k.i = any(${everybodys(keys)}::int[]) or ${own(keys)} order by k.i, c.contract_id`)
  met(rows.map(({ subjectId }) => subjectId))
  return grouped(keys, rows)
}

function grouped<Row extends { i: number }>(keys: readonly unknown[], rows: readonly Row[]): Row[][] {
  const groups: Row[][] = keys.map(() => [])
  for (const row of rows) groups[row.i]?.push(row)
  return groups
}
