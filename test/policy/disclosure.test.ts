import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { receiptById } from '@xinlu/db'
import { rooms, root } from '@xinlu/gateway'
import { citizenIdFault, citizenIdOf } from '@xinlu/schema/identifiers'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Asking, codeOf, openTestHouse, operation, type TestHouse } from '../house.ts'
import { anotherHouse } from './ledgerHouses.ts'

const profile = operation('dashboard-profile')
const lookup = operation('public-lookup')
const day = 86_400_000

let xinlu: TestHouse
let keys: string
let usccs: string[]
const said: string[] = []
const log = pino({ level: 'error' }, { write: (line: string) => void said.push(line) })

beforeAll(async () => {
  keys = mkdtempSync(join(tmpdir(), 'xinlu-disclosure-'))
  xinlu = await openTestHouse('in-process', log, { keys })
  const { data } = await xinlu.as('dashboard')('{ enterprises(first: 6) { edges { node { uscc } } } }')
  usccs = data.enterprises.edges.map(({ node }: { node: { uscc: string } }) => node.uscc)
})
beforeEach(() => {
  said.length = 0
})
afterAll(async () => {
  await xinlu?.close()
  rmSync(keys, { recursive: true, force: true })
})

const ask = (as: Asking, uscc: string | undefined, headers = {}) => as(profile, { key: { uscc } }, { headers })
const entries = async () => {
  const [row] = await xinlu.database.admin<{ n: number }[]>`select count(*)::int as n from ledger.leaf`
  return row?.n
}

describe('no answer beyond the public ones leaves without an entry on disk', () => {
  const name = () => xinlu.database.name
  const role = () => xinlu.database.roleOf('ledger')
  const others = () => rooms.map((room) => xinlu.database.roleOf(room.name)).join(', ')
  const sayings: [string, () => string, () => string][] = [
    [
      'may not write the log',
      () => `revoke insert on ledger.leaf from ${role()}`,
      () => `grant insert on ledger.leaf to ${role()}`,
    ],
    [
      'may not write the plain records',
      () => `revoke insert on ledger.record from ${role()}`,
      () => `grant insert on ledger.record to ${role()}`,
    ],
    [
      'is cut off',
      () => `revoke connect on database ${name()} from public; grant connect on database ${name()} to ${others()};
        select pg_terminate_backend(pid) from pg_stat_activity
        where usename = '${xinlu.database.roleOf('ledger')}' and datname = current_database()`,
      () => `grant connect on database ${name()} to public`,
    ],
  ]

  it.each(sayings)(
    'where the ledger %s, it is refused whole; the public is answered all the same',
    async (_, stop, mend) => {
      const before = await entries()
      await xinlu.database.admin.unsafe(stop())
      try {
        for (const key of ['dashboard', 'clerk']) {
          const refused = await ask(xinlu.as(key), usccs[0], { 'x-receipt': '1' })
          expect(refused.status).toBe(503)
          expect(Object.keys(JSON.parse(refused.text))).toEqual(['errors'])
          expect(refused.errors).toMatchObject([{ extensions: { code: 'LEDGER_UNAVAILABLE' } }])
          expect(refused.text).not.toContain(usccs[0])
        }
        const ready = await fetch(new URL('/ready', xinlu.house.url))
        expect([ready.status, await ready.json()]).toEqual([
          503,
          { ready: false, away: expect.arrayContaining(['ledger']) },
        ])
        const open = await xinlu.as('anonymous')(lookup, { key: { uscc: usccs[0] } })
        expect(open.status).toBe(200)
        expect(open.data.subject.uscc).toBe(usccs[0])
      } finally {
        await xinlu.database.admin.unsafe(mend())
      }
      expect(await entries()).toBe(before)
      await expect.poll(async () => (await ask(xinlu.as('dashboard'), usccs[0])).status, { timeout: 20_000 }).toBe(200)
      expect(await entries()).toBeGreaterThan(before ?? 0)
    },
  )

  it('and what is given is what the entry says: who, for what, about whom, which classes', async () => {
    const { data, text } = await ask(xinlu.as('dashboard'), usccs[0], { 'x-receipt': '1' })
    const { id } = JSON.parse(text).extensions.receipt
    expect(await receiptById(xinlu.database.admin, id)).toEqual(JSON.parse(text).extensions.receipt)
    const [row] = await xinlu.database.admin`
      select body from ledger.record join ledger.leaf using (index) where receipt_id = ${id}`
    expect(row?.body).toMatchObject({
      who: 'sample-dashboard',
      unit: 'wenshui-policy',
      role: 'dashboard',
      purpose: 'STATUTORY_SUPERVISION',
      basis: 'personal-information 第三十四条',
      grant: null,
      subjects: expect.arrayContaining([data.subject.id]),
      coordinates: { PERSONAL: expect.arrayContaining(['Person.displayName']) },
      embargoed: false,
    })
    expect(JSON.stringify(row?.body)).not.toContain(usccs[0])
  })
})

describe('a quota of distinct subjects', () => {
  let house: Awaited<ReturnType<typeof anotherHouse>>
  let as: Asking
  beforeAll(async () => {
    const text = readFileSync(join(root, 'schema/policy.yaml'), 'utf8')
    house = await anotherHouse(xinlu, keys, { policy: text.replaceAll('QUOTA(20000)', 'QUOTA(3)') })
    as = house.as('dashboard')
    // What was asked before counts as well: a day on which nobody has asked yet.
    xinlu.clock.now += day
  })
  afterAll(() => house?.close())

  const fits = { status: 200, errors: undefined }
  const exceeds = { status: 429, data: undefined, errors: [{ extensions: { code: 'QUOTA_EXCEEDED' } }] }

  it('refuses a page that is larger at once, and counts nothing of it', async () => {
    const page = '{ enterprises(first: 4) { edges { node { uscc legalRepresentative { displayName } } } } }'
    expect(await as(page)).toMatchObject(exceeds)
    expect(await as(page.replace('4', '2'))).toMatchObject(fits)
  })

  it('refuses the subject that is one too many, and nobody who was met before', async () => {
    const asked = async (i: number) => ask(as, usccs[i])
    expect(await asked(0)).toMatchObject(fits)
    expect(await asked(2)).toMatchObject(fits)
    const before = await entries()
    expect(await asked(3)).toMatchObject(exceeds)
    expect(await asked(3)).toMatchObject(exceeds)
    expect(await entries()).toBe(before)
    for (const i of [0, 1, 2]) expect(await asked(i)).toMatchObject(fits)
  })

  it("is each viewer's own, and each day's", async () => {
    expect(await ask(house.as('clerk'), usccs[3])).toMatchObject({ status: 200 })
    expect(await ask(as, usccs[3])).toMatchObject(exceeds)
    xinlu.clock.now += day
    expect(await ask(as, usccs[3])).toMatchObject(fits)
  })
})

describe('a personal number that stands in plain words', () => {
  const id = citizenIdOf('14112119850307123')
  const mobile = '13800138000'
  const wrong = `${id.slice(0, 17)}${id.endsWith('1') ? '2' : '1'}`
  const text =
    'query($key: SubjectKey!) { subject(key: $key) { ... on Enterprise { profile { enforcement { decisions { content } } } } } }'
  let uscc: string
  let decision: string

  beforeAll(async () => {
    expect(citizenIdFault(id, '2026-11-23')).toBeNull()
    const page =
      '{ enterprises(first: 100) { edges { node { uscc profile { enforcement { decisions(first: 1) { id } } } } } } }'
    const { data } = await xinlu.as('dashboard')(page)
    const node = data.enterprises.edges.find(
      // biome-ignore lint/suspicious/noExplicitAny: an answer
      ({ node: { profile } }: any) => profile.enforcement.decisions.length > 0,
    ).node
    uscc = node.uscc
    decision = node.profile.enforcement.decisions[0].id
  })

  const plant = (number: string) => xinlu.database.admin`
    update enforcement.decision_statement set facts = facts || ${xinlu.database.admin.json({ content: `罚款三千元，当事人${number}。` })}
    where decision_id = ${decision}`
  const asked = (role: string) => xinlu.as(role)(text, { key: { uscc } }, { headers: { 'x-receipt': '1' } })

  it.each([
    ['a citizen id number', id],
    ['one with a small x', id.replace('X', 'x')],
    ['a mobile number', mobile],
  ])(
    '%s stops the whole answer to a viewer who may see its mask only, with an incident and no entry',
    async (_, number) => {
      await plant(number)
      const before = await entries()
      const stopped = await asked('dashboard')
      expect(codeOf(stopped)).toBe('CANARY')
      expect(stopped.status).toBe(500)
      expect(Object.keys(JSON.parse(stopped.text))).toEqual(['errors'])
      expect(stopped.text).not.toContain(number)
      expect(await entries()).toBe(before)
      const incidents = said.map((line) => JSON.parse(line)).filter(({ incident }) => incident === 'CANARY')
      expect(incidents).toMatchObject([
        { level: 50, role: 'dashboard', operation: expect.stringMatching(/^[0-9a-f]{64}$/) },
      ])
      expect(said.join()).not.toContain(number)
    },
  )

  it.each([
    ['a citizen id number', id],
    ['a mobile number', mobile],
  ])('%s comes to a clerk on case duty, to whom it is open', async (_, number) => {
    await plant(number)
    const { data, errors } = await asked('clerk')
    expect(errors).toBeUndefined()
    expect(JSON.stringify(data)).toContain(number)
    expect(said).toEqual([])
  })

  it.each([
    ['eighteen digits that are no id', wrong],
    ['a longer number', `9${mobile}`],
  ])('%s stops nothing', async (_, number) => {
    await plant(number)
    expect(JSON.stringify((await asked('dashboard')).data)).toContain(number)
  })
})
