import { pagesFolder } from '@xinlu/gateway'
import { chromium } from 'playwright-core'
import { openAudits, sampleCookie } from '../browser/audits.ts'
import { opened, slowestOf } from '../browser/measured.ts'
import { groundOn } from '../groundOn.ts'
import { openHouseOn } from '../houseOn.ts'

/**
 * `node test/bench/pages.ts [chromium] [path…]`: the pages of each persona, or those at the paths, as Lighthouse sees them on a desktop (shares of 1), and by Chromium's
 * own entries on loopback: bytes and files with nothing kept, when the last large thing is painted, how far things move, and the
 * slowest answer to ten letters typed and a button pressed. Ends with 1 where a page falls short of what is promised. Build the pages before.
 */
const [executablePath = '/usr/bin/chromium', ...only] = process.argv.slice(2)
const pages = [
  [null, '/', '公众查询'],
  [null, '/verify', '核验回执'],
  [null, '/campaign', '信用交通宣传'],
  ['dashboard', '/overview', '全县概览'],
  ['dashboard', '/subjects', '企业一览'],
  ['dashboard', '/quality', '双公示质量'],
  ['clerk', '/publicity', '公示工作清单'],
  ['clerk', '/record', '登记行政决定'],
  ['clerk', '/import', '双公示导入'],
  ['construction-clerk', '/tenders', '招标项目'],
  ['tender-evaluator', '/tender-check', '招标信用核查'],
  ['department', '/request', '数据共享申请'],
  ['subject', '/mine', '我的信用'],
  ['leader', '/plan', '工作要点推进情况'],
  ['auditor', '/ledger', '访问日志'],
] as const
const promised = { accessibility: 1, 'best-practices': 0.95, performance: 0.9 }

const { ground, takeAway } = await groundOn(process.env.DATABASE_URL)
const house = await openHouseOn(ground, 'in-process', undefined, { pages: { folder: pagesFolder, signIn: null } })
const audits = await openAudits(executablePath)
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
const origin = new URL(house.house.url).origin
const rows: Record<string, string | number>[] = []
const all: string[] = []
for (const [person, at, heading] of pages) {
  if (only.length > 0 && !only.includes(at)) continue
  const cookie = person === null ? null : await sampleCookie(origin, person)
  const { scores, short } = await audits.audit(origin + at, cookie, ['accessibility', 'best-practices', 'performance'])
  const { page, painted, bytes, files, shift, close } = await opened(browser, origin + at, cookie, heading)
  const field = page.locator('main input:not([type=file]):not([readonly]), main textarea').first()
  if (await field.isVisible()) await field.pressSequentially('信路测试一二三四五六')
  await page.getByLabel('语言').focus()
  await page.keyboard.press('Tab')
  rows.push({
    page: `${person ?? '—'} ${at}`,
    ...scores,
    kB: Math.round(bytes / 1024),
    files,
    'painted ms': Math.round(painted),
    shift: shift.toFixed(3),
    'hand ms': await slowestOf(page),
  })
  await close()
  console.log(JSON.stringify(rows.at(-1)))
  all.push(...short.map((one) => `${at}: ${one}`))
  for (const [name, least] of Object.entries(promised)) if ((scores[name] ?? 0) < least) process.exitCode = 1
}
console.table(rows)
console.log(all.join('\n'))
await browser.close()
await audits.close()
await house.close()
await takeAway()
