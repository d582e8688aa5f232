import {
  type Ask,
  asked,
  type Db,
  dayOf,
  nothing,
  type ProfileKey,
  perKey,
  randomText,
  raw,
  refusal,
  sql,
  typed,
  type Viewer,
} from '@xinlu/schema'
import type { CommitmentInput } from '../generated.ts'
import type { CommitmentRow } from '../rows.ts'

const columns = raw(`c.id, c.subject_id as "subjectId", c.kind, c.about, c.text, c.made_on as "madeOn",
  f.fulfilled_on as "fulfilledOn", c.said_by as "saidBy"`)
const from = raw('commitment c left join fulfilment f on f.commitment_id = c.id')

/** After it is fulfilled a commitment would tell of what was repaired: only its subject and the audit meet it still. */
const bindsFor = ({ purpose }: Viewer) =>
  purpose === 'SUBJECT_SELF' || purpose === 'AUDIT' ? nothing : sql`and f.commitment_id is null`

/** Each subject's commitments as known at its instant, latest first. */
export async function commitmentsOf(db: Db, viewer: Viewer, keys: readonly ProfileKey[]): Promise<CommitmentRow[][]> {
  const rows = await db.rows<CommitmentRow & { i: number }>(sql`
    select k.i, ${columns} from ${asked(keys)} join ${from} on c.subject_id = k.id and c.known_from <= k.at ${bindsFor(viewer)}
    order by c.made_on desc, c.id`)
  return perKey(keys, rows)
}

/** Commitments by id, for rooms in which something rests on them; null where there is none. */
export async function commitmentsById(db: Db, ids: readonly string[]): Promise<(CommitmentRow | null)[]> {
  const rows = await db.rows<CommitmentRow>(sql`select ${columns} from ${from} where c.id = any(${ids}::text[])`)
  return ids.map((id) => rows.find((row) => row.id === id) ?? null)
}

/** The subject that the viewer is; PURPOSE_REFUSED for a viewer who is none. */
export async function ownSubject(viewer: Viewer, ask: Ask): Promise<string> {
  const { mySubject } = (await ask('registry', '{ mySubject { id } }', {})) as { mySubject: { id: string } | null }
  if (mySubject) return mySubject.id
  throw refusal('PURPOSE_REFUSED', {
    expected: 'a token of a credit subject',
    got: viewer.subjectId ? 'one of none that is known' : 'one that names none',
    todo: 'sign in as the subject',
  })
}

/** Enters a commitment of a subject and gives its id; the same about the same matter is given back as it stands, another is CONFLICT. */
export async function make(db: Db, viewer: Viewer, subjectId: string, input: CommitmentInput): Promise<string> {
  const text = typed('text', input.text, 10)
  const id = `c_${randomText(16)}`
  const row = {
    id,
    subject_id: subjectId,
    kind: input.kind,
    about: input.about,
    text,
    made_on: dayOf(viewer.now),
    by_person: viewer.id ?? '',
    said_by: viewer.unit ?? subjectId,
    known_from: viewer.now,
  }
  const { $client: client } = db
  const [made] = await client`insert into commitment ${client(row)} on conflict do nothing returning id`
  if (made) return id
  const [stands] = await client<{ id: string; text: string }[]>`
    select id, text from commitment where subject_id = ${subjectId} and kind = ${input.kind} and about = ${input.about}`
  if (stands?.text === text) return stands.id
  throw refusal('CONFLICT', {
    expected: 'one commitment about a matter',
    got: 'another text',
    todo: 'use the commitment that stands',
  })
}

/** Marks a commitment as fulfilled, once; NOT_FOUND where there is none. */
export async function fulfil(db: Db, viewer: Viewer, id: string): Promise<void> {
  const { $client: client } = db
  const [held] = await client`select 1 from commitment where id = ${id}`
  if (!held)
    throw refusal('NOT_FOUND', { expected: 'a commitment', got: 'none of this id', todo: 'look at its id again' })
  const row = { commitment_id: id, fulfilled_on: dayOf(viewer.now), by_person: viewer.id ?? '', known_from: viewer.now }
  await client`insert into fulfilment ${client(row)} on conflict do nothing`
}
