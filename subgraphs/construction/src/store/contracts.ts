import {
  asked,
  type Cell,
  columnsFor,
  type Db,
  nothing,
  type ProfileKey,
  perKey,
  raw,
  sql,
  type Viewer,
} from '@xinlu/schema'
import type { ContractRow } from '../rows.ts'
import { bandOf } from './bands.ts'

const contract = columnsFor(
  ['Contract'],
  { id: 's.contract_id', signedOn: 's.signed_on', saidBy: 's.said_by' },
  {
    project: { project: 's.project' },
    section: { section: 's.section' },
    role: { role: 's.role' },
    client: { client: 's.client' },
    price: { price: 'trim_scale(s.price)::text' },
    unitPrices: { unitPrices: 's.unit_prices' },
    startsOn: { startsOn: 's.starts_on' },
    endsOn: { endsOn: 's.ends_on' },
    consortiumLead: { consortiumLead: 's.consortium_lead' },
    share: { share: 'trim_scale(s.share)::text' },
  },
)

/** Each subject's contracts as known at its instant, latest first. That there was one is public; its prices are classified. */
export async function contractsOf(db: Db, viewer: Viewer, keys: readonly ProfileKey[]): Promise<ContractRow[][]> {
  const band = db.asked.has('Contract.priceBand') ? sql`, ${bandOf('s.price', viewer)} as band` : nothing
  const rows = await db.rows<ContractRow & { i: number }>(sql`
    select k.i, s.* from ${asked(keys)} cross join lateral (
      select ${contract(db.asked)} ${band} from contract_statement s where s.subject_id = k.id and s.known_from <= k.at
      and not exists (select 1 from contract_statement later where later.contract_id = s.contract_id
        and later.known_from <= k.at and (later.known_from, later.id) > (s.known_from, s.id))
      order by s.signed_on desc, s.contract_id) s
    order by s."signedOn" desc, s.id`)
  for (const row of rows) {
    row.at = keys[row.i]?.knownAt ?? viewer.now
    row.unitPrices = row.unitPrices?.map((one) => ({ ...one, saidBy: row.saidBy }))
  }
  return perKey(keys, rows)
}

/** Contracts by year or by role, with the largest firm's share of each, for figures; the small ones are the caller's to withhold. */
export async function contractCells(db: Db, viewer: Viewer, by: 'YEAR' | 'ROLE'): Promise<Cell[]> {
  const dimension = raw(by === 'YEAR' ? "to_char(s.signed_on, 'YYYY')" : 's.role')
  return db.wide<Cell>(sql`
    with current as (
      select ${dimension} as by, s.subject_id, sum(s.price) as price from contract_statement s
      where s.known_from <= ${viewer.now} and not exists (select 1 from contract_statement later
        where later.contract_id = s.contract_id and later.known_from <= ${viewer.now}
        and (later.known_from, later.id) > (s.known_from, s.id))
      group by 1, 2)
    select by, count(*)::int as subjects, sum(price)::float8 as sum, max(price)::float8 as largest
    from current group by by order by by`)
}
