import {
  type Concealing,
  type Db,
  dayOf,
  jsonConcealed,
  jsonRevealed,
  newId,
  sql as question,
  raw,
  refusal,
  takeStep,
  type Viewer,
} from '@xinlu/schema'
import { sentCells, sheetHash, withFacts } from '../../concealed.ts'
import { batchMachine, type Site, sheetHashOf, sites } from '../../domain/publicity/batch.ts'
import { cellsOf } from '../../domain/sheet/cells.ts'
import { type ActFacts, type ActTemplate, kindsIn } from '../../domain/sheet/facts.ts'
import { columnsOf } from '../../domain/sheet/templates.ts'
import type { BatchState, PublicityBatchInput } from '../../generated.ts'
import type { BatchRow } from '../../rows.ts'
import { inOpenBatch, wanted } from './wanted.ts'

type Client = Db['$client']

/** The most acts of one batch. */
const most = 1000

/**
 * Gathers what one site must be sent, of the viewer's own unit's acts of a template, into a batch. No act stands in two open
 * batches of one site, also when two clerks make one at once. CONFLICT where there is nothing to send; for acts that are named,
 * where one of them may not or need not be sent.
 */
export async function makeBatch(db: Db, viewer: Viewer, input: PublicityBatchInput): Promise<string> {
  const site = sites[input.site]
  const { action, template } = input
  const named = input.decisionIds ?? null
  if (named && (named.length === 0 || named.length > most))
    throw refusal('BAD_INPUT', { expected: `1 to ${most} decisions`, got: String(named.length), todo: 'name fewer' })
  const id = newId('pub', viewer.now)
  await db.$client.begin(async (sql) => {
    const tx = sql as unknown as Client
    await tx`select pg_advisory_xact_lock(hashtext(${`enforcement.batch ${site}`}))`
    const acts = inOrder(await due(tx, db.concealing, viewer, site, action, template, named))
    if (named && acts.length < new Set(named).size)
      throw nothingToSend('decisions that this site must be told of', acts.length, named.length)
    if (acts.length === 0) throw nothingToSend('something that this site must be told of', 0, 0)
    const rows = acts.map((act) => ({
      batch_id: id,
      decision_id: act.id,
      cells: jsonConcealed(db.concealing, sentCells, cellsOf(act.facts)),
    }))
    const hash = sheetHashOf(
      columnsOf(template),
      acts.map(({ facts }) => cellsOf(facts)),
    )
    const said = { unit: viewer.unit, said_by: viewer.id ?? '', known_from: viewer.now }
    await tx`insert into publicity_batch ${tx({ id, site, action, template, sheet_hash: db.concealing.conceal(sheetHash, hash), ...said })}`
    await tx`insert into publicity_batch_row ${tx(rows)}`
    await takeStep(tx, viewer, batchMachine, { caseId: id, event: 'MAKE' })
  })
  return id
}

const nothingToSend = (expected: string, found: number, asked: number) =>
  refusal('CONFLICT', {
    expected,
    got: asked > 0 ? `${found} of ${asked}` : 'nothing',
    todo: 'look at the worklist; what is under way in another batch is sent once',
  })

async function due(
  sql: Client,
  concealing: Concealing,
  viewer: Viewer,
  site: string,
  action: 'PUBLISH' | 'WITHDRAW',
  template: ActTemplate,
  named: readonly string[] | null,
) {
  const which = question`select s.decision_id as id, s.facts from decision_statement s
    where s.kind = any(${[...kindsIn[template]]}::text[]) and not exists (select 1 from decision_statement later
        where later.decision_id = s.decision_id and (later.known_from, later.id) > (s.known_from, s.id))
      and (s.said_by = ${viewer.unit ?? ''} or exists (select 1 from decision where id = s.decision_id and issuing_unit = ${viewer.unit ?? ''}))
      ${named ? question`and s.decision_id = any(${[...named]}::text[])` : raw('')}
      and ${wanted(site, action, dayOf(viewer.now))} and not ${inOpenBatch(site)}
    order by s.decided_on, s.decision_id limit ${raw(most)}`
  return withFacts(concealing, await asked<{ id: string; facts: ActFacts }>(sql, which))
}

/** The rows of a sheet in the order in which it was hashed. */
const inOrder = <Row extends { id: string }>(rows: readonly Row[]) => [...rows].sort((a, b) => (a.id < b.id ? -1 : 1))

/** Batches of the viewer's unit, of one site or in one state where that is asked, latest first; one more than `first`. */
export async function batchPage(
  db: Db,
  viewer: Viewer,
  { site, state }: { site: Site | null; state: BatchState | null },
  first: number,
  after: string | null,
): Promise<BatchRow[]> {
  return batches(
    db,
    question`where b.unit = ${viewer.unit ?? ''} ${after ? question`and b.id < ${after}` : raw('')}
      ${site ? question`and b.site = ${sites[site]}` : raw('')} ${state ? question`and l.state = ${state}` : raw('')}
    order by b.id desc limit ${raw(first + 1)}`,
  )
}

/** A batch of the viewer's unit; NOT_FOUND for others'. */
export async function batchOf(db: Db, viewer: Viewer, id: string): Promise<BatchRow> {
  const [row] = await batches(db, question`where b.id = ${id} and b.unit = ${viewer.unit ?? ''}`)
  if (row) return row
  throw refusal('NOT_FOUND', {
    expected: 'a batch of your unit',
    got: 'none of this id',
    todo: 'look at publicityBatches',
  })
}

async function batches(db: Db, which: ReturnType<typeof question>): Promise<BatchRow[]> {
  const rows = await asked<BatchRow>(
    db.$client,
    question`select b.id, b.site, b.action, b.template, b.sheet_hash as "sheetHash", b.unit as "saidBy",
      (select count(*)::int from publicity_batch_row where batch_id = b.id) as count, l.state, l.particulars
    from publicity_batch b join lateral (select state, particulars from step where case_id = b.id order by seq desc limit 1) l on true ${which}`,
  )
  return rows.map((row) => ({ ...row, sheetHash: db.concealing.reveal(sheetHash, row.sheetHash) }))
}

/**
 * The rows of a batch as they were sent. A decision that was repaired stands only in a batch that takes it off, until that is
 * confirmed: after it the fact is nowhere.
 */
export async function sheetOf(db: Db, { id, template, action, state }: BatchRow) {
  const open = action === 'WITHDRAW' && state !== 'CONFIRMED'
  const rows = await db.$client<{ id: string; cells: string[] }[]>`
    select decision_id as id, cells from publicity_batch_row r where batch_id = ${id}
      and (${open} or not exists (select 1 from repaired where decision_id = r.decision_id))`
  const ordered = inOrder(rows)
  return {
    columns: columnsOf(template),
    rows: ordered.map(({ cells }) => jsonRevealed(db.concealing, sentCells, cells)),
    decisionIds: ordered.map((row) => row.id),
  }
}

/** Enters that a batch was sent. */
export async function sendBatch(db: Db, viewer: Viewer, id: string): Promise<void> {
  await batchOf(db, viewer, id)
  await takeStep(db.$client, viewer, batchMachine, { caseId: id, event: 'SEND' })
}

/** Rows of a question inside the caller's own connection or transaction. */
async function asked<Row>(sql: Client, { parts, values }: ReturnType<typeof question>): Promise<Row[]> {
  const text = parts.reduce((all, part, i) => (i === 0 ? part : `${all}$${i}${part}`), '')
  return (await sql.unsafe(text, values as never[])) as unknown as Row[]
}
