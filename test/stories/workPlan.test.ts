import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '@xinlu/gateway'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bureauIn, fine, office } from '../bureau.ts'
import { codeOf, openTestHouse, type TestHouse } from '../house.ts'

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
const plan = (who?: string) => bureau.plan(year, who)
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

describe('a unit’s report', () => {
  let id: string
  beforeAll(() => on('2026-11-24T01:00:00Z'))

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
    expect(liaisons.find(({ unit }) => unit === squad)?.lastReportAt).toBe('2026-11-24T01:00:00.000Z')
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
