import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, openTestHouse, operation, type TestHouse } from '../house.ts'

const submit = operation('data-request-submit')
const decide = operation('data-request-decide')
const health = operation('data-request-health')
const day = 86_400_000

/** Reveals facts of two units: the registry's (planning) and overload's. */
const asked = `query Shared($key: SubjectKey!) {
  subject(key: $key) { ... on Enterprise { uscc address legalRepresentative { displayName } profile { overload { violationsInYear } } } }
}`

let xinlu: TestHouse
let firms: { id: string; uscc: string; name: string }[]
beforeAll(async () => {
  xinlu = await openTestHouse()
  const { data } = await xinlu.as('dashboard')('{ enterprises(first: 4) { edges { node { id uscc name } } } }')
  firms = data.enterprises.edges.map(({ node }: { node: object }) => node)
})
afterAll(() => xinlu?.close())

const codeOf = ({ errors }: Answer) => errors?.[0]?.extensions.code
const input = (more: object = {}) => ({
  purpose: '核对登记住所',
  legalBasis: '政务数据共享条例 第二十条',
  matter: '年度报告抽查',
  operation: asked,
  rows: { codes: [firms[0]?.uscc, firms[1]?.uscc] },
  retentionDays: 30,
  quota: 2,
  validUntil: '2026-12-20',
  ...more,
})
const made = async (more: object = {}) => {
  const answer = await xinlu.as('department')(submit, { input: input(more) })
  expect(answer.errors).toBeUndefined()
  return answer.data.submitDataRequest
}
const answered = (clerk: string, id: string, approve: boolean, reason = '') =>
  xinlu.as(clerk)(decide, { id, approve, reason })
const use = (id: string, uscc: string | undefined, query = asked) =>
  xinlu.as('department')(query, { key: { uscc } }, { headers: { 'x-grant': id, 'x-purpose': 'DATA_SHARING' } })
const granted = async (more: object = {}): Promise<string> => {
  const { id } = await made(more)
  for (const clerk of ['planning-clerk', 'overload-clerk'])
    expect((await answered(clerk, id, true)).errors).toBeUndefined()
  return id
}

describe('a department submits a query', () => {
  it('and is shown what it would reveal, by unit, and by when it is answered', async () => {
    const request = await made()
    expect(request).toMatchObject({
      state: 'PENDING',
      // 7 working days of the county after Monday 2026-11-23, shorter than the regulation's 10
      dueOn: '2026-12-02',
      rows: JSON.stringify({ codes: [firms[0]?.uscc, firms[1]?.uscc] }),
      quota: 2,
      validUntil: '2026-12-20',
    })
    expect(request.operationHash).toMatch(/^[0-9a-f]{64}$/)
    expect(request.reveals).toEqual([
      { coordinate: 'Enterprise.address', class: 'INTERNAL', ownerUnit: 'wenshui-planning' },
      { coordinate: 'Person.displayName', class: 'PERSONAL', ownerUnit: 'wenshui-planning' },
      { coordinate: 'OverloadSection.violationsInYear', class: 'INTERNAL', ownerUnit: 'wenshui-overload' },
    ])
  })
})
