import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { role, shownAgain, workedOn, year } from '../evaluatedFirm.ts'
import { conductLine, evaluated, evaluationsIn, fine, sumsUp } from '../evaluations.ts'
import { codeOf, openTestHouse, type TestHouse } from '../house.ts'
import { firm as owner } from '../policy/worlds/people.ts'

const county = 'wenshui-construction'

let xinlu: TestHouse
let course: ReturnType<typeof evaluationsIn>
/** A firm whose result is shown, and one that the sample has graded. */
let builder: string
let graded: string
let contracts: [string, string]
let id: string

beforeAll(async () => {
  xinlu = await openTestHouse()
  course = evaluationsIn(xinlu)
  builder = await course.gradedAs('SUPERVISOR')
  graded = await course.gradedAs('DESIGNER')
  contracts = await workedOn(course, builder, owner)
  id = await shownAgain(course, builder, owner, contracts)
})
afterAll(() => xinlu?.close())

const mine = async (fields = evaluated, at: string | null = null) =>
  (await course.of(course.subject(builder), builder, fields, at)).find((one) => one.role === role)

describe('the yearly evaluation of one firm', () => {
  it('it objects; who had a hand in the result may not decide, and nothing is final meanwhile', async () => {
    const filed = fine(await course.object(builder, id)) as never as { id: string; mustNotBeDecidedBy: string[] }
    expect(filed.mustNotBeDecidedBy).toEqual([county, 'wenshui-planning'])
    expect(fine(await course.object(builder, id)).id, 'the same again').toBe(filed.id)
    expect(codeOf(await course.object(builder, id, '另有其他理由需要说明。'))).toBe('CONFLICT')
    expect(codeOf(await course.object(graded, id))).toBe('NOT_FOUND')
    expect((await course.due('wenshui-policy')).map(({ next }) => next)).toEqual(['DECIDE_OBJECTION'])
    course.on('2026-12-23')
    const agreed = { id, answer: 'AGREE', docNo: '晋交建设〔2026〕35号', answeredOn: '2026-12-23' }
    expect(codeOf(await course.answer(agreed)), 'an objection is open').toBe('CONFLICT')
    const factId = (await mine()).explanation.contributions.find((one: { code: string }) => one.code === 'DELAY').factId
    const answer = { id: filed.id, uphold: true, reason: '其中一次系不可抗力', corrections: [{ factId, times: 1 }] }
    expect(codeOf(await course.decide(county, answer))).toBe('CONFLICT')
    expect(codeOf(await course.decide('wenshui-squad-1', answer))).toBe('NOT_FOUND')
    expect(codeOf(await course.decide('wenshui-policy', answer, 'who answers for owners')), 'the same person').toBe(
      'CONFLICT',
    )
    expect(codeOf(await course.decide('wenshui-policy', { ...answer, corrections: [] }))).toBe('BAD_INPUT')
    const same = { ...answer, corrections: [{ factId, times: 2 }] }
    expect(codeOf(await course.decide('wenshui-policy', same)), 'nothing is otherwise').toBe('BAD_INPUT')
    expect(fine(await course.decide('wenshui-policy', answer))).toMatchObject({
      state: 'UPHELD',
      correctedFacts: [factId],
    })
    expect(fine(await course.decide('wenshui-policy', answer)), 'the same again').toMatchObject({ state: 'UPHELD' })
    // 5 points of a section that is three quarters of the whole: 0.8 × 3.75 = 3 less
    expect(await mine()).toMatchObject({
      state: 'PUBLICITY',
      score: '91.20',
      explanation: { exact: expect.any(String) },
    })
    expect(sumsUp(await mine())).toBe(true)
    const before = await mine(evaluated, '2026-12-22T00:00:00Z')
    expect(before).toMatchObject({ score: '88.20' })
    expect(sumsUp(before), 'as it was known then').toBe(true)
    expect(await mine(evaluated, '2026-11-01T00:00:00Z'), 'before anybody knew').toBeUndefined()
    expect(codeOf(await course.answer(agreed)), 'it is shown anew').toMatch(/TOO_EARLY|CALENDAR_END/)
  })

  it('a section is said otherwise in the same way, and its source does not bring it back either', async () => {
    const filed = fine(await course.object(builder, id, '第一合同段系直接委托，未参加投标。'))
    const [contractId] = contracts
    const answer = { id: filed.id, uphold: true, reason: '确未招标', sections: [{ contractId, bid: false }] }
    expect(codeOf(await course.decide('wenshui-policy', answer)), 'who decided before has a hand in it').toBe(
      'CONFLICT',
    )
    for (const wrong of [
      { contractId, bid: true },
      { contractId, progress: '1.5' },
      { contractId: 'c_none', bid: false },
    ])
      expect(codeOf(await course.decide('wenshui-enforcement', { ...answer, sections: [wrong] }))).toBe('BAD_INPUT')
    fine(await course.decide('wenshui-enforcement', answer))
    // the false complaint now lies in the only bid: T = 92 instead of (100 + 92) / 2, 0.2 × 4 = 0.8 less
    expect(await mine()).toMatchObject({ state: 'PUBLICITY', score: '90.40' })
    expect(sumsUp(await mine())).toBe(true)
    const line = { contract: contractId, year: `${year}`, progress: '0.8', performed: '是', bid: '是' }
    await course.state({ performances: [line] })
    expect(await mine()).toMatchObject({ score: '90.40' })
  })

  it('its source does not bring back what was decided', async () => {
    const line = conductLine(1, builder, role, 'DELAY', { contract: contracts[0], times: '2' })
    expect((await course.state({ conducts: [line] })).length).toBe(1)
    expect(await mine()).toMatchObject({ score: '90.40' })
  })
})
