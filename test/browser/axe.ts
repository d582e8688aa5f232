import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { faultsByAxe } from './inPage.ts'

/** What axe finds on a page as it is, in the page itself: of what is well it tells nothing, and no second page is opened to put together what frames, of which ours have none, would tell. */
export async function faultsOn(page: Page): Promise<string[]> {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe.source)
  return page.evaluate(faultsByAxe)
}
