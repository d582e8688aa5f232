import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, type Asking, asClaims, openTestHouse, operation, type TestHouse } from '../house.ts'
import { driver } from '../policy/worlds/people.ts'
import { penalties } from '../repairs.ts'

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

const codeOf = ({ errors }: Answer) => errors?.[0]?.extensions.code
const well = ({ data, errors }: Answer) => {
  expect(errors).toBeUndefined()
  return data
}
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

it('who took part in teaching is known by staff number: whole inside one’s own unit, by the last four elsewhere', async () => {
  const record = 'mutation($input: TrainingInput!) { recordTraining(input: $input) { id } }'
  const course = { title: '公务员诚信教育', heldOn: '2026-11-20', hours: 4, content: '政务诚信与守信践诺' }
  expect(codeOf(await xinlu.as('squad-clerk')(record, { input: course }))).toBe('NOT_FOUND')
  const { id } = well(await office(record, { input: course })).recordTraining
  const attend =
    'mutation($id: ID!, $entries: [AttendanceInput!]!) { recordAttendance(courseId: $id, entries: $entries) { id } }'
  const entries = Array.from({ length: 12 }, (_, i) => ({
    ...{ staffNo: `WS-1000${String(i).padStart(2, '0')}`, unit: i < 6 ? 'wenshui-planning' : 'wenshui-policy' },
    outcome: i % 2 === 0 ? 'COMPLETED' : 'ABSENT',
  }))
  well(await office(attend, { id, entries }))
  const seen = '{ trainingCourses(year: 2026, first: 1) { nodes { attendance(first: 1) { staffNo unit outcome } } } }'
  const [first] = well(await xinlu.as('planning-clerk')(seen)).trainingCourses.nodes
  expect(first.attendance).toEqual([{ staffNo: 'WS-100000', unit: 'wenshui-planning', outcome: 'COMPLETED' }])
  const [masked] = well(await xinlu.as('squad-clerk')(seen)).trainingCourses.nodes
  expect(masked.attendance[0].staffNo).toMatch(/^\*+0000$/)
  const figures = '{ trainingCompletion(year: 2026) { unit quarter called completed withheld } }'
  expect(well(await xinlu.as('leader')(figures)).trainingCompletion).toEqual([
    { unit: 'wenshui-planning', quarter: '2026-Q4', called: 6, completed: 3, withheld: false },
    { unit: 'wenshui-policy', quarter: '2026-Q4', called: 6, completed: 3, withheld: false },
  ])
})

describe('a case for the public', () => {
  const propose = 'mutation($input: CaseInput!) { proposeCase(input: $input) { id state } }'
  const clean = '某货运企业车辆违法超限，被处以罚款；企业组织全员培训、加装称重设备，此后一年内未再违法。'
  const proposed = (text: string, more: object = {}) =>
    xinlu.as('squad-clerk')(propose, {
      input: { tone: 'WARNING', title: '超限运输警示案例', text, decisionId: penalties.squad4.id, ...more },
    })
  const wide = (text: string) =>
    [...text].map((one) => (/[!-~]/.test(one) ? String.fromCharCode(one.charCodeAt(0) + 0xfee0) : one)).join('')
  const firm = async () =>
    well(await xinlu.as('subject')('{ mySubject { ... on Enterprise { name uscc } } }')).mySubject as {
      name: string
      uscc: string
    }

  it('is refused while it tells of whom it is, however that is spelled', async () => {
    const { name, uscc } = await firm()
    const bare = name.replace(/（.*）/u, '')
    const hidden = [
      [`${clean}该企业为${bare}。`, 'NAME'],
      [`${clean}该企业为${[...bare].join(' ')}。`, 'NAME'],
      [`${clean}该企业为${[...bare].join('　·')}。`, 'NAME'],
      [`${clean}该企业为${bare.replace(/^文水县/u, '').replace(/有限公司$/u, '')}。`, 'NAME'],
      [`${clean}代码${wide(uscc)}。`, 'CODE'],
      [`${clean}见${penalties.squad4.docNo}。`, 'DOCUMENT_NUMBER'],
      [`${clean}该车为晋J·88888。`, 'PLATE'],
      [`${clean}2026年11月3日发生在南安镇。`, 'DAY_AND_PLACE'],
    ] as const
    for (const [text, kind] of hidden) {
      const answer = await proposed(text)
      expect([codeOf(answer), answer.errors?.[0].message.includes(kind)], text).toEqual(['BAD_INPUT', true])
      expect(answer.text).not.toContain(bare)
    }
  })

  it('rests on nothing that is open, not shown, or not there; all look the same', async () => {
    const other = 'd_0000000000000000'
    const [open] = await xinlu.database.admin`select case_id as id from enforcement.case_statement order by 1 limit 1`
    const answers = [penalties.driver.id, open?.id, other].map((decisionId) => proposed(clean, { decisionId }))
    const told = (await Promise.all(answers)).map(({ errors }) => [errors?.[0].extensions.code, errors?.[0].message])
    expect(told[0]?.[0]).toBe('NOT_FOUND')
    expect(new Set(told.map((one) => JSON.stringify(one))).size).toBe(1)
    expect(codeOf(await proposed(clean, { decisionId: null }))).toBe('BAD_INPUT')
  })

  it('is published by another person than who wrote it, and then everybody reads it', async () => {
    const { id } = well(await proposed(clean)).proposeCase
    const publish = 'mutation($id: ID!) { publishCase(id: $id, reason: "可供警示") { state decidedBy } }'
    expect(codeOf(await xinlu.as('squad-clerk')(publish, { id }))).toBe('NOT_FOUND')
    const list = '{ typicalCases(first: 5) { nodes { id tone title text publishedOn } } }'
    expect(well(await xinlu.as('anonymous')(list)).typicalCases.nodes).toEqual([])
    const own = well(
      await xinlu.as('policy-clerk')(propose, { input: { tone: 'GOOD', title: '守信典型', text: clean } }),
    )
    expect(codeOf(await xinlu.as('policy-clerk')(publish, { id: own.proposeCase.id }))).toBe('CONFLICT')
    expect(well(await xinlu.as('policy-clerk')(publish, { id })).publishCase).toEqual({
      ...{ state: 'PUBLISHED', decidedBy: 'wenshui-policy' },
    })
    expect(well(await xinlu.as('anonymous')(list)).typicalCases.nodes).toEqual([
      { id, tone: 'WARNING', title: '超限运输警示案例', text: clean, publishedOn: '2026-11-30' },
    ])
  })
})

it('a campaign says what reached whom, and counts nothing that is small', async () => {
  const record = 'mutation($input: ActivityInput!) { recordActivity(input: $input) { id } }'
  const activity = { title: '诚信守法、一路畅行', channel: 'STATION', place: '县汽车站', plannedReach: 3000 }
  const { id } = well(
    await xinlu.as('squad-clerk')(record, { input: { ...activity, from: '2026-11-01', until: '2026-11-30' } }),
  ).recordActivity
  const report = 'mutation($id: ID!) { reportReach(id: $id, reach: 4120, source: "车站客流统计") { reportedReach } }'
  expect(codeOf(await xinlu.as('planning-clerk')(report, { id }))).toBe('NOT_FOUND')
  well(await xinlu.as('squad-clerk')(report, { id }))
  const seen = `{ campaign(year: 2026) { activities { title unit plannedReach reportedReach reachSource }
    reachByChannel { channel planned reported activities } counters { kind count withheld } } }`
  const { activities, reachByChannel, counters } = well(await xinlu.as('anonymous')(seen)).campaign
  expect(activities).toMatchObject([{ unit: 'wenshui-squad-1', reportedReach: 4120, reachSource: '车站客流统计' }])
  expect(reachByChannel).toEqual([{ channel: 'STATION', planned: 3000, reported: 4120, activities: 1 }])
  const by = Object.fromEntries(counters.map(({ kind, ...one }: { kind: string }) => [kind, one]))
  for (const kind of ['REPAIRS', 'COMMITMENTS']) expect(by[kind]).toEqual({ count: null, withheld: true })
  expect(by.PUBLISHED_DECISIONS.count).toBeGreaterThan(0)
  for (const kind of ['PUBLISHED_DECISIONS', 'LOOK_UPS']) expect((by[kind].count ?? 0) % 10).toBe(0)
})
