import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '@xinlu/gateway'
import { expect, it } from 'vitest'
import { openTestHouse, operation } from '../house.ts'
import { type Known, steps, stepsWithPages } from '../steps.ts'

/** What a house makes up for itself: names by chance, the proofs of a log with salts of its own, those of a certificate, its code, blind codes. */
const byChance =
  /<svg.*?<\/svg>|\bB-[0-9A-Z]{10}\b|\bXLC1~[\w~+/=-]+|\\"(?:salt|index)\\":(?:\\")?[\w-]+|\b[a-z]{1,2}_[0-9a-z]{16,}\b|\b[0-9a-f]{32}\b|[A-Za-z0-9+/_-]{40,}=*/gs

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
    for (const { role, name, query = operation(name), variables, headers, keeps } of stepsWithPages) {
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
  expect(ways).toEqual(stepsWithPages.map(() => 'compiled'))
  const all = readdirSync(join(root, 'gateway/operations'))
    .filter((file) => file.endsWith('.graphql'))
    // What the pages ask is tried at the pages, and here as far as it needs little before it.
    .filter((file) => !file.startsWith('console-'))
  expect([...new Set(steps.flatMap(({ name, query }) => (query ? [] : [`${name}.graphql`])))].sort()).toEqual(
    all.sort(),
  )
})
