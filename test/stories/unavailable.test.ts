import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, operation, type TestHouse } from '../house.ts'

let xinlu: TestHouse
let uscc: string
beforeAll(async () => {
  xinlu = await openTestHouse('HTTP')
  const { data } = await xinlu.as('dashboard')(
    '{ enterprises(filter: { industry: FREIGHT }, first: 2) { edges { node { uscc } } } }',
  )
  uscc = data.enterprises.edges[0].node.uscc
})
afterAll(() => xinlu?.close())

/** Words that tell of the inside: hosts, ports, files, tables, the driver. */
const inside = /127\.0\.0\.1|localhost|ECONN|fetch failed|\.ts\b|node_modules|_statement|select |postgres|stack/i

describe('with the overload service stopped', () => {
  beforeAll(async () => {
    await xinlu.served.get('overload')?.close()
  })

  it('the profile still answers, that section null, UNAVAILABLE at its path', async () => {
    const { status, data, errors, text } = await xinlu.as('dashboard')(operation('dashboard-profile'), {
      key: { uscc },
    })
    expect(status).toBe(200)
    const { roadTransport, construction, overload, enforcement } = data.subject.profile
    expect(overload).toBeNull()
    for (const section of [roadTransport, construction, enforcement]) expect(section).not.toBeNull()
    expect(errors?.map(({ path, extensions }) => ({ path, code: extensions.code }))).toEqual([
      { path: ['subject', 'profile', 'overload'], code: 'UNAVAILABLE' },
    ])
    expect(text).not.toMatch(inside)
  })

  it('each firm of a page says so at its own path', async () => {
    const { errors } = await xinlu.as('dashboard')(operation('dashboard-subjects'), {
      filter: { industry: 'FREIGHT' },
      first: 2,
    })
    expect(errors?.map(({ path }) => path.join('.')).sort()).toEqual([
      'enterprises.edges.0.node.profile.overload',
      'enterprises.edges.1.node.profile.overload',
    ])
  })
})

describe('the traps of the stock planner', () => {
  it.each([
    ['@include(if: false)', false],
    ['@include(if: true)', true],
  ])('a section under %s loses none of its siblings', async (_, wanted) => {
    const text = `query($key: SubjectKey!, $with: Boolean!) { subject(key: $key) { ... on Enterprise { profile {
      subjectId enforcement @include(if: $with) { freshAt } roadTransport { freshAt } construction @skip(if: true) { freshAt } } } } }`
    const { data, errors } = await xinlu.as('dashboard')(text, { key: { uscc }, with: wanted })
    expect(errors).toBeUndefined()
    expect(Object.keys(data.subject.profile)).toEqual(
      wanted ? ['subjectId', 'enforcement', 'roadTransport'] : ['subjectId', 'roadTransport'],
    )
    expect(data.subject.profile.roadTransport.freshAt).toEqual(expect.any(String))
  })

  it('a selection that is conditioned away whole is an empty object', async () => {
    const { data } = await xinlu.as('dashboard')(
      'query($key: SubjectKey!) { subject(key: $key) { id @skip(if: true) } }',
      { key: { uscc } },
    )
    expect(data).toEqual({ subject: {} })
  })
})
