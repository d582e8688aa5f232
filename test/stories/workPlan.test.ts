import { createHash, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { publicKeysFrom } from '@xinlu/db/ledger'
import { root } from '@xinlu/gateway'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bureauIn, codeOf, office } from '../bureau.ts'
import { type Answer, openTestHouse, operation, type TestHouse } from '../house.ts'
import { says, tokenOf } from '../terminal.ts'

const squad = 'wenshui-squad-1'
const stations = 'wenshui-overload'
const year = 2026
const first = 'liaison-one'
const second = 'liaison-two'

let xinlu: TestHouse
let bureau: ReturnType<typeof bureauIn>
beforeAll(async () => {
  xinlu = await openTestHouse()
  bureau = bureauIn(xinlu)
})
afterAll(() => xinlu?.close())

const on = (instant: string) => {
  xinlu.clock.now = Date.parse(instant)
}
// biome-ignore lint/suspicious/noExplicitAny: answers are read by path in the tests
const fine = (answer: Answer): any => {
  expect(answer.errors, answer.text).toBeUndefined()
  return Object.values(answer.data)[0]
}
const plan = async (who = 'leader') => {
  const answer = await xinlu.as(who)(operation('work-plan'), { year })
  expect(answer.errors, answer.text).toBeUndefined()
  return answer.data as {
    workPlan: { point: number; measured: string | null; state: string; evidenceQuery: string | null }[]
    liaisons: { unit: string; name: string | null; deputy: string | null; lastReportAt: string | null }[]
  }
}
const point = async (number: number) => (await plan()).workPlan.find((one) => one.point === number)
const holes = async (unit: string) =>
  (await bureau.office('{ liaisons { unit holes missingReports } }')).data.liaisons.find(
    (one: { unit: string }) => one.unit === unit,
  )

describe('the office of the leader group', () => {
  it.each(['leader', 'clerk', 'dashboard', 'auditor'])(
    '%s meets all fifteen points, and each unit without a liaison',
    async (who) => {
      const { workPlan, liaisons } = await plan(who)
      expect(workPlan.map((one) => one.point)).toEqual(Array.from({ length: 15 }, (_, i) => i + 1))
      expect(
        workPlan.every(({ state, evidenceQuery }) => (state === 'NOT_MEASURABLE') === (evidenceQuery === null)),
      ).toBe(true)
      expect(liaisons).toHaveLength(11)
      expect(liaisons.every(({ name }) => name === null)).toBe(true)
    },
  )

  it('every saved query is a trusted operation, by the very text that a receipt names', async () => {
    const manifest = readFileSync(join(root, 'gateway/operations/manifest.yaml'), 'utf8')
    for (const one of [2024, 2026]) {
      const saved = fine(await bureau.office(`{ workPlan(year: ${one}) { evidenceQuery evidenceHash } }`))
      for (const { evidenceQuery, evidenceHash } of saved) {
        if (evidenceQuery === null) continue
        const line = manifest.slice(manifest.indexOf(`name: ${evidenceQuery}\n`))
        expect(line.split('- name:')[0], evidenceQuery).toContain(evidenceHash)
      }
    }
  })

  it('appoints and ends members of the group; nobody else does', async () => {
    const member = 'mutation($input: MemberInput!) { appointMember(input: $input) { id role inOfficeTo } }'
    const input = { name: '样例甲', role: 'OFFICE', unit: office, since: '2026-01-05' }
    expect(codeOf(await bureau.clerk(squad)(member, { input }))).toBe('PURPOSE_REFUSED')
    expect(codeOf(await bureau.office(member, { input: { ...input, unit: 'nowhere' } }))).toBe('BAD_INPUT')
    const { id } = fine(await bureau.office(member, { input }))
    fine(await bureau.office(member, { input: { ...input, name: '样例乙', role: 'LEADER', unit: 'wenshui-office' } }))
    const end =
      'mutation($id: ID!, $until: Date!, $reason: String!) { endMember(id: $id, until: $until, reason: $reason) { inOfficeTo } }'
    expect(codeOf(await bureau.office(end, { id, until: '2026-01-01', reason: '调动' }))).toBe('BAD_INPUT')
    expect(fine(await bureau.office(end, { id, until: '2026-06-30', reason: '调动' }))).toEqual({
      inOfficeTo: '2026-06-30',
    })
    const group = async (day: string) =>
      (await xinlu.as('leader')(`{ leaderGroup(on: "${day}") { name role } }`)).data.leaderGroup
    expect(await group('2026-06-30')).toEqual([
      { name: '样例乙', role: 'LEADER' },
      { name: '样例甲', role: 'OFFICE' },
    ])
    expect(await group('2026-07-01')).toEqual([{ name: '样例乙', role: 'LEADER' }])
  })

  it('appoints liaisons: one without a deputy is a hole, one who takes over says what was handed over', async () => {
    const one = { unit: squad, name: '样例丙', account: first }
    expect(codeOf(await bureau.appointLiaison(one, bureau.clerk(squad)))).toBe('PURPOSE_REFUSED')
    expect(codeOf(await bureau.appointLiaison({ ...one, deputy: '样例丁', deputyAccount: first }))).toBe('BAD_INPUT')
    expect((await holes(squad)).holes).toEqual(['NO_LIAISON', 'NO_DEPUTY', 'REPORT_MISSING'])
    expect(fine(await bureau.appointLiaison(one)).holes).toEqual(['NO_DEPUTY', 'REPORT_MISSING'])
    const next = {
      unit: squad,
      name: '样例戊',
      account: second,
      deputy: '样例丁',
      deputyAccount: 'deputy',
      since: '2026-11-20',
    }
    expect(codeOf(await bureau.appointLiaison(next))).toBe('BAD_INPUT')
    const taken = fine(await bureau.appointLiaison({ ...next, handOver: '十月份归集台账' }))
    expect(taken).toMatchObject({
      name: '样例戊',
      before: '样例丙',
      handOver: '十月份归集台账',
      holes: ['REPORT_MISSING'],
    })
    fine(await bureau.appointLiaison({ unit: stations, name: '样例己', account: 'liaison-three' }))
  })
})

describe('a measured value', () => {
  const item = `${year}-14`
  let said: { answer: string; receipt: string }

  it('is taken from the answer of the saved query and from nothing else', async () => {
    said = await bureau.proven(bureau.office, 'plan-2026-bureau')
    const forged = said.answer.replace(/"unitsWithoutLiaison":\d+/, '"unitsWithoutLiaison":0')
    expect(forged).not.toBe(said.answer)
    expect(codeOf(await bureau.submit(bureau.office, item, { ...said, answer: forged }))).toBe('CONFLICT')
    expect(codeOf(await bureau.submit(bureau.office, item, { ...said, answer: '0' }))).toBe('CONFLICT')
    expect(await point(14)).toMatchObject({ measured: null })
    expect(fine(await bureau.submit(bureau.office, item, said))).toMatchObject({
      measured: '9',
      receiptId: said.receipt,
    })
    expect(await point(14)).toMatchObject({ measured: '9', state: 'ON_TRACK' })
    expect(fine(await bureau.submit(bureau.office, item, said)).measured, 'the same again').toBe('9')
  })

  it('is refused with another’s receipt, one of another query, of another role, and one that nobody issued', async () => {
    expect(codeOf(await bureau.submit(bureau.colleague, item, said))).toBe('NOT_FOUND')
    expect(codeOf(await bureau.submit(bureau.office, item, { ...said, receipt: 'no such receipt' }))).toBe('NOT_FOUND')
    const other = await bureau.proven(bureau.office, 'plan-2026-publicity')
    expect(codeOf(await bureau.submit(bureau.office, item, other))).toBe('CONFLICT')
    expect(codeOf(await bureau.submit(bureau.office, item, { ...said, receipt: other.receipt }))).toBe('CONFLICT')
    const older = await bureau.proven(bureau.office, 'plan-2024-bureau')
    expect(codeOf(await bureau.submit(bureau.office, item, older)), 'of another year').toBe('CONFLICT')
  })

  it('is refused where the answer holds none, where nothing measures the item, and where there is no item', async () => {
    expect(codeOf(await bureau.submit(bureau.office, '2024-02', said))).toBe('CONFLICT')
    expect(codeOf(await bureau.submit(bureau.office, `${year}-99`, said))).toBe('NOT_FOUND')
    expect(codeOf(await xinlu.as('dashboard')(operation('plan-submit'), { item, ...said }))).toBe('FIELD_WITHHELD')
  })

  it('is refused once its receipt is a day old', async () => {
    on('2026-11-24T01:00:00.001Z')
    expect(codeOf(await bureau.submit(bureau.office, item, said))).toBe('CONFLICT')
  })

  it('of every item and indicator comes by one command of the terminal', async () => {
    const { code, out, err } = await says(
      xinlu,
      await tokenOf(xinlu, 'policy-clerk'),
      'plan',
      'measure',
      '--year',
      '2026',
      '--json',
    )
    // Of draws, measures, courses and the campaign there is nothing to count yet, which is said and is no zero.
    expect({ code, err }).toEqual({ code: 1, err: '' })
    const outcomes = JSON.parse(out) as {
      id: string
      measured: string | null
      state: string | null
      receiptId: string | null
    }[]
    expect(outcomes).toHaveLength(18)
    const measured = outcomes.filter((one) => one.measured !== null)
    expect(measured).toHaveLength(14)
    expect(new Set(measured.map((one) => one.receiptId)).size, 'each query is asked once').toBe(3)
    const { workPlan } = await plan()
    expect(workPlan.filter((one) => one.measured === null).map((one) => one.point)).toEqual([8, 9, 12, 13])
    expect(await point(11)).toMatchObject({ measured: '0' })
  })
})

describe('a unit’s report', () => {
  let id: string

  it('is made once its period is over, by the office or the unit, and says no more than figures and findings', async () => {
    expect(codeOf(await bureau.makeReport(bureau.office, squad, '2026-11'))).toBe('TOO_EARLY')
    expect(codeOf(await bureau.makeReport(bureau.office, squad, 'October'))).toBe('BAD_INPUT')
    expect(codeOf(await bureau.makeReport(bureau.clerk(stations), squad, '2026-10'))).toBe('PURPOSE_REFUSED')
    const made = fine(await bureau.makeReport(bureau.office, squad, '2026-10'))
    expect(made).toMatchObject({ unit: squad, period: '2026-10', state: 'MADE' })
    expect(made.lines).toContain('报送单位：执法一分队')
    expect(made.lines.join()).toContain('第3项 强化信用信息归集（责任）')
    id = made.id
    expect(fine(await bureau.makeReport(bureau.clerk(squad), squad, '2026-10')).id, 'the same again').toBe(id)
    expect((await holes(squad)).missingReports, 'made is not signed').toEqual(['2026-10'])
  })

  it('is signed by who answers for the unit now, no more by who handed over', async () => {
    expect(codeOf(await bureau.signReport(bureau.clerk(squad, first), id))).toBe('PURPOSE_REFUSED')
    expect(codeOf(await bureau.signReport(bureau.office, id))).toBe('PURPOSE_REFUSED')
    expect(fine(await bureau.signReport(bureau.clerk(squad, 'deputy'), id)).state).toBe('SIGNED')
    expect((await holes(squad)).holes).toEqual([])
    const { liaisons } = await plan()
    expect(liaisons.find(({ unit }) => unit === squad)?.lastReportAt).toBe('2026-11-24T01:00:00.001Z')
    expect(liaisons.find(({ unit }) => unit === stations)?.lastReportAt).toBeNull()
  })

  it('is disputed with a reason, decided by another person, and made anew where the dispute is upheld', async () => {
    const liaison = bureau.clerk(stations, 'liaison-three')
    const made = fine(await bureau.makeReport(bureau.office, stations, '2026-10'))
    expect(codeOf(await bureau.disputeReport(liaison, made.id, { reason: ' ' }))).toBe('BAD_INPUT')
    expect(fine(await bureau.disputeReport(liaison, made.id, { reason: '称重数据已补报' })).state).toBe('DISPUTED')
    const upheld = { uphold: true, reason: '情况属实' }
    expect(codeOf(await bureau.decideReport(bureau.office, made.id, upheld)), 'who made it').toBe('CONFLICT')
    expect(codeOf(await bureau.decideReport(liaison, made.id, upheld))).toBe('PURPOSE_REFUSED')
    expect(fine(await bureau.decideReport(bureau.colleague, made.id, upheld)).state).toBe('WITHDRAWN')
    expect((await holes(stations)).missingReports).toEqual(['2026-10'])
    const anew = fine(await bureau.makeReport(bureau.office, stations, '2026-10'))
    expect(anew.id).not.toBe(made.id)
    fine(await bureau.disputeReport(liaison, anew.id, { reason: '仍有异议' }))
    const rejected = fine(await bureau.decideReport(bureau.colleague, anew.id, { uphold: false, reason: '数据无误' }))
    expect(rejected.course.map(({ event }: { event: string }) => event)).toEqual(['MAKE', 'DISPUTE', 'REJECT'])
    expect((await holes(stations)).missingReports).toEqual([])
  })

  it('is a document whose bytes do not change', async () => {
    const files = async () =>
      fine(await bureau.office(`{ unitReport(id: "${id}") { documents { format fileName sha256 content } } }`))
        .documents
    const [docx, pdf] = await files()
    expect([docx.format, pdf.format]).toEqual(['DOCX', 'PDF'])
    expect(createHash('sha256').update(Buffer.from(pdf.content, 'base64')).digest('hex')).toBe(pdf.sha256)
    on('2026-11-24T02:00:00Z')
    expect(await files()).toEqual([docx, pdf])
  })
})

describe('the target assessment of a year', () => {
  // biome-ignore lint/suspicious/noExplicitAny: answers are read by path in the tests
  let frozen: any

  it('is frozen by the office, signed over its very text, and every unit has its exact score', async () => {
    expect(codeOf(await bureau.freeze(bureau.clerk(squad), year))).toBe('PURPOSE_REFUSED')
    frozen = fine(await bureau.freeze(bureau.office, year))
    expect(frozen).toMatchObject({ state: 'FROZEN', disputeUntil: '2026-12-01', disputeBasis: { provisional: true } })
    expect(createHash('sha256').update(frozen.content).digest('hex')).toBe(frozen.contentHash)
    const keys = publicKeysFrom(fine(await xinlu.as('anonymous')('{ certificateKeys }')))
    const key = keys.get(frozen.keyId)
    const holds = (hash: string) =>
      key !== undefined && verify(null, Buffer.from(`xinlu-target\n${hash}`), key, Buffer.from(frozen.signature, 'hex'))
    expect(holds(frozen.contentHash)).toBe(true)
    expect(holds(createHash('sha256').update(frozen.content.replace('2026', '2025')).digest('hex'))).toBe(false)
    for (const { score, outOf, points } of frozen.scores) {
      const cents = (text: string) => Math.round(Number(text) * 100)
      const sum = points.reduce((all: number, one: { points: string }) => all + cents(one.points), 0)
      expect(Math.abs(cents(score) * Number(outOf) - sum * 100)).toBeLessThanOrEqual(Number(outOf) / 2)
    }
    expect(codeOf(await bureau.freeze(bureau.office, year)), 'while one stands').toBe('CONFLICT')
  })

  it('is changed by nothing that is learned later', async () => {
    on('2026-11-24T03:00:00Z')
    await xinlu.database
      .admin`update road_transport.assessment_fact set known_from = known_from + interval '60 days' where said_by = ${squad}`
    const { answer, receipt } = await bureau.proven(bureau.office, 'plan-2026-bureau')
    const indicator = fine(await bureau.office(operation('target-submit'), { year, code: 'COVERAGE', answer, receipt }))
    const own = (values: { unit: string }[]) => values.find(({ unit }) => unit === squad)
    expect(own(indicator.values)).not.toEqual(own(frozen.scores[0].points))
    expect(fine(await bureau.compare(bureau.office, year)).scores).toEqual(
      frozen.scores.map(({ unit, score }: { unit: string; score: string }) => ({ unit, score })),
    )
  })

  it('is compared inside the bureau alone', async () => {
    for (const who of ['leader', 'clerk', 'dashboard']) {
      const { id } = fine(await bureau.compare(xinlu.as(who), year))
      expect(id, who).toBe(frozen.id)
    }
    expect((await bureau.compare(xinlu.as('auditor'), year)).data).toEqual({ done: null })
    expect((await bureau.compare(xinlu.as('auditor'), 2020)).data, 'as of a year without one').toEqual({ done: null })
    for (const who of ['anonymous', 'department', 'tender-evaluator', 'subject', 'personnel'])
      expect((await bureau.compare(xinlu.as(who), year)).data?.done ?? null, who).toBeNull()
  })

  it('may be disputed for five working days by who answers for a unit; upheld, it is taken back', async () => {
    const liaison = bureau.clerk(squad, second)
    const reason = '归集数据未计入补报部分'
    expect(codeOf(await bureau.disputeTarget(bureau.clerk(squad, first), frozen.id, { reason }))).toBe(
      'PURPOSE_REFUSED',
    )
    on('2026-12-01T15:59:00Z')
    const { disputes } = fine(await bureau.disputeTarget(liaison, frozen.id, { reason }))
    expect(disputes).toEqual([expect.objectContaining({ unit: squad, ground: reason, state: 'FILED', reason: null })])
    const three = bureau.clerk(stations, 'liaison-three')
    on('2026-12-01T16:01:00Z')
    expect(codeOf(await bureau.disputeTarget(three, frozen.id, { reason })), 'a day too late').toBe('CONFLICT')
    expect(codeOf(await bureau.finalise(bureau.office, frozen.id)), 'while one is open').toBe('CONFLICT')
    const [{ id }] = disputes
    expect(codeOf(await bureau.decideDispute(bureau.office, id, { uphold: true, reason: '属实' }))).toBe('CONFLICT')
    expect(fine(await bureau.decideDispute(bureau.colleague, id, { uphold: true, reason: '属实' })).state).toBe(
      'WITHDRAWN',
    )
    expect(fine(await bureau.compare(bureau.office, year))).toBeNull()
  })

  it('is final once the days are over and no dispute is open, and then the plan can be measured by it', async () => {
    const anew = fine(await bureau.freeze(bureau.office, year))
    on('2026-12-08T02:00:00Z')
    const { disputes } = fine(
      await bureau.disputeTarget(bureau.clerk(stations, 'liaison-three'), anew.id, { reason: '另有异议' }),
    )
    const decided = fine(
      await bureau.decideDispute(bureau.colleague, disputes[0].id, { uphold: false, reason: '数据无误' }),
    )
    expect(decided).toMatchObject({ state: 'FROZEN', disputes: [{ state: 'REJECTED', reason: '数据无误' }] })
    expect(codeOf(await bureau.finalise(bureau.office, anew.id)), 'on the last day or before').toBe('TOO_EARLY')
    on('2026-12-10T02:00:00Z')
    const both = await Promise.all([bureau.office, bureau.colleague].map((who) => bureau.finalise(who, anew.id)))
    expect(both.map(codeOf).sort()).toEqual(['CONFLICT', undefined])
    const said = await bureau.proven(bureau.office, 'plan-2026-bureau')
    expect(fine(await bureau.submit(bureau.office, `${year}-15`, said))).toMatchObject({ measured: '1', state: 'DONE' })
    on('2027-01-02T02:00:00Z')
    expect(await point(15)).toMatchObject({ measured: '1', state: 'DONE' })
    expect(await point(14)).toMatchObject({ state: 'LATE' })
  })
})
