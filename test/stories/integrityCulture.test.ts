import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Asking, asClaims, codeOf, openTestHouse, type TestHouse, well } from '../house.ts'
import { penalties } from '../repairs.ts'

let xinlu: TestHouse
let office: Asking
beforeAll(async () => {
  xinlu = await openTestHouse()
  xinlu.clock.now = Date.parse('2026-11-30T02:00:00Z')
  office = asClaims(xinlu, {
    ...{ sub: 'office-clerk', role: 'clerk', org: '文水县交通运输局' },
    ...{ unit: 'wenshui-office', duties: [] },
  })
})
afterAll(() => xinlu?.close())

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
