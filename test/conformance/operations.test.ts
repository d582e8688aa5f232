import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '@xinlu/gateway'
import { expect, it } from 'vitest'
import { openTestHouse, operation } from '../house.ts'
import { cellsOf, penalty, penaltyColumns } from '../penalties.ts'
import { driver, firmCode } from '../policy/worlds/people.ts'

/** Names that were given out, by what they are of. */
type Known = Record<string, string>

interface Step {
  role: string
  name: string
  /** Where it is none of the users' own. */
  query?: string
  variables: (known: Known) => Record<string, unknown>
  headers?: (known: Known) => Record<string, string>
  /** Keeps what a later step needs. */
  keeps?: (text: string) => Known
}

const shared = operation('data-request-use')
const key = { uscc: firmCode }
const purpose = (name: string) => ({ 'x-purpose': name })

/** Each operation of the users, with what comes before it. */
const steps: Step[] = [
  { role: 'anonymous', name: 'public-lookup', variables: () => ({ key }) },
  {
    role: 'dashboard',
    name: 'dashboard-profile',
    variables: () => ({ key, knownAt: '2026-06-01T00:00:00Z' }),
    headers: () => ({ 'x-receipt': '1' }),
    keeps: (text) => ({ receipt: JSON.parse(text).extensions.receipt.id }),
  },
  { role: 'anonymous', name: 'verify-receipt', variables: ({ receipt }) => ({ id: receipt }) },
  { role: 'dashboard', name: 'dashboard-profile', variables: () => ({ key: { id: driver.id } }) },
  { role: 'dashboard', name: 'dashboard-subjects', variables: () => ({ first: 20, filter: { industry: 'FREIGHT' } }) },
  { role: 'dashboard', name: 'explain-access', variables: () => ({ operation: shared, purpose: 'PUBLIC_QUERY' }) },
  { role: 'clerk', name: 'export-acts', variables: () => ({ template: 'PENALTY_2018' }) },
  {
    role: 'clerk',
    name: 'import-acts',
    variables: () => ({
      input: {
        fileName: 'acts.csv',
        columns: [...penaltyColumns],
        rows: [penalty(1), penalty(2, { 处罚决定日期: '2026/13/01' })].map((row, i) => ({
          line: i + 2,
          cells: cellsOf(row),
        })),
      },
    }),
  },
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
  { role: 'subject', name: 'who-looked-at-me', variables: () => ({ after: null }) },
]

/** What a house makes up for itself: names by chance, and the proofs of a log with salts of its own. */
const byChance = /\b[a-z]{1,2}_[0-9a-z]{16,}\b|\b[0-9a-f]{32}\b|[A-Za-z0-9+/_-]{40,}=*/g

/** A text in which what the other does not have, and was made up, is called after the order in which it came. */
function called(text: string, other: string, names: Map<string, string>): string {
  return text.replaceAll(byChance, (name) => {
    if (other.includes(name)) return name
    if (!names.has(name)) names.set(name, `<${names.size}>`)
    return names.get(name) as string
  })
}

it('each operation of the users gives in a house that compiles what it gives in one that leaves it to the stock gateway', async () => {
  const ways: string[] = []
  const mine = await openTestHouse('in-process', undefined, { executed: (way, why) => void ways.push(why ?? way) })
  const stock = await openTestHouse('in-process', undefined, { stockOnly: true })
  const houses = [mine, stock].map((house) => ({ house, known: {} as Known, names: new Map<string, string>() }))
  try {
    for (const { role, name, query = operation(name), variables, headers, keeps } of steps) {
      const came: { status: number; text: string }[] = []
      for (const one of houses) {
        const more = { headers: headers?.(one.known) ?? {} }
        const { status, text } = await one.house.as(role)(query, variables(one.known), more)
        expect(status, `${name}: ${text}`).toBe(200)
        expect(JSON.parse(text).data, name).toBeTruthy()
        Object.assign(one.known, keeps?.(text))
        came.push({ status, text })
        // A while later, so that by the end it is told who looked in the hours before.
        one.house.clock.now += 600_000
      }
      const [here = '', there = ''] = came.map(({ text }) => text)
      expect(called(here, there, houses[0]?.names ?? new Map()), name).toBe(
        called(there, here, houses[1]?.names ?? new Map()),
      )
    }
  } finally {
    for (const { house } of houses) await house.close()
  }
  expect(ways).toEqual(steps.map(() => 'compiled'))
  const all = readdirSync(join(root, 'gateway/operations')).filter((file) => file.endsWith('.graphql'))
  expect([...new Set(steps.flatMap(({ name, query }) => (query ? [] : [`${name}.graphql`])))].sort()).toEqual(
    all.sort(),
  )
})
