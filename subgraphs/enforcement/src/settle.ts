import { type Ask, type Db, hashOf, jsonRevealed, refusal, type Viewer } from '@xinlu/schema'
import { quarantinedFacts } from './concealed.ts'
import type { ActFacts } from './domain/sheet/facts.ts'
import { identify, statementOf } from './store/statements.ts'

/** 处理冲突: the clerk says which facts stand; when the new ones do, they are a further statement, and the old one stays as it was. */
export async function settleConflict(
  db: Db,
  viewer: Viewer,
  ask: Ask,
  { quarantineId, keep, reason }: { quarantineId: string; keep: 'KNOWN' | 'ARRIVED'; reason: string },
): Promise<string> {
  if (reason.trim() === '') throw refusal('BAD_INPUT', { expected: 'a reason', got: 'none', todo: 'say why' })
  const [row] = await db.$client<
    { decisionId: string | null; facts: ActFacts | null; saidBy: string; batchId: string }[]
  >`
    select decision_id as "decisionId", facts, said_by as "saidBy", batch_id as "batchId" from quarantined_row where id = ${quarantineId}`
  if (!row || row.saidBy !== viewer.unit) {
    throw refusal('NOT_FOUND', {
      expected: 'a quarantined row of this unit',
      got: 'none of this id',
      todo: 'look at its id again',
    })
  }
  const { decisionId, batchId } = row
  const facts = jsonRevealed(db.concealing, quarantinedFacts, row.facts)
  if (!decisionId || !facts) {
    throw refusal('CONFLICT', {
      expected: 'a row that disagrees with a decision',
      got: 'a faulty row',
      todo: 'mend the row in its file and send it again',
    })
  }
  const subjects = keep === 'ARRIVED' ? await identify(ask, [facts]) : new Map<string, string>()
  await db.$client.begin(async (sql) => {
    const tx = sql as unknown as Db['$client']
    const said = { quarantine_id: quarantineId, kept: keep, reason, said_by: viewer.unit ?? '', known_from: viewer.now }
    const [done] =
      await tx`insert into settlement ${tx(said)} on conflict (quarantine_id) do nothing returning quarantine_id`
    if (!done)
      throw refusal('CONFLICT', {
        expected: 'an unsettled row',
        got: 'one settled already',
        todo: 'nothing needs to be done',
      })
    if (keep === 'KNOWN') return
    const subjectId = subjects.get(hashOf(facts.party)) ?? ''
    const statement = statementOf({
      id: decisionId,
      subjectId,
      facts,
      batchId,
      viewer,
      concealing: db.concealing,
    })
    await tx`insert into decision_statement ${tx(statement as Record<string, string>)}`
  })
  return decisionId
}
