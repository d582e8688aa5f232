import type { Step } from './steps.ts'

const none = () => ({})
const id = ({ request }: Record<string, string>) => ({ id: request, reason: '数据清洗中' })

/** Operations of the console that only read, or whose outcome nothing else rests on. */
export const stepsOfPages: Step[] = [
  {
    role: 'dashboard',
    name: 'console-publicity-months',
    variables: () => ({ from: '2026-01-01', to: '2026-10-31' }),
  },
  { role: 'dashboard', name: 'console-coverage', variables: () => ({ year: 2026 }) },
  { role: 'leader', name: 'console-contract-figures', variables: none },
  { role: 'leader', name: 'console-supervision-figures', variables: () => ({ industry: 'FREIGHT' }) },
  { role: 'leader', name: 'console-case-figures', variables: none },
  { role: 'leader', name: 'console-overdue-figures', variables: () => ({ month: '2026-11' }) },
  { role: 'dashboard', name: 'console-overload-quarter', variables: () => ({ quarter: '2026-Q3' }) },
  { role: 'leader', name: 'console-grade-figures', variables: none },
  { role: 'leader', name: 'console-overload-months', variables: none },
  { role: 'dashboard', name: 'console-overload-list', variables: none },
  { role: 'leader', name: 'console-townships', variables: none },
  {
    role: 'dashboard',
    name: 'console-profile',
    variables: () => ({ key: { uscc: '91141121YLKTJXMQ3N' }, knownAt: '2026-06-01T00:00:00Z' }),
  },
  { role: 'department', name: 'console-data-requests', variables: none },
  { role: 'planning-clerk', name: 'console-data-request', variables: ({ request }) => ({ id: request }) },
  { role: 'planning-clerk', name: 'console-data-request-revoke', variables: id },
  {
    role: 'department',
    name: 'another request',
    query: 'mutation ($input: DataRequestInput!) { submitDataRequest(input: $input) { id } }',
    variables: () => ({
      input: {
        ...{ purpose: '核对登记住所', legalBasis: '政务数据共享条例 第二十条', matter: '年度报告抽查' },
        operation: 'query($key: SubjectKey!) { subject(key: $key) { ... on Enterprise { address } } }',
        ...{ rows: { codes: ['91141121YLKTJXMQ3N'] }, retentionDays: 30, quota: 5, validUntil: '2026-12-20' },
      },
    }),
    keeps: (text) => ({ request: JSON.parse(text).data.submitDataRequest.id }),
  },
  { role: 'planning-clerk', name: 'console-data-request-extend', variables: id },
  { role: 'leader', name: 'console-plan', variables: () => ({ year: 2026 }) },
  {
    role: 'personnel',
    name: 'console-cadre-open',
    variables: () => ({ code: '141121199605197177', authority: '文组函〔2026〕14号' }),
  },
  {
    role: 'office-clerk',
    name: 'console-opinion-receive',
    variables: () => ({
      input: {
        ...{ title: '办证窗口承诺三日办结未兑现', source: '县长热线', content: '反映承诺三日办结，十日未办。' },
        ...{ foundOn: '2026-11-20', unit: 'wenshui-planning' },
      },
    }),
    keeps: (text) => ({ incident: JSON.parse(text).data.receiveOpinion.id }),
  },
  { role: 'planning-clerk', name: 'console-opinions', variables: none },
  {
    role: 'planning-clerk',
    name: 'console-opinion-verify',
    variables: ({ incident }) => ({ id: incident, isTrue: true, finding: '窗口积压，已补办。' }),
  },
  {
    role: 'office-clerk',
    name: 'console-opinion-respond',
    variables: ({ incident }) => ({ id: incident, response: '已向当事人说明并致歉。', where: '县长热线' }),
  },
  // Refused, because it is closed by another person than who answered.
  {
    role: 'office-clerk',
    name: 'console-opinion-close',
    variables: ({ incident }) => ({ id: incident, outcome: '已办结' }),
  },
  { role: 'clerk', name: 'console-overdue-duties', variables: () => ({ unit: 'wenshui-enforcement' }) },
  { role: 'auditor', name: 'console-access-log', variables: () => ({ purpose: 'DATA_SHARING' }) },
  { role: 'auditor', name: 'console-ledger-checkpoint', variables: none },
  { role: 'auditor', name: 'console-ledger-consistency', variables: () => ({ from: 1, to: 3 }) },
  { role: 'auditor', name: 'console-purposes', variables: none },
]
