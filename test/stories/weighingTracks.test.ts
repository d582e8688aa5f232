import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asClaims, openTestHouse, type TestHouse } from '../house.ts'
import { onTheRoad } from '../onTheRoad.ts'
import { driver } from '../policy/worlds/people.ts'
import { stations } from '../weighings.ts'

let house: TestHouse
let road: Awaited<ReturnType<typeof onTheRoad>>
beforeAll(async () => {
  house = await openTestHouse()
  road = await onTheRoad(house)
})
afterAll(() => house?.close())

describe('where somebody was', () => {
  const asked = (field: string) =>
    `query ($id: ID!) { subject(key: { id: $id }) { ... on Practitioner { profile { overload { ${field}(first: 500) { nodes { station weighedAt plate } } } } } } }`
  const seen = async (ask: ReturnType<typeof asClaims>, field: string) => {
    const { text, errors } = await ask(asked(field), { id: driver.id })
    return text.includes('2026-11-18T23:07:07') ? 'seen' : (errors?.[0].extensions.code ?? text)
  }
  const unit = (name: string, duties: string[]) =>
    asClaims(house, { sub: `clerk-${name}`, role: 'clerk', org: '文水县交通运输局', unit: name, duties })

  it('is told to the unit that weighed him on case duty, to himself, and to nobody else', async () => {
    await road.send(stations.kaizha, [
      road.line(12, 'Z1', 40_000, { driver: driver.citizenId, weighedAt: '2026-11-19 07:07:07' }),
    ])
    expect(await seen(unit('wenshui-overload', ['case']), 'tracks')).toBe('seen')
    expect(await seen(house.as('driver'), 'ownTracks')).toBe('seen')
    for (const role of ['dashboard', 'overload-clerk', 'auditor'])
      expect(await seen(house.as(role), 'tracks'), role).toBe('FIELD_WITHHELD')
    expect(await seen(house.as('anonymous'), 'tracks')).toBe('GRAPHQL_VALIDATION_FAILED')
    expect(await seen(house.as('dashboard'), 'ownTracks')).toBe('FIELD_WITHHELD')
    // Another unit has tracks of what it weighed itself, and that is nothing of this.
    const other = await unit('wenshui-station-kaizha', ['case'])(asked('tracks'), { id: driver.id })
    expect(other.data.subject.profile.overload.tracks.nodes, other.text).toEqual([])
  })

  it('what was over is told of a firm, a driver and a truck to everybody inside; where they were besides is not', async () => {
    await road.send(stations.kaizha, [
      road.line(13, 'O1', 40_000, { driver: driver.citizenId, weighedAt: '2026-11-21 10:00:00' }),
      road.line(13, 'O2', 52_000, { driver: driver.citizenId, weighedAt: '2026-11-21 11:00:00' }),
    ])
    const told = async (id: string) => {
      const fields = 'profile { overload { violations(first: 50) { nodes { plate weighedAt excessKg fine } } } }'
      const { data, text } = await house.as('dashboard')(
        `query ($id: ID!) { subject(key: { id: $id }) { ${['Enterprise', 'SoleTrader', 'Practitioner', 'Vehicle'].map((kind) => `... on ${kind} { ${fields} }`).join(' ')} } }`,
        { id },
      )
      expect(data?.subject?.profile, text).toBeTruthy()
      const nodes: { plate: string; weighedAt: string }[] = data.subject.profile.overload.violations.nodes
      return nodes.filter(({ plate, weighedAt }) => plate === road.truck(13).plate && weighedAt > '2026-11-21')
    }
    const one = [{ plate: road.truck(13).plate, weighedAt: '2026-11-21T03:00:00.000Z', excessKg: 3000, fine: '1500' }]
    for (const id of [road.truck(13).owner, driver.id, road.truck(13).id]) expect(await told(id)).toEqual(one)
  })

  it('pages follow one another without a gap and without an overlap, latest first', async () => {
    const all = (await road.overloadOf(0)).tracks.nodes.map(({ id }: { id: string }) => id)
    const walked: string[] = []
    let after: string | null = null
    for (let more = true; more; ) {
      const { tracks }: { tracks: { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } } =
        await road.overloadOf(0, { first: 7, after })
      walked.push(...tracks.nodes.map(({ id }) => id))
      after = tracks.pageInfo.endCursor
      more = tracks.pageInfo.hasNextPage
    }
    expect(walked.slice(0, all.length)).toEqual(all)
    expect(new Set(walked).size).toBe(walked.length)
  })
})
