import type { Page } from 'playwright-core'
import type { TestHouse } from '../house.ts'

/** Types an incident into its form, every kind of field of it. */
export async function typeIncident(page: Page, title: string): Promise<void> {
  await page.getByLabel('标题').fill(title)
  await page.getByLabel('来源').fill('县长热线')
  await page.getByLabel('反映内容').fill('反映承诺三日办结，十日未办。')
  await page.getByLabel('发现日期').fill('2026-11-20')
  await page.getByLabel('发现日期').press('Enter')
  await page.getByLabel('涉及单位').click()
  await page.getByTitle('综合规划股').click()
}

/** What stands in the form, field by field. */
export const typedIncident = async (page: Page) => [
  await page.getByLabel('标题').inputValue(),
  await page.getByLabel('来源').inputValue(),
  await page.getByLabel('反映内容').inputValue(),
  await page.getByLabel('发现日期').inputValue(),
  await page.locator('.ant-select').filter({ hasText: '综合规划股' }).count(),
]

/** What must stand there after it was typed. */
export const whole = (title: string) => [title, '县长热线', '反映承诺三日办结，十日未办。', '2026-11-20', 1]

export const sendIncident = (page: Page) => page.getByRole('button', { name: /^登\s?记$/ })

/** How many incidents of a title the house has taken. */
export async function takenOf(house: TestHouse, title: string): Promise<number> {
  const { data } = await house.as('office-clerk')('{ opinionWorklist(first: 50) { title } }')
  return data.opinionWorklist.filter((one: { title: string }) => one.title === title).length
}
