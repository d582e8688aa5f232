import { type Certificate, type PartName, readCertificate, statusText, verifyCertificate } from '@xinlu/db/certificate'
import { publicKeysText } from '@xinlu/db/ledger'
import { keyedBy, madeUnder, ownIds, refusal } from '@xinlu/schema'
import { saidUnderKey } from './concealed.ts'
import { checkedOf } from './domain/certificate/check.ts'
import { endAfter, partsAsked } from './domain/certificate/terms.ts'
import type { RoomContext } from './loaders.ts'
import type { CertificateRow } from './rows.ts'
import { compareOwn, statusOf } from './store/certificateStatus.ts'
import { issue, ownCertificate, ownPage, withdraw } from './store/certificates.ts'
import { subjectsNow, toldNow } from './store/certified.ts'

/** A certificate as it was issued. */
export const certificateIn = ({ content }: CertificateRow): Certificate => readCertificate(content)

/** 开具: what the rooms tell of the viewer at one instant, signed; nothing where one of them does not answer. Under a key once. */
export async function issued(
  context: RoomContext,
  asked: readonly PartName[],
  days: number,
  key: string | null | undefined,
) {
  const { db, viewer, ask, signer } = context
  const keyed = keyedBy(saidUnderKey, viewer, 'issueCertificate', key, { asked, days })
  const ids = await ownIds(viewer, ask)
  const before = await madeUnder(db, keyed)
  if (before !== null) return ownCertificate(db, ids, before)
  const [subject] = await subjectsNow(ask, ids.slice(0, 1))
  if (!subject) {
    throw refusal('PURPOSE_REFUSED', {
      expected: 'a subject that is on record',
      got: 'one that is not',
      todo: 'sign in as the subject',
    })
  }
  const names = partsAsked(asked, subject.kind)
  const validUntil = endAfter(days, viewer.now)
  const [parts = {}] = await toldNow(ask, [subject], names)
  const { subjectId, members } = subject
  return ownCertificate(db, ids, await issue(db, viewer, keyed, { subjectId, members, parts, validUntil }, signer()))
}

/** The viewer's own certificate, compared with the facts of now; null for any other. */
export async function ownNow({ db, viewer, ask }: RoomContext, id: string): Promise<CertificateRow | null> {
  const ids = await ownIds(viewer, ask)
  await compareOwn(db, viewer, ask, ids)
  return ownCertificate(db, ids, id)
}

/** One page of the viewer's own certificates, compared with the facts of now; one more than `first`. */
export async function ownPageNow({ db, viewer, ask }: RoomContext, first: number, after: string | null) {
  const ids = await ownIds(viewer, ask)
  await compareOwn(db, viewer, ask, ids)
  return ownPage(db, ids, first, after)
}

/** 收回: by the subject itself. */
export async function withdrawn({ db, viewer, ask }: RoomContext, id: string): Promise<CertificateRow | null> {
  const ids = await ownIds(viewer, ask)
  await withdraw(db, viewer, ids, id)
  return ownCertificate(db, ids, id)
}

/** 证明状态清单 as it is given out. */
export async function statusGiven({ db, viewer, ask, signer }: RoomContext, list: string | null) {
  const status = await statusOf(db, viewer, ask, signer(), list)
  return status && { ...status, content: statusText(status) }
}

/** 核验: of a genuine certificate also whether it was revoked, by the facts of now. */
export async function checked({ db, viewer, ask, signer }: RoomContext, text: string) {
  const keys = signer().publicKeys
  const { certificate } = verifyCertificate(text, keys, viewer.now, null)
  if (!certificate) return checkedOf(verifyCertificate(text, keys, viewer.now, null))
  const status = await statusOf(db, viewer, ask, signer(), certificate.status.list)
  return checkedOf(verifyCertificate(text, keys, viewer.now, status))
}

/** 公钥: of the certificates, as JSON. */
export const keysGiven = ({ signer }: RoomContext): string => publicKeysText(signer().publicKeys)
