import { XinluError } from '@xinlu/schema/errors'
import type { PublicKeys } from '../ledger/keys.ts'
import { type SignedBy, signatureFault } from '../ledger/signedBy.ts'
import { type Certificate, readCertificate } from './form.ts'
import { bodyText, named, partDigest } from './sign.ts'
import { isRevoked, type StatusList, statusBody } from './status.ts'

export const certificateChecks = ['FORM', 'SIGNATURE', 'PARTS', 'VALIDITY', 'STATUS'] as const

/** One thing that was checked; `passed` is null where it could not be, and `reason` says why it did not hold or was not checked. */
export interface CertificateCheck {
  name: (typeof certificateChecks)[number]
  passed: boolean | null
  reason: string | null
}

const check = (name: CertificateCheck['name'], reason: string | null): CertificateCheck => ({
  name,
  passed: reason === null,
  reason,
})

/** What came of a check; the certificate only where everything that it says is what was signed, so that nothing forged is shown. */
export interface Checked {
  checks: CertificateCheck[]
  certificate: Certificate | null
}

/**
 * Checks a certificate, in either of its forms, with public keys alone, at an instant (ISO), and by a saved status list where
 * one is given.
 */
export function verifyCertificate(content: string, keys: PublicKeys, at: string, status: StatusList | null): Checked {
  try {
    const certificate = readCertificate(content)
    const checks = [check('FORM', null), ...checksOf(certificate, keys, at, status)]
    const genuine = checks.every(({ name, passed }) => passed || name === 'VALIDITY' || name === 'STATUS')
    return { checks, certificate: genuine ? certificate : null }
  } catch (error) {
    if (!(error instanceof XinluError && error.code === 'CERTIFICATE_INVALID')) throw error
    return { checks: [check('FORM', error.extensions.got)], certificate: null }
  }
}

function checksOf(
  certificate: Certificate,
  keys: PublicKeys,
  at: string,
  status: StatusList | null,
): CertificateCheck[] {
  return [
    check('SIGNATURE', faultOf(bodyText(certificate), certificate, keys)),
    check('PARTS', partsFault(certificate)),
    check('VALIDITY', validityFault(certificate, at)),
    status
      ? check('STATUS', statusFault(certificate, status, keys, at))
      : { name: 'STATUS', passed: null, reason: 'no status list was given' },
  ]
}

/** Whether nothing that was checked failed. */
export const holds = (checks: readonly CertificateCheck[]) => checks.every(({ passed }) => passed !== false)

/** Of a certificate or a status list, whose signatures are base64url. */
const faultOf = (text: string, signed: SignedBy & { signature: string }, keys: PublicKeys) =>
  signatureFault(text, signed, Buffer.from(signed.signature, 'base64url'), keys)

/** Of the parts that are shown, those that are not what was signed. */
function partsFault({ parts, shown }: Certificate): string | null {
  const wrong = named(shown).filter(([name, part]) => parts[name] !== partDigest(name, part))
  return wrong.length === 0 ? null : `not what was signed: ${wrong.map(([name]) => name).join(', ')}`
}

function validityFault({ issuedAt, validUntil }: Pick<Certificate, 'issuedAt' | 'validUntil'>, at: string) {
  if (Date.parse(at) < Date.parse(issuedAt)) return `issued only at ${issuedAt}`
  return Date.parse(at) < Date.parse(validUntil) ? null : `it ended at ${validUntil}`
}

function statusFault(certificate: Certificate, list: StatusList, keys: PublicKeys, at: string): string | null {
  if (list.issuer !== certificate.issuer) return `the status list is of another issuer, ${list.issuer}`
  if (list.list !== certificate.status.list) return `the status list is another one, ${list.list}`
  const unsigned = faultOf(statusBody(list), list, keys)
  if (unsigned !== null) return `the status list: ${unsigned}`
  const unfit = validityFault(list, at)
  if (unfit !== null) return `the status list is out of date: ${unfit}`
  const revoked = isRevoked(list, certificate.status.index)
  if (revoked === null) return 'the status list does not reach this certificate'
  return revoked ? `revoked, by the status list of ${list.issuedAt}` : null
}
