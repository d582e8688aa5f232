import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  certificate,
  failed,
  issuedAt,
  keys,
  newSigner,
  said,
  shown,
  signer,
  soon,
  validUntil,
} from './certificate.fixture.ts'
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
import { verifyCertificate } from './verify.ts'
import { linesOf } from './words.ts'

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
