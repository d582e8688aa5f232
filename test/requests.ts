import { expect } from 'vitest'
import { operation, type TestHouse } from './houseOn.ts'

/** Reveals facts of two units: the registry's (planning) and overload's. */
export const asked = `query Shared($key: SubjectKey!) {
  subject(key: $key) { ... on Enterprise { uscc address legalRepresentative { displayName } profile { overload { violationsInYear } } } }
}`

export const submit = operation('data-request-submit')
export const extend =
  'mutation($id: ID!, $reason: String!) { extendDataRequest(id: $id, reason: $reason) { dueOn extensionReason late } }'
const decide = operation('data-request-decide')

/** Data requests as a department and the units go about them, in one house. */
export async function requestsIn(xinlu: TestHouse) {
  const { data } = await xinlu.as('dashboard')('{ enterprises(first: 4) { edges { node { id uscc name } } } }')
  const firms: { id: string; uscc: string; name: string }[] = data.enterprises.edges.map(
    ({ node }: { node: object }) => node,
  )
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
  return { firms, input, made, answered, use, granted }
}
