import { operation } from './houseOn.ts'
import { driver, firmCode } from './policy/worlds/people.ts'
import type { Step } from './steps.ts'

const shared = operation('data-request-use')
const key = { uscc: firmCode }
const purpose = (name: string) => ({ 'x-purpose': name })

/** What is opened to a department and to personnel, and what each asks under it; somebody is told of changes at `endpoint`. */
export const stepsOfGrants = (endpoint: string): Step[] => [
  {
    role: 'department',
    name: 'data-request-submit',
    variables: () => ({
      input: {
        purpose: '核对登记住所',
        legalBasis: '政务数据共享条例 第二十条',
        matter: '年度报告抽查',
        operation: shared,
        rows: { codes: [firmCode] },
        retentionDays: 30,
        quota: 5,
        validUntil: '2026-12-20',
      },
    }),
    keeps: (text) => ({ request: JSON.parse(text).data.submitDataRequest.id }),
  },
  ...['planning-clerk', 'overload-clerk', 'clerk'].map(
    (role): Step => ({
      role,
      name: 'data-request-decide',
      variables: ({ request }) => ({ id: request, approve: true, reason: '同意' }),
    }),
  ),
  {
    role: 'department',
    name: 'data-request-use',
    variables: () => ({ key }),
    headers: ({ request = '' }) => ({ ...purpose('DATA_SHARING'), 'x-grant': request }),
  },
  {
    role: 'department',
    name: 'changes-subscribe',
    variables: ({ request }) => ({ input: { grant: request, variables: JSON.stringify({ key }), endpoint } }),
    keeps: (text) => ({ changes: JSON.parse(text).data.subscribeToChanges.id }),
  },
  { role: 'department', name: 'changes', variables: ({ request }) => ({ grant: request }) },
  { role: 'department', name: 'changes-secret', variables: ({ changes }) => ({ id: changes }) },
  { role: 'department', name: 'changes-end', variables: ({ changes }) => ({ id: changes }) },
  { role: 'department', name: 'data-request-health', variables: ({ request }) => ({ id: request }) },
  {
    role: 'personnel',
    name: 'an authority',
    query: 'mutation ($code: String!) { openCadreCheck(code: $code, authority: "文组函〔2026〕12号") { id } }',
    variables: () => ({ code: driver.citizenId }),
    keeps: (text) => ({ authority: JSON.parse(text).data.openCadreCheck.id }),
  },
  {
    role: 'personnel',
    name: 'cadre-check',
    variables: () => ({ citizenId: driver.citizenId }),
    headers: ({ authority = '' }) => ({ 'x-grant': authority }),
  },
]
