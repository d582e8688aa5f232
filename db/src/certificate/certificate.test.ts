import { generateKeyPairSync } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keyId } from '@xinlu/schema/keys'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type PublicKeys,
  publicKeysFrom,
  publicKeysIn,
  publicKeysText,
  rotateSigner,
  signerIn,
} from '../ledger/keys.ts'
import {
  type Certificate,
  certificateText,
  compactText,
  type PartName,
  partNames,
  readCertificate,
  type ShownPart,
} from './form.ts'
import { named, newSalt, showing, signedCertificate } from './sign.ts'
import { listSize, readStatus, signedStatus, statusText } from './status.ts'
import { verifyCertificate } from './verify.ts'
import { linesOf } from './words.ts'

function newSigner() {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const id = keyId(publicKey)
  return { keyId: id, privateKey, publicKeys: new Map([[id, publicKey]]) }
}

const signer = newSigner()
const keys = signer.publicKeys
const issuedAt = '2026-11-23T01:00:00.000Z'
const validUntil = '2026-12-23T01:00:00.000Z'
const soon = '2026-11-24T00:00:00.000Z'
const said = {
  id: 'xz_1',
  issuer: '文水县交通运输局',
  subject: Buffer.alloc(32, 7).toString('base64url'),
  issuedAt,
  knownAt: issuedAt,
  validUntil,
  status: { list: 'cs1', index: 70_001 },
}
const shown: Record<string, ShownPart> = {
  IDENTITY: {
    salt: newSalt(),
    facts: { state: 'STATED', entries: [{ name: '样例运输有限公司', uscc: '91141121YLKTJXMQ3N' }] },
    freshAt: null,
  },
  PENALTIES: {
    salt: newSalt(),
    facts: { state: 'STATED', entries: [{ docNo: '晋吕文交罚四〔2026〕129号', decidedOn: '2026-04-06' }] },
    freshAt: issuedAt,
  },
  OVERLOAD_LISTINGS: { salt: newSalt(), facts: { state: 'NONE', entries: [] }, freshAt: issuedAt },
}
const certificate = signedCertificate(said, shown, signer)
const failed = (
  content: string,
  given: PublicKeys = keys,
  at = soon,
  status: Parameters<typeof verifyCertificate>[3] = null,
) =>
  verifyCertificate(content, given, at, status).checks.flatMap(({ name, passed }) => (passed === false ? [name] : []))

const forms = [
  ['JSON', certificateText(certificate)],
  ['the text of a code', compactText(certificate)],
] as const

describe.each(forms)('a certificate as %s', (_, text) => {
  it('is read as it was issued, and holds', () => {
    expect(readCertificate(text)).toEqual(certificate)
    expect(failed(text)).toEqual([])
    expect(verifyCertificate(text, keys, soon, null).checks.at(-1)).toMatchObject({ name: 'STATUS', passed: null })
  })

  it('fails with any one letter changed, and then shows nothing', () => {
    for (let at = 0; at < text.length; at += 1) {
      const letter = text[at] === 'a' ? 'b' : 'a'
      const { checks, certificate: read } = verifyCertificate(
        `${text.slice(0, at)}${letter}${text.slice(at + 1)}`,
        keys,
        soon,
        null,
      )
      expect(checks.some(({ passed }) => passed === false) && read === null, `${at}`).toBe(true)
    }
  })

  it('fails when it is cut off anywhere, or has more at its end', () => {
    for (let size = 0; size < text.length; size += 7) expect(failed(text.slice(0, size))).toEqual(['FORM'])
    expect(failed(`${text}~`)).toEqual(['FORM'])
  })
})

describe('a certificate', () => {
  const text = certificateText(certificate)

  it('written in another way, or with something beside it, is none', () => {
    expect(failed(JSON.stringify(certificate, null, 2))).toEqual(['FORM'])
    expect(failed(text.replace('{"id"', '{"id":"xz_2","id"'))).toEqual(['FORM'])
    expect(failed(certificateText({ ...certificate, more: 1 } as Certificate))).toEqual(['FORM'])
  })

  it('signed again by somebody else fails, whether he says so or not', () => {
    const other = newSigner()
    const again = signedCertificate(said, shown, other)
    expect(failed(certificateText(again))).toEqual(['SIGNATURE'])
    expect(failed(certificateText({ ...again, keyId: signer.keyId }))).toEqual(['SIGNATURE'])
    expect(failed(text, other.publicKeys)).toEqual(['SIGNATURE'])
  })

  it('with a part of another certificate in it fails', () => {
    const clean: ShownPart = { ...(shown.PENALTIES as ShownPart), facts: { state: 'NONE', entries: [] } }
    const other = signedCertificate({ ...said, id: 'xz_2' }, { PENALTIES: clean }, signer)
    const swapped = { ...certificate, shown: { ...certificate.shown, ...other.shown } }
    expect(failed(certificateText(swapped))).toEqual(['PARTS'])
    const { IDENTITY, ...rest } = certificate.shown
    const moved = { ...certificate, shown: { ...rest, OVERLOAD_LISTINGS: certificate.shown.PENALTIES } }
    expect(failed(certificateText(moved as Certificate))).toEqual(['PARTS'])
  })

  it('holds from the instant of its issue up to its end, and not at it', () => {
    expect(failed(text, keys, issuedAt)).toEqual([])
    expect(failed(text, keys, '2026-11-23T00:59:59.999Z')).toEqual(['VALIDITY'])
    expect(failed(text, keys, '2026-12-23T00:59:59.999Z')).toEqual([])
    expect(failed(text, keys, validUntil)).toEqual(['VALIDITY'])
  })

  it('says in words what is there, what is not, and what nobody knows', () => {
    expect(linesOf('PENALTIES', shown.PENALTIES as ShownPart)).toEqual([
      '共1条',
      '晋吕文交罚四〔2026〕129号（2026-04-06）',
    ])
    const many = { state: 'STATED' as const, entries: [{ count: 1200, digest: 'ab' }] }
    expect(linesOf('PENALTIES', { facts: many })).toEqual(['共1200条，清单摘要 ab'])
    const grade = {
      role: 'TESTING',
      year: 2024,
      authority: '省厅',
      grade: 'A',
      validFrom: '2025-05-01',
      validTo: '2026-04-30',
    }
    const graded = (entry: ShownPart['facts']['entries'][number]) =>
      linesOf('CONSTRUCTION_GRADES', { facts: { state: 'STATED', entries: [entry] } })
    expect(graded(grade)).toEqual(['试验检测：A级（2024年度，省厅，2025-05-01至2026-04-30）'])
    expect(graded({ ...grade, standing: 'EXTENDED' })).toEqual([
      '试验检测：A级（2024年度，省厅，2025-05-01至2026-04-30，本省无新结果，顺延适用）',
    ])
    expect(linesOf('OVERLOAD_LISTINGS', shown.OVERLOAD_LISTINGS as ShownPart)).toEqual(['无'])
    expect(linesOf('CONSTRUCTION_GRADES', { facts: { state: 'NO_DATA', entries: [] } })).toEqual(['无数据'])
  })

  it('holds with whichever of its parts are shown, whatever they say, and with none of their facts changed', () => {
    const value = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.constant(null))
    const facts = fc.record({
      state: fc.constantFrom('STATED' as const, 'NONE' as const, 'NO_DATA' as const),
      entries: fc.array(fc.dictionary(fc.constantFrom('grade', 'docNo', 'name', 'year'), value), { maxLength: 3 }),
    })
    const part = facts.map((one): ShownPart => ({ salt: newSalt(), facts: one, freshAt: null }))
    const names = fc.uniqueArray(fc.constantFrom(...partNames), { minLength: 1 })
    fc.assert(
      fc.property(names, names, fc.array(part, { minLength: 6, maxLength: 6 }), facts, (all, some, parts, other) => {
        const given = Object.fromEntries(all.map((name, i) => [name, parts[i] as ShownPart]))
        const one = showing(signedCertificate(said, given, signer), some)
        expect(Object.keys(one.shown).sort()).toEqual(all.filter((name) => some.includes(name)).sort())
        expect(failed(certificateText(one))).toEqual([])
        expect(readCertificate(compactText(one))).toEqual(one)
        for (const [name, was] of named(one.shown)) {
          const changed = { ...was, facts: { ...other, entries: [...other.entries, { name: 'x' }] } }
          if (JSON.stringify(changed) === JSON.stringify(was)) continue
          const forged = { ...one, shown: { ...one.shown, [name as PartName]: changed } }
          expect(failed(certificateText(forged))).toEqual(['PARTS'])
        }
      }),
      { numRuns: 60 },
    )
  })
})

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
