import { type Ask, alone, type Db, dayOf, hashOf, impersonal, newId, refusal, typed, type Viewer } from '@xinlu/schema'
import { type ConductKind, conductForms, type Particulars, provenConduct } from '../domain/conduct.ts'
import { provenHandler } from '../domain/course/deciders.ts'
import type { ConductInput } from '../generated.ts'
import type { SubjectRow } from './cases.ts'
import { type Told, toldOn } from './told.ts'

type Client = Db['$client']

/** 失信事实 as last stated. */
export interface ConductRow extends SubjectRow {
  id: string
  sourceRef: string
  kind: ConductKind
  on: string
  decisionId: string | null
  particulars: Particulars
  evidence: string[]
  struck: boolean
  hash: string
}

const columns = `conduct_id as id, source_ref as "sourceRef", kind, subject_id as "subjectId", subject_type as "subjectType",
  valid_from::text as "on", decision_id as "decisionId", particulars, evidence, struck, content_hash as hash`

/** Facts that the viewer's unit stated, the last begun first, at most so many after a place. */
export async function conductList(db: Db, viewer: Viewer, after: string | null, first: number): Promise<ConductRow[]> {
  provenHandler(viewer)
  const sqlOf = db.$client
  return sqlOf<ConductRow[]>`
    select * from (select distinct on (conduct_id) ${sqlOf.unsafe(columns)} from conduct_statement
      where said_by = ${viewer.unit} and (${after}::text is null or conduct_id < ${after})
      order by conduct_id, known_from desc, id desc) c
    order by id desc limit ${first}`
}

/** The facts in force that rest on some decisions. */
export async function conductsOn(client: Client, decisionIds: readonly string[]): Promise<ConductRow[]> {
  return client<ConductRow[]>`
    select * from (select distinct on (conduct_id) ${client.unsafe(columns)} from conduct_statement
      where decision_id = any(${decisionIds as string[]}::text[])
      order by conduct_id, known_from desc, id desc) c where not struck`
}

/**
 * States a fact by a reference of the viewer's unit, and gives it. The same again changes nothing; other words under the same
 * reference are a correction, which needs a reason, and a further statement. What a decision proves is asked of enforcement.
 */
export async function stateConduct(db: Db, viewer: Viewer, ask: Ask, input: ConductInput): Promise<ConductRow> {
  provenHandler(viewer)
  const said = await saidIn(viewer, ask, input)
  return alone(db, `overload.conduct ${viewer.unit} ${said.sourceRef}`, async (tx) => {
    const [known] = await tx<ConductRow[]>`
      select ${tx.unsafe(columns)} from conduct_statement where said_by = ${viewer.unit} and source_ref = ${said.sourceRef}
      order by known_from desc, id desc limit 1`
    if (known?.hash === said.hash) return known
    if (known && !input.reason?.trim())
      throw refusal('CONFLICT', {
        expected: 'the fact as this reference has it, or a reason for the correction',
        got: 'other words without a reason',
        todo: 'say why it is corrected, or take a reference of its own',
      })
    return sayConduct(
      tx,
      viewer,
      known?.id ?? newId('co', viewer.now),
      said,
      known ? typed('reason', input.reason ?? '') : null,
    )
  })
}

type Said = Omit<ConductRow, 'id'>

/** Writes one statement of a fact. */
export async function sayConduct(
  tx: Client,
  viewer: Viewer,
  id: string,
  said: Said,
  reason: string | null,
): Promise<ConductRow> {
  const row = {
    id: newId('cs', viewer.now),
    conduct_id: id,
    source_ref: said.sourceRef,
    kind: said.kind,
    subject_id: said.subjectId,
    subject_type: said.subjectType,
    decision_id: said.decisionId,
    particulars: JSON.stringify(said.particulars),
    evidence: said.evidence,
    content_hash: said.hash,
    struck: said.struck,
    reason,
    said_by: viewer.unit ?? '',
    by_person: viewer.id ?? '',
    valid_from: said.on,
    known_from: viewer.now,
  }
  await tx`insert into conduct_statement ${tx(row as Record<string, unknown> as Record<string, string>)}`
  return { ...said, id }
}

/** By this a statement is known again that is sent once more. */
export const contentHash = ({
  kind,
  subjectId,
  subjectType,
  on,
  decisionId,
  particulars,
  evidence,
  struck,
}: Omit<Said, 'hash'>) =>
  hashOf([kind, subjectId, subjectType, on, decisionId, Object.entries(particulars).sort(), evidence, struck])

async function saidIn(viewer: Viewer, ask: Ask, input: ConductInput): Promise<Said> {
  const sourceRef = typed('sourceRef', input.sourceRef)
  if ([...sourceRef].length > 60) throw bad('sourceRef of at most 60 characters', 'more')
  const evidence = [...new Set(input.evidence.map((one) => typed('evidence', one)))]
  if (evidence.length === 0 || evidence.length > 20) throw bad('evidence, from 1 to 20', String(evidence.length))
  if (input.on > today(viewer)) throw bad(`on up to ${today(viewer)}`, input.on)
  const { kind, subjectType, on } = input
  const particulars = particularsIn(input)
  provenConduct(kind, subjectType, particulars)
  const decisionId = input.decisionId ?? null
  const proof = { subjectId: input.subjectId, on, decisionId, struck: input.struck === true }
  const told = await provenByDecision(viewer, ask, kind, proof)
  if (told && told.fine !== null) particulars.fine = told.fine
  // Of several identities of a subject the fact is that one's on which the decision is, also when they are split again.
  const subjectId = told?.subjectId ?? input.subjectId
  const said = {
    sourceRef,
    kind,
    subjectId,
    subjectType,
    on,
    decisionId,
    particulars,
    evidence,
    struck: input.struck === true,
  }
  return { ...said, hash: contentHash(said) }
}

/** The decision that proves a fact; null for a kind without one. It must be on the subject, of the day, and stand. */
async function provenByDecision(
  viewer: Viewer,
  ask: Ask,
  kind: ConductKind,
  { subjectId, on, decisionId, struck }: Pick<Said, 'subjectId' | 'on' | 'decisionId' | 'struck'>,
): Promise<Told | null> {
  const wanted = conductForms[kind].decision
  if (wanted === null && decisionId !== null) throw bad(`no decision for ${kind}`, 'one')
  if (wanted === null) return null
  if (decisionId === null) throw bad(`the decision of ${kind}`, 'none')
  const told = await toldOn(ask, viewer, decisionId, subjectId)
  // A fact whose decision was annulled may still be struck.
  if (told.annulled && !struck)
    throw refusal('CONFLICT', {
      expected: 'a decision that stands',
      got: 'one that was annulled',
      todo: 'strike the fact',
    })
  if (told.kind !== 'PENALTY' || !told.penaltyKinds.includes(wanted))
    throw bad(`a penalty of ${wanted}`, told.penaltyKinds.join('、') || told.kind)
  if (told.decidedOn !== on) throw bad(`on: ${told.decidedOn}, the day of the decision`, on)
  return told
}

function particularsIn({
  grave,
  withoutReason,
  policeDocNo,
  deaths,
  injured,
  accidentGrade,
  liability,
  harm,
}: ConductInput): Particulars {
  const police = policeDocNo ? impersonal('policeDocNo', policeDocNo.trim()) : null
  const given = { grave, withoutReason, policeDocNo: police, deaths, injured, accidentGrade, liability, harm }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== undefined))
}

const today = ({ now }: Viewer) => dayOf(now)
const bad = (expected: string, got: string) => refusal('BAD_INPUT', { expected, got, todo: 'correct the fact' })
