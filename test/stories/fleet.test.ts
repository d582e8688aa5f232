import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '../house.ts'
import { enterTrucks } from '../sibling.ts'

let house: TestHouse
let firms: string[] = []
const early = '2020-01-01T00:00:00Z'

beforeAll(async () => {
  house = await openTestHouse()
  const query = '{ enterprises(filter: { industry: REPAIR }, first: 4) { edges { node { id } } } }'
  const { data } = await house.as('dashboard')(query)
  firms = data.enterprises.edges.map(({ node }: { node: { id: string } }) => node.id)
})
afterAll(() => house?.close())

let made = 0
async function truck(): Promise<string> {
  made += 1
  const id = `s_00000000000fleet${made}`
  await enterTrucks(house, [id], early)
  return id
}

const state =
  'mutation($vehicleId: ID!, $holderId: ID!, $kind: HoldingKind!, $from: Date!, $to: Date, $reason: String = "登记") { stateHolding(vehicleId: $vehicleId, holderId: $holderId, kind: $kind, from: $from, to: $to, reason: $reason) { id kind validFrom validTo holder { id } } }'
const correct =
  'mutation($id: ID!, $holderId: ID!, $kind: HoldingKind!, $from: Date!, $to: Date) { correctHolding(id: $id, holderId: $holderId, kind: $kind, from: $from, to: $to, reason: "更正") { id validTo } }'
const withdraw = 'mutation($id: ID!) { withdrawHolding(id: $id, reason: "登记有误") { id } }'
const said = (vehicleId: string, firm: number, kind: string, from: string, to?: string) => ({
  ...{ vehicleId, holderId: firms[firm], kind, from },
  ...(to && { to }),
})
const planning = (text: string, variables: Record<string, unknown>) => house.as('planning-clerk')(text, variables)
const holdings =
  'query($id: ID!) { subject(key: { id: $id }) { ... on Vehicle { holdings { id kind validFrom validTo holder { id } } owners { owner { id } } } } }'
const statements = async (vehicleId: string) => {
  const { admin } = house.database
  return admin`select seq, withdrawn, reason, by_person, said_by from registry.holding_statement where vehicle_id = ${vehicleId} order by known_from, seq`
}

describe('a holding', () => {
  it('is stated by the planning unit, read by who may see it, corrected and withdrawn, and every word of it is kept', async () => {
    const id = await truck()
    await planning(state, said(id, 0, 'OWNED', '2024-01-10'))
    const { data, errors } = await planning(state, said(id, 1, 'LEASED', '2025-01-01', '2025-03-31'))
    expect(errors).toBeUndefined()
    const lease = data.stateHolding
    expect(lease).toMatchObject({
      kind: 'LEASED',
      validFrom: '2025-01-01',
      validTo: '2025-03-31',
      holder: { id: firms[1] },
    })
    const ended = { id: lease.id, holderId: firms[1], kind: 'LEASED', from: '2025-01-01', to: '2025-02-28' }
    expect((await planning(correct, ended)).data.correctHolding).toEqual({ id: lease.id, validTo: '2025-02-28' })
    const seen = (await house.as('dashboard')(holdings, { id })).data.subject
    expect(seen.holdings.map(({ kind, validTo }: { kind: string; validTo: string }) => [kind, validTo])).toEqual([
      ['LEASED', '2025-02-28'],
      ['OWNED', null],
    ])
    expect(seen.owners).toEqual([{ owner: { id: firms[0] } }])
    await planning(withdraw, { id: lease.id })
    expect((await house.as('dashboard')(holdings, { id })).data.subject.holdings).toHaveLength(1)
    const by = { by_person: 'sample-planning-clerk', said_by: 'wenshui-planning' }
    expect(await statements(id)).toMatchObject([
      { seq: 1, withdrawn: false, reason: '登记', ...by },
      { seq: 1, withdrawn: false, reason: '登记', ...by },
      { seq: 2, withdrawn: false, reason: '更正', ...by },
      { seq: 3, withdrawn: true, reason: '登记有误', ...by },
    ])
  })

  it('that is said again, corrected or withdrawn again changes nothing', async () => {
    const id = await truck()
    const owned = said(id, 0, 'OWNED', '2024-01-10')
    const first = (await planning(state, owned)).data.stateHolding
    expect((await planning(state, owned)).data.stateHolding).toEqual(first)
    const change = { id: first.id, holderId: firms[0], kind: 'OWNED', from: '2024-01-11' }
    for (let n = 0; n < 2; n += 1) expect((await planning(correct, change)).errors).toBeUndefined()
    for (let n = 0; n < 2; n += 1) expect((await planning(withdraw, { id: first.id })).errors).toBeUndefined()
    expect(await statements(id)).toHaveLength(3)
    const { errors } = await planning(correct, change)
    expect(errors?.[0].extensions).toMatchObject({ code: 'CONFLICT', got: 'one that was withdrawn' })
  })

  it.each<[string, [number, string, string, string?][], [number, string, string, string?], RegExp]>([
    ['two owners at once', [[0, 'OWNED', '2024-01-10']], [1, 'OWNED', '2024-01-10'], /one owner on a day/],
    [
      'two leases at once',
      [
        [0, 'OWNED', '2024-01-10'],
        [1, 'LEASED', '2025-01-01', '2025-03-31'],
      ],
      [2, 'LEASED', '2025-03-31', '2025-12-31'],
      /one lease at a time/,
    ],
    [
      'a lease longer than its owner has it',
      [[0, 'OWNED', '2024-01-10', '2025-06-30']],
      [1, 'LEASED', '2025-01-01', '2025-07-01'],
      /not after 2025-06-30/,
    ],
  ])('is refused where there would be %s, and stands where it just fits', async (_, before, refused, expected) => {
    const id = await truck()
    for (const one of before) expect((await planning(state, said(id, ...one))).errors).toBeUndefined()
    const { data, errors } = await planning(state, said(id, ...refused))
    expect(data?.stateHolding ?? null).toBeNull()
    expect(errors?.[0].extensions).toMatchObject({ code: 'CONFLICT', expected: expect.stringMatching(expected) })
    expect(await statements(id)).toHaveLength(before.length)
    const [firm, kind, from, to] = refused
    const fitting =
      kind === 'OWNED'
        ? [firm, kind, '2024-01-11']
        : to === '2025-07-01'
          ? [firm, kind, from, '2025-06-30']
          : [firm, kind, '2025-04-01', to]
    expect((await planning(state, said(id, ...(fitting as typeof refused)))).errors).toBeUndefined()
  })

  it('an owner cannot give a truck up under a lease that goes on', async () => {
    const id = await truck()
    const { data } = await planning(state, said(id, 0, 'OWNED', '2024-01-10'))
    await planning(state, said(id, 1, 'LEASED', '2025-01-01', '2025-03-31'))
    const until = (to: string) =>
      planning(correct, { id: data.stateHolding.id, holderId: firms[0], kind: 'OWNED', from: '2024-01-10', to })
    expect((await until('2025-03-30')).errors?.[0].extensions).toMatchObject({ code: 'CONFLICT', got: '2025-03-31' })
    expect((await until('2025-03-31')).errors).toBeUndefined()
  })

  it('of two clerks who lease one truck out at once, one does', async () => {
    const id = await truck()
    await planning(state, said(id, 0, 'OWNED', '2024-01-10'))
    const both = await Promise.all(
      [1, 2].map((firm) => planning(state, said(id, firm, 'LEASED', '2025-01-01', '2025-03-31'))),
    )
    expect(both.map(({ errors }) => errors?.[0].extensions.code ?? 'done').sort()).toEqual(['CONFLICT', 'done'])
    expect(await statements(id)).toHaveLength(2)
  })

  it.each([
    ['of no vehicle', { vehicleId: 's_0000000000000000' }, 'NOT_FOUND'],
    ['of nobody', { holderId: 's_0000000000000000' }, 'NOT_FOUND'],
    ['that ends before it begins', { kind: 'LEASED', to: '2024-01-09' }, 'BAD_INPUT'],
    ['without a reason', { reason: ' ' }, 'BAD_INPUT'],
    ['with somebody’s number for a reason', { reason: '11010519491231002X' }, 'BAD_INPUT'],
  ])('%s is refused', async (_, change, code) => {
    const id = await truck()
    const { errors } = await planning(state, { ...said(id, 0, 'OWNED', '2024-01-10'), ...change })
    expect(errors?.[0].extensions.code).toBe(code)
    expect(await statements(id)).toHaveLength(0)
  })

  it('is attached to a business alone, and owned by nothing that is held itself', async () => {
    const [id, other] = [await truck(), await truck()]
    const [driver] = await house.database.admin<
      { id: string }[]
    >`select id from registry.identity where kind = 'PRACTITIONER' limit 1`
    const by = (kind: string, holderId?: string) => planning(state, { ...said(id, 0, kind, '2024-01-10'), holderId })
    expect((await by('ATTACHED', driver?.id)).errors?.[0].extensions.code).toBe('NOT_FOUND')
    expect((await by('OWNED', other)).errors?.[0].extensions.code).toBe('NOT_FOUND')
    expect((await by('OWNED', driver?.id)).errors).toBeUndefined()
  })

  it('is not for a clerk of another unit, nor for who is no clerk', async () => {
    const id = await truck()
    const owned = said(id, 0, 'OWNED', '2024-01-10')
    expect((await house.as('overload-clerk')(state, owned)).errors?.[0].extensions.code).toBe('PURPOSE_REFUSED')
    for (const role of ['dashboard', 'auditor', 'subject']) {
      const { data, errors } = await house.as(role)(state, owned)
      expect(data?.stateHolding ?? null).toBeNull()
      expect(errors?.length).toBeGreaterThan(0)
    }
    expect(await statements(id)).toHaveLength(0)
  })
})

describe('a firm’s fleet', () => {
  const fleet =
    'query($id: ID!, $on: Date, $first: Int!, $after: String) { subject(key: { id: $id }) { ... on Enterprise { fleet(on: $on) { on trucks basis { instrument provisional } vehicles(first: $first, after: $after) { nodes { id kind } pageInfo { endCursor hasNextPage } } } } } }'

  it('is its trucks on a day, page by page, with the sentence that says whose a leased truck is', async () => {
    const [id, leased, away] = [await truck(), await truck(), await truck()]
    const lessee = firms[3]
    await planning(state, { ...said(id, 3, 'OWNED', '2024-01-10') })
    await planning(state, said(leased, 0, 'OWNED', '2024-01-10'))
    await planning(state, said(leased, 3, 'LEASED', '2025-01-01', '2025-03-31'))
    await planning(state, said(away, 3, 'OWNED', '2024-01-10'))
    await planning(state, said(away, 0, 'LEASED', '2025-03-01', '2025-12-31'))
    const on = async (day: string, after?: string, first = 10) =>
      (await house.as('dashboard')(fleet, { id: lessee, on: day, first, after })).data.subject.fleet
    expect(await on('2024-01-09')).toMatchObject({ trucks: 0, vehicles: { nodes: [] } })
    expect((await on('2025-02-28')).vehicles.nodes).toEqual(
      [id, leased, away].map((one) => ({ id: one, kind: 'TRUCK' })),
    )
    expect((await on('2025-03-01')).vehicles.nodes.map((node: { id: string }) => node.id)).toEqual([id, leased])
    expect(await on('2025-04-01')).toMatchObject({ trucks: 1, on: '2025-04-01' })
    expect(await on('2026-01-01')).toMatchObject({
      trucks: 2,
      basis: { instrument: 'county-fleet', provisional: true },
    })
    const first = await on('2025-02-28', undefined, 2)
    expect(first.vehicles.pageInfo.hasNextPage).toBe(true)
    const rest = await on('2025-02-28', first.vehicles.pageInfo.endCursor, 2)
    expect(rest.vehicles).toMatchObject({ nodes: [{ id: away }], pageInfo: { hasNextPage: false } })
    const elsewhere = await house.as('dashboard')(fleet, {
      id: lessee,
      on: '2025-03-01',
      first: 2,
      after: first.vehicles.pageInfo.endCursor,
    })
    expect(elsewhere.errors?.[0].extensions.code).toBe('BAD_INPUT')
  })

  it('is not told to the public, nor by name of a day before the law counts fleets', async () => {
    const { errors } = await house.as('anonymous')(fleet, { id: firms[0], first: 1 })
    expect(errors?.[0].message).toMatch(/Cannot query field|not exist/)
    const before = await house.as('dashboard')(fleet, { id: firms[0], on: '2011-06-30', first: 1 })
    expect(before.errors?.[0].extensions.code).toBe('NO_EDITION')
  })
})
