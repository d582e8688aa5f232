import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assessmentsIn, explained, sumsUp } from '../assessments.ts'
import { codeOf, openTestHouse, operation, type TestHouse } from '../house.ts'
import { bidders, driver, firm } from '../policy/worlds/people.ts'

let xinlu: TestHouse
let course: ReturnType<typeof assessmentsIn>
beforeAll(async () => {
  xinlu = await openTestHouse()
  course = assessmentsIn(xinlu)
})
afterAll(() => xinlu?.close())

describe('an assessment explains itself', () => {
  it('to the subject: each point with its clause and until when, exactly the score, and the way to a better grade', async () => {
    const { data, errors } = await xinlu.as('subject')(operation('my-credit'))
    expect(errors).toBeUndefined()
    const { assessments } = data.mySubject.profile.roadTransport
    expect(assessments).toHaveLength(1)
    const [{ explanation, ...result }] = assessments
    expect(result).toMatchObject({ year: 2025, state: 'FINAL' })
    expect(sumsUp({ score: result.score, explanation })).toBe(true)
    expect(explanation.contributions.length).toBeGreaterThan(2)
    for (const { clause, occurredOn, expiresOn } of explanation.contributions) {
      expect(clause.text.length).toBeGreaterThan(5)
      expect(occurredOn.startsWith('2025')).toBe(true)
      expect(expiresOn).toBe('2027-01-01')
    }
    for (const { earliestOn } of explanation.wayBack) expect(earliestOn > '2026-11-23').toBe(true)
  })

  it('for every firm of the county: contributions make the score to the last digit; what came without facts says none', async () => {
    const query = `query($after: String) { enterprises(first: 50, after: $after) { pageInfo { endCursor hasNextPage }
      edges { node { profile { roadTransport { assessments(years: 9) { ${explained} } } } } } } }`
    const grades = new Map<string | null, number>()
    let older = 0
    for (let after: string | null = null, more = true; more; ) {
      const { data, errors } = await xinlu.as('dashboard')(query, { after })
      expect(errors).toBeUndefined()
      for (const { node } of data.enterprises.edges)
        for (const one of node.profile.roadTransport.assessments) {
          if (one.explanation === null) {
            older += 1
            // No sheet is held of these years.
            expect(one.year < 2024 || (one.scheme === 'BUS' && one.year < 2025), JSON.stringify(one)).toBe(true)
            continue
          }
          expect(sumsUp(one), JSON.stringify(one)).toBe(true)
          if (one.grade === null) expect(one.explanation.contributions).toEqual([])
          grades.set(one.grade, (grades.get(one.grade) ?? 0) + 1)
        }
      after = data.enterprises.pageInfo.endCursor
      more = data.enterprises.pageInfo.hasNextPage
    }
    expect(older).toBeGreaterThan(200)
    // Most do well, some do not, of some nothing is known: that is no B.
    for (const grade of ['AAA', 'AA', 'A', 'B', null]) expect(grades.get(grade), `${grade}`).toBeGreaterThan(2)
  })

  it('to a driver, of its last cycle', async () => {
    const { data, errors } = await xinlu.as('driver')(
      `{ mySubject { profile { roadTransport { integrity { cycleStartOn points grade explanation { edition baseScore total
        contributions { code points occurredOn clause { text } } wayBack { change earliestOn resultingGrade } } } } } } }`,
    )
    expect(errors).toBeUndefined()
    const { points, explanation } = data.mySubject.profile.roadTransport.integrity
    expect(sumsUp({ score: String(points), explanation })).toBe(true)
  })

  it('as it was known: a corrected fact gives another score as a further result, and the older instant still answers the older one', async () => {
    const rows = await xinlu.database.admin<{ subject: string; at: Date }[]>`
      select f.subject_id as subject, f.known_from as at from road_transport.assessment_fact f
      join road_transport.assessment_statement s on s.subject_id = f.subject_id and s.state = 'SUPERSEDED'
      where f.withdrawn and f.known_from < s.known_from`
    expect(rows.length).toBeGreaterThan(2)
    let higher = 0
    for (const { subject, at } of rows) {
      const finals = async (knownAt: string | null) =>
        (await course.of('dashboard', subject, explained, knownAt)).filter(
          ({ year, state }) => year === 2025 && state === 'FINAL',
        )
      const [then] = await finals(new Date(Number(at) - 1000).toISOString())
      const [now] = await finals(null)
      expect(now.id).not.toBe(then.id)
      expect(then.explanation.contributions.length).toBe(now.explanation.contributions.length + 1)
      expect(sumsUp(then) && sumsUp(now)).toBe(true)
      expect(Number(now.score)).toBeGreaterThanOrEqual(Number(then.score))
      higher += Number(now.score) > Number(then.score) ? 1 : 0
    }
    expect(higher).toBeGreaterThan(0)
  })
})

describe('who is not to know why sees the grade alone', () => {
  const open = 'year scheme grade authority'

  it.each([
    ['anyone', 'anonymous', {}],
    ['an evaluator', 'tender-evaluator', { 'x-purpose': 'TENDER_EVALUATION' }],
    ['another department', 'department', { 'x-purpose': 'DATA_SHARING' }],
  ])('%s meets final results and nothing of why', async (_, who, headers) => {
    const ask = (fields: string) =>
      xinlu.as(who)(
        `query($id: ID!) { subject(key: { id: $id }) { ... on Enterprise { profile { roadTransport { assessments(years: 9) { ${fields} } } } } } }`,
        { id: firm },
        { headers },
      )
    const { data, errors } = await ask(open)
    expect(errors).toBeUndefined()
    expect(data.subject.profile.roadTransport.assessments[0]).toEqual({
      year: 2025,
      scheme: 'FREIGHT',
      grade: expect.any(String),
      authority: '吕梁市交通运输局',
    })
    for (const field of [
      'score',
      'state',
      'explanation { total }',
      'selfScore { score }',
      'objections { id }',
      'course { event }',
      'shownUntil',
    ]) {
      const refused = await ask(`grade ${field}`)
      expect(refused.data ?? null, field).toBeNull()
      expect(refused.errors?.length, field).toBe(1)
    }
  })

  it('a result that is being shown is none to them', async () => {
    const [row] = await xinlu.database.admin<{ subject: string }[]>`
      select subject_id as subject from road_transport.assessment_statement where state = 'PUBLICITY' limit 1`
    const subject = row?.subject ?? ''
    const inside = await course.of('dashboard', subject, 'state')
    expect(inside.map(({ state }) => state)).toContain('PUBLICITY')
    const query = `query($id: ID!) { subject(key: { id: $id }) { ... on Enterprise { profile { roadTransport { assessments(years: 9) { id } } } } } }`
    const { data } = await xinlu.as('anonymous')(query, { id: subject })
    expect(data.subject.profile.roadTransport.assessments).toHaveLength(inside.length - 1)
  })

  it('no firm sees why another has its grade, nor what is said of it', async () => {
    const other = bidders.find((id) => id !== firm) ?? ''
    const query = `query($id: ID!) { subject(key: { id: $id }) { id ... on Enterprise { profile { roadTransport { assessments { ${explained} } } } } } }`
    const { data } = await xinlu.as('subject')(query, { id: other })
    expect(data.subject).toBeNull()
    const facts = '{ assessmentFacts(scheme: FREIGHT, year: 2025, first: 5) { nodes { subjectId } } }'
    expect((await xinlu.as('subject')(facts)).data?.assessmentFacts ?? null).toBeNull()
    const drivers = `query($id: ID!) { subject(key: { id: $id }) { id profile { roadTransport { integrity { grade } } } } }`
    expect((await xinlu.as('subject')(drivers, { id: driver.id })).data.subject).toBeNull()
  })
})

describe('what is said is paged for those inside', () => {
  const page = `query($scheme: AssessmentScheme!, $year: Int!, $first: Int!, $after: String) {
    assessmentFacts(scheme: $scheme, year: $year, first: $first, after: $after) { pageInfo { endCursor hasNextPage }
      nodes { subjectId grade facts { id kind occurredOn quantity particulars evidenceRef correctedOn } } } }`

  it.each([
    ['FREIGHT', 150],
    ['DRIVER', 2000],
  ])('of %s every subject once, with the facts of the year', async (scheme, least) => {
    const met = new Set<string>()
    for (let after: string | null = null, more = true; more; ) {
      const { data, errors } = await xinlu.as('dashboard')(page, { scheme, year: 2025, first: 500, after })
      expect(errors).toBeUndefined()
      for (const { subjectId, facts } of data.assessmentFacts.nodes) {
        expect(met.has(subjectId)).toBe(false)
        met.add(subjectId)
        expect(facts.length).toBeGreaterThan(0)
        for (const { occurredOn, particulars } of facts) {
          expect(occurredOn <= '2025-12-31').toBe(true)
          expect(JSON.parse(particulars)).toBeTypeOf('object')
        }
      }
      after = data.assessmentFacts.pageInfo.endCursor
      more = data.assessmentFacts.pageInfo.hasNextPage
    }
    expect(met.size).toBeGreaterThan(least)
  })

  it('a cursor of another list is refused', async () => {
    const { data } = await xinlu.as('dashboard')(page, { scheme: 'FREIGHT', year: 2025, first: 1, after: null })
    const after = data.assessmentFacts.pageInfo.endCursor
    expect(codeOf(await xinlu.as('dashboard')(page, { scheme: 'FREIGHT', year: 2024, first: 1, after }))).toBe(
      'BAD_INPUT',
    )
  })
})
