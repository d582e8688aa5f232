import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hazardOf, role, workedOn, year } from '../evaluatedFirm.ts'
import { evaluated, evaluatedOpenly, evaluationsIn, fine, sumsUp } from '../evaluations.ts'
import { type Answer, codeOf, openTestHouse, type TestHouse } from '../house.ts'
import { firm as owner } from '../policy/worlds/people.ts'
import { hears, repairsIn } from '../repairs.ts'

const county = 'wenshui-construction'

let xinlu: TestHouse
let course: ReturnType<typeof evaluationsIn>
/** A firm that worked as another than the sample has graded it as, and one that the sample has graded. */
let builder: string
let graded: string
let contracts: [string, string]
let id: string

beforeAll(async () => {
  xinlu = await openTestHouse()
  course = evaluationsIn(xinlu)
  builder = await course.gradedAs('SUPERVISOR')
  graded = await course.gradedAs('DESIGNER')
})
afterAll(() => xinlu?.close())

const publicly = async (who = 'anonymous') =>
  (await course.of(xinlu.as(who), builder, 'year role grade authority validFrom validTo')).filter(
    (one) => one.role === role,
  )
const mine = async (fields = evaluated, at: string | null = null) =>
  (await course.of(course.subject(builder), builder, fields, at)).find((one) => one.role === role)

describe('the yearly evaluation of one firm', () => {
  it('rests on facts of its sections, whose owners are a firm of the register and one that is not', async () => {
    contracts = await workedOn(course, builder, owner)
  })

  it('it reports on itself once the year is over; its own figures stand beside the result', async () => {
    const input = { role, year, score: '97.5', note: '全年履约良好', proofs: [] }
    expect(codeOf(await course.report(builder, { ...input, year: 2026 }))).toBe('TOO_EARLY')
    expect(codeOf(await course.report(builder, { ...input, score: '100.01' }))).toBe('BAD_INPUT')
    expect(codeOf(await course.report(builder, { ...input, proofs: ['p_none'] }))).toBe('NOT_FOUND')
    expect(codeOf(await course.report(owner, input)), 'a firm of another trade').toBe('BAD_INPUT')
    expect(codeOf(await course.report(graded, { ...input, role: 'DESIGNER' })), 'of a year that stands').toBe(
      'CONFLICT',
    )
    const proof = await repairsIn(xinlu).proofOf(course.subject(builder), '履约证明')
    const reported = fine(await course.report(builder, { ...input, proofs: [proof] }))
    expect(await hears(course.clerk(county), proof), 'its file, by who assesses').toBe('OPEN')
    expect(await hears(course.clerk('wenshui-policy'), proof)).toBe('NOT_FOUND')
    expect(reported).toMatchObject({
      state: 'SELF_REPORTED',
      grade: null,
      selfReported: { score: '97.5', late: true, dueOn: '2026-01-31', handedInOn: '2026-11-23' },
    })
    expect(fine(await course.report(builder, { ...input, proofs: [proof] })).id, 'the same again').toBe(reported.id)
    id = reported.id
    expect(await publicly()).toEqual([])
  })

  it('each owner answers for its own section, having looked at its facts; nobody else does', async () => {
    const [first, second] = contracts
    expect(codeOf(await course.ownerScore(builder, first, year))).toBe('NOT_FOUND')
    expect(codeOf(await course.ownerScore(owner, second, year))).toBe('NOT_FOUND')
    expect(codeOf(await course.recordOwnerScore(first, year))).toBe('NOT_FOUND')
    expect(codeOf(await course.recordOwnerScore(second, year, 'wenshui-planning'))).toBe('NOT_FOUND')
    expect(codeOf(await course.ownerScore(owner, first, 2024)), 'of a year in which nothing was done').toBe('BAD_INPUT')
    const { data } = await course.toScore(owner, year)
    expect(data.sectionsToScore).toMatchObject([{ contractId: first, answeredOn: null, conducts: [{ code: 'DELAY' }] }])
    expect(fine(await course.ownerScore(owner, first, year, '属实'))).toMatchObject({ answeredOn: '2026-11-23' })
    fine(await course.ownerScore(owner, first, year, '属实'))
    expect(await mine('role state owners { contractId unit } course { event }')).toMatchObject({
      state: 'OWNER_SCORED',
      owners: [{ contractId: first, unit: null }],
      course: [{ event: 'REPORT' }, { event: 'OWNER_SCORE' }],
    })
  })

  it('the county waits for all owners, or says why not; nobody types a score', async () => {
    const said = { subject: builder, role, year }
    const due = (await course.due(county)).filter((one) => one.subjectId === builder && one.role === role)
    expect(due).toMatchObject([
      { next: 'OWNER_SCORE', unit: county, late: true },
      { next: 'ASSESS', blockedBy: 'OWNER_SILENT', ready: true },
    ])
    expect(codeOf(await course.assess(said)), 'an owner is silent').toBe('BAD_INPUT')
    fine(await course.recordOwnerScore(contracts[1], year))
    expect(codeOf(await course.assess(said, county, 'who answers for owners')), 'the same person').toBe('CONFLICT')
    expect(codeOf(await course.assess(said, 'wenshui-planning')), 'the wrong unit').toBe('NOT_FOUND')
    expect(codeOf(await course.assess({ ...said, subject: 's_none' }))).toBe('NOT_FOUND')
    expect(codeOf(await course.assess({ ...said, role: 'TESTING' })), 'nothing to evaluate').toBe('CONFLICT')
    const both = await Promise.all(['one', 'two'].map((sub) => course.assess(said, county, sub)))
    expect(both.map(codeOf).sort()).toEqual(['CONFLICT', undefined])
    const found = fine(both.find(({ errors }) => !errors) as Answer)
    // T = (100 + 92) / 2; L = (90 × 30000000 + 97 × 10000000.50) / 40000000.50; X = 0.2 T + 0.8 L − 2 = 90.600000…
    expect(found).toMatchObject({
      id,
      state: 'COUNTY_ASSESSED',
      authority: '文水县交通运输局',
      grade: 'A',
      score: '90.60',
    })
    expect(found.explanation).toMatchObject({ bid: '96.000000', other: '2', gradeByScore: 'A', grade: 'A', bounds: [] })
    expect(sumsUp(found as never)).toBe(true)
  })

  it('the subject sees what the clerk sees, and nobody who may not see prices is told them', async () => {
    const inOrder = (some: { id: string }[]) => some.find((one) => one.id === id)
    const clerk = inOrder(await course.of(course.clerk(county), builder, evaluated))
    expect(await mine()).toEqual(clerk)
    const { wayBack } = await mine('role wayBack { change earliestOn resultingGrade }')
    expect(wayBack).toContainEqual({ change: 'NO_FURTHER_CONDUCT', earliestOn: '2027-01-01', resultingGrade: 'AA' })
    const planning = inOrder(await course.of(course.clerk('wenshui-planning'), builder, evaluatedOpenly)) as never
    expect((planning as { score: string }).score).toBe('90.60')
    const { data, errors } = await xinlu.as('dashboard')(
      `query($id: ID!) { subject(key: { id: $id }) { profile { construction { grades { explanation {
        contributions { effect } sections { price } } } } } } }`,
      { id: builder },
    )
    const withheld = data.subject.profile.construction.grades.flatMap(
      (one: { explanation: unknown }) => one.explanation ?? [],
    )
    expect(JSON.stringify(withheld)).not.toMatch(/\d/)
    expect(errors?.length).toBeGreaterThan(0)
    expect(await publicly()).toEqual([])
    expect(await publicly('department')).toEqual([])
  })

  it('it is shown for ten working days, and the province answers after them', async () => {
    const agreed = { id, answer: 'AGREE', docNo: '晋交建设〔2026〕31号', answeredOn: '2026-11-24' }
    expect(codeOf(await course.answer({ ...agreed, answeredOn: '2026-11-23' })), 'before it is shown').toBe('CONFLICT')
    expect(codeOf(await course.show(id, course.clerk('wenshui-planning')))).toBe('NOT_FOUND')
    expect(fine(await course.show(id))).toMatchObject({ state: 'PUBLICITY', shownUntil: '2026-12-07' })
    expect(fine(await course.show(id)).state, 'the same again').toBe('PUBLICITY')
    course.on('2026-12-07')
    expect(codeOf(await course.answer({ ...agreed, answeredOn: '2026-12-07' })), 'on the last day').toBe('TOO_EARLY')
    expect(codeOf(await course.answer({ ...agreed, answeredOn: '2026-12-08' })), 'a day to come').toBe('BAD_INPUT')
    course.on('2026-12-08')
    expect(codeOf(await course.answer({ ...agreed, answeredOn: '2026-12-08' }, course.clerk(county)))).toBe('NOT_FOUND')
    const returned = { ...agreed, answer: 'RETURN', answeredOn: '2026-12-08' }
    expect(codeOf(await course.answer(returned)), 'without a reason').toBe('BAD_INPUT')
    expect(fine(await course.answer({ ...returned, reason: '缺少整改材料' })).state).toBe('PROVINCE_RETURNED')
    const [hazard] = await hazardOf(course, builder, contracts[0])
    expect(hazard).toBeDefined()
    const unmoved = await mine()
    expect(unmoved, 'what came since moves nothing').toMatchObject({ score: '90.60' })
    expect(unmoved.explanation.contributions).toHaveLength(4)
    const again = { subject: builder, role, year }
    expect(codeOf(await course.assess(again)), 'an owner has not looked at what came since').toBe('BAD_INPUT')
    fine(await course.ownerScore(owner, contracts[0], year, '新增事实属实'))
    expect(fine(await course.assess(again))).toMatchObject({ id, score: '88.20', grade: 'A' })
    expect(fine(await course.show(id))).toMatchObject({ shownUntil: '2026-12-22' })
  })
})
