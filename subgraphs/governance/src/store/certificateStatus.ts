import { type PartName, type StatusList, signedStatus } from '@xinlu/db/certificate'
import { type Ask, type Db, dayOf, type Signer, type Viewer } from '@xinlu/schema'
import { changedParts } from '../domain/certificate/parts.ts'
import { issuerOn, statusEnd } from '../domain/certificate/terms.ts'
import type { CertificateRow } from '../rows.ts'
import { certificatesWhere, firstList, liveAt, revoke } from './certificates.ts'
import { subjectsNow, toldNow } from './certified.ts'

/** How many certificates are compared at once: each room is asked once for them. */
const batch = 200

/** For how long, by the viewers' clock, one comparison of all stands for the next: a status list is so much older than its facts at most. */
const comparedWithin = 60_000

/** Who says that the facts have changed: the unit that answers for this room. */
const comparing = 'wenshui-office'

/** Revokes those of some certificates that would say something else now. */
async function compare(db: Db, viewer: Viewer, ask: Ask, rows: readonly CertificateRow[]): Promise<void> {
  if (rows.length === 0) return
  const ids = [...new Set(rows.map(({ subjectId }) => subjectId))]
  const names = [...new Set(rows.flatMap(({ hashes }) => Object.keys(hashes) as PartName[]))]
  const subjects = await subjectsNow(ask, ids)
  const known = subjects.filter((subject) => subject !== null)
  const told = await toldNow(ask, known, names)
  for (const row of rows) {
    const subject = subjects[ids.indexOf(row.subjectId)]
    const now = subject ? told[known.indexOf(subject)] : null
    const parts = changedParts(row.hashes, now ?? null)
    if (parts.length > 0) await revoke(db, viewer, row.id, { reason: 'CHANGED', parts, saidBy: comparing })
  }
}

/** Compares a subject's own certificates that hold with the facts of now. */
export async function compareOwn(db: Db, viewer: Viewer, ask: Ask, subjectIds: readonly string[]): Promise<void> {
  const sql = db.$client
  const rows = await certificatesWhere(
    sql,
    sql`c.subject_id = any(${[...subjectIds]}::text[]) and ${liveAt(sql, viewer.now)}`,
  )
  await compare(db, viewer, ask, rows)
}

/** The last comparison of all, of each house's own connection. */
const compared = new WeakMap<object, { at: string; done: Promise<void> }>()

/** Compares every certificate that holds, at most once a minute; gives the instant of the facts that they were compared with. */
async function compareAll(db: Db, viewer: Viewer, ask: Ask): Promise<string> {
  const last = compared.get(db.$client)
  const age = last ? Date.parse(viewer.now) - Date.parse(last.at) : -1
  if (last && age >= 0 && age < comparedWithin) {
    await last.done
    return last.at
  }
  const next = { at: viewer.now, done: compareEach(db, viewer, ask) }
  compared.set(db.$client, next)
  try {
    await next.done
  } catch (error) {
    if (compared.get(db.$client) === next) compared.delete(db.$client)
    throw error
  }
  return next.at
}

async function compareEach(db: Db, viewer: Viewer, ask: Ask): Promise<void> {
  const sql = db.$client
  for (let after = ''; ; ) {
    const rows = await certificatesWhere(
      sql,
      sql`${liveAt(sql, viewer.now)} and c.id > ${after} order by c.id limit ${batch}`,
    )
    await compare(db, viewer, ask, rows)
    const last = rows.at(-1)
    if (!last || rows.length < batch) return
    after = last.id
  }
}

/**
 * The status of a list's certificates, signed; the newest list where none is named, null for one that there is not. UNAVAILABLE
 * where a room does not answer: a list that was not compared is not given, and the one before holds to its end.
 */
export async function statusOf(
  db: Db,
  viewer: Viewer,
  ask: Ask,
  signer: Signer,
  list: string | null,
): Promise<StatusList | null> {
  const sql = db.$client
  const issuedAt = await compareAll(db, viewer, ask)
  const lists = await sql<{ list: string }[]>`
    select list from certificate group by list order by length(list) desc, list desc`
  const known = lists.length > 0 ? lists.map((row) => row.list) : [firstList]
  const wanted = list ?? known[0] ?? firstList
  if (!known.includes(wanted)) return null
  const revoked = await sql<{ place: number }[]>`
    select c.place from certificate c join certificate_status_statement s on s.certificate_id = c.id
    where c.list = ${wanted} and s.known_from <= ${viewer.now} order by c.place`
  return signedStatus(
    { issuer: issuerOn(dayOf(issuedAt)), list: wanted, issuedAt, validUntil: statusEnd(issuedAt) },
    revoked.map(({ place }) => place),
    signer,
  )
}
