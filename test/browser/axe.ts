import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { faultsByAxe, movedThrough } from './inPage.ts'

/** What axe finds on a page as it is, in the page itself: of what is well it tells nothing, and no second page is opened to put together what frames, of which ours have none, would tell. */
export async function faultsOn(page: Page): Promise<string[]> {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe.source)
  // A word that is still fading in has not its colour yet.
  await page.evaluate(movedThrough)
  return page.evaluate(faultsByAxe)
}
