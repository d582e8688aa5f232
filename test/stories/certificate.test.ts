import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Certificate, certificateText, readCertificate, signedCertificate } from '@xinlu/db/certificate'
import { certifiedPenalties } from '@xinlu/enforcement/certified'
import { fetchOf, nobody, roomOf } from '@xinlu/schema'
import { keyId } from '@xinlu/schema/keys'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { readDocx, readPdf, sha256 } from '../documents.ts'
import { asClaims, openTestHouse, operation, type TestHouse } from '../house.ts'
import { codeOf, penalties, repairsIn } from '../repairs.ts'
import { runTerminal } from '../terminal.ts'

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000]
const all = ['IDENTITY', 'CONSTRUCTION_GRADES', 'ROAD_TRANSPORT_ASSESSMENT', 'OVERLOAD_LISTINGS', 'PENALTIES']

let xinlu: TestHouse
let folder: string
beforeAll(async () => {
  xinlu = await openTestHouse('HTTP')
  folder = mkdtempSync(join(tmpdir(), 'xinlu-certificate-'))
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await xinlu?.close()
})

const issue = (who: string, parts: readonly string[], days = 30) =>
  xinlu.as(who)(operation('certificate-issue'), { parts, days })
const given = async (who: string, parts: readonly string[]) => (await issue(who, parts)).data.issueCertificate
const mine = async (who: string) =>
  (await xinlu.as(who)(operation('my-certificates'), { after: null })).data.myCertificates.nodes
const asked = async (text: string) =>
  (await xinlu.as('anonymous')(operation('certificate-verify'), { text })).data.verifyCertificate
const status = () => xinlu.as('anonymous')(operation('certificate-status'), { list: null })
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
    const said = await given('subject', all)
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
    expect(said.qrParts).toEqual(all)
    expect(said.content).not.toContain('s_70d1r5mp5n0kpqgn')
  })

  it('is checked elsewhere with public keys alone, whole, with parts hidden, and by the text of its code', async () => {
    const answer = await status()
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
    expect(await asked(few.out.trim())).toMatchObject({ valid: true, state: 'VALID', id, hidden: all.slice(1) })
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
      expect(await asked(one)).toMatchObject({ valid: false, state: 'INVALID', id: null, shown: null })
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

describe('penalties that are too many to be listed', () => {
  it('are counted with a digest over all, keep nobody else from an answer, and change with each of them', async () => {
    const sql = xinlu.database.connectAs('enforcement', { max: 2 })
    try {
      const db = fetchOf(roomOf(sql), sql, new Set())
      const viewer = nobody(new Date(xinlu.clock.now).toISOString())
      const [some] = await xinlu.database.admin`
        select subject_id as id from enforcement.decision_statement where subject_id not in ('s_70d1r5mp5n0kpqgn')
        group by 1 having count(*) = 1 limit 1`
      const subjects = [['s_70d1r5mp5n0kpqgn'], [`${some?.id}`]]
      const told = (most: number) => certifiedPenalties(db, viewer, subjects, most)
      const [listed] = await told(1000)
      expect(listed).toMatchObject({ count: null, digest: null })
      const words = listed?.penalties.map(({ decidedOn, facts }) => `${decidedOn} ${facts.docNo}`).sort() ?? []
      expect(words).toHaveLength(3)
      const [counted, other] = await told(3)
      expect(counted).toMatchObject({ penalties: [], count: 3, digest: sha256(Buffer.from(words.join('\n'))) })
      expect(other).toEqual((await told(1000))[1])
    } finally {
      await sql.end()
    }
  })
})

describe('a certificate', () => {
  it('is issued by its subject alone, for parts that it has, for 30 days at most, and ten at once', async () => {
    for (const [who, parts, days, code] of [
      ['subject', all, 31, 'BAD_INPUT'],
      ['subject', all, 0, 'BAD_INPUT'],
      ['subject', [], 5, 'BAD_INPUT'],
      ['subject', ['DRIVER_GRADE'], 5, 'BAD_INPUT'],
      ['driver', ['IDENTITY'], 5, 'BAD_INPUT'],
      ['clerk', all, 5, 'FIELD_WITHHELD'],
      ['anonymous', all, 5, 'GRAPHQL_VALIDATION_FAILED'],
    ] as const)
      expect(codeOf(await issue(who, parts, days)), who).toBe(code)
    const driver = await given('driver', ['DRIVER_GRADE'])
    expect(driver.shown).toMatchObject([{ part: 'DRIVER_GRADE', lines: [expect.stringContaining('AA')] }])
    expect(driver.content).not.toMatch(/\d{17}[\dX]/)
    const many = await Promise.all(Array.from({ length: 12 }, () => issue('trader', ['IDENTITY'])))
    expect(many.map(codeOf).filter((code) => code === 'CONFLICT')).toHaveLength(2)
    expect(await mine('trader')).toHaveLength(10)
  })

  it("is nobody's to see, to list or to withdraw but its subject's", async () => {
    const page = operation('certificate-page')
    const variables = { id, format: 'PDF', only: null }
    expect((await xinlu.as('trader')(page, variables)).data.certificate).toBeNull()
    expect((await mine('trader')).map((one: { id: string }) => one.id)).not.toContain(id)
    expect(codeOf(await xinlu.as('trader')(operation('certificate-withdraw'), { id }))).toBe('NOT_FOUND')
    for (const who of ['clerk', 'auditor', 'dashboard'])
      expect(codeOf(await xinlu.as(who)(page, variables)), who).toMatch(/FIELD_(WITHHELD|REFUSED)/)
    expect(codeOf(await xinlu.as('anonymous')(page, variables))).toBe('GRAPHQL_VALIDATION_FAILED')
    expect((await mine('subject')).map((one: { id: string }) => one.id)).toEqual([id])
  })

  it('that its subject withdraws holds no more, at once where it is asked for', async () => {
    const [first] = await mine('trader')
    const { data } = await xinlu.as('trader')(operation('certificate-withdraw'), { id: first.id })
    expect(data.withdrawCertificate).toMatchObject({ id: first.id, state: 'WITHDRAWN' })
    expect(codeOf(await xinlu.as('trader')(operation('certificate-withdraw'), { id: first.id }))).toBe('CONFLICT')
    const next = await given('trader', ['IDENTITY'])
    expect(await asked(next.content)).toMatchObject({ state: 'VALID' })
    await xinlu.as('trader')(operation('certificate-withdraw'), { id: next.id })
    expect(await asked(next.content)).toMatchObject({ valid: false, state: 'REVOKED', id: next.id })
  })
})

describe('after a penalty was repaired', () => {
  let named: { id: string; content: string }
  beforeAll(async () => {
    // So that it is the later one.
    xinlu.clock.now += minute
    named = await given('subject', ['IDENTITY', 'ROAD_TRANSPORT_ASSESSMENT'])
    const flow = repairsIn(xinlu)
    const repair = await flow.applied('subject', penalties.squad4.id)
    await flow.accepted('clerk', repair)
    expect((await flow.decided('clerk', repair)).data.decideRepair.state).toBe('GRANTED')
    xinlu.clock.now += minute
  })

  it('the certificate that names it is revoked by the next status list; one that does not holds', async () => {
    const answer = await status()
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
    expect(await asked(certificateText(whole))).toMatchObject({ valid: false, state: 'REVOKED', id })
  })

  it('its subject sees which part has changed, and the page is asked anew', async () => {
    const [second, first] = await mine('subject')
    expect(second).toMatchObject({ id: named.id, state: 'VALID', changedParts: [] })
    expect(first).toMatchObject({ id, state: 'CHANGED', changedParts: ['PENALTIES'] })
    const anew = await given('subject', ['PENALTIES'])
    expect(anew.shown[0].lines[0]).toBe('共2条')
    expect(anew.content).not.toContain(docOf('squad4'))
  })

  it('a status list that is older than a day proves nothing, nor does a certificate whose days are over', async () => {
    xinlu.clock.now += 25 * hour
    const stale = await verify(join(folder, 'named.json'), '--status', join(folder, 'later.json'))
    expect(stale).toMatchObject({ code: 1, out: expect.stringContaining('out of date') })
    xinlu.clock.now += 30 * day
    expect(await asked(named.content)).toMatchObject({ valid: false, state: 'EXPIRED' })
    xinlu.clock.now -= 30 * day
  })
})

it('after two firms were found to be one, the certificate that names the other one holds no more', async () => {
  const { data } = await xinlu.as('dashboard')('{ enterprises(first: 1) { edges { node { id } } } }')
  const other = data.enterprises.edges[0].node.id
  const firm = asClaims(xinlu, { sub: 'firm', role: 'subject', subject_id: other, duties: [] })
  const answer = await firm(operation('certificate-issue'), { parts: ['IDENTITY'], days: 3 })
  const [own, beside] = [answer.data.issueCertificate, await given('subject', ['IDENTITY'])]
  const merge =
    'mutation($from: ID!, $into: ID!) { mergeSubjects(from: $from, into: $into, reason: "同一企业") { is } }'
  expect((await xinlu.as('clerk')(merge, { from: other, into: 's_70d1r5mp5n0kpqgn' })).errors).toBeUndefined()
  xinlu.clock.now += minute
  expect(await asked(own.content)).toMatchObject({ state: 'REVOKED' })
  expect(await asked(beside.content)).toMatchObject({ state: 'VALID' })
  const ids = (await mine('subject')).map((one: { id: string }) => one.id)
  expect(ids).toEqual(expect.arrayContaining([own.id, beside.id]))
})

describe('with one room stopped', () => {
  it('nothing is issued, and no list that was not compared', async () => {
    const listed = await given('subject', ['OVERLOAD_LISTINGS'])
    const count = async () => (await xinlu.database.admin`select count(*)::int as n from governance.certificate`)[0]?.n
    const before = await count()
    xinlu.clock.now += minute
    await xinlu.served.get('overload')?.close()
    expect(codeOf(await issue('subject', all))).toBe('UNAVAILABLE')
    expect((await given('subject', ['IDENTITY'])).state).toBe('VALID')
    expect(codeOf(await status())).toBe('UNAVAILABLE')
    expect((await status()).data.certificateStatus).toBeNull()
    expect(codeOf(await xinlu.as('anonymous')(operation('certificate-verify'), { text: listed.content }))).toBe(
      'UNAVAILABLE',
    )
    expect(await count()).toBe(before + 1)
  })
})

function docOf(name: string): string {
  return penalties[name as keyof typeof penalties].docNo
}
