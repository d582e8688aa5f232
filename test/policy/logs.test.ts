import { Writable } from 'node:stream'
import { logOf } from '@xinlu/gateway'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { asking, openTestHouse, operation, type TestHouse } from '../house.ts'
import { type Known, stepsWithPages } from '../steps.ts'

/** Everything that a house writes, at the level that writes most. */
const written: string[] = []
const sink = () =>
  new Writable({
    write(chunk, _, done) {
      written.push(String(chunk))
      done()
    },
  })
const heard = logOf('trace', sink())

/** What may be in no log: who the people are, and what proves that one is somebody. */
const secrets = new Set<string>()
let xinlu: TestHouse
let whole: string

beforeAll(async () => {
  xinlu = await openTestHouse('HTTP', heard)
  const { admin } = xinlu.database
  const stepsDone: Known = {}
  for (const { role, name, query = operation(name), variables, headers, keeps } of stepsWithPages) {
    const { text } = await xinlu.as(role)(query, variables(stepsDone), { headers: headers?.(stepsDone) ?? {} })
    Object.assign(stepsDone, keeps?.(text))
    xinlu.clock.now += 600_000
  }
  const people = await admin<{ word: string | null }[]>`
    select person_citizen_id as word from registry.business_statement union select person_name from registry.business_statement
    union select phone from registry.business_statement union select name from registry.business_statement
    union select name from registry.practitioner_statement union select citizen_id from registry.practitioner_statement
    union select phone from registry.practitioner_statement union select plate from registry.plate_statement`
  for (const { word } of people) if (word) secrets.add(word)
  await refusals()
  await faults()
  whole = written.join('')
})
afterAll(() => xinlu?.close())

/** Callers who are wrong in each way that there is, with people in what they say. */
async function refusals(): Promise<void> {
  const [name = '', citizen = ''] = ['张晓梅', '141121199003078888']
  for (const word of [name, citizen, 'eyJhbGciOiJub25lIn0.planted-token.x']) secrets.add(word)
  const key = `{ subject(key: { uscc: "${citizen}" }) { id } }`
  const wrong = [
    `{ subject(key: { uscc: "${name}`,
    `{ nothingOfThatName(key: "${citizen}") }`,
    `query($n: Int!) { __typename }`,
    `mutation { importDecisions(input: { rows: "${name}" }) { accepted } }`,
    `{ subject(key: { name: "${name}", uscc: "${citizen}' or 1=1 --" }) { ... on Person { citizenId phone } } }`,
  ]
  for (const role of ['anonymous', 'clerk', 'dashboard', 'subject', 'department'])
    for (const query of [...wrong, key]) await xinlu.as(role)(query, { n: name, key: { uscc: citizen } })
  const stranger = asking(xinlu.house.url, async () => 'eyJhbGciOiJub25lIn0.planted-token.x')
  await stranger(key)
  await stranger(key, {}, { body: `{"query": "${name}` })
}

/** A database that refuses rows and says which ones: its words quote them. */
async function faults(): Promise<void> {
  const { admin, roleOf } = xinlu.database
  await admin.unsafe('alter table registry.business_statement add constraint planted check (false) not valid')
  await admin.unsafe('alter table enforcement.decision_statement add constraint planted check (false) not valid')
  const step = stepsWithPages.find(({ name }) => name === 'import-acts') as (typeof stepsWithPages)[number]
  const planted = JSON.parse(JSON.stringify(step.variables({})).replaceAll(/〔2026〕(\d)/g, '〔2026〕77$1'))
  await xinlu.as('clerk')(operation('import-acts'), planted)
  await admin.unsafe(`revoke select on all tables in schema overload from ${roleOf('overload')}`)
  await xinlu.as('dashboard')(operation('dashboard-profile'), { key: { uscc: '91141121YL51030H1K' } })
  await xinlu.as('overload-clerk')('{ overloadCandidates(quarter: "2026-Q3", first: 1) { nodes { count } } }')
}

it('a log of all that the users do, of what is refused and of what goes wrong, holds nobody', () => {
  expect(secrets.size).toBeGreaterThan(2000)
  expect([...secrets].filter((word) => word.length > 1 && whole.includes(word))).toEqual([])
  expect(whole.match(/\d{17}[\dX]|eyJ[\w-]{5,}|Bearer |-----BEGIN|postgres:\/\//g)).toBeNull()
})

it('it says enough to find the fault: which part, which code, which table', () => {
  const lines = whole
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines.length).toBeGreaterThan(1)
  const faults = lines.filter(({ level }) => level >= 50)
  expect(faults.length).toBeGreaterThan(0)
  for (const { err, subgraph } of faults)
    expect({ subgraph, err }).toMatchObject({
      subgraph: expect.any(String),
      err: { type: expect.any(String), at: expect.any(Array) },
    })
  expect(JSON.stringify(faults)).toContain('"code":"42501"')
})

it('what PostgreSQL says of a row would be in a log that takes errors as they are', async () => {
  const { admin } = xinlu.database
  const error = await admin`
    insert into registry.business_statement select * from registry.business_statement limit 1`.catch((cause) => cause)
  expect(error).toMatchObject({ name: 'PostgresError', detail: expect.stringContaining('(') })
  const shown = { plain: '', ours: '' }
  const into = (place: keyof typeof shown) =>
    new Writable({
      write(chunk, _, done) {
        shown[place] += String(chunk)
        done()
      },
    })
  pino(into('plain')).error({ err: error }, 'a fault')
  logOf('info', into('ours')).error({ err: error }, 'a fault')
  expect(shown.plain).toContain(JSON.stringify(error.detail).slice(1, -1))
  expect(shown.ours).not.toContain(JSON.stringify(error.detail).slice(1, -1))
  expect(JSON.parse(shown.ours).err).toMatchObject({
    type: 'PostgresError',
    code: '23514',
    table_name: 'business_statement',
  })
})
