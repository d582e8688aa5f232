import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, operation, type TestHouse } from '../house.ts'
import { cellsOf, penalty, penaltyColumns } from '../penalties.ts'
import { driver, firmCode } from '../policy/worlds/people.ts'
import { steps } from '../steps.ts'
import { partOf, stations } from '../weighings.ts'

let house: TestHouse
const fetches: string[] = []
const statements: string[] = []
beforeAll(async () => {
  house = await openTestHouse('in-process', undefined, {
    observe: (subgraph) => void fetches.push(subgraph),
    statement: (subgraph) => void statements.push(subgraph),
  })
})
afterAll(() => house?.close())

const counted = (names: readonly string[]) =>
  Object.fromEntries([...new Set(names)].sort().map((name) => [name, names.filter((one) => one === name).length]))

async function asked(role: string, query: string, variables: Record<string, unknown>, headers = {}) {
  fetches.length = 0
  statements.length = 0
  const answer = await house.as(role)(query, variables, { headers })
  expect(answer.data, answer.text).toBeTruthy()
  return {
    text: answer.text,
    fetches: counted(fetches),
    statements: counted(statements.filter((name) => name !== 'ledger')),
  }
}

describe('a planned fetch', () => {
  it.each([
    ['a profile by its code', 'dashboard', 'dashboard-profile', { key: { uscc: firmCode } }],
    ['a profile by its id', 'dashboard', 'dashboard-profile', { key: { id: driver.id } }],
    [
      'a profile as it was known',
      'dashboard',
      'dashboard-profile',
      { key: { uscc: firmCode }, knownAt: '2026-06-01T00:00:00Z' },
    ],
    ['a public look-up', 'anonymous', 'public-lookup', { key: { uscc: firmCode } }],
    ['an export', 'clerk', 'export-acts', { template: 'PENALTY_2018' }],
  ])('is one statement: %s', async (_, role, name, variables) => {
    const came = await asked(role, operation(name), variables)
    expect(came.statements).toEqual(came.fetches)
    expect(Object.keys(came.fetches).length).toBeGreaterThan(0)
  })

  it('is one statement however long the page is, and one more for the band of its total', async () => {
    const short = await asked('dashboard', operation('dashboard-subjects'), { first: 1 })
    const long = await asked('dashboard', operation('dashboard-subjects'), { first: 100 })
    expect([long.fetches, long.statements]).toEqual([short.fetches, short.statements])
    const { registry, ...others } = long.statements
    expect(registry).toBe(2)
    expect(others).toEqual(Object.fromEntries(Object.keys(others).map((name) => [name, 1])))
  })

  it('is one statement for aliases and instants together, and one more where profiles of several instants begin in it', async () => {
    const query = `query Q($a: SubjectKey!, $before: DateTime) {
      a: subject(key: $a) { ... on Enterprise { now: profile { enforcement { first: decisions(first: 1) { docNo } all: decisions { kind } decisionsInForce } }
        before: profile(knownAt: $before) { enforcement { decisions(first: 5) { docNo } } } } } }`
    const came = await asked('dashboard', query, { a: { uscc: firmCode }, before: '2026-06-01T00:00:00Z' })
    // Two fetches begin at two places of the answer; the registry looks at two instants after it has found the subject.
    expect(came.fetches).toEqual({ enforcement: 2, registry: 1 })
    expect(came.statements).toEqual({ enforcement: 2, registry: 2 })
  })

  it('asks once for a level of lists, however many rows hold one', async () => {
    const query = `{ enterprises(first: 20) { edges { node { vehicles(first: 5) { plate plates { plate } owners { owner { id } } } } } } }`
    const { statements: few } = await asked('dashboard', query.replace('20', '8'), {})
    const { statements: many } = await asked('dashboard', query, {})
    expect(many).toEqual(few)
    expect(many.registry).toBeLessThanOrEqual(4)
  })
})

describe('however long a page is', () => {
  const rows = (count: number, from: number) =>
    Array.from({ length: count }, (_, i) => ({ line: i + 2, cells: cellsOf(penalty(from + i)) }))
  const spoilt = (count: number, from: number) =>
    Array.from({ length: count }, (_, i) => ({
      line: i + 2,
      cells: cellsOf(penalty(from + i, { 处罚决定日期: '2026/13/01' })),
    }))
  const taking = (lines: object[]) => ({
    input: { fileName: 'acts.csv', columns: [...penaltyColumns], rows: lines },
  })
  beforeAll(async () => {
    await house.as('clerk')(operation('import-acts'), taking(spoilt(5, 700)))
    const request = steps.find(({ name }) => name === 'data-request-submit')
    for (let n = 0; n < 4; n += 1)
      await house.as('department')(operation('data-request-submit'), request?.variables({}))
  })

  it.each([
    [
      'firms with their vehicles, owners and facts of every domain',
      'dashboard',
      `query ($first: Int!) { enterprises(first: $first) { edges { node { name legalRepresentative { displayName } vehicles(first: 2) { plate owners { owner { id } } }
        profile { roadTransport { assessments { grade } } construction { contracts { project unitPrices { price } } } overload { listings { circumstance } }
          enforcement { decisions(first: 2) { docNo publicity { state dueOn } } openCases { caseNo } } } } } } }`,
    ],
    [
      'decisions with everything of each',
      'dashboard',
      `query ($first: Int!) { subject(key: { uscc: "${firmCode}" }) { ... on Enterprise { profile { enforcement { decisions(first: $first) {
        docNo content conflicts { known arrived } publicity { state publishedOn dueOn basis { at } } party { __typename } } } } } } }`,
    ],
    ['acts as rows', 'clerk', 'query ($first: Int!) { exportActs(template: PENALTY_2018, first: $first) { rows } }'],
    [
      'rows in quarantine',
      'clerk',
      'query ($first: Int!) { quarantine(first: $first) { nodes { id got column code } } }',
    ],
    [
      'data requests',
      'department',
      'query ($first: Int!) { dataRequests(first: $first) { nodes { id state matter } pageInfo { hasNextPage } } }',
    ],
    ['entries of the log', 'auditor', 'query ($first: Int!) { accessLog(first: $first) { nodes { who org } } }'],
  ])('%s take the same statements', async (_, role, query) => {
    // Of some firms there must be vehicles on a short page, too.
    const short = await asked(role, query, { first: query.includes('enterprises') ? 10 : 1 })
    const long = await asked(role, query, { first: 50 })
    expect(long.text.length).toBeGreaterThan(short.text.length * 1.5)
    expect({ fetches: long.fetches, statements: long.statements }).toEqual({
      fetches: short.fetches,
      statements: short.statements,
    })
  })

  it('weighings of a part are taken by the same statements', async () => {
    const lines = (count: number, name: string) =>
      partOf(
        stations.kaizha,
        Array.from({ length: count }, (_, i) => ({
          ...{ serial: `${name}${i}`, weighedAt: `2026-11-${10 + (i % 10)} 10:00:00`, plate: '京A12345', axles: 2 },
          grossKg: 17_000 + 100 * i,
        })),
      )
    await asked('overload-clerk', operation('take-weighings'), lines(20, 'first'))
    const few = await asked('overload-clerk', operation('take-weighings'), lines(20, 'few'))
    const many = await asked('overload-clerk', operation('take-weighings'), lines(500, 'many'))
    expect(many.statements).toEqual(few.statements)
  })

  it('rows that are imported are written by the same statements', async () => {
    const few = await asked('clerk', operation('import-acts'), taking(rows(2, 300)))
    const many = await asked('clerk', operation('import-acts'), taking(rows(60, 400)))
    expect(many.statements).toEqual(few.statements)
  })
})

/** Operations of the users that take more statements than fetches: how many, and for what. */
const more: Record<string, [number, string]> = {
  'verify-receipt': [8, 'the entry, the checkpoint, and a level of the tree at a time for its proof'],
  'dashboard-subjects': [1, 'the band of the total'],
  'import-acts': [
    18,
    'who the rows are of, in one transaction, and the rows in another, with what of old ones came again',
  ],
  'take-weighings': [
    16,
    'whose the trucks are, and the part in one transaction: its key, its numbers, plates elsewhere, three tables, lines kept before',
  ],
  'decision-record': [16, 'who it is on, and the decision, its statement and its first step in one transaction'],
  'overload-candidates': [
    3,
    'which identities are one subject; who violated again and again; the facts of the others; of whom notice was given',
  ],
  'repair-apply': [2, 'whose it is, the decision, and what was applied for before'],
  'firm-fleet': [3, 'which trucks, their vehicles, and what is said of these'],
  'holding-state': [5, 'a transaction on one vehicle: its lock, who they are, what stands, and what is stated'],
  'my-credit': [1, 'whether somebody applied for a repair, of all decisions at once'],
  'its own penalty': [1, 'whether somebody applied for a repair, of all of them at once'],
  'a commitment': [
    9,
    'who commits itself and what is barred, the promise with its first step in one transaction, and it read again',
  ],
  'inspector 1': [5, 'the lock, who is known already, and the row in one transaction'],
  'inspector 2': [5, 'the same'],
  'a plan to draw': [
    19,
    'who is of the industry and of which class, asked of four rooms, the inspectors, and the draw in one transaction',
  ],
  draw: [3, 'the steps of the draw, its visits, and what of it is shown to whom'],
  'reconcile-findings': [2, 'the run, what was recorded and what was sent, to be compared'],
  'reconcile-send': [7, 'the run, its tags in one transaction, and how many came'],
  'objection-file': [11, 'whose it is, the decision, and the objection with its first step in one transaction'],
  'data-request-submit': [4, 'a transaction, and the request as it stands'],
  'data-request-decide': [2, 'the request before, the decision, the request after'],
  'data-request-health': [1, 'what was used of it, from the log'],
  'changes-subscribe': [2, 'the grant, how many there are, and the row'],
  changes: [1, 'the subscriptions, and their notices'],
  'changes-end': [1, 'whose it is, and that it ends'],
  'own-changes-subscribe': [1, 'how many there are, and the row'],
  'own-changes': [1, 'the subscriptions, and their notices'],
  'own-changes-end': [1, 'whose it is, and that it ends'],
  'who-looked-at-me': [1, 'the identities of who asks'],
  'tender-check': [
    11,
    'who asks and whether it may; then who bids and as whom, their grades, changes, bad conduct, bans, and what the list lets follow',
  ],
  'work-plan': [2, 'what was measured, the liaisons, and their last reports'],
  'plan-items': [1, 'what was measured'],
  'plan-2024-bureau': [14, 'what came in, asked of six rooms, and the figures of the bureau'],
  'plan-2026-bureau': [14, 'the same'],
  'plan-2026-work': [
    15,
    'what rooms tell of their work of the year, of causes in three more, and the figures of the bureau',
  ],
  'plan-submit': [6, 'the receipt in the log with its record, and the value in one transaction'],
  'target-submit': [6, 'the same'],
  'certificate-issue': [10, 'who it is, what two rooms tell, and a transaction: the lock, how many, a list, the row'],
  'my-certificates': [5, 'who it is, those that hold, and what rooms tell of them now'],
  'certificate-page': [5, 'the same'],
  'certificate-verify': [5, 'those of all that hold, what rooms tell of them now, and what was revoked'],
  'certificate-withdraw': [3, 'who it is, the certificate before and after'],
  'certificate-status': [1, 'which lists there are'],
}

it('takes no statement more than is written here for any operation of the users', async () => {
  const mine = await openTestHouse('in-process', undefined, {
    observe: (subgraph) => void fetches.push(subgraph),
    statement: (subgraph) => void statements.push(subgraph),
  })
  const known = {}
  try {
    for (const { role, name, query = operation(name), variables, headers, keeps } of steps) {
      fetches.length = 0
      statements.length = 0
      const { text } = await mine.as(role)(query, variables(known), { headers: headers?.(known) ?? {} })
      Object.assign(known, keeps?.(text))
      const beyond = statements.filter((subgraph) => subgraph !== 'ledger').length - fetches.length
      expect(beyond, `${name}: ${statements}`).toBeLessThanOrEqual(more[name]?.[0] ?? 0)
      // A bound that is wider than it need be says nothing.
      if (name !== 'verify-receipt') expect(beyond, name).toBe(more[name]?.[0] ?? 0)
    }
  } finally {
    await mine.close()
  }
})
