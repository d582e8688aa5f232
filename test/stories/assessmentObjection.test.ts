import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assessmentsIn, explained, sumsUp } from '../assessments.ts'
import { codeOf, openTestHouse, type TestHouse } from '../house.ts'
import { firm, firmCode } from '../policy/worlds/people.ts'
import { hears } from '../repairs.ts'

const back = 'mutation($id: ID!) { withdrawAssessmentObjection(id: $id) { id state } }'
const publicGrade = `query($key: SubjectKey!) { subject(key: $key) { ... on Enterprise { profile { roadTransport { assessments(years: 1) { year grade } } } } } }`

let xinlu: TestHouse
let course: ReturnType<typeof assessmentsIn>
let final: {
  id: string
  score: string
  grade: string
  explanation: { contributions: { factId: string; points: string }[] }
}
beforeAll(async () => {
  xinlu = await openTestHouse()
  course = assessmentsIn(xinlu)
  const all = await course.of('subject', firm, explained)
  final = all.find(({ year, state }) => year === 2025 && state === 'FINAL')
})
afterAll(() => xinlu?.close())

const filed = async (more: object = {}) => {
  const { data, errors } = await course.object(final.id, more)
  expect(errors).toBeUndefined()
  return data.objectToAssessment
}
const waiting = async (unit: string) => {
  const { data, errors } = await course.clerk(unit)(
    '{ assessmentObjectionWorklist(first: 50) { id assessmentId ground dueOn late } }',
  )
  expect(errors).toBeUndefined()
  return data.assessmentObjectionWorklist as { id: string }[]
}

describe('an objection to a result that stands', () => {
  it('is answered within three working days by a unit with no hand in it, whose list it is in', async () => {
    const one = await filed()
    expect(one).toMatchObject({ state: 'FILED', dueOn: '2026-11-26' })
    for (const unit of ['wenshui-policy', 'wenshui-enforcement'])
      expect(await waiting(unit)).toEqual([
        { id: one.id, assessmentId: final.id, ground: expect.any(String), dueOn: '2026-11-26', late: false },
      ])
    for (const unit of ['wenshui-squad-4', 'wenshui-planning', 'wenshui-office'])
      expect(await waiting(unit)).toEqual([])
    expect((await xinlu.as('subject')(back, { id: one.id })).data.withdrawAssessmentObjection.state).toBe('WITHDRAWN')
    expect(codeOf(await xinlu.as('trader')(back, { id: one.id }))).toBe('NOT_FOUND')
    expect(await waiting('wenshui-policy')).toEqual([])
  })

  it('that is rejected changes nothing, and says why', async () => {
    const evidence = await course.proofOf('subject', '行车轨迹')
    const { id, proofs } = await filed({ proofs: [evidence.id] })
    expect(proofs).toEqual([evidence])
    const desks = ['wenshui-policy', 'wenshui-enforcement', 'wenshui-squad-4', 'wenshui-planning']
    const heard = async () => Promise.all(desks.map((unit) => hears(course.clerk(unit), evidence.id)))
    expect(await heard(), 'its file').toEqual(['OPEN', 'OPEN', 'NOT_FOUND', 'NOT_FOUND'])
    const answer = { id, uphold: false, reason: '轨迹与现场笔录一致' }
    expect(codeOf(await course.decide('wenshui-policy', { ...answer, reason: ' ' }))).toBe('BAD_INPUT')
    const { data, errors } = await course.decide('wenshui-policy', answer)
    expect(errors).toBeUndefined()
    expect(data.decideAssessmentObjection).toMatchObject({ state: 'REJECTED', correctedFacts: [], late: false })
    expect((await course.decide('wenshui-policy', answer)).data).toEqual(data)
    expect(await heard(), 'its file, once it is decided').toEqual(desks.map(() => 'NOT_FOUND'))
    const [now] = await course.of('subject', firm, explained)
    expect(now).toEqual(final)
  })

  it.each([
    ['with evidence that is gone', { proofs: ['p_gone'] }, 'NOT_FOUND'],
    ['without a ground', { ground: '无' }, 'BAD_INPUT'],
    ['with a citizen id number in it', { ground: '驾驶员141121199605197177并非本企业人员' }, 'BAD_INPUT'],
    ['to what is not there', { id: 'a_none' }, 'NOT_FOUND'],
  ])('%s is refused', async (_, more, code) => {
    expect(codeOf(await course.object(final.id, more))).toBe(code)
  })

  it('that is upheld corrects what it rests on: everybody meets the new grade, and the course says by whom', async () => {
    const worst = final.explanation.contributions.reduce((a, b) => (Number(b.points) < Number(a.points) ? b : a))
    const { id } = await filed()
    const answer = {
      id,
      uphold: true,
      reason: '投诉经复核不成立',
      corrections: [{ factId: worst.factId, withdrawn: true }],
    }
    xinlu.clock.now = Date.parse('2026-11-27T02:00:00Z')
    const { data, errors } = await course.decide('wenshui-enforcement', answer)
    expect(errors).toBeUndefined()
    expect(data.decideAssessmentObjection).toMatchObject({
      state: 'UPHELD',
      decidedBy: 'wenshui-enforcement',
      late: true,
    })
    expect((await course.decide('wenshui-enforcement', answer)).data, 'the same again').toEqual(data)
    const [now] = await course.of('subject', firm, `${explained} course { event byUnit reason }`)
    expect(now).toMatchObject({ id: final.id, state: 'FINAL' })
    expect(Number(now.score)).toBe(Number(final.score) - Number(worst.points))
    expect(sumsUp(now)).toBe(true)
    expect(now.course.at(-1)).toEqual({ event: 'CORRECT', byUnit: 'wenshui-enforcement', reason: answer.reason })
    const [then] = await course.of('subject', firm, explained, '2026-11-26T00:00:00Z')
    expect(then).toMatchObject({ score: final.score, grade: final.grade })
    const shown = await xinlu.as('anonymous')(publicGrade, { key: { uscc: firmCode } })
    expect(shown.data.subject.profile.roadTransport.assessments).toEqual([{ year: 2025, grade: now.grade }])
    expect(now.grade).not.toBe(final.grade)
  })

  it('is decided the next time by the unit that had no hand in the correction', async () => {
    const { id, mustNotBeDecidedBy } = await filed({ ground: '另一项事实仍有错误。' })
    expect(mustNotBeDecidedBy).toContain('wenshui-enforcement')
    expect(await waiting('wenshui-enforcement')).toEqual([])
    const answer = { id, uphold: false, reason: '其余事实属实' }
    expect(codeOf(await course.decide('wenshui-enforcement', answer))).toBe('CONFLICT')
    expect(codeOf(await course.decide('wenshui-policy', answer))).toBeUndefined()
  })
})
