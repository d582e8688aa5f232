import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '../house.ts'
import { firmCode } from './worlds/people.ts'

/** What other subgraphs need of a profile is fetched as `memberIds` and `truckCount`, for which nobody may ask. */
describe('a name that a caller gives to a field', () => {
  let xinlu: TestHouse
  beforeAll(async () => {
    xinlu = await openTestHouse()
  })
  afterAll(() => xinlu?.close())

  const ask = async (names: string) => {
    const profile = `${names} overload { violationsInYear violatingTruckShare } enforcement { decisions(first: 5) { id } }`
    const { data, errors } = await xinlu.as('dashboard')(
      `query ($key: SubjectKey!) { subject(key: $key) { ... on Enterprise { profile { ${profile} } } } }`,
      { key: { uscc: firmCode } },
    )
    return { ...data.subject.profile, errors }
  }

  it('is not told to a subgraph in the place of a fact', async () => {
    const { subjectId, knownAt, ...rest } = await ask('subjectId knownAt')
    expect(rest.enforcement.decisions.length).toBeGreaterThan(0)
    expect(await ask('memberIds: subjectId truckCount: knownAt')).toEqual({
      memberIds: subjectId,
      truckCount: knownAt,
      ...rest,
    })
  })

  it('shows what it was given to, and no key', async () => {
    const { subjectId, knownAt, ...rest } = await ask('subjectId knownAt')
    expect(await ask('subjectId: knownAt knownAt: subjectId')).toEqual({
      subjectId: knownAt,
      knownAt: subjectId,
      ...rest,
    })
  })
})
