import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestHouse, operation, type TestHouse } from '../house.ts'
import { firmCode } from '../policy/worlds/people.ts'
import { penalties, repairsIn } from '../repairs.ts'

const shared = `query Shared($key: SubjectKey!) { subject(key: $key) { ... on Enterprise { profile { enforcement {
  decisions(first: 20) { docNo content } } } } } }`
const sharing = { 'x-purpose': 'DATA_SHARING' }

let looked = 0
let xinlu: TestHouse
beforeAll(async () => {
  // At the first look the answer to the department is still on its way to the log.
  xinlu = await openTestHouse('HTTP', undefined, {
    instead: (subgraph, { query }, answer) => {
      if (subgraph !== 'governance' || !query.includes('disclosuresOf')) return answer
      looked += 1
      return looked === 1 ? { data: { disclosuresOf: { grants: [], recipients: [] } } } : answer
    },
  })
})
afterAll(() => xinlu?.close())

it('a department that received the decision while its repair was decided has to take it off, too', async () => {
  const flow = repairsIn(xinlu)
  const { id: decision } = penalties.squad1
  const input = {
    purpose: '核对处罚内容',
    legalBasis: '政务数据共享条例 第二十条',
    matter: '年度报告抽查',
    operation: shared,
    rows: { codes: [firmCode] },
    retentionDays: 30,
    quota: 5,
    validUntil: '2026-12-20',
  }
  const { data } = await xinlu.as('department')(operation('data-request-submit'), { input })
  const { id: grant } = data.submitDataRequest
  await xinlu.as('clerk')(operation('data-request-decide'), { id: grant, approve: true, reason: '同意' })
  await xinlu.as('department')(shared, { key: { uscc: firmCode } }, { headers: { ...sharing, 'x-grant': grant } })

  const repair = await flow.applied('subject', decision)
  await flow.accepted('squad-clerk', repair)
  const answer = await flow.decided('squad-clerk', repair)
  expect(answer.errors).toBeUndefined()
  const targets = answer.data.decideRepair.propagation.map(({ target }: { target: string }) => target)
  expect(looked).toBe(2)
  expect(targets).toContain('RECIPIENT:文水县市场监督管理局')
  expect(targets).toContain(`GRANT:${grant}`)
  expect(new Set(targets).size).toBe(targets.length)
})
