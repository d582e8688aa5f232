import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { operation } from '../house.ts'
import { clerkOf, penalties, repairsIn } from '../repairs.ts'
import { steps } from '../steps.ts'
import type { Caller } from './worlds/caller.ts'
import { callers } from './worlds/callers.ts'
import { corpus, publishedThen, whole } from './worlds/corpus.ts'
import type { Operation } from './worlds/generate.ts'
import { pastOn } from './worlds/past.ts'
import { firm, firmCode } from './worlds/people.ts'
import { poolsOf } from './worlds/pools.ts'
import { operationsFor } from './worlds/run.ts'
import { askingOf, headersOf, openWorld, schemaOf, type World } from './worlds/worlds.ts'

const decision = penalties.squad4
/** Operations by chance for each caller, beside those that are written down. */
const generated = 2

/** Somebody who searches: every kind of caller as the two worlds have them, the squad that issued the decision, and each of them for every other purpose. */
type Searcher = Pick<Caller, 'name' | 'person' | 'purpose' | 'opening' | 'receipt' | 'opens'>
const purposes = [
  'PUBLIC_QUERY',
  'SUBJECT_SELF',
  'STATUTORY_SUPERVISION',
  'TENDER_EVALUATION',
  'DATA_SHARING',
  'JOINT_MEASURES',
  'STATISTICS',
  'CADRE_CHECK',
  'AUDIT',
  'EMERGENCY',
]
const squad: Searcher = {
  name: 'a clerk of the squad that issued it',
  person: clerkOf('wenshui-squad-4'),
  purpose: 'STATUTORY_SUPERVISION',
  opens: ['PUBLIC', 'INTERNAL', 'PERSONAL', 'SENSITIVE_PERSONAL', 'TRADE_SECRET', 'INVESTIGATION', 'SUPERVISION'],
}
const people = [...new Map([...callers, squad].map((one) => [JSON.stringify(one.person), one])).values()]
const elsewhere: Searcher[] = people.flatMap(({ name, person, purpose: own, opens }) =>
  purposes
    .filter((purpose) => purpose !== own)
    .map((purpose) => ({ name: `${name}, who says ${purpose}`, person, purpose, opens })),
)

const facts =
  'id docNo content breachFacts knownFrom publicity { state publishedOn sites } repair { state propagation { target } }'
/** Everything that may hold a decision, and how it is found there. */
const wide: readonly Operation[] = [
  ...[facts, 'id docNo'].map((fields) => ({
    query: `query($id: ID!) { subject(key: { id: $id }) { ... on Enterprise { profile { enforcement { decisionsInForce decisions(first: 60) { ${fields} } } } } } }`,
    variables: { id: firm },
  })),
  { query: `{ mySubject { profile { enforcement { decisions(first: 60) { ${facts} } } } } }`, variables: {} },
]
const pages: readonly Operation[] = [
  '{ publicityOutlook { decision { id docNo } } }',
  '{ quarantine(first: 50) { nodes { id got } } }',
  '{ exportActs(template: PENALTY_2018, first: 100, decidedFrom: "2026-04-06", decidedTo: "2026-04-06") { rows } }',
  `{ repairWorklist(first: 50) { id decision { ${facts} } } }`,
  `{ repairsOverdue(first: 50) { id decision { ${facts} } } }`,
  '{ correctionNotices(first: 50) { repairId target docNo } }',
  '{ accessLog(first: 50) { nodes { operationHash coordinates { coordinates } } } }',
  '{ whoLookedAtMe(first: 50) { nodes { org coordinates } } }',
].map((query) => ({ query, variables: {} }))
const moments = ['2026-05-10T00:00:00Z', '2026-11-22T01:00:00Z', '2026-11-23T00:59:59Z']
const past: readonly Operation[] = moments.flatMap((at) => [
  whole(firm, at),
  publishedThen(firm, at),
  { query: operation('dashboard-profile'), variables: { key: { uscc: firmCode }, knownAt: at } },
  {
    query: `query($at: DateTime) { mySubject { profile(knownAt: $at) { enforcement { decisions(first: 60) { ${facts} } } } } }`,
    variables: { at },
  },
])
const users: readonly Operation[] = steps.flatMap(({ name, query = operation(name), variables }) =>
  /^\s*(#.*\n\s*)*mutation/.test(query) ? [] : [{ query, variables: variables({}) }],
)

/** Figures over what was decided in the decision's month, by unit. */
const figures = `{ publicityQuality(from: "2026-04-01", to: "2026-04-30", groupBy: UNIT) { group total { display } timely { display } } }`

let world: World
let marks: string[]
/** Looks at each document that was made from the case. */
let documents: Operation[]
/** How many answers were searched since the repair. */
let searched = 0
beforeAll(async () => {
  const ground = inject('ground')
  world = await openWorld(ground, await pastOn(ground))
  // What is said of this decision and of no other.
  const rows = await world.house.database.admin<{ said: string }[]>`
    select distinct f.value as said from enforcement.decision_statement s, jsonb_each_text(s.facts) f
    where s.decision_id = ${decision.id} and f.key in ('docNo', 'content', 'breachFacts') and not exists (
      select 1 from enforcement.decision_statement o, jsonb_each_text(o.facts) g
      where o.decision_id <> s.decision_id and g.key = f.key and g.value = f.value)`
  const made = await askingOf(world, squad)('mutation($id: ID!) { makeDocuments(decisionId: $id) { id sha256 } }', {
    id: decision.id,
  })
  const files = made.data.makeDocuments as { id: string; sha256: string }[]
  documents = files.map(({ id }) => ({
    query: 'query($id: ID!) { caseDocument(id: $id) { id fileName sha256 } }',
    variables: { id },
  }))
  marks = [decision.id, ...rows.map(({ said }) => said), ...files.map(({ sha256 }) => sha256)]
})
afterAll(() => world?.house.close())

/** The root fields of an answer that hold something said of the decision alone. */
function rootsIn(text: string, query: string): string[] {
  if (!marks.some((mark) => text.includes(mark))) return []
  const { data } = JSON.parse(text) as { data?: Record<string, unknown> }
  const holding = Object.entries(data ?? {}).filter(([, value]) =>
    marks.some((mark) => JSON.stringify(value).includes(mark)),
  )
  // What stands outside the data is held by no field.
  if (holding.length === 0) return ['the answer itself']
  return holding.map(([key]) => new RegExp(`\\b${key}:\\s*(\\w+)`).exec(query)?.[1] ?? key)
}

/** So many are asked at once: the door has no more places for one person. */
const atOnce = 12

/** Asks as somebody; where the decision is met, as "caller: root field". */
async function met(caller: Searcher, operations: readonly Operation[]): Promise<string[]> {
  const asking = askingOf(world, caller)
  searched += operations.length
  const asked = async ({ query, variables, operationName }: Operation) => {
    const more = { headers: headersOf(world, caller), ...(operationName !== undefined && { operationName }) }
    const { text } = await asking(query, variables, more)
    // Whoever was told to come again has not searched.
    expect(text).not.toContain('"code":"BUSY"')
    return rootsIn(text, query)
  }
  const found: string[] = []
  for (let from = 0; from < operations.length; from += atOnce)
    found.push(...(await Promise.all(operations.slice(from, from + atOnce).map(asked))).flat())
  return found.map((root) => `${caller.name}: ${root}`)
}

/** Where those meet the decision who ask in their own right: each of them by what may hold a decision, and by the stories where that does not find it. */
async function metByThoseWhoMay(): Promise<string[]> {
  const found: string[] = []
  for (const caller of [...callers, squad])
    for (const operations of [[...wide, ...pages, ...documents], corpus([firm], [firmCode])]) {
      const here = await met(caller, operations)
      found.push(...here)
      if (here.length > 0) break
    }
  return found
}

/** Where anybody meets the decision. */
async function search(): Promise<string[]> {
  const schema = await schemaOf(world)
  const pools = {
    ...(await poolsOf([world], { near: [firm] })),
    'SubjectKey.id': [firm],
    uscc: [firmCode],
    first: [60],
  }
  const found = new Set<string>()
  for (const [i, caller] of [...callers, squad].entries()) {
    const { operations } = operationsFor(caller as Caller, schema, pools, generated, i + 1)
    const all = [...corpus([firm], [firmCode]), ...wide, ...pages, ...documents, ...past, ...users, ...operations]
    for (const one of await met(caller, all)) found.add(one)
  }
  for (const caller of elsewhere) {
    // A purpose that is refused is refused before anything is read: asking once shows it.
    const { status } = await askingOf(world, caller)('{ __typename }', {}, { headers: headersOf(world, caller) })
    const all = [...wide, ...pages, ...documents, ...past]
    for (const one of await met(caller, status === 403 ? all.slice(0, 1) : all)) found.add(one)
  }
  return [...found].sort()
}

/** Everybody who has to take it off says that it is gone, and the sites have taken it off. */
async function confirmAll(): Promise<void> {
  const flow = repairsIn(world.house)
  for (const { errors } of await flow.ownersConfirm('subject', decision.id)) expect(errors).toBeUndefined()
  for (const site of ['信用吕梁', '山西信用交通']) await flow.saidOn(site, decision.id)
}

/** Those who may meet a repaired decision: its subject about itself, and auditors. */
const mayMeet = [
  'a firm: caseDocument',
  'a firm: mySubject',
  'a firm: subject',
  'an auditor: caseDocument',
  'an auditor: subject',
  'two auditors: caseDocument',
  'two auditors: subject',
]

describe('after a repair the decision is met nowhere but by its subject and the audit', () => {
  it('whoever searches, for whatever purpose, by whatever operation, as of today and as of before', async () => {
    const { house } = world
    const flow = repairsIn(house)
    const repair = await flow.applied('subject', decision.id)
    await flow.accepted('clerk', repair)
    const profile = operation('dashboard-profile')
    const receipt = { headers: { 'x-receipt': '1' } }
    const earlier = JSON.parse((await house.as('dashboard')(profile, { key: { uscc: firmCode } }, receipt)).text)

    // Before, everybody who may ask at all meets it: so the search finds what is there.
    const before = process.env.XINLU_LONG === '1' ? await search() : await metByThoseWhoMay()
    searched = 0
    for (const caller of callers.filter(({ name }) => !/driver|sole trader|personnel|says it audits/.test(name)))
      expect(
        before.some((one) => one.startsWith(`${caller.name}: `)),
        caller.name,
      ).toBe(true)
    expect(before).toContain('a clerk of the enforcement unit: exportActs')
    for (const root of ['caseDocument', 'repairWorklist'])
      expect(before).toContain(`a clerk of the squad that issued it: ${root}`)
    const counted = (await house.as('dashboard')(figures)).data

    // From the grant on, beside these only who has to take it off is told which document it is.
    expect((await flow.decided('clerk', repair)).data.decideRepair.state).toBe('GRANTED')
    const told = [
      'a clerk of the construction unit',
      'a clerk of the enforcement unit',
      'a clerk of the planning unit',
      'a clerk on no duty, of the unit of overload control',
      'another department',
    ].map((name) => `${name}: correctionNotices`)
    expect(await search()).toEqual([...mayMeet, ...told].sort())

    // Figures stay as they were: what was decided that month was decided.
    expect(counted.publicityQuality.length).toBeGreaterThan(0)
    expect((await house.as('dashboard')(figures)).data).toEqual(counted)

    // When everybody has confirmed, nobody else is told anything any more.
    await confirmAll()
    expect((await flow.repairOf('subject', decision.id)).repair.state).toBe('COMPLETED')
    const left = new Set<string>()
    for (const caller of [...callers, squad])
      for (const one of await met(caller, [...wide, ...pages, ...documents])) left.add(one)
    expect([...left].sort()).toEqual(mayMeet)

    expect(searched).toBeGreaterThan(4500)

    // A receipt of before is as it was issued: it holds no fact.
    const { data } = await house.as('anonymous')(operation('verify-receipt'), { id: earlier.extensions.receipt.id })
    expect(data.verifyReceipt.valid).toBe(true)
  }, 300_000)
})
