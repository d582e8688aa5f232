import type { Page, Request, Response } from 'playwright-core'
import { goTo, moments, still } from './inPage.ts'
import type { Exchange } from './verdictsOf.ts'

/** How long a page may take on a machine that has much else to do, in milliseconds. */
const patience = 20_000

/** A browser's empty page that `watch` was put into, of which from here on every answer and every moment is kept. */
export async function watched(page: Page, origin: string) {
  const exchanges: Exchange[] = []
  const others: { url: string; text: string }[] = []
  const complaints: string[] = []
  const reading: Promise<unknown>[] = []
  const open = new Set<Request>()
  const unread = new Map<Request, string>()
  for (const one of ['console', 'pageerror', 'request', 'requestfinished', 'requestfailed', 'response'])
    page.removeAllListeners(one)
  page.on('console', (said) => said.type() === 'error' && complaints.push(said.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => open.add(request))
  page.on('requestfinished', (request) => open.delete(request))
  page.on('requestfailed', (request) => open.delete(request))
  page.on('response', (response) =>
    reading.push(keep(response).catch(({ message }: Error) => unread.set(response.request(), message))),
  )
  await page.goto(origin)
  await settled()
  let english = (await page.evaluate('document.documentElement.lang')) === 'en'

  async function keep(response: Response): Promise<void> {
    const url = response.url()
    // Files named by their content are the same for everybody, and hold no facts.
    if (url.startsWith(`${origin}/assets/`) || url.startsWith('data:') || url.startsWith('blob:')) return
    const text = await response.text()
    if (url !== `${origin}/graphql`) {
      others.push({ url, text })
      return
    }
    const headers = response.request().headers()
    const { documentId = null, query = null } = response.request().postDataJSON()
    exchanges.push({ documentId, query, purpose: headers['x-purpose'] ?? '', grant: headers['x-grant'] ?? null, text })
  }

  /** Waits until a page has everything and shows it. What it asks for is heard of before it says that it is still. */
  async function settled(): Promise<void> {
    const until = Date.now() + patience
    for (let quiet = 0; quiet < 2; ) {
      quiet = (await page.evaluate(still)) && open.size === 0 ? quiet + 1 : 0
      if (quiet === 0) await page.waitForTimeout(20)
      if (Date.now() > until)
        throw new Error(`${page.url()} waits for ${[...open].map((one) => one.url()).join() || 'itself'}`)
    }
    await Promise.all(reading)
    // What a page gave up before it was there was never in it; any other answer must be read.
    for (const [request, message] of unread) if (!request.failure()) complaints.push(`${request.url()}: ${message}`)
    unread.clear()
  }

  return {
    page,
    exchanges,
    others,
    complaints,
    settled,
    inEnglish: () => english,
    async goTo(path: string) {
      await page.evaluate(goTo, path)
      await settled()
    },
    /** Turns to a screen of this size. */
    async on(screen: { width: number; height: number }) {
      if (page.viewportSize()?.width !== screen.width) await page.setViewportSize(screen)
    },
    async inTheOtherLanguage() {
      await page.getByLabel(english ? 'Language' : '语言', { exact: true }).selectOption(english ? 'zh' : 'en')
      english = !english
      await page.locator(`html[lang="${english ? 'en' : 'zh-CN'}"]`).waitFor({ state: 'attached' })
      await settled()
    },
    moments: () => page.evaluate(moments),
  }
}

export type Watched = Awaited<ReturnType<typeof watched>>
