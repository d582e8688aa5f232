import { describe, expect, it } from 'vitest'
import { certificate, failed, issuedAt, keys, newSigner, said, signer, soon } from './certificate.fixture.ts'
import { certificateText } from './form.ts'
import { listSize, readStatus, signedStatus, statusText } from './status.ts'
import { verifyCertificate } from './verify.ts'

describe('a status list', () => {
  const head = { issuer: said.issuer, list: 'cs1', issuedAt, validUntil: '2026-11-24T01:00:00.000Z' }
  const text = certificateText(certificate)
  const others = [0, 7, 8, 70_000, 70_002, listSize - 1]
  const clean = signedStatus(head, others, signer)
  const revoking = signedStatus(head, [...others, 70_001], signer)

  it('says of its own place whether a certificate was revoked, and of none beside it', () => {
    expect(failed(text, keys, soon, clean)).toEqual([])
    expect(verifyCertificate(text, keys, soon, clean).checks.at(-1)?.passed).toBe(true)
    expect(failed(text, keys, soon, revoking)).toEqual(['STATUS'])
    expect(readStatus(statusText(revoking))).toEqual(revoking)
    expect(readStatus(JSON.stringify({ data: { certificateStatus: { content: statusText(clean) } } }))).toEqual(clean)
  })

  it.each([
    ['of another issuer', signedStatus({ ...head, issuer: '交城县交通运输局' }, [], signer), /another issuer/],
    ['of another name', signedStatus({ ...head, list: 'cs2' }, [], signer), /another one/],
    ['signed by somebody else', signedStatus(head, [], newSigner()), /no public key/],
    ['with a bit put back', { ...revoking, bits: clean.bits }, /does not fit/],
    [
      'whose time is over',
      signedStatus({ ...head, issuedAt: '2026-11-22T01:00:00.000Z', validUntil: soon }, [], signer),
      /out of date/,
    ],
    ['of tomorrow', signedStatus({ ...head, issuedAt: '2026-11-24T00:00:00.001Z' }, [], signer), /out of date/],
  ])('%s proves nothing', (_, list, reason) => {
    const last = verifyCertificate(text, keys, soon, list).checks.at(-1)
    expect(last).toMatchObject({ name: 'STATUS', passed: false, reason: expect.stringMatching(reason) })
  })

  it('cut off or changed in a letter is none', () => {
    const whole = statusText(clean)
    for (let at = 0; at < whole.length; at += 11) {
      expect(() => readStatus(whole.slice(0, at))).toThrowError(/CERTIFICATE_INVALID|cannot|not a certificate/)
    }
  })
})
