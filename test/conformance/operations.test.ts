import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { limitsFrom, root, samplePeople } from '@xinlu/gateway'
import { expect, it } from 'vitest'
import { type Descriptions, describedTo, sentTo } from '../asJson.ts'
import { openTestHouse, operation, type TestHouse } from '../house.ts'
import { type Known, type Step, steps, stepsWithPages } from '../steps.ts'
import { called } from './madeUp.ts'

/** What of an operation came: its answer as it stands, or its errors where nothing else came. */
interface Came {
  text: string
  data: unknown
}

/** What somebody gets of an operation as GraphQL. */
async function asGraphQL(
  house: TestHouse,
  { role, name, query = operation(name) }: Step,
  variables: object,
  headers: Known,
): Promise<Came> {
  const { status, text, data, errors } = await house.as(role)(query, { ...variables }, { headers })
  expect(status, `${name}: ${text}`).toBe(200)
  expect(data, name).toBeTruthy()
  const nothing = errors && Object.values(data).every((value) => value === null)
  return { text: nothing ? JSON.stringify(errors) : text, data }
}

/** What somebody gets of it at its address, once it has been found to be as it is described. */
async function atAddress(house: TestHouse, step: Step, variables: object, headers: Known): Promise<Came> {
  const { role, name, query } = step
  if (query) return asGraphQL(house, step, variables, headers)
  const answer = await sentTo(house, role, name, variables, headers)
  const { 'x-purpose': purpose } = headers
  // People of one role are described the same operations.
  const asking = JSON.stringify([samplePeople()[role]?.role ?? role, purpose])
  const described = descriptions.get(asking) ?? describedTo(house, role, purpose ? { 'x-purpose': purpose } : {})
  descriptions.set(asking, described)
  expect((await described).unlike(name, answer), `${name}: ${answer.text}`).toEqual([])
  if (!answer.problem) return { text: answer.text, data: answer.body.data }
  expect(answer.status, name).toBe(answer.body.status)
  return { text: JSON.stringify(answer.body.errors), data: null }
}
const descriptions = new Map<string, Promise<Descriptions>>()

/** The limits of the house, with as long as it takes: how long an answer takes here is the machine's to say. */
const limits = limitsFrom(join(root, 'schema/limits.yaml'))
const patient = {
  ...limits,
  roles: Object.fromEntries(Object.entries(limits.roles).map(([role, own]) => [role, { ...own, withinMs: 60_000 }])),
}

it('each operation of the users gives at its address, in a house that compiles, what it gives as GraphQL in one that leaves it to the stock gateway', async () => {
  const ways: string[] = []
  const mine = await openTestHouse('in-process', undefined, {
    limits: patient,
    executed: (way, why) => void ways.push(why ?? way),
  })
  const stock = await openTestHouse('in-process', undefined, { limits: patient, stockOnly: true })
  const houses = [
    { house: mine, ask: atAddress },
    { house: stock, ask: asGraphQL },
  ].map((one) => ({ ...one, known: {} as Known, names: new Map<string, string>() }))
  try {
    for (const step of stepsWithPages) {
      const { name, variables, headers, keeps } = step
      const came: string[] = []
      for (const { house, ask, known } of houses) {
        const { text, data } = await ask(house, step, variables(known), headers?.(known) ?? {})
        if (data) Object.assign(known, keeps?.(text))
        came.push(text)
        // A while later, so that by the end it is told who looked in the hours before.
        house.clock.now += 600_000
      }
      const [here = '', there = ''] = came
      expect(called(here, there, houses[0]?.names ?? new Map()), name).toBe(
        called(there, here, houses[1]?.names ?? new Map()),
      )
    }
  } finally {
    for (const { house } of houses) await house.close()
  }
  expect(ways).toEqual(stepsWithPages.map(() => 'compiled'))
  const all = readdirSync(join(root, 'gateway/operations'))
    .filter((file) => file.endsWith('.graphql'))
    // What the pages ask is tried at the pages, and here as far as it needs little before it.
    .filter((file) => !file.startsWith('console-'))
  expect([...new Set(steps.flatMap(({ name, query }) => (query ? [] : [`${name}.graphql`])))].sort()).toEqual(
    all.sort(),
  )
}, 180_000)
