import { randomBytes } from 'node:crypto'
import { signatureOf } from '@xinlu/schema/signature'
import { canonical } from '../ledger/canonical.ts'
import type { LedgerSigner } from '../ledger/keys.ts'
import { sha256 } from '../ledger/merkle.ts'
import { signedBy } from '../ledger/signedBy.ts'
import {
  type Certificate,
  type CertificateBody,
  type PartFacts,
  type PartName,
  partNames,
  type ShownPart,
} from './form.ts'

/** 16 random bytes, base64url: without them nobody finds what a part says by trying what it might say. */
export const newSalt = () => randomBytes(16).toString('base64url')

const digest = (salt: string, said: unknown) =>
  sha256(Buffer.concat([Buffer.from(salt, 'base64url'), Buffer.from(canonical(said))])).toString('base64url')

/** What stands for a part in the signed body: SHA-256(salt ‖ canonical part), its name being a part of it. */
export const partDigest = (name: PartName, { salt, facts, freshAt }: ShownPart) =>
  digest(salt, { name, facts, freshAt })

/** What stands for a subject in the signed body. */
export const subjectDigest = (salt: string, subjectId: string) => digest(salt, { subjectId })

/** SHA-256 of facts, hexadecimal: whether a part would say the same now. */
export const factsHash = (facts: PartFacts) => sha256(canonical(facts)).toString('hex')

/** What a certificate's signature covers. */
export function bodyText({ signature, shown, ...body }: CertificateBody & Partial<Certificate>): string {
  return canonical(body)
}

/** Signs a certificate over all of its parts. */
export function signedCertificate(
  said: Omit<CertificateBody, 'version' | 'type' | 'parts' | 'keyId' | 'alg'>,
  parts: Certificate['shown'],
  { keyId, privateKey }: LedgerSigner,
): Certificate {
  const digests = named(parts).map(([name, part]) => [name, partDigest(name, part)])
  const body: CertificateBody = {
    version: 1,
    type: 'xinlu-certificate',
    ...said,
    parts: Object.fromEntries(digests),
    ...signedBy(keyId),
  }
  const signature = signatureOf(bodyText(body), privateKey).toString('base64url')
  return { ...body, signature, shown: parts }
}

/** The same certificate with fewer of its parts to be seen: its signature holds as it did. */
export function showing(certificate: Certificate, names: readonly PartName[]): Certificate {
  const kept = named(certificate.shown).filter(([name]) => names.includes(name))
  return { ...certificate, shown: Object.fromEntries(kept) }
}

/** The parts of a certificate in their order. */
export function named<T>(parts: Partial<Record<PartName, T>>): [PartName, T][] {
  return partNames.flatMap((name) => {
    const part = parts[name]
    return part === undefined ? [] : [[name, part] as [PartName, T]]
  })
}
