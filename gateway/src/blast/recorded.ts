import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addWorkingDays, type Database } from '@xinlu/db'
import { type Class, dayOf } from '@xinlu/schema'
import { getOperationAST, parse } from 'graphql'
import { parse as parseYaml } from 'yaml'
import type { OpeningKind } from '../policy.ts'
import { type ManifestLine, operationsFolder } from '../trusted.ts'
import type { Day } from './callers.ts'
import type { Grant } from './grants.ts'
import type { Operation } from './outcome.ts'
import type { Use } from './use.ts'

type Sql = Database['admin']
type Reading = Parameters<Parameters<Sql['begin']>[1]>[0]

/** Entries of the ledger that count as lately. */
export const lately = 20_000

/** Recorded operations that are replayed, those asked last first. */
export const mostOperations = 2000

/** What was recorded: operations, who asked them, and what is open. */
export interface Recorded {
  operations: Operation[]
  uses: Use[]
  days: Day[]
  grants: Grant[]
  /** Entries that were looked at. */
  entries: number
}

export const nothingRecorded: Recorded = { operations: [], uses: [], days: [], grants: [], entries: 0 }

/**
 * Reads what was recorded in one transaction that may write nothing; tables that are not there hold nothing. `most` is how many
 * operations are read, those asked last first.
 */
export function recordedIn(sql: Sql, now: string, most: number): Promise<Recorded> {
  return sql.begin('isolation level repeatable read read only', async (tx) => {
    if (!(await there(tx, 'ledger.record'))) return nothingRecorded
    const texts = await tx<{ hash: string; text: string }[]>`
      with asked as (
        select body ->> 'operationHash' as hash, max(index) as last
        from (select index, body from ledger.record order by index desc limit ${lately}) as r group by 1)
      select hash, text from asked join ledger.operation using (hash) order by last desc limit ${most}`
    const uses = await tx<Use[]>`
      with recent as (select index, body from ledger.record order by index desc limit ${lately})
      select body ->> 'operationHash' as hash, body ->> 'role' as role, body ->> 'purpose' as purpose,
        body ->> 'unit' as unit, body ->> 'grant' as grant, count(distinct r.index)::int as answers,
        coalesce(array_agg(distinct subject_id) filter (where subject_id is not null), '{}') as subjects
      from recent r left join ledger.about a on a.index = r.index group by 1, 2, 3, 4, 5`
    const days = await tx<Day[]>`
      with recent as (select index, at, body from ledger.record order by index desc limit ${lately})
      select body ->> 'role' as role, body ->> 'purpose' as purpose, count(distinct subject_id)::int as subjects
      from recent r join ledger.about a on a.index = r.index
      group by 1, 2, body ->> 'who', (at at time zone 'Asia/Shanghai')::date`
    const [count] = await tx<{ n: number }[]>`
      select count(*)::int as n from (select 1 from ledger.record limit ${lately}) as r`
    const grants = (await there(tx, 'governance.data_request')) ? await grantsIn(tx, now) : []
    const operations = texts.flatMap(({ hash, text }) => operationOf(text, hash, 'RECORDED', null))
    return { operations, uses: [...uses], days: [...days], grants, entries: count?.n ?? 0 }
  }) as Promise<Recorded>
}

async function there(tx: Reading, table: string): Promise<boolean> {
  const [row] = await tx<{ there: boolean }[]>`select to_regclass(${table}) is not null as there`
  return row?.there ?? false
}

interface OpeningRow {
  id: string
  kind: OpeningKind
  org: string | null
  holder: string
  purpose: string
  until: Date | null
  confirmed: Date | null
  operation: string | null
  hash: string | null
  reveals: { coordinate: string; classes: Class[]; ownerUnit: string }[] | null
  agreed: string[]
}

/** What is open at an instant: approved requests, emergencies, written authorities, confirmed pairs. */
async function grantsIn(tx: Reading, now: string): Promise<Grant[]> {
  const rows = await tx<OpeningRow[]>`
    select o.id, o.kind, o.org, o.holder, o.purpose, o.valid_until as until, c.known_from as confirmed,
      d.operation, d.operation_hash as hash, d.reveals,
      array(select unit from governance.part_decision p where p.opening_id = o.id and p.approved) as agreed
    from governance.opening o
    left join governance.data_request d on d.opening_id = o.id
    left join governance.confirmation c on c.opening_id = o.id
    where o.known_from <= ${now} and (o.valid_until is null or o.valid_until > ${now})
      and not exists (select 1 from governance.revocation r where r.opening_id = o.id)
      and (d.opening_id is null or cardinality(d.units) <=
        (select count(*) from governance.part_decision p where p.opening_id = o.id))`
  return rows
    .filter(({ kind, agreed }) => kind !== 'DATA_REQUEST' || agreed.length > 0)
    .filter(({ kind, confirmed }) => kind !== 'PAIR' || (confirmed !== null && holds(confirmed, now)))
    .map(({ id, kind, org, holder, purpose, until, operation, hash, reveals, agreed }) => ({
      ...{ id, kind, org, holder, purpose, operation, operationHash: hash },
      validUntil: until ? new Date(until).toISOString() : null,
      coordinates: (reveals ?? [])
        .filter(({ ownerUnit }) => agreed.includes(ownerUnit))
        .map(({ coordinate, classes }) => ({
          coordinate,
          verdict: classes.some((one) => one === 'PERSONAL' || one === 'SENSITIVE_PERSONAL') ? 'MASK' : 'SEE',
        })),
    }))
}

/** A pair holds through the first working day after its confirmation. */
const holds = (confirmed: Date, now: string) => dayOf(now) <= addWorkingDays(dayOf(new Date(confirmed)), 1)

/** The trusted operations of a manifest; none where there is no manifest. */
export function trustedOperations(folder = operationsFolder): Operation[] {
  const manifest = join(folder, 'manifest.yaml')
  if (!existsSync(manifest)) return []
  return (parseYaml(readFileSync(manifest, 'utf8')) as ManifestLine[]).flatMap(({ name, id }) =>
    operationOf(readFileSync(join(folder, `${name}.graphql`), 'utf8'), id, 'TRUSTED', name),
  )
}

/** An operation from its text; none from a text that cannot be read. */
export function operationOf(
  text: string,
  hash: string,
  origin: Operation['origin'],
  trustedAs: string | null,
): Operation[] {
  try {
    const document = parse(text, { noLocation: true })
    const operation = getOperationAST(document)
    const name = trustedAs ?? operation?.name?.value ?? `operation ${hash.slice(0, 8)}`
    return [{ name, hash, document, origin, trustedAs }]
  } catch {
    return []
  }
}
