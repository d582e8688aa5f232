import { certifiedPenalties } from '@xinlu/enforcement/certified'
import { fetchOf, nobody, roomOf } from '@xinlu/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { certificatesIn, firmParts } from '../certificates.ts'
import { sha256 } from '../documents.ts'
import { codeOf, openTestHouse, operation, type TestHouse } from '../house.ts'

let xinlu: TestHouse
let certificates: ReturnType<typeof certificatesIn>
/** The one that the firm has. */
let id: string
beforeAll(async () => {
  xinlu = await openTestHouse('HTTP')
  certificates = certificatesIn(xinlu)
  id = (await certificates.given('subject', firmParts)).id
})
afterAll(() => xinlu?.close())

describe('a certificate', () => {
  it('is issued by its subject alone, for parts that it has, for 30 days at most, and ten at once', async () => {
    for (const [who, parts, days, code] of [
      ['subject', firmParts, 31, 'BAD_INPUT'],
      ['subject', firmParts, 0, 'BAD_INPUT'],
      ['subject', [], 5, 'BAD_INPUT'],
      ['subject', ['DRIVER_GRADE'], 5, 'BAD_INPUT'],
      ['driver', ['IDENTITY'], 5, 'BAD_INPUT'],
      ['clerk', firmParts, 5, 'FIELD_WITHHELD'],
      ['anonymous', firmParts, 5, 'GRAPHQL_VALIDATION_FAILED'],
    ] as const)
      expect(codeOf(await certificates.issue(who, parts, days)), who).toBe(code)
    const driver = await certificates.given('driver', ['DRIVER_GRADE'])
    expect(driver.shown).toMatchObject([{ part: 'DRIVER_GRADE', lines: [expect.stringContaining('AA')] }])
    expect(driver.content).not.toMatch(/\d{17}[\dX]/)
    const many = await Promise.all(Array.from({ length: 12 }, () => certificates.issue('trader', ['IDENTITY'])))
    expect(many.map(codeOf).filter((code) => code === 'CONFLICT')).toHaveLength(2)
    expect(await certificates.mine('trader')).toHaveLength(10)
  })

  it("is nobody's to see, to list or to withdraw but its subject's", async () => {
    const page = operation('certificate-page')
    const variables = { id, format: 'PDF', only: null }
    expect((await xinlu.as('trader')(page, variables)).data.certificate).toBeNull()
    expect((await certificates.mine('trader')).map((one: { id: string }) => one.id)).not.toContain(id)
    expect(codeOf(await xinlu.as('trader')(operation('certificate-withdraw'), { id }))).toBe('NOT_FOUND')
    for (const who of ['clerk', 'auditor', 'dashboard'])
      expect(codeOf(await xinlu.as(who)(page, variables)), who).toMatch(/FIELD_(WITHHELD|REFUSED)/)
    expect(codeOf(await xinlu.as('anonymous')(page, variables))).toBe('GRAPHQL_VALIDATION_FAILED')
    expect((await certificates.mine('subject')).map((one: { id: string }) => one.id)).toEqual([id])
  })

  it('that its subject withdraws holds no more, at once where it is asked for', async () => {
    const [first] = await certificates.mine('trader')
    const { data } = await xinlu.as('trader')(operation('certificate-withdraw'), { id: first.id })
    expect(data.withdrawCertificate).toMatchObject({ id: first.id, state: 'WITHDRAWN' })
    expect(codeOf(await xinlu.as('trader')(operation('certificate-withdraw'), { id: first.id }))).toBe('CONFLICT')
    const next = await certificates.given('trader', ['IDENTITY'])
    expect(await certificates.asked(next.content)).toMatchObject({ state: 'VALID' })
    await xinlu.as('trader')(operation('certificate-withdraw'), { id: next.id })
    expect(await certificates.asked(next.content)).toMatchObject({ valid: false, state: 'REVOKED', id: next.id })
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

describe('with one room stopped', () => {
  it('nothing is issued, and no list that was not compared', async () => {
    const listed = await certificates.given('subject', ['OVERLOAD_LISTINGS'])
    const count = async () => (await xinlu.database.admin`select count(*)::int as n from governance.certificate`)[0]?.n
    const before = await count()
    xinlu.clock.now += 60_000
    await xinlu.served.get('overload')?.close()
    expect(codeOf(await certificates.issue('subject', firmParts))).toBe('UNAVAILABLE')
    expect((await certificates.given('subject', ['IDENTITY'])).state).toBe('VALID')
    expect(codeOf(await certificates.status())).toBe('UNAVAILABLE')
    expect((await certificates.status()).data.certificateStatus).toBeNull()
    expect(codeOf(await xinlu.as('anonymous')(operation('certificate-verify'), { text: listed.content }))).toBe(
      'UNAVAILABLE',
    )
    expect(await count()).toBe(before + 1)
  })
})
