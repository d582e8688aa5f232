import { type Ask, alone, type Db, newId, provenFiles, refusal, type Viewer } from '@xinlu/schema'
import type { EvidenceRow } from '../rows.ts'
import { factIdOf, type StandingFact, statementsOf } from './facts.ts'

type Client = Db['$client']

/** A fact as a unit states it, read and judged. */
export interface Stating {
  subjectId: string
  scheme: string
  kind: string
  occurredOn: string
  quantity: string
  particulars: Readonly<Record<string, string | number | boolean>>
  sourceRef: string
  evidence: string | null
  correctedOn: string | null
  withdrawn: boolean
}

/** What came of a batch. */
export interface Stated {
  stated: number
  corrected: number
  unchanged: number
  factIds: string[]
}

/**
 * States facts of a unit in one transaction: what it said before changes nothing, also where that was corrected upon an objection;
 * said otherwise it is a further row of the same fact. CONFLICT for what somebody else has decided to be otherwise.
 */
export async function stateFacts(db: Db, viewer: Viewer, ask: Ask, facts: readonly Stating[]): Promise<Stated> {
  const source = viewer.unit ?? ''
  const evidence = await provenFiles(
    ask,
    facts.flatMap(({ evidence }) => evidence ?? []),
  )
  const factIds = facts.map(({ sourceRef }) => factIdOf(source, sourceRef))
  return alone(db, batchesOf(source), async (tx) => {
    const before = await statementsOf(tx, factIds)
    const rows: Record<string, unknown>[] = []
    const came = { stated: 0, corrected: 0, unchanged: 0 }
    for (const [i, fact] of facts.entries()) {
      const said = before.filter(({ id }) => id === factIds[i])
      const own = said.findLast(({ saidBy }) => saidBy === source)
      const last = said.at(-1)
      if (own && isSame(own, fact)) {
        came.unchanged += 1
        continue
      }
      if (last && last.saidBy !== source) throw decided(fact.sourceRef)
      came[last ? 'corrected' : 'stated'] += 1
      rows.push(rowOf(viewer, source, factIds[i] as string, fact, evidence, last))
    }
    if (rows.length > 0) {
      await write(tx, rows)
      await tx`insert into source_report ${tx({ id: newId('r', viewer.now), source, reported_up_to: viewer.now, known_from: viewer.now })}`
    }
    return { ...came, factIds }
  })
}

const decided = (sourceRef: string) =>
  refusal('CONFLICT', {
    expected: 'a fact that nobody else has corrected',
    got: `${sourceRef}, which was decided upon an objection`,
    todo: 'leave it as it was decided',
  })

const batchesOf = (source: string) => `road-transport.facts ${source}`

/** Until the end of a transaction no batch of a source is taken: what is read of its facts still holds when it is written. */
export const holdBatches = (tx: Client, source: string) =>
  tx`select pg_advisory_xact_lock(hashtext(${batchesOf(source)}))`

/** Writes a further statement of a fact that somebody decided to be otherwise; it stays the statement of its source's fact. */
export async function sayOtherwise(tx: Client, viewer: Viewer, before: StandingFact, now: StandingFact): Promise<void> {
  const said = { ...now, evidence: now.evidenceRef }
  const evidence = now.evidenceRef ? [{ id: now.evidenceRef, sha256: now.evidenceHash ?? '' }] : []
  await write(tx, [rowOf(viewer, viewer.unit ?? '', before.id, said, evidence, before)])
}

const write = (tx: Client, rows: Record<string, unknown>[]) =>
  tx`insert into assessment_fact ${tx(rows as Record<string, string>[])}`

function rowOf(
  viewer: Viewer,
  source: string,
  factId: string,
  fact: Stating,
  evidence: readonly EvidenceRow[],
  before: StandingFact | undefined,
): Record<string, unknown> {
  return {
    // A number that counts up, so that of two statements of one instant the later one stands.
    id: `${factId}_${String(1 + Number(before?.statementId.split('_').at(-1) ?? 0)).padStart(4, '0')}`,
    fact_id: factId,
    subject_id: fact.subjectId,
    scheme: fact.scheme,
    kind: fact.kind,
    occurred_on: fact.occurredOn,
    quantity: fact.quantity,
    particulars: JSON.stringify(fact.particulars),
    source_ref: fact.sourceRef,
    evidence_ref: fact.evidence,
    evidence_hash: evidence.find(({ id }) => id === fact.evidence)?.sha256 ?? null,
    corrected_on: fact.correctedOn,
    withdrawn: fact.withdrawn,
    said_by: source,
    by_person: viewer.id ?? '',
    known_from: viewer.now,
  }
}

const sorted = (of: Readonly<Record<string, unknown>>) => JSON.stringify(Object.entries(of).sort())

function isSame(before: StandingFact, fact: Stating): boolean {
  return (
    before.subjectId === fact.subjectId &&
    before.scheme === fact.scheme &&
    before.kind === fact.kind &&
    before.occurredOn === fact.occurredOn &&
    Number(before.quantity) === Number(fact.quantity) &&
    sorted(before.particulars) === sorted(fact.particulars) &&
    before.evidenceRef === fact.evidence &&
    before.correctedOn === fact.correctedOn &&
    before.withdrawn === fact.withdrawn
  )
}
