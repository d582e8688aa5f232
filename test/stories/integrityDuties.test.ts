import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Asking, asClaims, codeOf, openTestHouse, operation, type TestHouse, well } from '../house.ts'
import { driver } from '../policy/worlds/people.ts'

let xinlu: TestHouse
let office: Asking
let deputy: Asking
beforeAll(async () => {
  xinlu = await openTestHouse()
  const of = (sub: string) =>
    asClaims(xinlu, { ...{ sub, role: 'clerk', org: '文水县交通运输局' }, unit: 'wenshui-office', duties: [] })
  office = of('office-clerk')
  deputy = of('office-deputy')
})
afterAll(() => xinlu?.close())

const on = (date: string) => {
  xinlu.clock.now = Date.parse(`${date}T02:00:00Z`)
}

describe('a check of a person', () => {
  const check = async (tellOn: string | null) => {
    const open =
      'mutation($code: String!, $tellOn: Date) { openCadreCheck(code: $code, authority: "文组函〔2026〕12号", tellOn: $tellOn) { id tellOn } }'
    const { id } = well(await xinlu.as('personnel')(open, { code: driver.citizenId, tellOn })).openCadreCheck
    const asked = { citizenId: driver.citizenId }
    well(await xinlu.as('personnel')(operation('cadre-check'), asked, { headers: { 'x-grant': id } }))
  }
  const notices = async (who = 'driver') =>
    well(await xinlu.as(who)('{ myNotices(first: 5) { nodes { kind org unit authority receiptId } } }')).myNotices.nodes
  const looks = async () =>
    well(await xinlu.as('driver')(operation('who-looked-at-me'), { after: null })).whoLookedAtMe.nodes as {
      purpose: string
    }[]

  it('is told to that person at once: by whom, under which authority; to nobody else', async () => {
    expect(await notices()).toEqual([])
    await check(null)
    expect(await notices()).toEqual([
      {
        ...{ kind: 'CADRE_CHECK', org: '文水县交通运输局', unit: 'wenshui-personnel' },
        ...{ authority: '文组函〔2026〕12号', receiptId: expect.any(String) },
      },
    ])
    expect((await looks()).map(({ purpose }) => purpose)).toEqual(['CADRE_CHECK'])
    expect(await notices('trader')).toEqual([])
  })

  it('is told later where the authority’s own file says so, and until then looks like none', async () => {
    await check('2026-11-25')
    expect([(await notices()).length, (await looks()).length]).toEqual([1, 1])
    on('2026-11-24')
    expect([(await notices()).length, (await looks()).length]).toEqual([1, 1])
    on('2026-11-25')
    expect([(await notices()).length, (await looks()).length]).toEqual([2, 2])
    const late =
      'mutation($code: String!) { openCadreCheck(code: $code, authority: "文组函〔2026〕13号", tellOn: "2027-11-25") { id } }'
    expect(codeOf(await xinlu.as('personnel')(late, { code: driver.citizenId }))).toBe('BAD_INPUT')
  })
})

describe('what is said of the bureau', () => {
  const fields = 'id state dueOn late isTrue course { event late }'
  const receive = `mutation($input: OpinionInput!) { receiveOpinion(input: $input) { ${fields} } }`
  const verify = `mutation($id: ID!) { verifyOpinion(id: $id, isTrue: true, finding: "窗口确有推诿") { ${fields} } }`
  const respond = `mutation($id: ID!) { respondToOpinion(id: $id, response: "已公开致歉并整改", where: "政务热线") { ${fields} } }`
  const close = `mutation($id: ID!) { closeOpinion(id: $id, outcome: "反映人认可") { ${fields} } }`
  const overdue = '{ overdueDuties(first: 200) { kind unit dueOn workingDaysLate } }'
  const opinions = async (who: string | Asking = 'auditor') =>
    well(await (typeof who === 'string' ? xinlu.as(who) : who)(overdue)).overdueDuties.filter(
      ({ kind }: { kind: string }) => kind === 'OPINION',
    )
  const input = {
    ...{ title: '办证窗口承诺三日办结未兑现', source: '县长热线', content: '反映承诺三日办结，十日未办。' },
    ...{ foundOn: '2026-11-25', unit: 'wenshui-planning' },
  }
  let id: string

  it('is received by the office, and waits for the unit concerned', async () => {
    expect(codeOf(await xinlu.as('squad-clerk')(receive, { input }))).toBe('NOT_FOUND')
    const made = well(await office(receive, { input })).receiveOpinion
    expect(made).toMatchObject({ state: 'RECEIVED', dueOn: '2026-11-26', late: false, isTrue: null })
    id = made.id
    expect(well(await office(receive, { input })).receiveOpinion.id).toBe(id)
    const list = '{ opinionWorklist(first: 5) { id } }'
    expect(well(await xinlu.as('planning-clerk')(list)).opinionWorklist).toEqual([{ id }])
    expect(well(await xinlu.as('squad-clerk')(list)).opinionWorklist).toEqual([])
    expect(codeOf(await xinlu.as('anonymous')(list))).toBe('GRAPHQL_VALIDATION_FAILED')
    expect(codeOf(await xinlu.as('subject')(list))).toBe('FIELD_WITHHELD')
  })

  it.each([
    ['on its day', '2026-11-26', []],
    [
      'the day after',
      '2026-11-27',
      [{ kind: 'OPINION', unit: 'wenshui-planning', dueOn: '2026-11-26', workingDaysLate: 1 }],
    ],
  ])('an open step %s is among the overdue duties: %s', async (_, date, found) => {
    on(date)
    expect(await opinions()).toEqual(found)
    expect(await opinions('planning-clerk')).toEqual(found)
  })

  it('goes its course by the units whose it is, and another person closes it than who answered', async () => {
    expect(codeOf(await xinlu.as('squad-clerk')(verify, { id }))).toBe('NOT_FOUND')
    expect(well(await xinlu.as('planning-clerk')(verify, { id })).verifyOpinion).toMatchObject({
      ...{ state: 'VERIFIED', dueOn: '2026-11-30', late: true, isTrue: true },
    })
    expect(await opinions()).toEqual([])
    on('2026-11-30')
    expect(well(await office(respond, { id })).respondToOpinion.state).toBe('RESPONDED')
    expect(codeOf(await office(close, { id }))).toBe('CONFLICT')
    expect(well(await deputy(close, { id })).closeOpinion).toMatchObject({
      state: 'CLOSED',
      dueOn: null,
      course: [
        { event: 'RECEIVE', late: false },
        { event: 'VERIFY', late: true },
        { event: 'RESPOND', late: false },
        { event: 'CLOSE', late: false },
      ],
    })
  })

  it('leaders read figures of the bureau’s own duties, clerks and auditors each of them, the public what the office published', async () => {
    const figures = '{ overdueFigures(month: "2026-11") { unit kind open late withheld } }'
    const shown = well(await xinlu.as('leader')(figures)).overdueFigures
    expect(shown).toContainEqual({
      ...{ unit: 'wenshui-planning', kind: 'OPINION', open: 0, late: null, withheld: true },
    })
    const publications = shown.filter(({ kind }: { kind: string }) => kind === 'PUBLICATION')
    expect(publications.some(({ late }: { late: number }) => late >= 5)).toBe(true)
    expect(codeOf(await xinlu.as('leader')(overdue))).toBe('FIELD_WITHHELD')
    const all = well(await xinlu.as('auditor')(overdue)).overdueDuties
    expect(all.length).toBeGreaterThan(0)
    const own = '{ overdueDuties(unit: "wenshui-squad-1", first: 200) { unit dueOn } }'
    const days = well(await xinlu.as('squad-clerk')(own)).overdueDuties
    expect(
      days.every(
        ({ unit, dueOn }: { unit: string; dueOn: string }) => unit === 'wenshui-squad-1' && dueOn < '2026-11-30',
      ),
    ).toBe(true)
    const published = '{ publishedDuties(year: 2026) { countedUpTo figures { kind late } } }'
    expect(well(await xinlu.as('anonymous')(published)).publishedDuties).toBeNull()
    const publish = 'mutation { publishDuties(year: 2026) { year } }'
    expect(codeOf(await xinlu.as('squad-clerk')(publish))).toBe('NOT_FOUND')
    well(await office(publish))
    const told = well(await xinlu.as('anonymous')(published)).publishedDuties
    expect(told.countedUpTo).toBe('2026-11-30')
    const by = Object.fromEntries(told.figures.map(({ kind, late }: { kind: string; late: number }) => [kind, late]))
    expect(by).toMatchObject({ OPINION: null, REPAIR: null, PUBLICATION: expect.any(Number) })
  })
})
