import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assessmentsIn, explained, sumsUp } from '../assessments.ts'
import { codeOf, openTestHouse, type TestHouse } from '../house.ts'
import { firm, firmCode } from '../policy/worlds/people.ts'
import { hears } from '../repairs.ts'

const squad = 'wenshui-squad-4'
const year = 2026
const violation = (n: number, more: object = {}) => ({
  subjectId: firm,
  scheme: 'FREIGHT',
  kind: 'VIOLATION',
  occurredOn: '2026-10-08',
  particulars: [{ name: 'code', value: 'SPILLED_LOAD' }],
  sourceRef: `晋吕文交罚四〔2026〕9${n}号`,
  ...more,
})
const publicGrade = `query($key: SubjectKey!) { subject(key: $key) { ... on Enterprise { profile { roadTransport { assessments(years: 1) { year grade } } } } } }`

let xinlu: TestHouse
let course: ReturnType<typeof assessmentsIn>
beforeAll(async () => {
  xinlu = await openTestHouse()
  course = assessmentsIn(xinlu)
})
afterAll(() => xinlu?.close())

const on = (day: string) => {
  xinlu.clock.now = Date.parse(`${day}T02:00:00Z`)
}
const fine = (answer: Awaited<ReturnType<typeof course.show>>) => {
  expect(answer.errors, answer.text).toBeUndefined()
  return Object.values(answer.data)[0] as Record<string, never> & { id: string; state: string; score: string }
}
const publicly = async () =>
  (await xinlu.as('anonymous')(publicGrade, { key: { uscc: firmCode } })).data.subject.profile.roadTransport.assessments

describe('the yearly course of one firm', () => {
  let id: string
  let disputed: string
  let score: string

  it('its source states what happened, and the same again changes nothing', async () => {
    const stated = fine(await course.state(squad, [violation(1), violation(2)]))
    expect(stated).toMatchObject({ stated: 2, corrected: 0, unchanged: 0 })
    ;[disputed] = (stated as unknown as { factIds: [string] }).factIds
    expect(fine(await course.state(squad, [violation(1), violation(2)]))).toMatchObject({ stated: 0, unchanged: 2 })
  })

  it('it scores itself once the year is over, with evidence; late is said, and still taken', async () => {
    const input = { scheme: 'FREIGHT', year, score: '1020', note: '全年无事故', proofs: [] as string[] }
    expect(codeOf(await course.selfScore(input))).toBe('TOO_EARLY')
    on('2027-03-31')
    const proof = await course.proofOf('subject')
    const first = fine(await course.selfScore({ ...input, proofs: [proof.id] }))
    expect(first).toMatchObject({
      state: 'SELF_SCORED',
      grade: null,
      score: null,
      selfScore: { score: '1020', late: false, dueOn: '2027-03-31', proofs: [proof] },
    })
    expect(await hears(course.clerk(squad), proof.id), 'its file, by who assesses').toBe('OPEN')
    expect(await hears(course.clerk('wenshui-squad-1'), proof.id)).toBe('NOT_FOUND')
    on('2027-04-01')
    const again = fine(await course.selfScore({ ...input, score: '1000.5' }))
    expect(again).toMatchObject({ id: first.id, selfScore: { score: '1000.5', late: true, handedInOn: '2027-04-01' } })
    expect(await hears(course.clerk(squad), proof.id), 'one that it no longer rests on').toBe('NOT_FOUND')
    id = first.id
  })

  it.each([
    ['past the scale', { score: '1100.01' }, 'BAD_INPUT'],
    ['below nothing', { score: '-1' }, 'BAD_INPUT'],
    ['for a trade that is not its own', { scheme: 'TAXI' }, 'BAD_INPUT'],
    ['with evidence that is gone', { proofs: ['p_none'] }, 'NOT_FOUND'],
    ['for a year that stands already', { year: 2025 }, 'CONFLICT'],
    ['with a telephone number in its note', { note: '电话13800138000' }, 'BAD_INPUT'],
  ])('a self-score %s is refused', async (_, more, code) => {
    const input = { scheme: 'FREIGHT', year, score: '1000', note: '', proofs: [], ...more }
    expect(codeOf(await course.selfScore(input))).toBe(code)
  })

  it("nor is somebody else's evidence taken", async () => {
    const { id: theirs } = await course.proofOf('trader', '他人材料')
    const input = { scheme: 'FREIGHT', year, score: '1000', note: '', proofs: [theirs] }
    expect(codeOf(await course.selfScore(input))).toBe('NOT_FOUND')
  })

  it('the county assesses: the unit of its scheme alone, and of two clerks at once one', async () => {
    const said = { subject: firm, scheme: 'FREIGHT', year }
    expect(codeOf(await course.assess('wenshui-squad-1', said))).toBe('NOT_FOUND')
    const both = await Promise.all(['one', 'two'].map((sub) => course.assess(squad, said, sub)))
    expect(both.map(codeOf).sort()).toEqual(['CONFLICT', undefined])
    const found = fine(both.find(({ errors }) => !errors) as (typeof both)[0])
    expect(found).toMatchObject({ id, state: 'COUNTY_ASSESSED', authority: '文水县交通运输局' })
    expect(sumsUp(found as never)).toBe(true)
    score = found.score
  })

  it('the city sends it back with a reason, the county states what was missing and assesses anew', async () => {
    expect(codeOf(await course.review(id, { agree: false }))).toBe('BAD_INPUT')
    expect(fine(await course.review(id, { agree: false, reason: '缺少投诉记录' })).state).toBe('CITY_RETURNED')
    const complaint = { kind: 'COMPLAINT', sourceRef: '投诉2026-17', particulars: [{ name: 'code', value: 'LATE' }] }
    fine(await course.state('wenshui-office', [violation(3, complaint)]))
    const found = fine(await course.assess(squad, { subject: firm, scheme: 'FREIGHT', year }))
    expect(Number(found.score)).toBeLessThan(Number(score))
    expect(sumsUp(found as never)).toBe(true)
    score = found.score
  })

  it('the city agrees, the result is shown, and is nobody’s but theirs until it is final', async () => {
    expect(codeOf(await course.show(id))).toBe('CONFLICT')
    expect(codeOf(await course.review(id, {}, course.clerk(squad)))).toBe('NOT_FOUND')
    expect(fine(await course.review(id))).toMatchObject({
      state: 'CITY_REVIEWED',
      score,
      authority: '吕梁市交通运输局',
    })
    expect(fine(await course.show(id))).toMatchObject({ state: 'PUBLICITY', shownUntil: '2027-04-16' })
    expect(fine(await course.show(id)).state, 'the same again').toBe('PUBLICITY')
    expect((await publicly())[0].year).toBe(2025)
    on('2027-04-16')
    expect(codeOf(await course.finalise(id)), 'on the last day').toBe('TOO_EARLY')
  })

  it('it objects; who had a hand in the result may not decide, and nothing is final meanwhile', async () => {
    const filed = fine(await course.object(id)) as unknown as { id: string; mustNotBeDecidedBy: string[] }
    expect(filed.mustNotBeDecidedBy).toEqual([squad, 'wenshui-office', 'wenshui-planning'].sort())
    expect(fine(await course.object(id)).id, 'the same again').toBe(filed.id)
    expect(codeOf(await course.object(id, { ground: '另有其他理由需要说明。' }))).toBe('CONFLICT')
    expect(codeOf(await course.object(id, {}, 'trader'))).toBe('NOT_FOUND')
    on('2027-04-19')
    expect(codeOf(await course.finalise(id))).toBe('CONFLICT')
    const due = async (unit: string) =>
      (await course.planning(`{ assessmentWorklist(unit: "${unit}", first: 100) { subjectId name next unit ready } }`))
        .data.assessmentWorklist as { subjectId: string; next: string }[]
    const mine = {
      subjectId: firm,
      name: expect.stringMatching(/公司/),
      next: 'DECIDE_OBJECTION',
      unit: 'wenshui-policy',
      ready: true,
    }
    expect(await due('wenshui-policy')).toEqual([mine])
    expect((await due('wenshui-planning')).map(({ subjectId }) => subjectId)).not.toContain(firm)
    const answer = {
      id: filed.id,
      uphold: true,
      reason: '经核查，车辆并非该企业所有',
      corrections: [{ factId: disputed, withdrawn: true }],
    }
    expect(codeOf(await course.decide(squad, answer))).toBe('CONFLICT')
    expect(codeOf(await course.decide('wenshui-construction', answer))).toBe('NOT_FOUND')
    expect(codeOf(await course.decide('wenshui-policy', answer, `clerk-of-${squad}`)), 'the same person').toBe(
      'CONFLICT',
    )
    expect(codeOf(await course.decide('wenshui-policy', { ...answer, corrections: [] }))).toBe('BAD_INPUT')
    const none = [{ factId: 'f_none', withdrawn: true }]
    expect(codeOf(await course.decide('wenshui-policy', { ...answer, corrections: none }))).toBe('BAD_INPUT')
    const both = await Promise.all(['wenshui-policy', 'wenshui-enforcement'].map((unit) => course.decide(unit, answer)))
    expect(both.map(codeOf).sort()).toEqual(['CONFLICT', undefined])
    expect(fine(both.find(({ errors }) => !errors) as (typeof both)[0])).toMatchObject({
      state: 'UPHELD',
      correctedFacts: [disputed],
    })
  })

  it('what was corrected gives another score as a further statement; the older instant still answers the older one', async () => {
    const [now] = await course.of('subject', firm, explained)
    expect(now).toMatchObject({ id, state: 'PUBLICITY' })
    expect(Number(now.score)).toBeGreaterThan(Number(score))
    expect(now.explanation.contributions.map(({ factId }: { factId: string }) => factId)).not.toContain(disputed)
    const [then] = await course.of('subject', firm, explained, '2027-04-17T00:00:00Z')
    expect(then).toMatchObject({ id, score })
    expect(then.explanation.contributions.map(({ factId }: { factId: string }) => factId)).toContain(disputed)
    expect(sumsUp(now) && sumsUp(then)).toBe(true)
  })

  it('its source does not bring back what was decided', async () => {
    expect(fine(await course.state(squad, [violation(1)]))).toMatchObject({ unchanged: 1, corrected: 0 })
    expect(codeOf(await course.state(squad, [violation(1, { occurredOn: '2026-10-09' })]))).toBe('CONFLICT')
    expect((await course.of('subject', firm, explained))[0].explanation.contributions).not.toContainEqual(
      expect.objectContaining({ factId: disputed }),
    )
  })

  it('it is shown anew, then final, and then everybody meets its grade', async () => {
    on('2027-05-04')
    expect(codeOf(await course.finalise(id))).toBe('TOO_EARLY')
    on('2027-05-05')
    const both = await Promise.all(
      ['one', 'two'].map((sub) => course.finalise(id, course.clerk('wenshui-planning', sub))),
    )
    expect(both.map(codeOf).sort()).toEqual(['CONFLICT', undefined])
    const [{ year: shown, grade }] = await publicly()
    const [mine] = await course.of('subject', firm, 'grade state course { event byUnit docNo } objections { state }')
    expect({ shown, grade }).toEqual({ shown: year, grade: mine.grade })
    expect(mine.course.map(({ event }: { event: string }) => event)).toEqual([
      'SELF_SCORE',
      'SELF_SCORE',
      'ASSESS',
      'RETURN',
      'ASSESS',
      'AGREE',
      'SHOW',
      'REVISE',
      'FINALISE',
    ])
    expect(mine.objections).toEqual([{ state: 'UPHELD' }])
  })

  it('a newer result of the year takes its place once it is final itself', async () => {
    const said = { subject: firm, scheme: 'FREIGHT', year }
    expect(codeOf(await course.assess(squad, said)), 'without a reason').toBe('BAD_INPUT')
    const newer = fine(await course.assess(squad, { ...said, reason: '上级复核要求重新考核' }))
    expect(newer.id).not.toBe(id)
    fine(await course.review(newer.id, { docNo: '吕交运考〔2027〕21号' }))
    fine(await course.show(newer.id))
    on('2027-05-21')
    fine(await course.finalise(newer.id))
    const states = (await course.of('dashboard', firm, 'year state')).filter((one) => one.year === year)
    expect(states.map(({ id: one, state }) => [one === id, state]).sort()).toEqual([
      [false, 'FINAL'],
      [true, 'SUPERSEDED'],
    ])
    expect(await publicly()).toHaveLength(1)
    expect(codeOf(await course.object(id)), 'nobody objects to what does not stand').toBe('CONFLICT')
  })
})
