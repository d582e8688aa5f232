import {
  type Ask,
  type Cursors,
  type Db,
  met,
  nothing,
  ownRowsOnly,
  type Question,
  raw,
  sealedPage,
  sql,
  type Verdicts,
  type Viewer,
} from '@xinlu/schema'
import { titleOf } from '../domain/intake/item.ts'
import { cellsOf, type Written } from '../domain/table/cells.ts'
import { tableColumns } from '../domain/table/columns.ts'
import type { ConstructionTable } from '../generated.ts'
import { registeredBy } from './intake/parties.ts'
import { conductFacts, contractFacts, performanceFacts, type Stated, stands } from './standing.ts'

/** Which rows of which table. */
export interface SheetAsked {
  table: ConstructionTable
  year: number | null
  first: number
  after: string | null
}

type Found = Written & { id: string; subjectId: string }

const at = raw('k.at')

/** What each table is made of: its facts, their values as text, and the year that counts a fact. */
const tables: Readonly<Record<ConstructionTable, { facts: Stated; from: Question; values: Question; year: string }>> = {
  CONDUCT: {
    facts: conductFacts,
    from: sql`conduct_statement s, k where s.struck_on is null`,
    values: raw(`s.subject_id as "subjectId", s.conduct_id as ref, s.role, s.code, s.part, s.contract_id as contract,
      s.bid_id as bid, s.occurred_on::text as "occurredOn", s.found_on::text as "foundOn", s.times::text as times, s.corrected_on::text as "correctedOn",
      s.found_by as "foundBy", s.doc_no as "docNo", s.published_on::text as "publishedOn"`),
    year: 'coalesce(s.found_on, s.occurred_on)',
  },
  CONTRACT: {
    facts: contractFacts,
    from: sql`contract_statement s, k where true`,
    values:
      raw(`s.subject_id as "subjectId", s.contract_id as ref, s.role, s.section_id as section, s.project as "projectName",
      s.section as "sectionName", s.client, s.signed_on::text as "signedOn", s.starts_on::text as "startsOn", s.ends_on::text as "endsOn",
      trim_scale(s.price)::text as price, s.consortium_lead::text as "consortiumLead", trim_scale(s.share)::text as share`),
    year: 's.signed_on',
  },
  PERFORMANCE: {
    facts: performanceFacts,
    from: sql`performance_statement s join contract_statement c on c.contract_id = s.contract_id, k where ${stands(contractFacts, at, 'c')}`,
    values:
      raw(`c.subject_id as "subjectId", s.contract_id as contract, s.year::text as year, trim_scale(s.progress)::text as progress,
      s.started_on::text as "startedOn", s.finished_on::text as "finishedOn", s.performed::text as performed, s.bid::text as bid`),
    year: 'make_date(s.year, 1, 1)',
  },
}

/** A page of a table's rows, by the ids of facts; of the viewer's own unit alone where others' trade secrets are closed to it. */
export async function sheetPage(
  db: Db,
  viewer: Viewer,
  verdicts: Verdicts | null,
  ask: Ask,
  { table, year, first, after }: SheetAsked,
  cursors: Cursors,
) {
  const { facts, from, values, year: counted } = tables[table]
  const own = verdicts && ownRowsOnly(verdicts, 'TRADE_SECRET') ? sql`and s.said_by = ${viewer.unit ?? ''}` : nothing
  const ofYear = year === null ? nothing : sql`and extract(year from ${raw(counted)}) = ${year}`
  const key = raw(`s.${facts.key}`)
  const rows = await db.wide<Found>(sql`
    with k as (select ${viewer.now}::timestamptz as at)
    select ${key} as id, ${values} from ${from} and ${key} > ${after ?? ''} ${own} ${ofYear} and ${stands(facts, at)}
    order by 1 limit ${raw(first + 1)}`)
  const { shown, pageInfo } = sealedPage(rows, first, cursors)
  const ids = shown.map(({ subjectId }) => subjectId)
  met(ids)
  const parties = await registeredBy(ask, ids)
  return {
    columns: tableColumns[table].map(({ head }) => head),
    rows: shown.map((row) => {
      const { uscc, name } = parties.get(row.subjectId) ?? { uscc: null, name: null }
      const title = table === 'CONDUCT' ? titleOf(row as never) : null
      return cellsOf(table, { ...row, subject: uscc ?? row.subjectId, name, title })
    }),
    pageInfo,
  }
}
