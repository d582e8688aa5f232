import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pagesFolder, root } from '@xinlu/gateway'
import { chromium, type Page } from 'playwright-core'
import { still } from '../browser/inPage.ts'
import { preparedIn } from '../browser/prepared.ts'
import { groundOn } from '../groundOn.ts'
import { openHouseOn } from '../houseOn.ts'
import { firmCode } from '../policy/worlds/people.ts'

/** One picture: whose page it is of, where, and what is done there before. */
interface Screen {
  name: string
  person: string | null
  at: string
  before?: (page: Page) => Promise<void>
}

const asked =
  'query Shared($key: SubjectKey!) {\n  subject(key: $key) {\n    ... on Enterprise { uscc address legalRepresentative { displayName citizenId } }\n  }\n}'

const screens: readonly Screen[] = [
  { name: 'look-up', person: null, at: '/?q=91141121YL51030H1K' },
  { name: 'overview', person: 'dashboard', at: '/overview' },
  { name: 'profile', person: 'dashboard', at: `/profile/${firmCode}` },
  {
    name: 'tender-check',
    person: 'tender-evaluator',
    at: '/tender-check',
    async before(page) {
      await page.getByRole('button', { name: '核查全部投标人' }).click()
      await page.getByText('回执编号').first().waitFor()
    },
  },
  {
    name: 'data-request',
    person: 'department',
    at: '/request',
    async before(page) {
      await page.getByLabel('查询语句（GraphQL）').fill(asked)
      await page.getByRole('button', { name: '会得到什么？' }).click()
      await page.getByRole('cell', { name: 'Person.citizenId' }).waitFor()
      await page.getByRole('heading', { name: '权限说明' }).scrollIntoViewIfNeeded()
    },
  },
  {
    name: 'import',
    person: 'clerk',
    at: '/import',
    async before(page) {
      await page.locator('input[type=file]').setInputFiles(join(root, 'test/files/penalties-gb18030.csv'))
      await page.getByText('penalties-gb18030.csv').first().waitFor()
      await page.locator('.ant-progress-status-active').waitFor({ state: 'detached' })
    },
  },
  { name: 'who-looked', person: 'subject', at: '/looks' },
  { name: 'ledger', person: 'auditor', at: '/ledger' },
]

const folder = join(root, 'console/screens')

/** `node test/bench/screens.ts`: takes the pictures that the README shows, of a prepared sample county, into `console/screens`; each at most 150 kB. */
const { ground, takeAway } = await groundOn(process.env.DATABASE_URL)
const xinlu = await openHouseOn(ground, 'in-process', undefined, { pages: { folder: pagesFolder, signIn: null } })
const browser = await chromium.launch({
  executablePath: process.env.XINLU_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
try {
  await preparedIn(xinlu)
  mkdirSync(folder, { recursive: true })
  for (const { name, person, at, before } of screens) {
    const context = await browser.newContext({
      viewport: { width: 1366, height: 768 },
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
      baseURL: new URL(xinlu.house.url).origin,
    })
    await context.clock.setFixedTime(xinlu.clock.now)
    if (person) await context.request.post(`/session/sample?as=${person}`, { headers: { 'x-xinlu-window': '1' } })
    const page = await context.newPage()
    await page.goto(at)
    await page.locator('#page h1').first().waitFor()
    await before?.(page)
    while (!(await page.evaluate(still))) await page.waitForTimeout(50)
    const path = join(folder, `${name}.png`)
    await page.screenshot({ path, animations: 'disabled', caret: 'hide' })
    console.log(`${name}: ${Math.ceil(statSync(path).size / 1000)} kB`)
    await context.close()
  }
} finally {
  await browser.close()
  await xinlu.close()
  await takeAway()
}
