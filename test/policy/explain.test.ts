import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, operation, type TestHouse } from '../house.ts'

let xinlu: TestHouse
beforeAll(async () => {
  xinlu = await openTestHouse()
})
afterAll(() => xinlu?.close())

interface Explained {
  policyVersion: string
  verdict: string
  obligations: string[]
  coordinates: Record<'coordinate' | 'usage' | 'verdict' | 'mask' | 'clause' | 'unlockedBy', string | null>[]
}

const explain = async (role: string, text: string, purpose: string): Promise<Explained> => {
  const { data, errors } = await xinlu.as(role)(operation('explain-access'), { operation: text, purpose })
  expect(errors).toBeUndefined()
  return data.explainAccess
}
const at = ({ coordinates }: Explained, name: string) => coordinates.find(({ coordinate }) => coordinate === name)

describe('explaining an operation', () => {
  it('gives verdict, mask, clause and what would unlock the rest, coordinate by coordinate, in the order of asking', async () => {
    const told = await explain(
      'dashboard',
      '{ enterprises(first: 1) { edges { node { name legalRepresentative { citizenId displayName } } } } }',
      'STATUTORY_SUPERVISION',
    )
    expect(told).toMatchObject({ policyVersion: '2026-11-23', verdict: 'PARTIAL' })
    expect(told.obligations).toEqual(expect.arrayContaining(['LOG', 'MIN_CELL(5)']))
    expect(told.coordinates.map(({ coordinate }) => coordinate)).toEqual([
      'Query.enterprises',
      'EnterpriseConnection.edges',
      'EnterpriseEdge.node',
      'Enterprise.name',
      'Enterprise.legalRepresentative',
      'Person.citizenId',
      'Person.displayName',
    ])
    expect(at(told, 'Query.enterprises')).toMatchObject({
      usage: 'SEARCH',
      verdict: 'SEE',
      clause: 'personal-information 第三十四条',
    })
    expect(at(told, 'Person.displayName')).toMatchObject({ usage: 'READ', verdict: 'MASK', mask: 'NAME' })
    expect(at(told, 'Person.citizenId')).toMatchObject({ verdict: 'REFUSE', clause: null })
  })

  it('tells a clerk without case duty which duty opens a number, and a department that a request would', async () => {
    const text = '{ subject(key: { id: "x" }) { ... on Practitioner { citizenId } } }'
    const department = await explain('department', text, 'DATA_SHARING')
    expect(department.verdict).toBe('REFUSE')
    expect(at(department, 'Practitioner.citizenId')?.unlockedBy).toBe('DATA_REQUEST')
  })

  it('is the public schema for the public: a classified field reads like a typo', async () => {
    const told = async (field: string) =>
      (
        await xinlu.as('anonymous')(operation('explain-access'), {
          operation: `{ subject(key: { id: "x" }) { ... on Enterprise { ${field} } } }`,
          purpose: 'PUBLIC_QUERY',
        })
      ).text.replaceAll(field, 'FIELD')
    expect(await told('address')).toBe(await told('addresz'))
    expect(await told('name')).toContain('"verdict":"ALLOW"')
  })

  it.each([
    ['a purpose that the role may not claim', 'anonymous', '{ __typename }', 'AUDIT', 'PURPOSE_REFUSED'],
    ['a text that cannot be read', 'clerk', '{', 'STATUTORY_SUPERVISION', 'GRAPHQL_PARSE_FAILED'],
    [
      'a fragment that turns in a circle',
      'clerk',
      '{ ...F } fragment F on Query { ...F }',
      'STATUTORY_SUPERVISION',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'two operations without a name',
      'clerk',
      'query A { __typename } query B { __typename }',
      'STATUTORY_SUPERVISION',
      'OPERATION_UNKNOWN',
    ],
    [
      'a flood of aliases',
      'clerk',
      `{ ${Array.from({ length: 3000 }, (_, i) => `a${i}: __typename`).join(' ')} }`,
      'STATUTORY_SUPERVISION',
      'LIMIT',
    ],
  ])('%s is refused with a code', async (_, role, text, purpose, code) => {
    const { errors } = await xinlu.as(role)(operation('explain-access'), { operation: text, purpose })
    expect(errors?.[0].extensions.code).toBe(code)
  })
})

describe('the purposes', () => {
  it('are a closed list, each with its bases and the roles that may claim it', async () => {
    const { data } = await xinlu.as('anonymous')('{ purposes { purpose title roles bases answer } }')
    expect(data.purposes).toHaveLength(10)
    expect(data.purposes.find(({ purpose }: { purpose: string }) => purpose === 'TENDER_EVALUATION')).toEqual({
      purpose: 'TENDER_EVALUATION',
      title: '招标评审',
      roles: ['tender-evaluator'],
      bases: ['business-environment 第五十三条', 'tendering 第四十六条'],
      answer: 'REJECT',
    })
  })
})
