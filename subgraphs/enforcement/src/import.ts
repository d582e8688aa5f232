import {
  type Ask,
  byForms,
  type Concealing,
  type Db,
  dayOf,
  hashOf,
  jsonConcealed,
  newId,
  refusal,
  type Viewer,
} from '@xinlu/schema'
import { quarantinedCells, quarantinedFacts, quarantinedFaults, quarantinedHash } from './concealed.ts'
import { differences } from './domain/sheet/cells.ts'
import { type ActFacts, kindOf } from './domain/sheet/facts.ts'
import type { Fault } from './domain/sheet/faults.ts'
import { type Header, matchHeader } from './domain/sheet/header.ts'
import { judgeRow } from './domain/sheet/judge.ts'
import type { ImportActsInput } from './generated.ts'
import { sheetsOn } from './provinces.ts'
import type { ImportRow } from './rows.ts'
import { settleSentAgain } from './sentAgain.ts'
import { decisionOf, decisionsNamed, identify, keyOf, numbersKnown, statementOf } from './store/statements.ts'

/** Rows that one batch may hold. */
const batchLimit = 1000

interface Judged {
  line: number
  cells: (string | null)[]
  facts: ActFacts | null
  faults: Fault[]
  /** The decision that the row disagrees with. */
  decisionId: string | null
  /** Whether it made a decision that was not known. */
  recorded: boolean
}

/**
 * 导入双公示: judges each row, then records all of a batch in one transaction or nothing. A row already known with the same
 * facts changes nothing; one with other facts is a conflict, kept for a person; a faulty one is kept with its reasons.
 */
export async function importActs(db: Db, viewer: Viewer, ask: Ask, input: ImportActsInput): Promise<ImportRow> {
  const { columns, rows, fileName } = input
  if (rows.length === 0)
    throw refusal('FILE_EMPTY', { expected: 'at least one row', got: 'none', todo: 'send the rows of the file' })
  if (rows.length > batchLimit) {
    throw refusal('TOO_LARGE', {
      expected: `at most ${batchLimit} rows`,
      got: String(rows.length),
      todo: 'send the file in parts, with batchId',
    })
  }
  const today = dayOf(viewer.now)
  const header = matchHeader(columns, sheetsOn(today))
  const judged: Judged[] = rows.map(({ line, cells }) => {
    const verdict = judgeRow(header, cells as (string | null)[], today)
    const base = { line, cells: cells as (string | null)[], decisionId: null, recorded: false }
    return verdict.facts
      ? { ...base, facts: verdict.facts, faults: [] }
      : { ...base, facts: null, faults: verdict.faults }
  })
  const batchId = input.batchId ?? newId('b', viewer.now)
  // Identities are made first: an identity without a decision is harmless, a decision without its subject is not.
  const fresh = await unknownAmong(db, judged)
  const subjects = await identify(ask, fresh)
  const outcome = await db.$client.begin(async (sql) => {
    const tx = sql as unknown as Db['$client']
    await tx`insert into import_batch ${tx({ id: batchId, file_name: fileName, template: header.template, said_by: viewer.unit ?? '', known_from: viewer.now })}
      on conflict (id) do nothing`
    const result = await record(tx, db.concealing, viewer, batchId, judged, subjects)
    const quarantined = await quarantine(tx, db.concealing, viewer, batchId, header, columns, judged)
    await settleSentAgain(tx, db.concealing, viewer, { batchId, header, columns, rows: judged, quarantined })
    await tx`insert into source_report ${tx({ id: newId('r', viewer.now), source: viewer.unit ?? '', reported_up_to: viewer.now, known_from: viewer.now })}`
    return { ...result, quarantined }
  })
  return { batchId, received: rows.length, ...outcome }
}

/** The rows whose document number is not known yet, each number once: only their parties are asked for. Under the lock it is looked at again. */
async function unknownAmong(db: Db, judged: readonly Judged[]): Promise<ActFacts[]> {
  const byKey = new Map<string, ActFacts>()
  for (const { facts } of judged) {
    if (!facts) continue
    const key = keyOf(kindOf(facts), facts.authorityCode, facts.docNo)
    if (!byKey.has(key)) byKey.set(key, facts)
  }
  const known = await numbersKnown(db.$client, [...byKey.values()])
  return [...byKey].filter(([key]) => !known.has(key)).map(([, facts]) => facts)
}

/** Writes what is new; marks as conflicts the rows whose number is known with other facts. */
async function record(
  sql: Db['$client'],
  concealing: Concealing,
  viewer: Viewer,
  batchId: string,
  judged: Judged[],
  subjects: Map<string, string>,
) {
  const acts = judged.flatMap(({ facts }) => (facts ? [facts] : []))
  await sql`select pg_advisory_xact_lock(hashtext('enforcement.import'))`
  const known = await decisionsNamed(sql, concealing, acts)
  const decisions: ReturnType<typeof decisionOf>[] = []
  const statements: Record<string, unknown>[] = []
  let unchanged = 0
  for (const row of judged) {
    if (!row.facts) continue
    const { facts } = row
    const kind = kindOf(facts)
    const key = keyOf(kind, facts.authorityCode, facts.docNo)
    const stands = known.get(key)
    // Facts that were kept before they stood come back in another order, and with what no column says: the columns decide.
    const [first] = stands ? differences(stands.facts, facts) : []
    if (stands && first) {
      row.decisionId = stands.id
      row.faults = [{ column: first.column, code: 'CONFLICT', expected: first.known, got: first.got }]
    } else if (stands) {
      unchanged += 1
    } else {
      const id = newId('d', viewer.now)
      known.set(key, { id, facts })
      row.recorded = true
      decisions.push(decisionOf(id, facts))
      const subjectId = subjects.get(hashOf(facts.party))
      if (!subjectId)
        throw refusal('CONFLICT', { expected: 'a subject for each party', got: 'none', todo: 'send the file again' })
      statements.push(statementOf({ id, subjectId, facts, batchId, viewer, concealing }))
    }
  }
  if (decisions.length > 0) {
    await sql`insert into decision ${sql(decisions)}`
    await sql`insert into decision_statement ${sql(statements as Record<string, string>[])}`
  }
  return { accepted: decisions.length, unchanged }
}

async function quarantine(
  sql: Db['$client'],
  concealing: Concealing,
  viewer: Viewer,
  batchId: string,
  header: Header,
  columns: readonly string[],
  judged: readonly Judged[],
) {
  const faulty = judged
    .filter(({ faults }) => faults.length > 0)
    .map((row) => ({ ...row, hash: hashOf([header.template, columns, row.cells]) }))
  if (faulty.length === 0) return []
  // Whatever key it lies under, a row that was kept before is the same; the lock of `record` is held.
  const forms = byForms(
    concealing,
    quarantinedHash,
    faulty.map(({ hash }) => hash),
  )
  const kept = await sql<{ id: string; hash: string }[]>`
    select id, row_hash as hash from quarantined_row where row_hash = any(${[...forms.keys()]}::text[])
    order by known_from desc, id desc`
  const ids = new Map(kept.map(({ id, hash }) => [forms.get(hash), id]))
  const rows: Record<string, unknown>[] = []
  for (const { line, cells, faults, facts, decisionId, hash } of faulty) {
    if (ids.has(hash)) continue
    const id = newId('q', viewer.now)
    ids.set(hash, id)
    rows.push({
      id,
      batch_id: batchId,
      line,
      template: header.template,
      columns: [...columns],
      cells: jsonConcealed(concealing, quarantinedCells, cells),
      row_hash: concealing.conceal(quarantinedHash, hash),
      faults: jsonConcealed(concealing, quarantinedFaults, faults),
      decision_id: decisionId,
      facts: facts && jsonConcealed(concealing, quarantinedFacts, facts),
      said_by: viewer.unit ?? '',
      known_from: viewer.now,
    })
  }
  if (rows.length > 0) await sql`insert into quarantined_row ${sql(rows as never)}`
  return faulty.map(({ line, faults, hash }) => ({ id: ids.get(hash) ?? '', line, faults }))
}
