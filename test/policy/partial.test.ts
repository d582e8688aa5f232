import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '../house.ts'

let xinlu: TestHouse
let uscc: string
beforeAll(async () => {
  xinlu = await openTestHouse()
  const { data } = await xinlu.as('dashboard')('{ enterprises(first: 1) { edges { node { uscc } } } }')
  uscc = data.enterprises.edges[0].node.uscc
})
afterAll(() => xinlu?.close())

const ask = (text: string, variables: Record<string, unknown> = { key: { uscc } }) =>
  xinlu.as('dashboard')(text, variables)
const withheld = (errors: { path: unknown; extensions: { code: string } }[] | undefined) =>
  errors?.filter(({ extensions }) => extensions.code === 'FIELD_WITHHELD').map(({ path }) => path)

describe('a partial answer', () => {
  it('keeps the order of asking, with null where a field is withheld and the reason at its path', async () => {
    const { text, data, errors } = await ask(`query($key: SubjectKey!) { subject(key: $key) { ... on Enterprise {
      uscc legalRepresentative { a: citizenId displayName b: citizenId } township name } } }`)
    expect(text).toMatch(
      /"uscc":.*"legalRepresentative":\{"a":null,"displayName":"[^"]+","b":null\},"township":.*"name":/,
    )
    expect(data.subject.legalRepresentative.displayName).toMatch(/^.\*\*$/)
    expect(errors).toMatchObject(
      ['a', 'b'].map((key) => ({
        path: ['subject', 'legalRepresentative', key],
        extensions: { code: 'FIELD_WITHHELD', reason: 'CLASS' },
      })),
    )
    expect(JSON.parse(text).extensions.withheld).toEqual(
      ['a', 'b'].map((key) => ({
        path: ['subject', 'legalRepresentative', key],
        reason: 'CLASS',
        unlockedBy: null,
      })),
    )
  })

  it('says each place of a list with its index, through fragments and aliases', async () => {
    const { data, errors } = await ask(
      `{ enterprises(first: 3) { edges { firm: node { ...F } } } }
       fragment F on Enterprise { ...G name } fragment G on Enterprise { boss: legalRepresentative { id: citizenId } }`,
      {},
    )
    expect(data.enterprises.edges).toHaveLength(3)
    expect(withheld(errors)).toEqual([0, 1, 2].map((i) => ['enterprises', 'edges', i, 'firm', 'boss', 'id']))
  })

  it('on an abstract type shows what the form that came has, and withholds there alone', async () => {
    const text = `query($key: SubjectKey!) { subject(key: $key) { kind: __typename id
      ... on Enterprise { name legalRepresentative { citizenId } } ... on Practitioner { citizenId } } }`
    const { data, errors } = await ask(text)
    expect(Object.keys(data.subject)).toEqual(['kind', 'id', 'name', 'legalRepresentative'])
    expect(data.subject.kind).toBe('Enterprise')
    expect(withheld(errors)).toEqual([['subject', 'legalRepresentative', 'citizenId']])
    const driver = await ask(text, { key: { id: 's_jzq389dt14478d8j' } })
    expect(driver.data.subject).toEqual({ kind: 'Practitioner', id: 's_jzq389dt14478d8j', citizenId: null })
    expect(withheld(driver.errors)).toEqual([['subject', 'citizenId']])
  })

  it('judges a condition as taken, and obeys it when it answers', async () => {
    const text =
      'query($key: SubjectKey!, $on: Boolean!) { subject(key: $key) { ... on Enterprise { name legalRepresentative { citizenId @include(if: $on) displayName } } } }'
    const off = await ask(text, { key: { uscc }, on: false })
    expect(off.errors).toBeUndefined()
    expect(Object.keys(off.data.subject.legalRepresentative)).toEqual(['displayName'])
    const on = await ask(text, { key: { uscc }, on: true })
    expect(Object.keys(on.data.subject.legalRepresentative)).toEqual(['citizenId', 'displayName'])
    expect(withheld(on.errors)).toHaveLength(1)
  })

  it('of one field under ten aliases is the same ten times, whatever else is asked', async () => {
    const aliases = Array.from({ length: 10 }, (_, i) => `a${i}: displayName`).join(' ')
    const { data, errors } = await ask(
      `query($key: SubjectKey!) { subject(key: $key) { ... on Enterprise { legalRepresentative { ${aliases} } } } }`,
    )
    expect(errors).toBeUndefined()
    expect(new Set(Object.values(data.subject.legalRepresentative)).size).toBe(1)
    expect(Object.values(data.subject.legalRepresentative)[0]).toMatch(/^.\*\*$/)
  })

  it('is never made from the plan of another viewer', async () => {
    const text = 'query($id: ID!) { subject(key: { id: $id }) { ... on Practitioner { displayName citizenId phone } } }'
    const id = 's_jzq389dt14478d8j'
    const seen = async (role: string) => (await xinlu.as(role)(text, { id })).data.subject
    const open = await seen('planning-clerk')
    expect(open.citizenId).toMatch(/^\d{17}[\dX]$/)
    const closed = await seen('dashboard')
    expect(closed).toMatchObject({ citizenId: null, phone: expect.stringMatching(/^\*{7}\d{4}$/) })
    expect(await seen('planning-clerk')).toEqual(open)
    const other = await seen('squad-clerk')
    expect(other).toMatchObject({ citizenId: null, displayName: closed.displayName })
  })

  it('never lets a withheld deed act', async () => {
    const before = await xinlu.database.admin`select count(*)::int as n from registry.grouping_statement`
    const { data, errors } = await xinlu.as('dashboard')(
      'mutation { a: splitSubject(id: "s_jzq389dt14478d8j", reason: "试") { id } b: __typename }',
    )
    expect(data).toEqual({ a: null, b: 'Mutation' })
    expect(withheld(errors)).toEqual([['a']])
    expect(await xinlu.database.admin`select count(*)::int as n from registry.grouping_statement`).toEqual(before)
  })

  it('with everything withheld fetches nothing and says so', async () => {
    const { data, errors } = await ask('{ practitionerByCitizenId(citizenId: "11010519491231002X") { id } }', {})
    expect(data).toEqual({ practitionerByCitizenId: null })
    expect(withheld(errors)).toEqual([['practitionerByCitizenId']])
  })
})

describe('the row of another unit', () => {
  it('is withheld in its own subgraph with the reason ROW, and said in the list', async () => {
    const { data, errors, text } = await xinlu.as('squad-clerk')(
      '{ subject(key: { id: "s_jzq389dt14478d8j" }) { ... on Practitioner { citizenId phone } } }',
    )
    expect(data.subject).toEqual({ citizenId: null, phone: expect.stringMatching(/^\*+\d{4}$/) })
    expect(errors).toMatchObject([
      { path: ['subject', 'citizenId'], extensions: { code: 'FIELD_WITHHELD', reason: 'ROW' } },
    ])
    expect(JSON.parse(text).extensions.withheld).toEqual([
      { path: ['subject', 'citizenId'], reason: 'ROW', unlockedBy: 'DATA_REQUEST' },
    ])
  })
})

describe('the schema that exists', () => {
  const types = '{ __schema { types { name fields { name } } queryType { fields { name } } } }'
  const introspect = async (role: string) => {
    const { data, errors } = await xinlu.as(role)(types)
    expect(errors).toBeUndefined()
    return data.__schema
  }

  it('for the public has no classified field, nor a word that only leads to one', async () => {
    const { types: all, queryType } = await introspect('anonymous')
    const names = all.flatMap(({ name, fields }: { name: string; fields: { name: string }[] | null }) => [
      name,
      ...(fields ?? []).map((field) => `${name}.${field.name}`),
    ])
    expect(queryType.fields.map(({ name }: { name: string }) => name)).toEqual(
      expect.arrayContaining(['subject', 'explainAccess']),
    )
    for (const hidden of [
      'Assessment.score',
      'Person',
      'Practitioner.citizenId',
      'ImportResult',
      'Mutation',
      'Query.enterprises',
      'Query.mySubject',
    ])
      expect(names).not.toContain(hidden)
    expect(names).toEqual(expect.arrayContaining(['Enterprise.name', 'Assessment.grade']))
  })

  it('inside has them, and never what is inaccessible', async () => {
    const { types: all } = await introspect('dashboard')
    const names = all.map(({ name }: { name: string }) => name)
    expect(names).toContain('Person')
    expect(names).not.toContain('_Entity')
    expect(names).not.toContain('PartyInput')
  })

  it('says the same of a classified field as of a typo', async () => {
    const told = async (field: string) =>
      (await xinlu.as('anonymous')(`{ subject(key: { id: "x" }) { ... on Enterprise { ${field} } } }`)).text.replaceAll(
        field,
        'FIELD',
      )
    expect(await told('address')).toBe(await told('addresz'))
  })

  it.each(['anonymous', 'driver'])('has no deeds for %s: naming one is like naming none', async (role) => {
    const told = async (field: string) =>
      (await xinlu.as(role)(`mutation { ${field}(reason: "x") { id } }`)).text.replaceAll(field, 'FIELD')
    expect(await told('openPair')).toBe(await told('openPears'))
    expect(await told('openPair')).not.toContain('REQUEST')
  })

  it('is not spoken of to a caller whose purpose is refused', async () => {
    const { status, text } = await xinlu.as('anonymous')(types, {}, { headers: { 'x-purpose': 'AUDIT' } })
    expect({ status, code: JSON.parse(text).errors[0].extensions.code }).toEqual({
      status: 403,
      code: 'PURPOSE_REFUSED',
    })
  })

  it('introspection and data come together in the order of asking', async () => {
    const { data } = await ask(
      '{ a: __typename s: __schema { queryType { name } } e: enterprises(first: 1) { totalBand } }',
      {},
    )
    expect(Object.keys(data)).toEqual(['a', 's', 'e'])
    expect(data.s).toEqual({ queryType: { name: 'Query' } })
    expect(data.e.totalBand).toMatch(/\d/)
  })
})

describe("a subject's own view", () => {
  it('holds what is held about itself, its own number masked, and nobody else', async () => {
    const mine = await xinlu.as('driver')(
      '{ mySubject { id ... on Practitioner { displayName citizenId phone employer { name } profile { knownAt } } } }',
    )
    expect(mine.errors).toBeUndefined()
    expect(mine.data.mySubject).toMatchObject({
      id: 's_jzq389dt14478d8j',
      displayName: expect.not.stringContaining('*'),
      phone: expect.stringMatching(/^1\d{10}$/),
      citizenId: expect.stringMatching(/^\*{14}\d{3}[\dX]$/),
      employer: null,
    })
    const others = await xinlu.as('driver')('query($key: SubjectKey!) { subject(key: $key) { id } }', { key: { uscc } })
    expect(others.data.subject).toBeNull()
  })

  it('of a firm and of a sole trader reads the profile as others see it', async () => {
    const text =
      '{ mySubject { ... on Enterprise { name profile { enforcement { decisions { docNo } } } } ... on SoleTrader { name operator { displayName } profile { enforcement { decisions { docNo } } } } } }'
    const firm = await xinlu.as('subject')(text)
    expect(firm.data.mySubject.profile.enforcement.decisions.length).toBeGreaterThan(0)
    const trader = await xinlu.as('trader')(text)
    expect(trader.data.mySubject.operator.displayName).not.toContain('*')
  })
})
