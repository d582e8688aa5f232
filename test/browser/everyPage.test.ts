import { join } from 'node:path'
import { root, samplePeople } from '@xinlu/gateway'
import { citizenIdFault } from '@xinlu/schema/identifiers'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { penalties } from '../repairs.ts'
import { firms, sampleTender } from '../tenders.ts'
import { citizenIds } from './answers.ts'
import { browserHere, openVisit, type Visit } from './browser.ts'
import { type Canary, canariesIn, tenderToCome } from './canaries.ts'
import { type Watched, watched } from './everyMoment.ts'
import { watch } from './inPage.ts'
import { desk, looksOf } from './looks.ts'
import { type Prepared, preparedIn } from './prepared.ts'
import { verdictsOf } from './verdictsOf.ts'

interface Place {
  path: string
  roles: readonly string[] | 'ALL'
}
type Person = { role: string; unit: string | null } | null

const { places, isFor } = (await import(join(root, 'console/src/app/places.ts'))) as {
  places: Place[]
  isFor: (place: Place, person: Person) => boolean
}

/** Everybody of the sample, and somebody who is not signed in. */
const people: [string, Person][] = [
  ['anonymous', null],
  ...Object.entries(samplePeople()).map(([name, { role = name, unit }]): [string, Person] => [name, { role, unit }]),
]

/** What is typed and chosen at a place so that it shows what it is for; words that both languages have. */
const deeds: Readonly<Record<string, (page: Watched['page']) => Promise<void>>> = {
  '/tender-check': (page) => page.locator('#page .ant-btn-primary').click(),
  '/my-requests/:id': (page) => page.locator('#page .ant-btn-primary').click(),
  async '/policy'(page) {
    await page.locator('#explained').fill('{ enterprises(first: 1) { edges { node { address } } } }')
    await page.locator('#page .ant-btn-primary').click()
  },
}

describe.runIf(browserHere)('every page', () => {
  let visit: Visit
  let context: BrowserContext
  let page: Page
  let prepared: Prepared
  let canaries: readonly Canary[]
  beforeAll(async () => {
    visit = await openVisit()
    prepared = await preparedIn(visit.house)
    canaries = await canariesIn(visit.house)
    // One browser's page for all, one after the other: what it keeps of one must not come to the next.
    context = await visit.browser.newContext({
      viewport: desk,
      locale: 'zh-CN',
      reducedMotion: 'reduce',
      baseURL: new URL(visit.house.house.url).origin,
    })
    await context.clock.setFixedTime(visit.house.clock.now)
    await context.addInitScript(watch)
    page = await context.newPage()
  })
  afterAll(async () => {
    await context?.close()
    await visit?.close()
  })

  /** Somebody comes to the browser, after whoever was there has left. */
  async function arrived(name: string): Promise<Watched> {
    // What whoever was there still asks for is no answer to somebody else.
    await page.goto('about:blank')
    const fromThePages = { headers: { 'x-xinlu-window': '1' } }
    await context.request.post('/session/end', fromThePages)
    if (name !== 'anonymous') await context.request.post(`/session/sample?as=${name}`, fromThePages)
    return watched(page, new URL(visit.house.house.url).origin)
  }

  /** The addresses of a place that has one for each thing. */
  const addressesOf = (path: string, person: string): string[] => {
    const ids: Readonly<Record<string, string[]>> = {
      '/published-draws/:id': [prepared.draw],
      '/draws/:id': [prepared.draw],
      '/profile/:key': [firms.best, firms.subject],
      '/my-requests/:id': [prepared.request],
      '/requests/:id': [prepared.request],
      '/complaints/:id': [prepared.complaint],
      '/tenders/:id': [sampleTender, tenderToCome],
      '/repair/:decision': [{ trader: penalties.fresh.id, driver: penalties.driver.id }[person] ?? penalties.squad3.id],
    }
    if (path === '/') return ['/', `/?q=${firms.best}`]
    if (!path.includes(':')) return [path]
    return (ids[path] ?? []).map((id) => path.replace(/:\w+/, id))
  }

  /** What was looked at: to whoever else may go there a page looks the same, with other rows. */
  const looked = new Set<string>()
  const met = new Set<string>()

  /** Where somebody goes: the first of a role everywhere, the others, unless all is asked for, to one page of their own that shifts from one to the next. */
  function goesTo(person: Person, nth: number): Place[] {
    const role = person?.role ?? 'anonymous'
    const first = !met.has(role)
    met.add(role)
    const mine = places.filter((one) => isFor(one, person))
    if (first || process.env.XINLU_LONG === '1') return mine
    const own = mine.filter(({ roles }) => roles !== 'ALL')
    return own.filter((_, i) => i === nth % own.length)
  }

  const patience = 120_000
  it.each(people)(
    'as %s is sound, and brings nothing that is not theirs',
    async (name, person) => {
      const seen = await arrived(name)
      const faults: string[] = []
      const role = person?.role ?? 'anonymous'
      const nth = people.findIndex(([one]) => one === name)
      for (const { path } of goesTo(person, nth)) {
        const addresses = addressesOf(path, name)
        expect(addresses.length, `an address of ${path}`).toBeGreaterThan(0)
        for (const at of addresses) {
          // What is not looked at may all be shown.
          if (looked.has(at)) await seen.on(desk)
          await seen.goTo(at)
          await deeds[path]?.(seen.page)
          await seen.settled()
          if (looked.has(at)) continue
          looked.add(at)
          faults.push(...(await looksOf(seen)).map((fault) => `${at}: ${fault}`))
        }
      }
      const faultsIn = verdictsOf(visit.house.as(name))
      for (const exchange of seen.exchanges) faults.push(...(await faultsIn(exchange)))
      faults.push(...leaked(await seen.moments(), 'shown', name, role))
      faults.push(
        ...leaked(
          [...seen.exchanges, ...seen.others].map(({ text }) => text),
          'sent',
          name,
          role,
        ),
      )
      expect([...new Set(faults)]).toEqual([])
      expect(seen.complaints).toEqual([])
      expect(seen.exchanges.length).toBeGreaterThan(0)
    },
    patience,
  )

  /** What came to somebody of what must not: planted values, and whole numbers of persons. */
  function leaked(texts: readonly string[], how: string, name: string, role: string): string[] {
    const numbers = texts.join('\n').match(citizenIds) ?? []
    return [
      ...canaries
        .filter(({ value, may }) => !may(name, role) && texts.some((text) => text.includes(value)))
        .map(({ what }) => `${what} was ${how}`),
      ...numbers.filter((one) => citizenIdFault(one, '2026-11-23') === null).map((one) => `${one} was ${how}`),
    ]
  }
})
