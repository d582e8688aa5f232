import lighthouse, { desktopConfig } from 'lighthouse'
import { chromium } from 'playwright-core'
import { freePort } from './port.ts'

/** What Lighthouse says of a page: shares of 1, and what each audit that is not passed calls itself. */
export interface Audit {
  scores: Record<string, number>
  short: string[]
}

export type Category = 'accessibility' | 'best-practices' | 'performance'

/** A browser of its own in which Lighthouse looks at pages as a desktop shows them. */
export async function openAudits(executablePath: string) {
  const port = await freePort()
  const args = ['--no-sandbox', `--remote-debugging-port=${port}`]
  const browser = await chromium.launch({ executablePath, args })
  const tools = await browser.newBrowserCDPSession()
  return {
    /** Looks at a page as somebody whose session cookie is given, or as nobody. */
    async audit(url: string, cookie: string | null, onlyCategories: Category[]): Promise<Audit> {
      await tools.send('Storage.clearCookies')
      const [name = '', value = ''] = cookie?.split(/=(.*)/s) ?? []
      if (cookie) await tools.send('Storage.setCookies', { cookies: [{ name, value, url }] })
      const found = await looked(url, port, onlyCategories)
      const { categories, audits } = found
      const weighed = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0))
      return {
        scores: Object.fromEntries(Object.values(categories).map(({ id, score }) => [id, score ?? 0])),
        short: weighed.flatMap(({ id }) => {
          const { score = null, displayValue = '' } = audits[id] ?? {}
          return score === null || score >= 0.9 ? [] : [`${id} ${displayValue}`.trim()]
        }),
      }
    },
    close: () => browser.close(),
  }
}

/** A busy machine may miss a page's beginning; that says nothing of the page, so it is looked at again, twice. */
async function looked(url: string, port: number, onlyCategories: Category[]) {
  let fault = ''
  for (let n = 0; n < 3; n++) {
    const found = await lighthouse(url, { port, onlyCategories, logLevel: 'silent' }, desktopConfig)
    if (found && !found.lhr.runtimeError) return found.lhr
    fault = found?.lhr.runtimeError?.message ?? 'nothing was found'
  }
  throw new Error(`${url}: ${fault}`)
}

/** The cookie of somebody signed in as a sample person. */
export async function sampleCookie(origin: string, person: string): Promise<string> {
  const headers = { 'x-xinlu-window': '1' }
  const answer = await fetch(`${origin}/session/sample?as=${person}`, { method: 'POST', headers })
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}
