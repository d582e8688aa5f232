import { createHash, verify } from 'node:crypto'
import { publicKeysFrom } from '@xinlu/db/ledger'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bureauIn, fine } from '../bureau.ts'
import { codeOf, openTestHouse, operation, type TestHouse } from '../house.ts'
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
  fine(await bureau.appointLiaison({ unit: squad, name: '样例戊', account: 'liaison-two' }))
  fine(await bureau.appointLiaison({ unit: stations, name: '样例己', account: 'liaison-three' }))
})
afterAll(() => xinlu?.close())

const on = (instant: string) => {
  xinlu.clock.now = Date.parse(instant)
}
const plan = (who?: string) => bureau.plan(year, who)
const point = async (number: number) => (await plan()).workPlan.find((one) => one.point === number)

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
