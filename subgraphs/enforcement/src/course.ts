import { alone, type Db, dayOf, newId, refusal, stateOf, stepsOf, takeStep, type Viewer } from '@xinlu/schema'
import { documentHashes } from './concealed.ts'
import { type Made, madeDocuments } from './documents/make.ts'
import { assertClosable, assertServable, decisionMachine } from './domain/case/course.ts'
import type { RecordServiceInput } from './generated.ts'
import type { CaseDocumentRow } from './rows.ts'
import { addDocuments, addServices, documentOnlyOf, documentsOf, ownCase, servicesOf } from './store/documents.ts'

/**
 * 制作三书: makes the documents of a penalty of the viewer's unit and gives those that stand. While nothing has changed they are
 * those that stand already; once one was served they stay as they were.
 */
export async function makeDocuments(db: Db, viewer: Viewer, id: string): Promise<CaseDocumentRow[]> {
  const { facts, publishedOn } = await ownCase(db, viewer, id)
  if (facts.template !== 'PENALTY_2018')
    throw refusal('BAD_INPUT', {
      expected: 'a penalty',
      got: 'an act without these documents',
      todo: 'nothing is to be made',
    })
  // Made before the lock: it takes a moment, and asks nothing of the database.
  const made = await madeDocuments(facts, await documentOnlyOf(db.$client, id), publishedOn, dayOf(viewer.now))
  return alone(db, `enforcement.decision ${id}`, async (tx) => {
    const { concealing } = db
    const room = { $client: tx, concealing }
    const [standing = []] = await documentsOf(room, [id])
    const state = stateOf(await stepsOf(tx, [id]))
    if (standing.length > 0 && (state === 'SERVED' || state === 'CLOSED' || areSame(standing, made))) return standing
    const particulars = { documents: made.map(({ sha256 }) => sha256) }
    const lies = { concealing, columns: documentHashes }
    await takeStep(tx, viewer, decisionMachine, { caseId: id, event: 'DOCUMENT', particulars, lies })
    await addDocuments(
      tx,
      concealing,
      viewer,
      id,
      made.map((one) => ({ id: newId('doc', viewer.now), ...one })),
    )
    return (await documentsOf(room, [id]))[0] ?? []
  })
}

const areSame = (standing: readonly CaseDocumentRow[], made: readonly Made[]) =>
  made.every(({ kind, format, sha256 }) =>
    standing.some((one) => one.kind === kind && one.format === format && one.sha256 === sha256),
  )

/** 登记送达: records on which day, how, and by which evidence documents of a decision of the viewer's unit were served. */
export async function recordService(
  db: Db,
  viewer: Viewer,
  { decisionId, services }: RecordServiceInput,
): Promise<void> {
  const { kind, facts } = await ownCase(db, viewer, decisionId)
  if (services.length === 0 || new Set(services.map((one) => one.kind)).size < services.length)
    throw refusal('BAD_INPUT', {
      expected: 'each served document once',
      got: services.map((one) => one.kind).join(', ') || 'none',
      todo: 'correct the list',
    })
  for (const one of services) {
    assertServable(one, kind, facts.decidedOn, dayOf(viewer.now))
    if (!/^[0-9a-f]{64}$/i.test(one.evidenceSha256))
      throw refusal('BAD_INPUT', {
        expected: 'evidenceSha256: a SHA-256, 64 hexadecimal digits',
        got: `${one.evidenceSha256.length} characters`,
        todo: 'take it of the file of the evidence',
      })
  }
  const said = services.map((one) => ({ ...one, evidenceSha256: one.evidenceSha256.toLowerCase() }))
  await alone(db, `enforcement.decision ${decisionId}`, async (tx) => {
    const particulars = {
      services: said.map((one) => [one.kind, one.servedOn, one.method, one.evidenceSha256].join(' ')),
    }
    if (await takeStep(tx, viewer, decisionMachine, { caseId: decisionId, event: 'SERVE', particulars }))
      await addServices(
        tx,
        viewer,
        decisionId,
        said.map((one) => ({ id: newId('sv', viewer.now), ...one })),
      )
  })
}

/** 结案 of a decision of the viewer's unit; CONFLICT while a penalty's documents were not served on one day, and for the second of two. */
export async function closeDecision(db: Db, viewer: Viewer, id: string): Promise<void> {
  const { kind, facts } = await ownCase(db, viewer, id)
  await alone(db, `enforcement.decision ${id}`, async (tx) => {
    assertClosable(kind, facts.decidedOn, await servicesOf(tx, [id]))
    await takeStep(tx, viewer, decisionMachine, { caseId: id, event: 'CLOSE' })
  })
}
