import {
  type Ask,
  type Concealing,
  type Db,
  keyedBy,
  newId,
  onceUnder,
  ownIds,
  refusal,
  type Viewer,
} from '@xinlu/schema'
import { fileTypeFromBuffer } from 'file-type'
import { proofContent, saidUnderKey } from '../concealed.ts'
import { mediaTypes, type ProofSaid, partBytes, provenWhole } from '../domain/proof.ts'

/** A file that was handed in; without missing parts it is what its hash says. */
export interface ProofRow {
  id: string
  fileName: string
  mediaType: string
  size: number
  sha256: string
  parts: number
  missingParts: number[]
}

type Client = Db['$client']

/** Whose a proof is: a subject's, by all the identities that it has, or a unit's. */
export interface Holder {
  subjectIds: readonly string[]
  unit: string | null
}

/** The viewer as a holder of proofs; PURPOSE_REFUSED for a subject that nobody knows. */
export async function holderOf(viewer: Viewer, ask: Ask): Promise<Holder> {
  if (viewer.purpose === 'SUBJECT_SELF') return { subjectIds: await ownIds(viewer, ask), unit: null }
  return { subjectIds: [], unit: viewer.unit }
}

const notFound = () =>
  refusal('NOT_FOUND', {
    expected: 'proofs that you handed in, complete',
    got: 'at least one that is not',
    todo: 'hand the file in first',
  })

/** One part as it is handed in: the first without the id of what it begins. */
type Handed = ProofSaid & { id?: string | null | undefined; key?: string | null | undefined }

/**
 * Takes one part of a file. The first part says by its bytes what kind of file it is, and begins one under a key once; the last one is
 * taken only when all of them together are what the hash says. BAD_INPUT, TOO_LARGE for what cannot be; CONFLICT for another part of
 * the same number.
 */
export async function takePart(db: Db, viewer: Viewer, ask: Ask, said: Handed): Promise<ProofRow | null> {
  const bytes = partBytes(said)
  const holder = await holderOf(viewer, ask)
  const { id: given } = said
  if (given)
    await db.$client.begin((sql) => keepPart(sql as unknown as Client, db.concealing, holder, given, said, bytes))
  const id = given || (await begun(db, viewer, holder, said, bytes))
  const [row] = await proofRows(db.$client, holder, [id])
  return row ?? null
}

/** The id of the file that this first part begins. */
async function begun(db: Db, viewer: Viewer, holder: Holder, said: Handed, bytes: Buffer): Promise<string> {
  const { fileName, sha256, size, part, parts, content } = said
  if (part !== 1)
    throw refusal('BAD_INPUT', { expected: 'the first part first', got: `part ${part}`, todo: 'begin with part 1' })
  const keyed = keyedBy(saidUnderKey, viewer, 'addProof', said.key, { fileName, sha256, size, parts, content })
  const mediaType = await mediaTypeOf(bytes)
  return onceUnder(db, viewer, keyed, async (tx) => {
    const id = newId('p', viewer.now)
    await begin(tx, viewer, holder, id, said, mediaType)
    await keepPart(tx, db.concealing, holder, id, said, bytes)
    return id
  })
}

async function keepPart(
  tx: Client,
  concealing: Concealing,
  holder: Holder,
  id: string,
  said: ProofSaid,
  bytes: Buffer,
): Promise<void> {
  // Two last parts at once wait for each other, so that one of them sees the whole.
  await tx`select pg_advisory_xact_lock(hashtext(${id}))`
  const [row] = await proofRows(tx, holder, [id])
  if (!row) throw notFound()
  if (row.sha256 !== said.sha256 || row.size !== said.size || row.parts !== said.parts)
    throw refusal('CONFLICT', {
      expected: 'the file of the first part',
      got: 'another',
      todo: 'begin anew without id',
    })
  const [new_] =
    await tx`insert into proof_part ${tx({ proof_id: id, part: said.part, content: concealing.concealBytes(proofContent, bytes) })} on conflict do nothing returning 1`
  const parts = await tx<{ content: Buffer }[]>`select content from proof_part where proof_id = ${id} order by part`
  if (!new_ && !(await isSamePart(tx, concealing, id, said.part, bytes)))
    throw refusal('CONFLICT', {
      expected: `part ${said.part} as it came before`,
      got: 'other bytes',
      todo: 'begin anew without id',
    })
  if (parts.length === said.parts)
    provenWhole(
      said,
      parts.map(({ content }) => concealing.revealBytes(proofContent, content)),
    )
}

async function begin(sql: Client, viewer: Viewer, holder: Holder, id: string, said: ProofSaid, mediaType: string) {
  const row = {
    id,
    subject_id: holder.subjectIds[0] ?? null,
    unit: holder.unit,
    file_name: said.fileName,
    media_type: mediaType,
    size: said.size,
    sha256: said.sha256,
    parts: said.parts,
    said_by: viewer.id ?? '',
    known_from: viewer.now,
  }
  await sql`insert into proof ${sql(row)}`
}

async function isSamePart(
  sql: Client,
  concealing: Concealing,
  id: string,
  part: number,
  bytes: Buffer,
): Promise<boolean> {
  const [held] = await sql<
    { content: Buffer }[]
  >`select content from proof_part where proof_id = ${id} and part = ${part}`
  return held !== undefined && concealing.revealBytes(proofContent, held.content).equals(bytes)
}

async function mediaTypeOf(bytes: Buffer): Promise<string> {
  const found = (await fileTypeFromBuffer(bytes))?.mime ?? 'none that is known'
  if (mediaTypes.includes(found)) return found
  throw refusal('BAD_INPUT', {
    expected: `a file of ${mediaTypes.join(', ')} by its bytes`,
    got: found,
    todo: 'hand in a PDF or a picture',
  })
}

/** Those of these proofs that a holder handed in. */
export async function proofRows(
  sql: Client,
  { subjectIds, unit }: Holder,
  ids: readonly string[],
): Promise<ProofRow[]> {
  return sql<ProofRow[]>`
    select id, file_name as "fileName", media_type as "mediaType", size, sha256, parts,
      array(select n from generate_series(1, parts) n
        where not exists (select 1 from proof_part where proof_id = p.id and part = n)) as "missingParts"
    from proof p where id = any(${ids as string[]}::text[])
      and (subject_id = any(${subjectIds as string[]}::text[]) or unit = ${unit})`
}

/** The complete proofs of these ids, each handed in by the viewer's own subject or unit; NOT_FOUND where one is not. */
export async function provenProofs(db: Db, viewer: Viewer, ask: Ask, ids: readonly string[]): Promise<ProofRow[]> {
  if (ids.length === 0) return []
  const rows = await proofRows(db.$client, await holderOf(viewer, ask), ids)
  const found = ids.map((id) => rows.find((row) => row.id === id && row.missingParts.length === 0))
  if (found.includes(undefined)) throw notFound()
  return found as ProofRow[]
}
