import type { Browser, Page } from 'playwright-core'

/** What Chromium's own entries say of a page that was opened with nothing kept. Times in milliseconds since it was asked for. */
export interface Opened {
  /** When the last large thing of it was painted. */
  painted: number
  /** Bytes that came over the wire for it, and how many files. */
  bytes: number
  files: number
  /** How far what stood there was moved (Cumulative Layout Shift); 0 for not at all. */
  shift: number
  page: Page
  close(): Promise<void>
}

/** What is noted from the first moment on. */
const note = `
  window.noted = { painted: 0, shift: 0, slowest: 0 }
  const see = (type, then, more) => new PerformanceObserver((list) => list.getEntries().forEach(then)).observe({ type, buffered: true, ...more })
  see('largest-contentful-paint', (entry) => { noted.painted = entry.startTime })
  see('layout-shift', (entry) => { if (!entry.hadRecentInput) noted.shift += entry.value })
  see('event', (entry) => { if (entry.interactionId) noted.slowest = Math.max(noted.slowest, entry.duration) }, { durationThreshold: 16 })
`

/** Opens a page in a browser context of its own, whose clock is the machine's; `cookie` is of somebody signed in. */
export async function opened(browser: Browser, url: string, cookie: string | null, heading: string): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' })
  const [name = '', value = ''] = cookie?.split(/=(.*)/s) ?? []
  if (cookie) await context.addCookies([{ name, value, url }])
  const page = await context.newPage()
  await page.addInitScript(note)
  await page.goto(url)
  await page.getByRole('heading', { name: heading, level: 1 }).waitFor()
  // Entries come when the browser is idle.
  await page.waitForTimeout(400)
  const found = (await page.evaluate(`({
    ...noted,
    sizes: [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map((one) => one.transferSize),
  })`)) as { painted: number; shift: number; sizes: number[] }
  const { painted, shift, sizes } = found
  return {
    ...{ painted, shift, page },
    bytes: sizes.reduce((sum, one) => sum + one, 0),
    files: sizes.length,
    close: () => context.close(),
  }
}

/** Milliseconds that the slowest answer to a hand took until it was painted, of all there were on a page (Event Timing; in steps of 8). */
export async function slowestOf(page: Page): Promise<number> {
  await page.waitForTimeout(300)
  return (await page.evaluate('noted.slowest')) as number
}
