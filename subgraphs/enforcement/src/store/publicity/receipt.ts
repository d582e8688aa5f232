import { type Db, dayOf, refusal, takeStep, typed, type Viewer } from '@xinlu/schema'
import { batchMachine } from '../../domain/publicity/batch.ts'
import type { BatchRow } from '../../rows.ts'
import { batchOf } from './batches.ts'
import { held, sayOnSites } from './publications.ts'

type Client = Db['$client']

/** What a site said of a batch. */
export interface Receipt {
  receiptNo: string
  confirmedOn: string
  rejected: readonly { decisionId: string; reason: string }[]
}

/** Enters a site's receipt: what it took is shown there from its day on, or is no longer; what it rejected waits again. */
export async function confirmBatch(db: Db, viewer: Viewer, id: string, receipt: Receipt): Promise<void> {
  const batch = await batchOf(db, viewer, id)
  await db.$client.begin(async (sql) => {
    const tx = sql as unknown as Client
    const rows = await tx<{ id: string; decidedOn: string }[]>`
      select r.decision_id as id, max(s.decided_on)::text as "decidedOn" from publicity_batch_row r
      join decision_statement s on s.decision_id = r.decision_id where r.batch_id = ${id} group by 1`
    assertReceipt(receipt, rows, dayOf(viewer.now))
    const { receiptNo, confirmedOn } = receipt
    const rejected = receipt.rejected.map(({ decisionId, reason }) => `${decisionId} ${reason.trim()}`)
    const particulars = { receiptNo, confirmedOn, rejected }
    if (!(await takeStep(tx, viewer, batchMachine, { caseId: id, event: 'CONFIRM', particulars }))) return
    const taken = rows
      .map((row) => row.id)
      .filter((one) => !receipt.rejected.some(({ decisionId }) => decisionId === one))
    await held(tx, taken)
    await state(tx, viewer, batch, taken, receipt)
  })
}

/** States what a site took. What was withdrawn or annulled while the batch was under way is taken off again at once, and waits to be taken off there. */
async function state(sql: Client, viewer: Viewer, batch: BatchRow, taken: readonly string[], receipt: Receipt) {
  const { id, site, action } = batch
  const { receiptNo, confirmedOn } = receipt
  if (action === 'WITHDRAW') {
    await sayOnSites(sql, viewer, taken, [site], { publishedOn: null, reason: `撤下回执 ${receiptNo}` })
    return
  }
  await sayOnSites(sql, viewer, taken, [site], { publishedOn: confirmedOn })
  const off = await sql<{ id: string }[]>`
    select d.id from unnest(${[...taken]}::text[]) d(id), publicity_batch b where b.id = ${id} and (
      exists (select 1 from decision_change where decision_id = d.id and change <> 'CHANGED')
      or exists (select 1 from publication_statement where decision_id = d.id and published_on is null and known_from >= b.known_from))`
  const ids = off.map((one) => one.id)
  await sayOnSites(sql, viewer, ids, [site], { publishedOn: null, reason: '报送期间已撤下或撤销' })
}

function assertReceipt(
  { receiptNo, confirmedOn, rejected }: Receipt,
  rows: readonly { id: string; decidedOn: string }[],
  today: string,
) {
  const bad = (expected: string, got: string) => refusal('BAD_INPUT', { expected, got, todo: 'correct the receipt' })
  if (!/^[\p{L}\p{N}\-_/〔〕（）()]{1,100}$/u.test(receiptNo))
    throw bad('receiptNo of 1 to 100 letters and digits', 'another text')
  const latest =
    rows
      .map(({ decidedOn }) => decidedOn)
      .sort()
      .at(-1) ?? ''
  if (confirmedOn < latest || confirmedOn > today) throw bad(`confirmedOn from ${latest} to ${today}`, confirmedOn)
  const foreign = rejected.find(({ decisionId }) => !rows.some(({ id }) => id === decisionId))
  if (foreign) throw bad('decisions of this batch', foreign.decisionId)
  for (const { reason } of rejected) typed('reason', reason)
}
