import { metrics } from '@xinlu/gateway/telemetry/metrics'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, operation, type TestHouse } from '../house.ts'

const watching = metrics()
let xinlu: TestHouse
let uscc: string
beforeAll(async () => {
  xinlu = await openTestHouse('HTTP', undefined, { telemetry: watching })
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

  it('the door says which room is away, and is ready all the same', async () => {
    const ready = await fetch(new URL('/ready', xinlu.house.url))
    expect([ready.status, await ready.json()]).toEqual([200, { ready: true, away: ['overload'] }])
  })

  it('after several times it is left alone: nobody waits for it, all hear for how long, and metrics and nobody else what befell it', async () => {
    const ask = (who: string) =>
      xinlu.as(who)(
        'query($key: SubjectKey!) { subject(key: $key) { ... on Enterprise { profile { overload { freshAt } } } } }',
        {
          key: { uscc },
        },
      )
    for (let i = 0; i < 3; i++) await ask('dashboard')
    const [one, another] = [await ask('dashboard'), await ask('overload-clerk')]
    expect(one.errors?.[0]).toEqual(another.errors?.[0])
    expect(one.errors?.[0]).toMatchObject({
      path: ['subject', 'profile', 'overload'],
      extensions: { code: 'UNAVAILABLE', todo: expect.stringMatching(/ask again in [1-5] seconds$/) },
    })
    expect(one.text).not.toMatch(inside)
    const told = await watching.text()
    for (const event of ['AGAIN', 'OPENED', 'REFUSED'])
      expect(told).toMatch(new RegExp(`xinlu_rooms_apart_total\\{subgraph="overload",event="${event}"\\} [1-9]`))
    expect(told).toContain('xinlu_room_left_alone{subgraph="overload"} 1')
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

describe('what rests on a room that does not answer', () => {
  it('is not shown on doubt: no measure by reason of an entry of its list, and no class', async () => {
    const { data } = await xinlu.as('dashboard')('query($key: SubjectKey!) { subject(key: $key) { id } }', {
      key: { uscc },
    })
    const { id } = data.subject
    const at = '2026-11-01T00:00:00Z'
    await xinlu.database.admin`
      insert into supervision.measure (id, subject_id, subject_kind, catalogue, code, edition, cause_kind, cause_id, said_by, known_from)
      values ('ms_cut', ${id}, 'ENTERPRISE', 'county-sample', 'P-03', '2024-09-29', 'LISTING', 'l_any', 'wenshui-policy', ${at})`
    await xinlu.database.admin`
      insert into supervision.step (case_id, seq, flow, event, state, particulars, by_person, by_unit, known_from)
      values ('ms_cut', 1, 'MEASURE', 'ORDER', 'IN_FORCE', '{"since":"2026-11-01","until":"2027-11-01"}', 'b', 'wenshui-policy', ${at})`
    const query = `query($key: SubjectKey!) { subject(key: $key) { ... on Enterprise { profile { supervision { freshAt measures { id } supervisionClass { class } } } } } }`
    const { data: shown, errors, text } = await xinlu.as('dashboard')(query, { key: { uscc } })
    const { freshAt, measures, supervisionClass } = shown.subject.profile.supervision
    expect([typeof freshAt, measures, supervisionClass]).toEqual(['string', null, null])
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAVAILABLE', 'UNAVAILABLE'])
    expect(text).not.toMatch(inside)
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

describe('with the registry stopped, without which nobody is found', () => {
  it('the door is not ready, and says why', async () => {
    await xinlu.served.get('registry')?.close()
    const ready = async () => {
      const answer = await fetch(new URL('/ready', xinlu.house.url))
      return [answer.status, await answer.json()]
    }
    await expect.poll(ready).toEqual([503, { ready: false, away: ['registry', 'overload'] }])
    expect((await xinlu.as('dashboard')('{ __typename }')).status).toBe(200)
  })
})
