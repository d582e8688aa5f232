import { badRecordsOn, changesOf, factsByIds, givenOf } from '@xinlu/construction/evaluationFacts'
import { fetchOf, roomOf } from '@xinlu/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf } from '../assessments.ts'
import { constructionIn, type Firm, tunnelOf } from '../construction.ts'
import { asClaims, openTestHouse, operation, type TestHouse } from '../house.ts'

let xinlu: TestHouse
let built: ReturnType<typeof constructionIn>
/** Two contractors of the sample county, by id and code. */
let firms: Firm[]
let lines: ReturnType<typeof tunnelOf>
beforeAll(async () => {
  xinlu = await openTestHouse()
  built = constructionIn(xinlu)
  firms = await xinlu.database.admin`
    select distinct on (c.subject_id) c.subject_id as id, b.uscc, b.name from construction.contract_statement c
    join registry.business_statement b on b.identity_id = c.subject_id where c.role = 'CONTRACTOR'
    order by c.subject_id, b.known_from desc limit 2`
  lines = tunnelOf(first(), second())
})
afterAll(() => xinlu?.close())

const first = () => firms[0] as Firm
const second = () => firms[1] as Firm
const tunnel = (found: { project: string }) => found.project.includes('大陵山')

describe('a unit states facts', () => {
  it('of every kind in one batch, later lines referring to earlier ones; the same again changes nothing', async () => {
    const done = await built.state(lines.whole())
    expect(done.lines.filter(({ outcome }: { outcome: string }) => outcome === 'QUARANTINED')).toEqual([])
    expect(done).toMatchObject({ accepted: 11, known: 0, corrected: 0, quarantined: 0 })
    const again = await built.state(lines.whole())
    expect(again).toMatchObject({ accepted: 0, known: 11, corrected: 0, quarantined: 0 })
    expect(again.lines.map(({ factId }: { factId: string }) => factId)).toEqual(
      done.lines.map(({ factId }: { factId: string }) => factId),
    )
  })

  it('and two who send the same at once state it once', async () => {
    const batch = { projects: [lines.project('同-1'), lines.project('同-2')] }
    const answers = await Promise.all([1, 2, 3].map(() => built.state(batch)))
    expect(answers.map(({ accepted }) => accepted).sort()).toEqual([0, 0, 2])
  })

  it('said otherwise it is a further statement, and what was known before is still known then', async () => {
    const before = new Date(xinlu.clock.now).toISOString()
    xinlu.clock.now += 60_000
    const done = await built.state({ performances: [lines.performance('隧-合-1', { progress: '0.5' })] })
    expect(done).toMatchObject({ accepted: 0, corrected: 1 })
    const progress = async (at: string | null) => {
      const { contracts } = await built.of(
        built.clerk,
        first().id,
        'contracts { project performance { year progress } }',
        at,
      )
      return contracts.find(tunnel).performance
    }
    expect(await progress(null)).toEqual([{ year: 2026, progress: '0.5' }])
    expect(await progress(before)).toEqual([{ year: 2026, progress: '0.35' }])
    const [row] = await xinlu.database.admin`
      select count(*)::int as n from construction.performance_statement where performance_id = ${done.lines[0].factId}`
    expect(row?.n, 'nothing is overwritten').toBe(2)
  })

  it('what does not fit is kept with why, and the lines beside it are taken', async () => {
    const faults = [
      lines.conduct('坏-1', { code: 'SMILING' }),
      lines.conduct('坏-2', { contract: '没有的合同' }),
      lines.conduct('坏-3', { subject: '91141121000000000X' }),
      lines.conduct('坏-4', { occurredOn: '2026-11-24' }),
      lines.conduct('坏-5', { occurredOn: '2026-02-28' }),
      lines.conduct('坏-6', { part: '投标行为' }),
      lines.conduct('坏-7', { subject: second().id }),
      lines.conduct('坏-8', { contract: null }),
      lines.conduct('坏-9', { name: '别的公司' }),
      lines.conduct('坏-10', { docNo: '=HYPERLINK("x")' }),
      lines.conduct('坏-11', { foundBy: '身份证141121199605197177' }),
      lines.conduct('坏-12', { publishedOn: '2026-06-09' }),
      lines.conduct('坏-13', { occurredOn: '2021-06-10', code: 'NOT_REPORTED', contract: null }),
      lines.conduct('好-1', { code: 'NOT_REPORTED', contract: null }),
    ]
    const done = await built.state({
      conducts: faults,
      contracts: [lines.contract('坏-价', { price: '0' }), lines.contract('坏-价2', { price: '-5' })],
      keyPersons: [
        { ref: '坏-人', contract: '隧-合-1', name: first().uscc, post: '项目经理', startsOn: '2026-03-01' },
        {
          ref: '坏-人2',
          contract: '隧-合-1',
          name: '王某',
          practitioner: first().id,
          post: '总监',
          startsOn: '2026-03-01',
        },
      ],
      performances: [
        lines.performance('隧-合-1', { year: '2025' }),
        lines.performance('隧-合-1', { performed: '否', bid: '否' }),
      ],
    })
    const told = (kind: string) =>
      done.lines
        .filter((line: { kind: string }) => line.kind === kind)
        .map(({ outcome, code, got }: Record<string, string>) =>
          outcome === 'QUARANTINED' ? `${code} ${got}` : outcome,
        )
    expect(told('CONDUCT')).toEqual([
      'BAD_INPUT SMILING',
      'NOT_FOUND 没有的合同',
      'NOT_FOUND 91141121000000000X',
      'BAD_INPUT 2026-11-24',
      'BAD_INPUT 2026-02-28',
      'BAD_INPUT BID',
      'BAD_INPUT one of another',
      'BAD_INPUT none',
      'BAD_INPUT 别的公司',
      'BAD_INPUT =HYPERLINK("x")',
      'BAD_INPUT one of these',
      'BAD_INPUT 2026-06-09',
      'NO_EDITION the first is in force from 2022-01-01',
      'ACCEPTED',
    ])
    expect(told('CONTRACT')).toEqual(['BAD_INPUT 0', 'BAD_INPUT -5'])
    expect(told('KEY_PERSON')).toEqual(['BAD_INPUT a code', 'BAD_INPUT a firm or a vehicle'])
    expect(told('PERFORMANCE')).toEqual(['BAD_INPUT 2025', 'BAD_INPUT neither'])
    const kept = async (who = built.clerk) =>
      (await who('{ constructionQuarantine(first: 100) { nodes { kind code line todo } } }')).data
        .constructionQuarantine
    expect((await kept()).nodes).toHaveLength(19)
    expect((await kept()).nodes.some(({ line }: { line: string }) => line.includes('HYPERLINK'))).toBe(true)
    await built.state({ conducts: faults.slice(0, 3) })
    expect((await kept()).nodes, 'the same line is kept once').toHaveLength(19)
    expect((await kept(xinlu.as('squad-clerk'))).nodes).toEqual([])
  })

  it('only for the unit that states such facts, and not in batches that are empty or too long', async () => {
    expect(codeOf(await built.tryState(lines.whole(), xinlu.as('squad-clerk')))).toBe('PURPOSE_REFUSED')
    expect(codeOf(await built.tryState({}))).toBe('BAD_INPUT')
    expect(
      codeOf(await built.tryState({ projects: Array.from({ length: 501 }, (_, i) => lines.project(`长-${i}`)) })),
    ).toBe('BAD_INPUT')
    for (const who of ['subject', 'dashboard', 'auditor'])
      expect((await built.tryState(lines.whole(), xinlu.as(who))).data?.stateConstructionFacts ?? null, who).toBeNull()
  })

  it('a fact named twice in a batch with other words is taken once', async () => {
    const done = await built.state({
      projects: [lines.project('两-1'), lines.project('两-1', { name: '另一工程（样例）' })],
    })
    expect(done.lines.map(({ outcome, code }: Record<string, string>) => code ?? outcome)).toEqual([
      'ACCEPTED',
      'CONFLICT',
    ])
  })
})

describe('a conduct is struck', () => {
  it('by another person than stated it, once; sent again it stays struck', async () => {
    const struckOne = lines.conduct('撤-1', { code: 'QUALITY_FAULT', docNo: '文交建信〔2026〕902号' })
    const done = await built.state({ conducts: [struckOne] })
    const id = done.lines[0].factId
    const shown = async (at: string | null = null) =>
      (await built.of(built.clerk, first().id, 'conducts(years: 1) { id code }', at)).conducts.map(
        (one: { id: string }) => one.id,
      )
    expect(await shown()).toContain(id)
    expect(codeOf(await built.strike(id))).toBe('CONFLICT')
    expect(codeOf(await built.strike(id, xinlu.as('squad-clerk')))).toBe('PURPOSE_REFUSED')
    expect(codeOf(await built.strike('b_none', built.colleague))).toBe('NOT_FOUND')
    expect(codeOf(await built.strike(id, built.colleague, ' '))).toBe('BAD_INPUT')
    const before = new Date(xinlu.clock.now).toISOString()
    xinlu.clock.now += 60_000
    const { data } = await built.strike(id, built.colleague)
    expect(data.strikeConduct).toEqual({ id, struckOn: '2026-11-23' })
    expect(codeOf(await built.strike(id, built.colleague))).toBe('CONFLICT')
    expect(await shown()).not.toContain(id)
    expect(await shown(before)).toContain(id)
    expect(await built.state({ conducts: [struckOne] })).toMatchObject({ known: 1 })
    const changed = await built.state({ conducts: [{ ...struckOne, times: '2' }] })
    expect(changed.lines[0]).toMatchObject({ outcome: 'QUARANTINED', code: 'CONFLICT', got: 'one that was struck' })
    expect(await shown()).not.toContain(id)
  })
})

const subjectOf = (id: string) =>
  asClaims(xinlu, { sub: `subject-${id}`, role: 'subject', org: null, unit: null, duties: [], subject_id: id })

describe('who sees what', () => {
  const fields = `projects { name sections { name price priceBand { code title basis { edition provisional } } parties { subjectId share } } }
    contracts { project price priceBand { code } share keyPersons { post displayName } wages { month arrears } safetyFacts { severity liable }
      performance { progress } }
    conducts(years: 1) { code title contractId docNo publicUntil }
    firmChanges { kind changedOn ofSubjectIds }`
  it('a clerk of the unit sees prices and names, one of another unit their bands and masks', async () => {
    const own = await built.of(built.clerk, first().id, fields)
    const mine = own.contracts.find(tunnel)
    expect(mine).toMatchObject({
      price: '12345678.9',
      priceBand: { code: 'BAND_4' },
      share: '0.6',
      keyPersons: [{ post: '项目经理', displayName: '武成林' }],
      wages: [{ month: '2026-10', arrears: '36000.5' }],
      safetyFacts: [{ severity: 'GENERAL', liable: false }],
    })
    const query = `query($id: ID!) { subject(key: { id: $id }) { profile { construction { ${fields} } } } }`
    const { data, errors, text } = await xinlu.as('squad-clerk')(query, { id: first().id })
    const theirs = data.subject.profile.construction
    expect(theirs.contracts.find(tunnel)).toMatchObject({
      price: null,
      priceBand: { code: 'BAND_4' },
      keyPersons: [{ displayName: '武**' }],
    })
    expect(errors?.every(({ extensions }) => extensions.code === 'FIELD_WITHHELD')).toBe(true)
    expect(text).not.toContain('12345678')
    expect(text).not.toContain('武成林')
    const place = theirs.projects.find(({ name }: { name: string }) => name.includes('大陵山'))
    expect(place.sections[0]).toMatchObject({
      price: null,
      priceBand: { code: 'BAND_4', title: '1000万元及以上，3000万元以下', basis: { provisional: true } },
    })
  })

  it.each([
    ['999999.99', 'BAND_1'],
    ['1000000', 'BAND_2'],
    ['29999999.99', 'BAND_4'],
    ['30000000', 'BAND_5'],
  ])('a price of %s is in %s', async (price, band) => {
    await built.state({ contracts: [lines.contract('带-1', { price })] })
    const { contracts } = await built.of(
      xinlu.as('squad-clerk'),
      first().id,
      'contracts { signedOn project priceBand { code } }',
    )
    expect(contracts.filter(tunnel).map((one: { priceBand: { code: string } }) => one.priceBand.code)).toContain(band)
  })

  it('a firm sees its own part of a project whole, and nothing of its fellow', async () => {
    const own = await built.of(subjectOf(second().id), second().id, fields)
    const place = own.projects.find(({ name }: { name: string }) => name.includes('大陵山'))
    expect(place.sections).toHaveLength(1)
    expect(place.sections[0].parties).toEqual([{ subjectId: second().id, share: '0.4' }])
    expect(own.contracts.find(tunnel)).toMatchObject({ price: '800000', share: '0.4' })
    expect(JSON.stringify(own)).not.toContain(first().id)
    const seenByClerk = await built.of(built.clerk, second().id, fields)
    expect(own).toEqual(seenByClerk)
    const project = await subjectOf(second().id)('{ projects(first: 1) { nodes { id } } }')
    expect(project.data?.projects ?? null).toBeNull()
  })

  it('the public sees a conduct from the day on which it is published to the last day that it may be, and not while it is struck', async () => {
    const open = 'conducts { code title docNo publishedOn publicUntil basis { instrument provisional } }'
    const shown = async () =>
      (await built.of(xinlu.as('anonymous'), first().id, open)).conducts.filter(
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
    const { id } = second()
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
    const issue = () => subjectOf(id)(operation('certificate-issue'), { parts: ['CONSTRUCTION_GRADES'], days: 5 })
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
    const [code, docNo] = [first().uscc, '文交建信〔2026〕778号']
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
          id: first().id,
        },
      )
    const [band, typo] = [await ask('priceBand { code }'), await ask('priceBond { code }')]
    expect(band.errors?.[0].extensions.code).toBe(typo.errors?.[0].extensions.code)
    expect(band.text.replaceAll('priceBand', 'priceBond')).toBe(typo.text)
  })

  it('projects are listed page by page for those inside, by kind and day', async () => {
    const list = `query($after: String, $filter: ProjectFilter) { projects(filter: $filter, first: 7, after: $after) {
      nodes { id kind startsOn sections { parties { subjectId } } } pageInfo { endCursor hasNextPage } } }`
    const filter = { kind: 'TUNNEL', startedFrom: '2026-01-01' }
    const { data } = await xinlu.as('dashboard')(list, { filter })
    expect(data.projects.nodes.every(({ kind }: { kind: string }) => kind === 'TUNNEL')).toBe(true)
    const parties = data.projects.nodes.flatMap((one: { sections: { parties: { subjectId: string }[] }[] }) =>
      one.sections.flatMap((part) => part.parties.map(({ subjectId }) => subjectId)),
    )
    expect(new Set(parties)).toEqual(new Set([first().id, second().id]))
    const seen: string[] = []
    const walk = async (after: string | null): Promise<void> => {
      const page = (await xinlu.as('dashboard')(list, { after })).data.projects
      seen.push(...page.nodes.map(({ id }: { id: string }) => id))
      if (page.pageInfo.hasNextPage) await walk(page.pageInfo.endCursor)
    }
    await walk(null)
    expect(seen).toEqual([...new Set(seen)].sort())
    expect(seen.length).toBeGreaterThan(36)
    const [one] = data.projects.nodes
    const byId = await xinlu.as('dashboard')(
      'query($id: ID!) { project(id: $id) { id name } none: project(id: "j_none") { id } }',
      {
        id: one.id,
      },
    )
    expect(byId.data).toMatchObject({ project: { id: one.id }, none: null })
  })
})

describe('what an evaluation, and a tender, rest on', () => {
  const here = async <Found>(ask: (db: ReturnType<typeof fetchOf>) => Promise<Found>): Promise<Found> => {
    const sql = xinlu.database.connectAs('construction', { max: 2 })
    try {
      return await ask(fetchOf(roomOf(sql), sql, new Set()))
    } finally {
      await sql.end()
    }
  }
  const now = () => new Date(xinlu.clock.now).toISOString()
  const keyOf = (id: string, at = now()) => ({ memberIds: [id], role: 'CONTRACTOR' as const, year: 2026, at })

  it('is what was known at an instant, and the same again by its ids after it was said otherwise', async () => {
    const batch = { contracts: [lines.contract('据-合')], performances: [lines.performance('据-合')] }
    const [made] = (await built.state(batch)).lines
    const guilty = lines.conduct('据-行', { contract: '据-合', occurredOn: '2025-12-31', foundOn: null })
    expect((await built.state({ conducts: [guilty] })).lines[0].code, 'before the contract').toBe('BAD_INPUT')
    const found = lines.conduct('据-行', { contract: '据-合', foundOn: '2026-07-01', times: '2' })
    await built.state({ conducts: [found] })
    const before = now()
    const then = await here((db) => givenOf(db, [keyOf(first().id), keyOf(second().id)]))
    const mine = then[0]?.sections.find(({ contractId }) => contractId === made.factId)
    expect(mine).toMatchObject({ price: '12345678.9', bid: true, performed: true })
    const one = then[0]?.conducts.find(({ contractId }) => contractId === made.factId)
    expect(one).toMatchObject({ code: 'DELAY', part: 'PERFORMANCE', times: 2, correctedOn: null })
    expect(then[1]?.sections.some(({ contractId }) => contractId === made.factId)).toBe(false)

    xinlu.clock.now += 60_000
    await built.state({
      contracts: [lines.contract('据-合', { price: '99' })],
      performances: [lines.performance('据-合', { bid: '否' })],
      conducts: [{ ...found, correctedOn: '2026-09-01' }],
    })
    const [later] = await here((db) => givenOf(db, [keyOf(first().id)]))
    expect(later?.sections.find(({ contractId }) => contractId === made.factId)).toMatchObject({
      price: '99',
      bid: false,
    })
    expect(later?.conducts.find(({ contractId }) => contractId === made.factId)?.correctedOn).toBe('2026-09-01')
    expect((await here((db) => givenOf(db, [keyOf(first().id, before)])))[0]).toEqual(then[0])
    const ids = [...(then[0]?.sections ?? []), ...(then[0]?.conducts ?? [])].map(({ id }) => id)
    const [again] = await here((db) => factsByIds(db, [ids]))
    const byId = (facts: readonly { id: string }[]) => facts.toSorted((a, b) => (a.id < b.id ? -1 : 1))
    expect(byId(again?.sections ?? [])).toEqual(byId(then[0]?.sections ?? []))
    expect(byId(again?.conducts ?? [])).toEqual(byId(then[0]?.conducts ?? []))
  })

  it('has every section bid for: a bid that is lost with its conduct, one that is won by its contract, none twice', async () => {
    const bid = (ref: string, section: string) => ({
      ...{ ref, subject: second().uscc, role: '施工', openedOn: '2026-02-20' },
      ...{ projectName: '大陵山二期（样例）', sectionName: section },
    })
    const withdrawn = { subject: second().id, code: 'BID_WITHDRAWN', contract: null, occurredOn: '2026-02-21' }
    const done = await built.state({
      bids: [bid('投-1', '1标'), bid('投-2', '2标'), bid('投-3', '2标')],
      conducts: [
        lines.conduct('投-行-1', { ...withdrawn, bid: '投-1' }),
        lines.conduct('投-行-2', { ...withdrawn, bid: '投-2', docNo: '投2号' }),
        lines.conduct('投-行-3', { ...withdrawn, bid: '没有的投标' }),
      ],
    })
    expect(done.lines.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      ...['ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'QUARANTINED'],
    ])
    const [one, two, three] = done.lines.map(({ factId }: { factId: string }) => factId)
    const given = async () => (await here((db) => givenOf(db, [keyOf(second().id)])))[0]
    const places = (facts: Awaited<ReturnType<typeof given>>) => ({
      sections: facts?.sections.map(({ contractId, bid, performed, price }) => ({ contractId, bid, performed, price })),
      conducts: facts?.conducts.filter(({ code }) => code === 'BID_WITHDRAWN').map(({ contractId }) => contractId),
    })
    const lost = { bid: true, performed: false, price: null }
    const before = await given()
    expect(places(before).sections).toEqual(
      expect.arrayContaining([one, [two, three].sort()[0]].map((id) => ({ ...lost, contractId: id }))),
    )
    expect(places(before).conducts?.sort()).toEqual([one, [two, three].sort()[0]].sort())

    xinlu.clock.now += 60_000
    const inWords = { section: null, projectName: '大陵山二期（样例）', sectionName: '2标', client: '文水县交通运输局' }
    const won = lines.contract('投-合', { ...inWords, subject: second().uscc, name: second().name })
    await built.state({ contracts: [won] })
    expect(places(await given()), 'a contract that nobody evaluates as bid for').toEqual(places(before))
    const said = await built.state({ performances: [lines.performance('投-合')] })
    expect(said.quarantined).toBe(0)
    const after = await given()
    const contractId = after?.sections.find(({ price, id }) => price !== null && id.includes(two))?.contractId
    expect(places(after).conducts?.sort()).toEqual([one, contractId].sort())
    expect(after?.sections.filter(({ bid }) => bid)).toHaveLength(before?.sections.filter(({ bid }) => bid).length ?? 0)
    for (const facts of [before, after]) {
      const ids = [...(facts?.sections ?? []), ...(facts?.conducts ?? [])].map(({ id }) => id)
      const [again] = await here((db) => factsByIds(db, [ids]))
      expect(again?.sections).toEqual(facts?.sections)
      expect(again?.conducts).toEqual(facts?.conducts)
    }
    const { bids: seen } = await built.of(subjectOf(second().id), second().id, 'bids { id section openedOn }')
    expect(seen).toEqual(expect.arrayContaining([{ id: one, section: '1标', openedOn: '2026-02-20' }]))
  })

  it('counts against a firm the records that are published on a day and may still be shown on it', async () => {
    const [quiet] = await xinlu.database.admin`
      select c.subject_id as id from construction.contract_statement c where c.role = 'TESTING' and not exists (
        select 1 from construction.conduct_statement s where s.subject_id = c.subject_id and s.published_on is not null) order by 1 limit 1`
    const id = `${quiet?.id}`
    const other = { subject: id, role: 'TESTING', code: 'NOT_REPORTED', contract: null, occurredOn: '2026-01-05' }
    await built.state({
      conducts: [
        lines.conduct('数-1', { ...other, docNo: '数1号', publishedOn: '2026-02-01' }),
        lines.conduct('数-2', { ...other, docNo: '数2号' }),
      ],
    })
    const on = (day: string, at = now()) => here((db) => badRecordsOn(db, [{ memberIds: [id], day, at }]))
    expect(await on('2026-01-31')).toEqual([0])
    expect(await on('2026-02-01')).toEqual([1])
    expect(await on('2028-02-01')).toEqual([1])
    expect(await on('2028-02-02')).toEqual([0])
    expect(await on('2026-02-01', '2026-11-22T00:00:00Z'), 'not before it was known').toEqual([0])
  })

  it('says from what a firm came, by each of its identities', async () => {
    const keys = [second().id, first().id].map((id) => ({ memberIds: ['s_none', id], at: now() }))
    const [none, some] = await here((db) => changesOf(db, keys))
    expect(some).toContainEqual(
      expect.objectContaining({ kind: 'UPGRADED', changedOn: '2026-05-05', ofSubjectIds: [first().id] }),
    )
    expect(none?.every(({ kind }) => kind !== 'UPGRADED')).toBe(true)
  })
})
