import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, openTestHouse, type TestHouse } from '../house.ts'

const add = `mutation($input: ProofInput!) { addProof(input: $input) { id mediaType size sha256 missingParts } }`
const file = `mutation($input: ProofInput!) { fileProof(input: $input) { id missingParts } }`
const part = 512 * 1024

let xinlu: TestHouse
beforeAll(async () => {
  xinlu = await openTestHouse()
})
afterAll(() => xinlu?.close())

/** A small PDF as its first bytes say it, filled up to a length. */
const pdf = (size = 2000) => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(size - 9, 'x')])
const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
const input = (bytes: Buffer, more: object = {}) => ({
  fileName: '缴款凭证.pdf',
  sha256: hash(bytes),
  size: bytes.length,
  part: 1,
  parts: 1,
  content: bytes.toString('base64'),
  ...more,
})

describe('a subject hands in a proof', () => {
  it('in one part, and it is what its bytes say', async () => {
    const { data, errors } = await xinlu.as('subject')(add, { input: input(pdf()) })
    expect(errors).toBeUndefined()
    expect(data.addProof).toMatchObject({
      mediaType: 'application/pdf',
      size: 2000,
      sha256: hash(pdf()),
      missingParts: [],
    })
  })

  it('in several parts in any order after the first; the same part again changes nothing', async () => {
    const whole = pdf(part * 2 + 700)
    const cut = [0, 1, 2].map((i) => whole.subarray(i * part, (i + 1) * part))
    const said = (i: number, id?: string) =>
      input(whole, { id, part: i + 1, parts: 3, content: cut[i]?.toString('base64') })
    const first = await xinlu.as('subject')(add, { input: said(0) })
    expect(first.errors).toBeUndefined()
    const { id, missingParts } = first.data.addProof
    expect(missingParts).toEqual([2, 3])
    expect((await xinlu.as('subject')(add, { input: said(2, id) })).data.addProof.missingParts).toEqual([2])
    expect((await xinlu.as('subject')(add, { input: said(2, id) })).data.addProof.missingParts).toEqual([2])
    const both = await Promise.all([0, 1].map(() => xinlu.as('subject')(add, { input: said(1, id) })))
    for (const { data } of both) expect(data.addProof).toEqual({ ...first.data.addProof, missingParts: [] })
  })

  it('whose last part does not make the file of its hash, and nothing is taken', async () => {
    const whole = pdf(part + 10)
    const first = await xinlu.as('subject')(add, {
      input: input(whole, { parts: 2, content: whole.subarray(0, part).toString('base64') }),
    })
    const { id } = first.data.addProof
    const spoilt = await xinlu.as('subject')(add, {
      input: input(whole, { id, part: 2, parts: 2, content: Buffer.alloc(10, 'y').toString('base64') }),
    })
    expect(codeOf(spoilt)).toBe('BAD_INPUT')
    const right = await xinlu.as('subject')(add, {
      input: input(whole, { id, part: 2, parts: 2, content: whole.subarray(part).toString('base64') }),
    })
    expect(right.data.addProof.missingParts).toEqual([])
  })

  it.each([
    ['that is not what its hash says', () => input(pdf(), { sha256: hash(pdf(99)) }), 'BAD_INPUT'],
    ['with a false type', () => input(Buffer.from('MZ\x90\0 a program that calls itself .pdf')), 'BAD_INPUT'],
    ['that is text', () => input(Buffer.from('只是文字')), 'BAD_INPUT'],
    ['of 200 MB', () => input(pdf(), { size: 200 * 1024 * 1024, parts: 400 }), 'TOO_LARGE'],
    ['with a part of more than it may hold', () => input(pdf(part + 1), { parts: 2 }), 'TOO_LARGE'],
    ['that is no base64', () => input(pdf(), { content: '不是' }), 'BAD_INPUT'],
    ['named like a path', () => input(pdf(), { fileName: '../../etc/passwd' }), 'BAD_INPUT'],
    ['that begins with its second part', () => input(pdf(), { part: 2, parts: 2 }), 'BAD_INPUT'],
    ['of a number that is not its own', () => input(pdf(), { id: 'p_none' }), 'NOT_FOUND'],
  ])('%s, and it is refused', async (_, said, code) => {
    expect(codeOf(await xinlu.as('subject')(add, { input: said() }))).toBe(code)
  })

  it('that somebody else cannot add to', async () => {
    const whole = pdf(part + 10)
    const said = input(whole, { parts: 2, content: whole.subarray(0, part).toString('base64') })
    const { data } = await xinlu.as('subject')(add, { input: said })
    const more = { ...said, id: data.addProof.id, part: 2, content: whole.subarray(part).toString('base64') }
    expect(codeOf(await xinlu.as('trader')(add, { input: more }))).toBe('NOT_FOUND')
    expect(codeOf(await xinlu.as('clerk')(file, { input: more }))).toBe('NOT_FOUND')
    expect(codeOf(await xinlu.as('clerk')(add, { input: said }))).toBe('FIELD_WITHHELD')
  })
})

describe('a subject makes a commitment', () => {
  const make = `mutation($input: CommitmentInput!) { makeCommitment(input: $input) { id kind madeOn fulfilledOn } }`
  const text = '本企业承诺已履行行政处罚决定确定的义务，今后依法诚信经营。'
  const about = 'd_0000000000000000000'

  it('in public, once about a matter', async () => {
    const { data, errors } = await xinlu.as('subject')(make, { input: { kind: 'REPAIR', about, text } })
    expect(errors).toBeUndefined()
    expect(data.makeCommitment).toMatchObject({ kind: 'REPAIR', madeOn: '2026-11-23', fulfilledOn: null })
    const again = await xinlu.as('subject')(make, { input: { kind: 'REPAIR', about, text } })
    expect(again.data.makeCommitment.id).toBe(data.makeCommitment.id)
    const other = await xinlu.as('subject')(make, { input: { kind: 'REPAIR', about, text: `${text}另加一句。` } })
    expect(codeOf(other)).toBe('CONFLICT')
    const own = await xinlu.as('subject')(
      '{ mySubject { ... on Enterprise { uscc profile { commitments { text } } } } }',
    )
    expect(own.data.mySubject.profile.commitments).toEqual([{ text }])
    const shown = await xinlu.as('anonymous')(
      'query($key: SubjectKey!) { subject(key: $key) { ... on Enterprise { profile { commitments { id kind text } } } } }',
      { key: { uscc: own.data.mySubject.uscc } },
    )
    expect(shown.data.subject.profile.commitments).toEqual([{ id: data.makeCommitment.id, kind: 'REPAIR', text }])
  })

  it.each([
    ['too short to say anything', { kind: 'REPAIR', about, text: '好' }],
    ['that holds a mobile number', { kind: 'REPAIR', about, text: `${text}联系电话13800138000` }],
  ])('%s, and it is refused', async (_, input) => {
    expect(codeOf(await xinlu.as('subject')(make, { input }))).toBe('BAD_INPUT')
  })

  it('that nobody else may make for it, and that no room shows to a caller by its number', async () => {
    expect(codeOf(await xinlu.as('clerk')(make, { input: { kind: 'REPAIR', about, text } }))).toBe('FIELD_WITHHELD')
    expect(codeOf(await xinlu.as('subject')('{ commitment(id: "c_0") { id } }'))).toBe('GRAPHQL_VALIDATION_FAILED')
  })
})
