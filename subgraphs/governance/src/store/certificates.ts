import { randomInt } from 'node:crypto'
import { certificateText, listSize, named, newSalt, signedCertificate, subjectDigest } from '@xinlu/db/certificate'
import { type Db, dayOf, type Keyed, newId, onceUnder, refusal, type Signer, type Viewer } from '@xinlu/schema'
import { hashesOf, type ToldParts } from '../domain/certificate/parts.ts'
import { issuerOn, mostLive } from '../domain/certificate/terms.ts'
import type { CertificateRow, RevokedRow } from '../rows.ts'
import { insertOnce } from './insert.ts'

type Client = Db['$client']

/** What is certified of whom, up to when. */
export interface Issue {
  subjectId: string
  /** Every identity of the subject. */
  members: readonly string[]
  parts: ToldParts
  validUntil: string
}

const utc = (sql: Client, column: string) =>
  sql.unsafe(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)

/** Certificates `c` that meet a condition, with what became of each. */
export async function certificatesWhere(sql: Client, which: ReturnType<Client>): Promise<CertificateRow[]> {
  return sql<CertificateRow[]>`
    select c.id, c.subject_id as "subjectId", c.content, c.hashes, ${utc(sql, 'c.valid_until')} as "validUntil",
      case when s.certificate_id is not null then json_build_object('reason', s.reason, 'parts', s.parts,
        'at', ${utc(sql, 's.known_from')}) end as revoked
    from certificate c left join certificate_status_statement s on s.certificate_id = c.id
    where ${which}`
}

/** Which certificates hold at an instant. */
export const liveAt = (sql: Client, now: string) => sql`c.valid_until > ${now} and c.known_from <= ${now}
  and not exists (select 1 from certificate_status_statement where certificate_id = c.id)`

/** The newest status list: another one is begun when it is half full, so that a place is found at once and tells no order. */
async function openList(sql: Client): Promise<string> {
  const [last] = await sql<{ list: string; size: number }[]>`
    select list, count(*)::int as size from certificate group by list order by length(list) desc, list desc limit 1`
  if (!last) return firstList
  return last.size < listSize / 2 ? last.list : `cs${Number(last.list.slice(2)) + 1}`
}

export const firstList = 'cs1'

/** Issues a certificate, under a key once; CONFLICT where as many of the subject hold already as the county allows. */
export async function issue(db: Db, viewer: Viewer, keyed: Keyed | null, said: Issue, signer: Signer): Promise<string> {
  const { id: saidBy, now } = viewer
  const { subjectId, members, validUntil } = said
  return onceUnder(db, viewer, keyed, async (sql) => {
    await sql`select pg_advisory_xact_lock(hashtext(${`certificates of ${subjectId}`}))`
    const [held] = await sql<{ live: number }[]>`
      select count(*)::int as live from certificate c
      where c.subject_id = any(${[...members]}::text[]) and ${liveAt(sql, now)}`
    const most = mostLive(now)
    if ((held?.live ?? 0) >= most) {
      throw refusal('CONFLICT', {
        expected: `at most ${most} certificates that hold`,
        got: 'as many already',
        todo: 'withdraw one, or wait until one has ended',
      })
    }
    const list = await openList(sql)
    const [id, subjectSalt] = [newId('xz', now), newSalt()]
    const shown = Object.fromEntries(named(said.parts).map(([name, part]) => [name, { salt: newSalt(), ...part }]))
    const common = { id, issuer: issuerOn(dayOf(now)), subject: subjectDigest(subjectSalt, subjectId), validUntil }
    for (;;) {
      const place = randomInt(listSize)
      const body = { ...common, issuedAt: now, knownAt: now, status: { list, index: place } }
      const content = certificateText(signedCertificate(body, shown, signer))
      const row = { id, subjectId, subjectSalt, list, place, content, hashes: JSON.stringify(hashesOf(said.parts)) }
      const stated = { ...row, validUntil, saidBy, knownFrom: now }
      // A place that is taken is no fault: another one is drawn.
      if (await insertOnce({ $client: sql }, 'certificate', stated)) return id
    }
  })
}

/** One of a subject's own certificates; null for any other. */
export async function ownCertificate(
  db: Db,
  subjectIds: readonly string[],
  id: string,
): Promise<CertificateRow | null> {
  const sql = db.$client
  const [row] = await certificatesWhere(sql, sql`c.id = ${id} and c.subject_id = any(${[...subjectIds]}::text[])`)
  return row ?? null
}

/** One page of a subject's own certificates, latest first; one more than `first`. */
export function ownPage(db: Db, subjectIds: readonly string[], first: number, after: string | null) {
  const sql = db.$client
  return certificatesWhere(
    sql,
    sql`c.subject_id = any(${[...subjectIds]}::text[]) ${after === null ? sql`` : sql`and c.id < ${after}`}
      order by c.id desc limit ${first + 1}`,
  )
}

/** Ends a certificate before its time, once; whether it did. */
export function revoke(
  db: Db,
  { now }: Viewer,
  id: string,
  { reason, parts, saidBy }: Omit<RevokedRow, 'at'> & { saidBy: string },
): Promise<boolean> {
  return insertOnce(db, 'certificate_status_statement', { certificateId: id, reason, parts, saidBy, knownFrom: now })
}

/** The subject withdraws one of its certificates; NOT_FOUND for any other, CONFLICT for one that holds no more. */
export async function withdraw(db: Db, viewer: Viewer, subjectIds: readonly string[], id: string): Promise<void> {
  const row = await ownCertificate(db, subjectIds, id)
  if (!row) {
    throw refusal('NOT_FOUND', {
      expected: 'one of your own certificates',
      got: 'none of this id',
      todo: 'look at its id again',
    })
  }
  const done =
    !row.revoked && (await revoke(db, viewer, id, { reason: 'WITHDRAWN', parts: [], saidBy: viewer.id ?? '' }))
  if (done) return
  throw refusal('CONFLICT', {
    expected: 'a certificate that holds',
    got: 'one that was revoked',
    todo: 'nothing needs to be done',
  })
}
