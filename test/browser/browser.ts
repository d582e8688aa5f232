import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pagesFolder } from '@xinlu/gateway'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { type Hosting, type HouseSettings, openTestHouse, type TestHouse } from '../house.ts'
import { faultsOn } from './axe.ts'

const places = [process.env.XINLU_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/**
 * The browser of this machine, null where there is none and the stories at the pages are left out. XINLU_BROWSER=1 says that
 * there must be one, XINLU_BROWSER=0 that none is wanted.
 */
export const browserHere: string | null = found()

function found(): string | null {
  const wanted = process.env.XINLU_BROWSER
  if (wanted === '0') return null
  const here = places.find((place) => place !== undefined && existsSync(place)) ?? null
  const built = existsSync(join(pagesFolder, 'index.html'))
  if (wanted === '1' && !(here && built))
    throw new Error(
      `XINLU_BROWSER=1 wants ${here ? 'the pages, built by: pnpm pages' : 'a Chromium, by XINLU_CHROMIUM or in /usr/bin'}`,
    )
  return built ? here : null
}

/** A house with its pages, and a browser before it. */
export interface Visit {
  house: TestHouse
  browser: Browser
  /** A page of somebody's own, signed in as a sample person where one is named. */
  as(person: string | null, at?: string): Promise<Visitor>
  close(): Promise<void>
}

/** One person at one browser. */
export interface Visitor {
  page: Page
  context: BrowserContext
  /** Every answer of the house that the browser got, as text. */
  answers: string[]
  /** Everything that the browser complained of. */
  complaints: string[]
  /** The faults that axe finds on the page as it is. */
  faults(): Promise<string[]>
}

/** Opens a house with its pages and a browser. */
export async function openVisit(hosting: Hosting = 'in-process', settings: HouseSettings = {}): Promise<Visit> {
  const house = await openTestHouse(hosting, undefined, {
    pages: { folder: pagesFolder, signIn: null },
    ...settings,
  })
  const browser = await chromium.launch({ executablePath: browserHere ?? '', args: ['--no-sandbox'] })
  const origin = new URL(house.house.url).origin
  return {
    house,
    browser,
    async as(person, at = '/') {
      const context = await browser.newContext({
        viewport: { width: 1366, height: 768 },
        locale: 'zh-CN',
        reducedMotion: 'reduce',
        baseURL: origin,
      })
      // The pages go by the clock of the house, so that they ask for its months and not for later ones.
      await context.clock.setFixedTime(house.clock.now)
      const page = await context.newPage()
      const answers: string[] = []
      const complaints: string[] = []
      page.on('console', (said) => said.type() === 'error' && complaints.push(said.text()))
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('response', async (response) => {
        if (response.url().endsWith('/graphql')) answers.push(await response.text().catch(() => ''))
      })
      // How one signs in is a story of its own (`signIn.test.ts`); here it need not be gone through for each.
      const fromThePages = { headers: { 'x-xinlu-window': '1' } }
      if (person !== null) await context.request.post(`/session/sample?as=${person}`, fromThePages)
      await page.goto(at)
      return {
        page,
        context,
        answers,
        complaints,
        faults: () => faultsOn(page),
      }
    },
    async close() {
      await browser.close()
      await house.close()
    },
  }
}
