import { type Ask, type Db, met, refusal, stateOf, unnoted, type Viewer } from '@xinlu/schema'
import { proofContent } from '../concealed.ts'
import { isOpenObjection, mayDecide } from '../domain/objection.ts'
import { handlesRepair, isUnderWay } from '../domain/repair/repairFlow.ts'
import { issuersOf, objectionsWith } from './objections.ts'
import { holderOf } from './proofs.ts'
import { applicationsWhere } from './repair/applications.ts'

type Client = Db['$client']

/** One part of a complete file, without its bytes. */
export interface ProofPartRow {
  id: string
  subjectId: string | null
  unit: string | null
  fileName: string
  mediaType: string
  size: number
  sha256: string
  part: number
  parts: number
}

/** Of a file that is not there, not complete or not the viewer's to open, the same is said. */
const notFound = () =>
  refusal('NOT_FOUND', {
    expected: 'a complete file that you may open',
    got: 'none of this id',
    todo: 'look at its id again',
  })

/** A part of a file that the viewer's own subject handed in; NOT_FOUND for others', BAD_INPUT for a part that it does not have. */
export async function openedByHolder(
  db: Db,
  viewer: Viewer,
  ask: Ask,
  id: string,
  part: number,
): Promise<ProofPartRow> {
  const { subjectIds } = await holderOf(viewer, ask)
  const file = await completeFile(db.$client, id)
  if (!file || file.subjectId === null || !subjectIds.includes(file.subjectId)) throw notFound()
  return partOf(file, part)
}

/**
 * A part of a file for the unit that decides on what it was handed in with, while that is open, or that filed it itself; NOT_FOUND for
 * everybody else, BAD_INPUT for a part that the file does not have.
 */
export async function openedByDesk(db: Db, viewer: Viewer, ask: Ask, id: string, part: number): Promise<ProofPartRow> {
  // What rooms met on the way to a refusal is nobody's look. All of it is found out whatever there is, so that a file of others takes the time of none.
  const [file, open] = await Promise.all([completeFile(db.$client, id), unnoted(() => liesBefore(db, viewer, ask, id))])
  const filed = viewer.unit !== null && file?.unit === viewer.unit
  if (viewer.purpose !== 'STATUTORY_SUPERVISION' || !file || !(open || filed)) throw notFound()
  return partOf(file, part)
}

function partOf(file: Omit<ProofPartRow, 'part'>, part: number): ProofPartRow {
  if (part < 1 || part > file.parts)
    throw refusal('BAD_INPUT', {
      expected: `part 1 to ${file.parts}`,
      got: `part ${part}`,
      todo: 'ask for one that the file has',
    })
  if (file.subjectId !== null) met([file.subjectId])
  return { ...file, part }
}

async function completeFile(sql: Client, id: string): Promise<Omit<ProofPartRow, 'part'> | null> {
  const [row] = await sql<Omit<ProofPartRow, 'part'>[]>`
    select id, subject_id as "subjectId", unit, file_name as "fileName", media_type as "mediaType", size, sha256, parts
    from proof p where id = ${id} and parts = (select count(*) from proof_part where proof_id = p.id)`
  return row ?? null
}

/** Rooms that something else is decided in which files are handed in with, and what each says of one. */
const elsewhere = [
  ['road-transport', 'assessmentProofOpen'],
  ['construction', 'evaluationProofOpen'],
  ['supervision', 'breachProofOpen'],
] as const

/** Whether a file lies before the viewer's unit with something that it has still to decide, here or in another room; a room that is away keeps shut its own alone. */
async function liesBefore(db: Db, viewer: Viewer, ask: Ask, id: string): Promise<boolean> {
  const said = await Promise.allSettled([
    liesBeforeHere(db, viewer, id),
    ...elsewhere.map(
      async ([room, field]) => (await ask(room, `query($id: ID!) { ${field}(id: $id) }`, { id }))[field],
    ),
  ])
  if (said.some((one) => one.status === 'fulfilled' && one.value === true)) return true
  for (const one of said) if (one.status === 'rejected') throw one.reason
  return false
}

async function liesBeforeHere({ $client: sql }: Db, viewer: Viewer, id: string): Promise<boolean> {
  const [applications, objections] = await Promise.all([
    applicationsWhere(sql, sql`where ${id} = any(r.proofs)`),
    objectionsWith(sql, id),
  ])
  if (
    applications.some(({ steps, issuingUnit }) => isUnderWay(stateOf(steps)) && handlesRepair(viewer.unit, issuingUnit))
  )
    return true
  for (const { steps, decisionId } of objections)
    if (isOpenObjection(stateOf(steps)) && mayDecide(viewer, await issuersOf(sql, decisionId))) return true
  return false
}

/** The bytes of one part, base64. */
export async function contentOf(db: Db, { id, part }: Pick<ProofPartRow, 'id' | 'part'>): Promise<string | null> {
  const [row] = await db.$client<{ content: Buffer }[]>`
    select content from proof_part where proof_id = ${id} and part = ${part}`
  return row ? db.concealing.revealBytes(proofContent, row.content).toString('base64') : null
}
