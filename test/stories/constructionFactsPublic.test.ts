import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tunnelIn } from '../construction.ts'
import { openTestHouse, operation, type TestHouse } from '../house.ts'

let xinlu: TestHouse
let { built, first, second, lines } = {} as Awaited<ReturnType<typeof tunnelIn>>
beforeAll(async () => {
  xinlu = await openTestHouse()
  ;({ built, first, second, lines } = await tunnelIn(xinlu))
  await built.state(lines.whole())
})
afterAll(() => xinlu?.close())

describe('who sees what, outside', () => {
  it('the public sees a conduct from the day on which it is published to the last day that it may be, and not while it is struck', async () => {
    const open = 'conducts { code title docNo publishedOn publicUntil basis { instrument provisional } }'
    const shown = async () =>
      (await built.of(xinlu.as('anonymous'), first.id, open)).conducts.filter(
        ({ docNo }: { docNo: string }) => docNo === '文交建信〔2026〕777号',
      )
    const one = lines.conduct('公-1', { docNo: '文交建信〔2026〕777号', code: 'SAFETY_HAZARD' })
    await built.state({ conducts: [one] })
    expect(await shown()).toEqual([])
    const done = await built.state({ conducts: [{ ...one, publishedOn: '2026-11-20' }] })
    expect(await shown()).toEqual([
      {
        code: 'SAFETY_HAZARD',
        title: expect.any(String),
        docNo: '文交建信〔2026〕777号',
        publishedOn: '2026-11-20',
        publicUntil: '2028-11-20',
        basis: { instrument: 'construction-credit', provisional: true },
      },
    ])
    const today = xinlu.clock.now
    try {
      xinlu.clock.now = Date.parse('2028-11-20T03:00:00Z')
      expect(await shown()).toHaveLength(1)
      xinlu.clock.now = Date.parse('2028-11-20T16:00:01Z')
      expect(await shown()).toEqual([])
    } finally {
      xinlu.clock.now = today
    }
    expect((await built.strike(done.lines[0].factId, built.colleague)).errors).toBeUndefined()
    expect(await shown()).toEqual([])
  })

  it('which grade counts is public: by its own days, a year longer without a newer one, then as a newcomer; a certificate says so', async () => {
    const { id } = second
    const [last] = await xinlu.database.admin`
      select grade_id as "gradeId", grade, authority, to_char(stated_valid_to, 'YYYY-MM-DD') as "validTo"
      from construction.grade_statement where subject_id = ${id} and authority like '山西%' order by year desc limit 1`
    const { validTo, ...stated } = last as { validTo: string; gradeId: string; grade: string; authority: string }
    const fields = `standing(role: CONTRACTOR) { role grade bound gradeId authority valid extended newcomer { instrument } change { at } basis { instrument } }
      none: standing(role: TESTING) { grade newcomer { instrument } }`
    const basis = [{ instrument: 'construction-grades' }]
    const today = xinlu.clock.now
    const on = async (day: string, years: number) => {
      const last = new Date(`${day}T00:00:00+08:00`)
      last.setUTCFullYear(last.getUTCFullYear() + years)
      xinlu.clock.now = last.getTime()
      return built.of(xinlu.as('anonymous'), id, fields)
    }
    const after = new Date(Date.parse(validTo) + 86_400_000).toISOString().slice(0, 10)
    const issue = () => built.asFirm(id)(operation('certificate-issue'), { parts: ['CONSTRUCTION_GRADES'], days: 5 })
    const lines = async () => (await issue()).data.issueCertificate.shown[0].lines
    try {
      const now = await built.of(xinlu.as('anonymous'), id, fields)
      const holds = { role: 'CONTRACTOR', ...stated, bound: null, valid: true, newcomer: null, change: null, basis }
      expect(now.standing).toEqual({ ...holds, extended: false })
      expect(now.none, 'in another role it is a newcomer').toMatchObject({ newcomer: basis[0] })
      expect((await built.of(built.clerk, id, fields)).standing, 'nobody sees another one').toEqual(now.standing)
      expect((await on(validTo, 0)).standing).toEqual({ ...holds, extended: false })
      expect(await lines()).toEqual([expect.not.stringContaining('顺延')])
      expect((await on(after, 0)).standing).toEqual({ ...holds, extended: true })
      expect(await lines()).toEqual([expect.stringContaining(`至${validTo}，本省无新结果，顺延适用`)])
      expect((await on(validTo, 1)).standing).toEqual({ ...holds, extended: true })
      const { standing } = await on(after, 1)
      expect(standing).toMatchObject({
        gradeId: null,
        valid: false,
        extended: false,
        newcomer: basis[0],
      })
      expect(await lines()).toEqual(['无数据'])
    } finally {
      xinlu.clock.now = today
    }
    const [other] = await xinlu.database.admin`
      select id from registry.identity i where kind = 'ENTERPRISE' and not exists (
        select 1 from construction.grade_statement g where g.subject_id = i.id) and not exists (
        select 1 from construction.contract_statement c where c.subject_id = i.id) order by 1 limit 1`
    expect(
      (await built.of(xinlu.as('anonymous'), `${other?.id}`, fields)).standing,
      'one that builds nothing',
    ).toBeNull()
  })

  it('a department that may look at the past by a request meets no conduct there that is not shown today', async () => {
    const [code, docNo] = [first.uscc, '文交建信〔2026〕778号']
    const query = `query Then($key: SubjectKey!, $at: DateTime) { subject(key: $key) { ... on Enterprise { address
      profile(knownAt: $at) { construction { conducts { docNo } } } } } }`
    const input = {
      ...{ purpose: '核对登记住所', legalBasis: '政务数据共享条例 第二十条', matter: '年度报告抽查', operation: query },
      ...{ rows: { codes: [code] }, retentionDays: 30, quota: 50, validUntil: '2026-12-20' },
    }
    const asked = await xinlu.as('department')(operation('data-request-submit'), { input })
    const { id } = asked.data.submitDataRequest
    const decided = { id, approve: true, reason: '同意' }
    expect((await xinlu.as('planning-clerk')(operation('data-request-decide'), decided)).errors).toBeUndefined()
    const shown = async (at: string | null) => {
      const headers = { 'x-grant': id, 'x-purpose': 'DATA_SHARING' }
      const answer = await xinlu.as('department')(query, { key: { uscc: code }, at }, { headers })
      expect(answer.errors, answer.text).toBeUndefined()
      const { conducts } = answer.data.subject.profile.construction
      return conducts.some((one: { docNo: string }) => one.docNo === docNo)
    }
    const one = lines.conduct('公-2', { docNo, code: 'SAFETY_HAZARD' })
    await built.state({ conducts: [one] })
    const unpublished = new Date(xinlu.clock.now).toISOString()
    xinlu.clock.now += 60_000
    const done = await built.state({ conducts: [{ ...one, publishedOn: '2026-11-20' }] })
    const published = new Date(xinlu.clock.now).toISOString()
    xinlu.clock.now += 60_000
    expect([await shown(unpublished), await shown(published), await shown(null)]).toEqual([false, true, true])
    expect((await built.strike(done.lines[0].factId, built.colleague)).errors).toBeUndefined()
    xinlu.clock.now += 60_000
    expect([await shown(published), await shown(null)]).toEqual([false, false])
  })

  it('the public sees of a contract neither its band nor how it goes, the same as a typo', async () => {
    const ask = (field: string) =>
      xinlu.as('anonymous')(
        `query($id: ID!) { subject(key: { id: $id }) { ... on Enterprise { profile { construction { contracts { ${field} } } } } } }`,
        {
          id: first.id,
        },
      )
    const [band, typo] = [await ask('priceBand { code }'), await ask('priceBond { code }')]
    expect(band.errors?.[0].extensions.code).toBe(typo.errors?.[0].extensions.code)
    expect(band.text.replaceAll('priceBand', 'priceBond')).toBe(typo.text)
  })
})
