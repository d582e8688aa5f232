import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Certificate, certificateText, readCertificate, signedCertificate } from '@xinlu/db/certificate'
import { keyId } from '@xinlu/schema/keys'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { certificatesIn, firmParts } from '../certificates.ts'
import { readDocx, readPdf, sha256 } from '../documents.ts'
import { asClaims, openTestHouse, operation, type TestHouse } from '../house.ts'
import { penalties, repairsIn } from '../repairs.ts'
import { runTerminal } from '../terminal.ts'

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000]

let xinlu: TestHouse
let certificates: ReturnType<typeof certificatesIn>
let folder: string
beforeAll(async () => {
  xinlu = await openTestHouse('HTTP')
  certificates = certificatesIn(xinlu)
  folder = mkdtempSync(join(tmpdir(), 'xinlu-certificate-'))
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await xinlu?.close()
})

const written = (name: string, text: string) => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
/** `xinlu verify`, somewhere else: with the bureau's public keys and no data folder of a house. */
const verify = (...args: string[]) =>
  runTerminal(
    { XINLU_DATA: folder },
    ...['verify', ...args, '--keys', join(folder, 'keys.json'), '--at', new Date(xinlu.clock.now).toISOString()],
  )

let whole: Certificate
let id: string

describe("a firm's certificate", () => {
  it('says what is public of it at one instant: grades, none and no data apart', async () => {
    const said = await certificates.given('subject', firmParts)
    id = said.id
    whole = readCertificate(said.content)
    expect(said).toMatchObject({
      state: 'VALID',
      knownAt: '2026-11-23T01:00:00.000Z',
      validUntil: '2026-12-23T01:00:00.000Z',
    })
    const lines = Object.fromEntries(said.shown.map((one: { part: string; lines: string[] }) => [one.part, one.lines]))
    expect(lines).toEqual({
      IDENTITY: ['文水县长业运输有限责任公司（样例），统一社会信用代码 91141121YLKTJXMQ3N'],
      CONSTRUCTION_GRADES: ['无数据'],
      ROAD_TRANSPORT_ASSESSMENT: ['道路货物运输：AA（2025年度，吕梁市交通运输局）'],
      OVERLOAD_LISTINGS: ['无'],
      PENALTIES: ['共3条', ...['squad4', 'squad3', 'squad1'].map((one) => expect.stringContaining(docOf(one)))],
    })
    expect(said.qrParts).toEqual(firmParts)
    expect(said.content).not.toContain('s_70d1r5mp5n0kpqgn')
  })

  it('is checked elsewhere with public keys alone, whole, with parts hidden, and by the text of its code', async () => {
    const answer = await certificates.status()
    written('status.json', answer.text)
    written('keys.json', answer.data.certificateKeys)
    const file = written('whole.json', certificateText(whole))
    const keys = await runTerminal({ XINLU_DATA: inject('ground').folder }, 'certificate', 'keys')
    expect(JSON.parse(keys.out)).toEqual(JSON.parse(answer.data.certificateKeys))
    const few = await runTerminal({}, 'certificate', 'select', file, '--parts', 'IDENTITY', '--compact')
    const [plain, listed, hidden] = await Promise.all([
      verify(file),
      verify(file, '--status', join(folder, 'status.json')),
      verify('--qr', few.out.trim()),
    ])
    expect(plain).toMatchObject({ code: 0, out: expect.stringContaining('⚠ 未核验 not checked: 状态') })
    expect(plain.out).toContain(docOf('squad4'))
    expect(listed).toMatchObject({ code: 0, out: expect.stringContaining('✓ 状态') })
    expect(hidden).toMatchObject({ code: 0, out: expect.stringContaining('公示中的行政处罚') })
    expect(hidden.out).not.toContain('晋吕文交罚')
    expect(await certificates.asked(few.out.trim())).toMatchObject({
      valid: true,
      state: 'VALID',
      id,
      hidden: firmParts.slice(1),
    })
  })

  it('that was forged, cut off, or signed again by somebody else is refused, and nothing of it repeated', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519')
    const other = { keyId: keyId(publicKey), privateKey, publicKeys: new Map() }
    const { version, type, parts, signature, shown, ...said } = whole
    const again = signedCertificate({ ...said }, shown, other)
    const text = certificateText(whole)
    const bad = {
      forged: text.replace('"AA"', '"A"'),
      cut: text.slice(0, -20),
      again: certificateText(again),
      posing: certificateText({ ...again, keyId: whole.keyId }),
    }
    const answers = await Promise.all(Object.entries(bad).map(([name, one]) => verify(written(`${name}.json`, one))))
    expect(answers.map(({ code }) => code)).toEqual([1, 1, 1, 1])
    for (const { out } of answers) expect(out).toMatch(/✗[^\n]+: \S/)
    for (const { out } of answers) expect(out).not.toContain('91141121YLKTJXMQ3N')
    for (const one of Object.values(bad))
      expect(await certificates.asked(one)).toMatchObject({ valid: false, state: 'INVALID', id: null, shown: null })
  })

  it('is a page with its code, as PDF and DOCX, of the same parts always the same bytes', async () => {
    const page = async (format: string, only: readonly string[] | null = null) =>
      (await xinlu.as('subject')(operation('certificate-page'), { id, format, only })).data.certificate.document
    const [pdf, again, docx] = [await page('PDF'), await page('PDF'), await page('DOCX', ['IDENTITY'])]
    expect(again).toEqual(pdf)
    const bytes = [pdf, docx].map(({ content }) => Buffer.from(content, 'base64')) as [Buffer, Buffer]
    expect(bytes.map(sha256)).toEqual([pdf.sha256, docx.sha256])
    const [inPdf, inDocx] = [await readPdf(bytes[0]), await readDocx(bytes[1])]
    expect(inPdf.text).toContain(docOf('squad4'))
    expect(bytes[0].toString('latin1')).toContain('/Subtype /Image')
    expect(inDocx.text).toContain('未出示：公路水运工程信用评价等级')
    expect(inDocx.text).not.toContain('晋吕文交罚')
    expect(unzipSync(bytes[1])['word/media/image1.png']?.length).toBeGreaterThan(500)
    expect([inPdf.missing, inDocx.missing]).toEqual([0, 0])
  })
})

describe('after a penalty was repaired', () => {
  let named: { id: string; content: string }
  beforeAll(async () => {
    // So that it is the later one.
    xinlu.clock.now += minute
    named = await certificates.given('subject', ['IDENTITY', 'ROAD_TRANSPORT_ASSESSMENT'])
    const flow = repairsIn(xinlu)
    const repair = await flow.applied('subject', penalties.squad4.id)
    await flow.accepted('clerk', repair)
    expect((await flow.decided('clerk', repair)).data.decideRepair.state).toBe('GRANTED')
    xinlu.clock.now += minute
  })

  it('the certificate that names it is revoked by the next status list; one that does not holds', async () => {
    const answer = await certificates.status()
    const list = written('later.json', answer.data.certificateStatus.content)
    const [revoked, other, before] = await Promise.all([
      verify(join(folder, 'whole.json'), '--status', list),
      verify(written('named.json', named.content), '--status', list),
      verify(join(folder, 'whole.json'), '--status', join(folder, 'status.json')),
    ])
    expect(revoked).toMatchObject({ code: 1, out: expect.stringMatching(/✗ 状态[^\n]+revoked/) })
    expect(other).toMatchObject({ code: 0, out: expect.stringContaining('✓ 状态') })
    // So old a list may be at most: what it did not know yet, it does not say.
    expect(before.code).toBe(0)
    expect(await certificates.asked(certificateText(whole))).toMatchObject({ valid: false, state: 'REVOKED', id })
  })

  it('its subject sees which part has changed, and the page is asked anew', async () => {
    const [second, first] = await certificates.mine('subject')
    expect(second).toMatchObject({ id: named.id, state: 'VALID', changedParts: [] })
    expect(first).toMatchObject({ id, state: 'CHANGED', changedParts: ['PENALTIES'] })
    const anew = await certificates.given('subject', ['PENALTIES'])
    expect(anew.shown[0].lines[0]).toBe('共2条')
    expect(anew.content).not.toContain(docOf('squad4'))
  })

  it('a status list that is older than a day proves nothing, nor does a certificate whose days are over', async () => {
    xinlu.clock.now += 25 * hour
    const stale = await verify(join(folder, 'named.json'), '--status', join(folder, 'later.json'))
    expect(stale).toMatchObject({ code: 1, out: expect.stringContaining('out of date') })
    xinlu.clock.now += 30 * day
    expect(await certificates.asked(named.content)).toMatchObject({ valid: false, state: 'EXPIRED' })
    xinlu.clock.now -= 30 * day
  })
})

it('after two firms were found to be one, the certificate that names the other one holds no more', async () => {
  const { data } = await xinlu.as('dashboard')('{ enterprises(first: 1) { edges { node { id } } } }')
  const other = data.enterprises.edges[0].node.id
  const firm = asClaims(xinlu, { sub: 'firm', role: 'subject', subject_id: other, duties: [] })
  const answer = await firm(operation('certificate-issue'), { parts: ['IDENTITY'], days: 3 })
  const [own, beside] = [answer.data.issueCertificate, await certificates.given('subject', ['IDENTITY'])]
  const merge =
    'mutation($from: ID!, $into: ID!) { mergeSubjects(from: $from, into: $into, reason: "同一企业") { is } }'
  expect((await xinlu.as('clerk')(merge, { from: other, into: 's_70d1r5mp5n0kpqgn' })).errors).toBeUndefined()
  xinlu.clock.now += minute
  expect(await certificates.asked(own.content)).toMatchObject({ state: 'REVOKED' })
  expect(await certificates.asked(beside.content)).toMatchObject({ state: 'VALID' })
  const ids = (await certificates.mine('subject')).map((one: { id: string }) => one.id)
  expect(ids).toEqual(expect.arrayContaining([own.id, beside.id]))
})

function docOf(name: string): string {
  return penalties[name as keyof typeof penalties].docNo
}
