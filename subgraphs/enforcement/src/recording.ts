import { isDeepStrictEqual } from 'node:util'
import { type Ask, type Db, dayOf, hashOf, newId, refusal, takeStep, type Viewer } from '@xinlu/schema'
import { recordedHash } from './concealed.ts'
import { decisionMachine } from './domain/case/course.ts'
import { type DocumentOnly, documentOnly, isSameOnly } from './domain/case/documentOnly.ts'
import { masked, recordedFacts } from './domain/case/recorded.ts'
import { differences } from './domain/sheet/cells.ts'
import type { ActFacts } from './domain/sheet/facts.ts'
import type { RecordDecisionInput } from './generated.ts'
import { documentOnlyOf, type Numbered, numberedAs } from './store/documents.ts'
import { decisionOf, identify, statementOf } from './store/statements.ts'

/**
 * 登记行政决定: judges what the clerk says and records it with its first step, and gives its id. The same again changes
 * nothing; the same number with other facts is a CONFLICT, also when two send it at once.
 */
export async function recordDecision(db: Db, viewer: Viewer, ask: Ask, input: RecordDecisionInput): Promise<string> {
  const facts = recordedFacts(input, viewer.unit ?? '', dayOf(viewer.now))
  const only = documentOnly(input)
  const known = await numberedAs(db.$client, db.concealing, facts)
  if (known) return same(db.$client, known, facts, only)
  // The identity is made first: one without a decision is harmless, a decision without its subject is not.
  const subjectId = [...(await identify(ask, [facts])).values()][0] ?? ''
  return db.$client.begin(async (sql) => {
    const tx = sql as unknown as Db['$client']
    await tx`select pg_advisory_xact_lock(hashtext('enforcement.import'))`
    const faster = await numberedAs(tx, db.concealing, facts)
    if (faster) return same(tx, faster, facts, only)
    const id = newId('d', viewer.now)
    const statement = statementOf({ id, subjectId, facts, batchId: null, viewer, concealing: db.concealing })
    await tx`insert into decision ${tx(decisionOf(id, facts))}`
    await tx`insert into decision_statement ${tx(statement as Record<string, string>)}`
    const lies = { concealing: db.concealing, columns: [recordedHash] }
    await takeStep(tx, viewer, decisionMachine, {
      ...{ caseId: id, event: 'RECORD', lies },
      particulars: { facts: hashOf(facts), ...only },
    })
    return id
  })
}

/** The decision that stands under the number, where it says the same; CONFLICT, naming the first difference, where it does not. */
async function same(sql: Db['$client'], known: Numbered, facts: ActFacts, only: DocumentOnly): Promise<string> {
  const isSame =
    isDeepStrictEqual(known.facts, JSON.parse(JSON.stringify(facts))) &&
    isSameOnly(await documentOnlyOf(sql, known.id), only)
  // What was repaired is not spoken of again; that its number is used has to be said.
  if (!known.repaired && isSame) return known.id
  const [first] = known.repaired ? [] : differences(known.facts, facts)
  throw refusal('CONFLICT', {
    expected: first ? `${first.column}: ${masked(first.known) || 'nothing'}` : 'a number that is not used yet',
    got: first ? masked(first.got) || 'nothing' : facts.docNo,
    todo: 'the number is used already: take the next one, or correct the decision that bears it',
  })
}
