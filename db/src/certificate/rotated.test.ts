import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { publicKeysFrom, publicKeysIn, publicKeysText, rotateSigner, signerIn } from '../ledger/keys.ts'
import { failed, issuedAt, said, shown, soon, validUntil } from './certificate.fixture.ts'
import { type Certificate, certificateText, compactText } from './form.ts'
import { signedCertificate } from './sign.ts'
import { readStatus, signedStatus, statusText } from './status.ts'
import { verifyCertificate } from './verify.ts'

it('a certificate of the key before holds by the public keys of now; the private half of before is gone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'xinlu-keys-'))
  try {
    const before = certificateText(signedCertificate(said, shown, signerIn(folder, 'certificate')))
    const given = publicKeysFrom(publicKeysText(publicKeysIn(folder, 'certificate')))
    const after = certificateText(signedCertificate(said, shown, rotateSigner(folder, 'certificate')))
    const now = publicKeysIn(folder, 'certificate')
    expect([failed(before, now), failed(after, now), failed(before, given)]).toEqual([[], [], []])
    expect(failed(after, given)).toEqual(['SIGNATURE'])
    expect(existsSync(join(folder, 'certificate/1.pem'))).toBe(false)
    expect(publicKeysIn(folder, 'ledger').size).toBe(0)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

it('of a house that goes over to SM2, certificates and status lists of before and after hold', () => {
  const folder = mkdtempSync(join(tmpdir(), 'xinlu-keys-'))
  try {
    const head = { issuer: said.issuer, list: 'cs1', issuedAt, validUntil }
    const made = [signerIn(folder, 'certificate'), rotateSigner(folder, 'certificate', 'SM2-SM3')].map((one) => ({
      certificate: signedCertificate(said, shown, one),
      list: readStatus(statusText(signedStatus(head, [], one))),
    }))
    const given = publicKeysIn(folder, 'certificate')
    expect(made.map(({ certificate: { alg }, list }) => [alg, list.alg])).toEqual([
      [undefined, undefined],
      ['SM2-SM3', 'SM2-SM3'],
    ])
    for (const { certificate } of made)
      for (const { list } of made)
        expect(
          [certificateText(certificate), compactText(certificate)].flatMap((text) => failed(text, given, soon, list)),
        ).toEqual([])
    const [before, after] = made.map(({ certificate }) => certificate)
    const { alg, ...silent } = after as Certificate
    for (const forged of [{ ...(before as Certificate), alg: 'SM2-SM3' as const }, silent])
      expect(verifyCertificate(certificateText(forged), given, soon, null).checks).toContainEqual(
        expect.objectContaining({ name: 'SIGNATURE', reason: expect.stringMatching(/^it says .*, and key .* is for/) }),
      )
    expect(failed(certificateText({ ...(before as Certificate), alg: 'Ed25519' as never }), given)).toEqual(['FORM'])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
