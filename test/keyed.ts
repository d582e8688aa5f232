import { createHash } from 'node:crypto'
import { type Answer, type Asking, operation, type TestHouse } from './houseOn.ts'
import { firmCode } from './policy/worlds/people.ts'
import { firms, tendersIn } from './tenders.ts'

/** A deed that makes something each time it is asked, unless it is asked under the same key. */
export interface KeyedDeed {
  name: string
  ask: Asking
  query: string
  /** The n-th that is meant, under a key where one is given. */
  variables(n: number, key?: string): Record<string, unknown>
  /** How many of the n-th there are. */
  count(n: number): Promise<number>
}

const day = 86_400_000
/** A citizen id number of a person of no register, its last character as the standard computes it. */
function citizenId(n: number): string {
  const first = `14112119800101${String(100 + n)}`
  const sum = [...first].reduce((all, digit, i) => all + Number(digit) * (2 ** (17 - i) % 11), 0)
  return first + '10X98765432'[sum % 11]
}

/** 幂等键: every deed that takes one, in one house. */
export function keyedIn(xinlu: TestHouse): KeyedDeed[] {
  const rows = async (query: string, ...values: string[]) =>
    (await xinlu.database.admin.unsafe<{ n: number }[]>(`select count(*)::int as n from ${query}`, values))[0]?.n ?? 0
  const on = (days: number) => new Date(xinlu.clock.now + days * day).toISOString()
  const { clerk, inputOf } = tendersIn(xinlu)
  const pdf = (n: number) => Buffer.from(`%PDF-1.7\n缴款凭证 ${n}`)
  const opensAt = on(40)
  return [
    {
      name: 'data request submitted',
      ask: xinlu.as('department'),
      query: operation('data-request-submit'),
      variables: (n, key) => ({
        input: {
          ...{ purpose: '核对登记住所', legalBasis: '政务数据共享条例 第二十条', matter: `幂等抽查 ${n}` },
          ...{ operation: operation('data-request-use'), rows: { codes: [firmCode] }, retentionDays: 30, quota: 5 },
          ...{ validUntil: on(20).slice(0, 10), ...(key && { key }) },
        },
      }),
      count: (n) => rows(`governance.opening where kind = 'DATA_REQUEST' and reason = $1`, `幂等抽查 ${n}`),
    },
    {
      name: 'cadre check opened',
      ask: xinlu.as('personnel'),
      query: operation('console-cadre-open'),
      variables: (n, key) => ({ code: citizenId(n), authority: `文组函〔2026〕${n}号`, ...(key && { key }) }),
      count: (n) => rows(`governance.opening where kind = 'AUTHORITY' and reason = $1`, `文组函〔2026〕${n}号`),
    },
    {
      name: 'emergency opened',
      ask: xinlu.as('overload-clerk'),
      query: operation('console-emergency-open'),
      variables: (n, key) => ({ subject: `s_${n}`, reason: `道路突发事件需联系负责人，第${n}次`, ...(key && { key }) }),
      count: (n) => rows(`governance.opening where kind = 'EMERGENCY' and reason like $1`, `%第${n}次`),
    },
    {
      name: 'pair of auditors asked for',
      ask: xinlu.as('auditor'),
      query: operation('console-pair-open'),
      variables: (n, key) => ({ reason: `专项审计，第${n}次`, ...(key && { key }) }),
      count: (n) => rows(`governance.opening where kind = 'PAIR' and reason like $1`, `%第${n}次`),
    },
    {
      name: 'certificate issued',
      ask: xinlu.as('subject'),
      query: operation('certificate-issue'),
      variables: (n, key) => ({ parts: ['IDENTITY'], days: n + 1, ...(key && { key }) }),
      count: (n) => rows(`governance.certificate where valid_until - known_from = $1::interval`, `${n + 1} days`),
    },
    {
      name: 'tender recorded',
      ask: clerk,
      query: operation('console-tender-record'),
      variables: (n, key) => ({ input: inputOf({ name: `（样例）幂等工程 ${n}`, opensAt }), ...(key && { key }) }),
      count: (n) => rows('construction.tender_statement where name = $1', `（样例）幂等工程 ${n}`),
    },
    {
      name: 'proof handed in',
      ask: xinlu.as('subject'),
      query: operation('console-proof-add'),
      variables: (n, key) => {
        const bytes = pdf(n)
        const sha256 = createHash('sha256').update(bytes).digest('hex')
        const whole = { fileName: '缴款凭证.pdf', sha256, size: bytes.length, part: 1, parts: 1 }
        return { input: { ...whole, content: bytes.toString('base64'), ...(key && { key }) } }
      },
      count: (n) => rows('enforcement.proof where sha256 = $1', createHash('sha256').update(pdf(n)).digest('hex')),
    },
  ]
}

/** A deed that takes no key: what it makes is known by what is said, so that sent again it gives what there is. */
export interface NamingDeed {
  name: string
  ask(): Promise<Answer>
  /** The same with something else said of it. */
  otherwise(): Promise<Answer>
  count(): Promise<number>
}

/** Every deed of a tender that names what it makes, in one house. */
export async function namingIn(xinlu: TestHouse): Promise<NamingDeed[]> {
  const { record, register, appoint } = tendersIn(xinlu)
  const { id } = (await record({ name: '（样例）一次登记工程' })).data.recordTender
  const rows = async (table: string) => {
    const [row] = await xinlu.database.admin.unsafe<{ n: number }[]>(
      `select count(*)::int as n from construction.${table} where tender_id = $1`,
      [id],
    )
    return row?.n ?? 0
  }
  return [
    {
      name: 'bidder registered',
      ask: () => register(id, [firms.best]),
      otherwise: () => register(id, [firms.best, firms.good]),
      count: () => rows('bidder_statement'),
    },
    {
      name: 'evaluator appointed',
      ask: () => appoint(id, 'expert-once', { name: '王某' }),
      otherwise: () => appoint(id, 'expert-once', { name: '李某' }),
      count: () => rows('tender_evaluator'),
    },
  ]
}
