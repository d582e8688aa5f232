import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestHouse, operation, type TestHouse } from '../house.ts'
import { cellsOf, firmCode, penalty, penaltyColumns } from '../penalties.ts'

let xinlu: TestHouse
beforeAll(async () => {
  xinlu = await openTestHouse()
  const rows = [penalty(1), penalty(2)].map((row, i) => ({ line: i + 2, cells: cellsOf(row) }))
  await xinlu.as('clerk')(operation('import-acts'), {
    input: { fileName: 'a.csv', columns: [...penaltyColumns], rows },
  })
})
afterAll(() => xinlu?.close())

const profile = `query($key: SubjectKey!, $knownAt: DateTime) { subject(key: $key) { id ... on Enterprise { name profile(knownAt: $knownAt) { subjectId enforcement { decisions { docNo } } } } } }`
const ask = async (n: number, knownAt?: string) =>
  (await xinlu.as('clerk')(profile, { key: { uscc: firmCode(n) }, knownAt })).data.subject
const docNos = (subject: { profile: { enforcement: { decisions: { docNo: string }[] } } }) =>
  subject.profile.enforcement.decisions.map(({ docNo }) => docNo).sort()
const tick = () => {
  xinlu.clock.now += 1000
  return new Date(xinlu.clock.now - 500).toISOString()
}

it('two identities merge into one subject, split again, and each earlier instant answers as it was known then', async () => {
  const [a, b] = [await ask(1), await ask(2)]
  expect(a.id).not.toBe(b.id)
  const apart = tick()

  const merged = await xinlu.as('clerk')(
    'mutation($from: ID!, $into: ID!) { mergeSubjects(from: $from, into: $into, reason: "同一企业") { id was is subject { id } } }',
    { from: b.id, into: a.id },
  )
  expect(merged.errors).toBeUndefined()
  expect(merged.data.mergeSubjects).toMatchObject({ was: b.id, is: a.id, subject: { id: a.id } })
  const together = tick()
  const one = await ask(2)
  expect(one.id).toBe(a.id)
  expect(docNos(one)).toEqual([...docNos(a), ...docNos(b)].sort())

  const undone = await xinlu.as('clerk')(
    'mutation($id: ID!) { undoIdentityChange(id: $id, reason: "并错了") { id is } }',
    { id: merged.data.mergeSubjects.id },
  )
  expect(undone.data.undoIdentityChange.is).toBe(b.id)
  tick()
  expect(docNos(await ask(1))).toEqual(docNos(a))
  expect(docNos(await ask(2))).toEqual(docNos(b))
  expect(docNos(await ask(1, together))).toEqual([...docNos(a), ...docNos(b)].sort())
  expect(docNos(await ask(1, apart))).toEqual(docNos(a))

  const twice = await xinlu.as('clerk')('mutation($id: ID!) { undoIdentityChange(id: $id, reason: "x") { id } }', {
    id: merged.data.mergeSubjects.id,
  })
  expect(twice.errors?.[0].extensions.code).toBe('CONFLICT')
})

it('a subject never belongs to another: neither by undoing a split, nor by two clerks at once', async () => {
  const merge =
    'mutation($from: ID!, $into: ID!) { mergeSubjects(from: $from, into: $into, reason: "同一企业") { id is } }'
  const split = 'mutation($id: ID!) { splitSubject(id: $id, reason: "并错了") { id is } }'
  const undo = 'mutation($id: ID!) { undoIdentityChange(id: $id, reason: "拆错了") { is } }'
  const clerk = xinlu.as('clerk')
  const { edges } = (await clerk('{ enterprises(first: 5) { edges { node { id } } } }')).data.enterprises
  const [a, b, c, d, e] = edges.map(({ node }: { node: { id: string } }) => node.id)
  expect((await clerk(merge, { from: b, into: c })).data.mergeSubjects.is).toBe(c)
  tick()
  const off = (await clerk(split, { id: b })).data.splitSubject
  tick()
  expect((await clerk(merge, { from: a, into: b })).data.mergeSubjects.is).toBe(b)
  tick()
  expect((await clerk(undo, { id: off.id })).errors?.[0].extensions.code).toBe('CONFLICT')

  const both = await Promise.all([clerk(merge, { from: d, into: e }), clerk(merge, { from: e, into: d })])
  expect(both.map((one) => one.errors?.[0].extensions.code ?? 'merged').sort()).toEqual(['CONFLICT', 'merged'])
})

it('a firm does not merge with a person, nor with itself, nor without a reason', async () => {
  const a = await ask(1)
  const person = (
    await xinlu.as('clerk')(
      '{ vehicleByPlate(plate: "晋J00000") { id } subject(key: { id: "s_0000000000000000" }) { id } }',
    )
  ).data
  expect(person).toEqual({ vehicleByPlate: null, subject: null })
  const merge =
    'mutation($from: ID!, $into: ID!, $reason: String!) { mergeSubjects(from: $from, into: $into, reason: $reason) { id } }'
  const b = await ask(2)
  for (const [variables, code] of [
    [{ from: a.id, into: a.id, reason: 'x' }, 'CONFLICT'],
    [{ from: a.id, into: 's_0000000000000000', reason: 'x' }, 'NOT_FOUND'],
    [{ from: a.id, into: b.id, reason: ' ' }, 'BAD_INPUT'],
  ] as const) {
    const { errors } = await xinlu.as('clerk')(merge, variables)
    expect(errors?.[0].extensions.code).toBe(code)
  }
})

it('two decisions on one person, by one id number, are one subject; the public does not find the person', async () => {
  const person = {
    行政相对人类别: '自然人',
    行政相对人名称: '李四',
    '行政相对人代码_1(统一社会信用代码)': '',
    法定代表人: '',
    证件类型: '身份证',
    证件号码: '11010519491231002X',
  }
  const rows = [penalty(61, person), penalty(62, person)].map((row, i) => ({ line: i + 2, cells: cellsOf(row) }))
  const imported = await xinlu.as('clerk')(operation('import-acts'), {
    input: { fileName: 'b.csv', columns: [...penaltyColumns], rows },
  })
  expect(imported.data.importActs).toMatchObject({ accepted: 2, quarantined: [] })
  const by =
    '{ practitionerByCitizenId(citizenId: "11010519491231002X") { id displayName profile { enforcement { decisions { publicity { state } } } } } }'
  const { data } = await xinlu.as('clerk')(by)
  expect(data.practitionerByCitizenId).toMatchObject({
    displayName: '李四',
    profile: {
      enforcement: {
        decisions: [{ publicity: { state: 'NOT_FOR_PUBLICITY' } }, { publicity: { state: 'NOT_FOR_PUBLICITY' } }],
      },
    },
  })
  const key = { id: data.practitionerByCitizenId.id }
  const seen = (role: string) =>
    xinlu.as(role)('query($key: SubjectKey!) { subject(key: $key) { ... on Practitioner { id } } }', { key })
  expect((await seen('dashboard')).data.subject).toEqual(key)
  expect((await seen('anonymous')).data.subject).toBeNull()
  expect((await xinlu.as('anonymous')('{ subject(key: { name: "李四" }) { __typename } }')).data.subject).toBeNull()
})

it('a vehicle is found by the plate it carried on a day, and its owners are told over time', async () => {
  const { data } = await xinlu.as('dashboard')(
    '{ enterprises(filter: { industry: FREIGHT }, first: 40) { edges { node { id vehicles(first: 50) { id kind plate plates { plate validFrom } owners { validFrom owner { id } } } } } } }',
  )
  interface Told {
    id: string
    kind: string
    plate: string
    plates: { plate: string; validFrom: string }[]
    owners: { owner: { id: string } }[]
  }
  const edges = data.enterprises.edges as { node: { id: string; vehicles: Told[] } }[]
  const vehicles = edges.flatMap(({ node }) => node.vehicles.map((vehicle) => ({ ...vehicle, firm: node.id })))
  expect(vehicles.length).toBeGreaterThan(10)
  const moved = vehicles.find((vehicle) => vehicle.plates.length > 1)
  const [now, before] = moved?.plates ?? []
  if (!moved || !now || !before) throw new Error('no vehicle of the sample county has had two plates')
  const by = 'query($plate: String!, $on: Date) { vehicleByPlate(plate: $plate, on: $on) { id } }'
  const found = async (plate: string, on?: string) =>
    (await xinlu.as('dashboard')(by, { plate, on })).data.vehicleByPlate
  expect(await found(now.plate)).toEqual({ id: moved.id })
  expect(await found(before.plate, before.validFrom)).toEqual({ id: moved.id })
  expect(await found(before.plate)).toBeNull()
  expect(moved.owners[0]?.owner.id).toBe(moved.firm)
})
