import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { assertKeys, dropDataKey, idsUnder, knownWithin, layUnder, makeDataKey, ringOf } from '@xinlu/db/cipher'
import { concealedColumns } from '@xinlu/gateway'
import { citizenIdOf } from '@xinlu/schema/identifiers'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '../house.ts'
import { askAs } from '../sibling.ts'

let xinlu: TestHouse
let place: { folder: string; master: string }
let drivers: { id: string; citizen: string; qualification: string }[]
const columns = concealedColumns().filter(({ table }) => table.startsWith('registry.'))

beforeAll(async () => {
  // The folder is there only once the house is: so it stays empty until a test makes the first key.
  const ring = { folder: '', master: '' }
  xinlu = await openTestHouse('in-process', undefined, {
    dataKeys: {
      all: () => opened().all(),
      current: () => opened().current(),
      byId: (id) => opened().byId(id),
    },
  })
  const folder = join(xinlu.keys, '..', `data-keys-${xinlu.database.name}`)
  mkdirSync(folder)
  place = Object.assign(ring, { folder, master: join(folder, 'master.key') })
  drivers = await xinlu.database.admin`
    select distinct on (identity_id) identity_id as id, citizen_id as citizen, qualification_no as qualification
    from registry.practitioner_statement order by identity_id, known_from desc, id desc limit 20`
}, 60_000)
afterAll(async () => {
  await xinlu?.close()
  if (place) rmSync(place.folder, { recursive: true, force: true })
})

let known: ReturnType<typeof ringOf> | null = null
const opened = () => {
  known ??= ringOf(place)
  return known
}

const byNumber =
  '($id: String!) { practitionerByCitizenId(citizenId: $id) { id displayName citizenId phone qualificationNo } }'
const firm = '{ enterprises(first: 20) { edges { node { name legalRepresentative { displayName citizenId } } } } }'

/** What people are told that rests on the columns, by every way that there is to a person. */
async function told(): Promise<string[]> {
  const answers = await Promise.all([
    ...drivers.slice(0, 5).map(({ citizen }) => xinlu.as('planning-clerk')(`query ${byNumber}`, { id: citizen })),
    xinlu.as('planning-clerk')(firm),
    xinlu.as('driver')('{ mySubject { ... on Practitioner { id citizenId phone } } }'),
  ])
  const lend = askAs(xinlu, 'overload', 'registry')
  const numbers = [
    ...drivers.map(({ citizen }) => citizen),
    ...drivers.map(({ qualification }) => ` ${qualification}`),
    '',
    'x | y',
  ]
  const found = await lend('registry', 'query ($numbers: [String!]!) { driversByNumber(numbers: $numbers) }', {
    numbers,
  })
  return [...answers.map(({ text }) => text), JSON.stringify(found)]
}

const statement = 'select id, citizen_id as text from registry.practitioner_statement order by id limit 1'

it('numbers of persons go under the first key while people ask, and no answer is another', async () => {
  const before = await told()
  expect(JSON.parse(before.at(-1) ?? '').driversByNumber).toEqual(
    [...drivers, ...drivers].map(({ id }) => id).concat([null, null] as never),
  )
  expect(before[0]).toMatch(/"citizenId":"\d{17}[\dX]"/)
  expect(await idsUnder(xinlu.database, columns)).toEqual(new Set(['']))

  makeDataKey(place)
  await sleep(knownWithin)
  const laid = layUnder(xinlu.database, columns, ringOf(place))
  const meanwhile = await Promise.all([told(), told()])
  expect(await laid).toBeGreaterThan(2000)
  for (const answers of [...meanwhile, await told()]) expect(answers).toEqual(before)

  expect(await idsUnder(xinlu.database, columns)).toEqual(new Set(['k1']))
  const [person] = drivers
  for (const table of ['practitioner_statement', 'business_statement', 'identifier']) {
    const [row] = await xinlu.database.admin.unsafe(
      `select count(*)::int as n from registry.${table} t where position($1 in t::text) > 0`,
      [person?.citizen ?? ''],
    )
    expect(row).toEqual({ n: 0 })
  }
})

it('a person who is met for the first time is written encrypted, and met again by the number', async () => {
  const lend = askAs(xinlu, 'enforcement', 'registry', 'wenshui-planning')
  const citizenId = citizenIdOf('14112119800229001')
  const parties = [{ kind: 'NATURAL_PERSON', name: '李某', citizenId, validFrom: '2026-11-01' }]
  const met = () =>
    lend('registry', 'mutation ($parties: [PartyInput!]!) { identifyParties(parties: $parties) }', { parties })
  const first = await met()
  expect(await met()).toEqual(first)
  expect(await idsUnder(xinlu.database, columns)).toEqual(new Set(['k1']))
  const { data } = await xinlu.as('planning-clerk')(`query ${byNumber}`, { id: citizenId })
  expect(data.practitionerByCitizenId?.id ?? null).toBe((first as { identifyParties: string[] }).identifyParties[0])
})

it('after a rotation the key before opens nothing more, and a value that was moved or changed is refused', async () => {
  const { admin } = xinlu.database
  const before = await told()
  const [old] = await admin.unsafe<{ id: string; text: string }[]>(statement)
  makeDataKey(place)
  await sleep(knownWithin)
  await layUnder(xinlu.database, columns, ringOf(place))
  expect(await idsUnder(xinlu.database, columns)).toEqual(new Set(['k2']))
  dropDataKey(place, 'k1')
  await sleep(knownWithin)
  expect(await told()).toEqual(before)

  const [now] = await admin.unsafe<{ id: string; text: string }[]>(statement)
  const put = (text: string | undefined) =>
    admin`update registry.practitioner_statement set citizen_id = ${text ?? ''} where id = ${now?.id ?? ''}`
  const [who] = await admin`select identity_id as id from registry.practitioner_statement where id = ${now?.id ?? ''}`
  const asked = () =>
    xinlu.as('planning-clerk')(
      'query ($key: SubjectKey!) { subject(key: $key) { ... on Practitioner { citizenId } } }',
      {
        key: { id: who?.id },
      },
    )
  const fine = await asked()
  expect(fine.data.subject.citizenId).toMatch(/\w{4}$/)
  const [other] = await admin<
    { text: string }[]
  >`select phone as text from registry.practitioner_statement where id = ${now?.id ?? ''}`
  const changed = `${now?.text.slice(0, -2)}${now?.text.endsWith('A') ? 'BA' : 'AA'}`
  for (const text of [old?.text, other?.text, changed]) {
    await put(text)
    const { data, errors } = await asked()
    expect([data?.subject ?? null, errors?.[0].extensions.code]).toEqual([null, 'DATA_KEY_MISSING'])
  }
  await put(now?.text)
  expect(await asked()).toMatchObject({ text: fine.text })
})

it('a lost key is told before anything is served', async () => {
  const lost = { code: 'DATA_KEY_MISSING' }
  const empty = { folder: join(place.folder, 'none'), master: place.master }
  await expect(assertKeys(xinlu.database, columns, ringOf(empty))).rejects.toMatchObject(lost)
  const wrong = { ...place, master: join(place.folder, 'other.key') }
  await expect(assertKeys(xinlu.database, columns, ringOf(wrong))).rejects.toMatchObject(lost)
  writeFileSync(wrong.master, 'a'.repeat(64))
  await expect(assertKeys(xinlu.database, columns, ringOf(wrong))).rejects.toMatchObject({
    ...lost,
    extensions: { got: expect.stringContaining('does not open') },
  })
  await expect(assertKeys(xinlu.database, columns, ringOf(place))).resolves.toBeUndefined()
})
