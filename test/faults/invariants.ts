import { consistencyProofOf, exportLog, latestCheckpoint, type Receipt, verifyLog, verifyReceipt } from '@xinlu/db'
import { publicLedgerKeys } from '@xinlu/db/ledger'
import type { TestHouse } from '../houseOn.ts'

/** An answer with the receipt that came with it. */
export interface Received {
  text: string
  receipt: Receipt
}

/** What must hold of the rooms' tables whatever befell the house: each finds rows that must not be there. */
const rules: Record<string, string> = {
  'a decision is said once': `select decision_id from enforcement.decision_statement
    group by decision_id, facts, known_from having count(*) > 1`,
  'a decision has what it says': `select d.id from enforcement.decision d
    where not exists (select 1 from enforcement.decision_statement s where s.decision_id = d.id)`,
  'a decision is about somebody who is known': `select s.decision_id from enforcement.decision_statement s
    where s.subject_id like 's\\_%' and not exists (select 1 from registry.identity i where i.id = s.subject_id)`,
  'a repair that was granted has taken its decision off, and has its places': `select t.case_id from enforcement.step t
    where t.event = 'GRANT' and t.flow = 'REPAIR' and (not exists (select 1 from enforcement.repaired r where r.repair_id = t.case_id)
      or not exists (select 1 from enforcement.propagation p where p.repair_id = t.case_id))`,
  'what is taken off was granted': `select r.repair_id from enforcement.repaired r
    where not exists (select 1 from enforcement.step t where t.case_id = r.repair_id and t.event = 'GRANT')`,
  'a draw that was planned has its population': `select d.id from supervision.draw d
    where not exists (select 1 from supervision.draw_entry e where e.draw_id = d.id)
      or not exists (select 1 from supervision.step t where t.case_id = d.id and t.event = 'PLAN')`,
  'a draw that was run has its visits, and only such a one': `select d.id from supervision.draw d
    where exists (select 1 from supervision.step t where t.case_id = d.id and t.event = 'RUN')
      <> exists (select 1 from supervision.draw_visit v where v.draw_id = d.id)`,
  'a data request has what it asks for': `select o.id from governance.opening o where o.kind = 'DATA_REQUEST'
    and not exists (select 1 from governance.data_request d where d.opening_id = o.id)`,
  ...Object.fromEntries(
    ['enforcement', 'overload', 'supervision'].map((room) => [
      `the steps of a case in ${room} follow one another`,
      `select case_id from ${room}.step group by case_id having min(seq) <> 1 or max(seq) <> count(*)`,
    ]),
  ),
  'the log has no gap, and a record for each leaf': `select 1 where (select count(*) from ledger.leaf) <> (select coalesce(max(index) + 1, 0) from ledger.leaf)
    or (select count(*) from ledger.leaf) <> (select count(*) from ledger.record)`,
}

/** What does not hold of a house after all that befell it: its tables, its log, and the receipts that were handed out. */
export async function broken(
  { database: { admin }, keys }: TestHouse,
  received: readonly Received[],
): Promise<string[]> {
  const found: string[] = []
  for (const [rule, query] of Object.entries(rules)) {
    const [row] = await admin.unsafe(query)
    if (row) found.push(`not so: ${rule} (${Object.values(row)[0]})`)
  }
  const head = await latestCheckpoint(admin)
  const [checkpoint, size] = [head?.note ?? '', head?.size ?? 0]
  const known = publicLedgerKeys(keys)
  const checks = await verifyLog(exportLog(admin), known, { checkpoint })
  for (const { name, passed, reason } of checks) if (!passed) found.push(`the log: ${name} ${reason}`)
  for (const { text, receipt } of received) {
    const own = Number(receipt.checkpoint.split('\n')[1])
    const later = { checkpoint, consistencyProof: await consistencyProofOf(admin, own, size) }
    for (const { name, passed, reason } of verifyReceipt(receipt, known, { later, answer: text }))
      if (!passed) found.push(`a receipt: ${name} ${reason}`)
  }
  return found
}
