import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserHere, openVisit, type Visit } from './browser.ts'

describe.runIf(browserHere)('people at their pages', () => {
  let visit: Visit
  beforeAll(async () => {
    visit = await openVisit()
  })
  afterAll(() => visit?.close())

  it.each([
    ['dashboard', '/subjects', '企业一览'],
    ['dashboard', '/profile/91141121YL51030H1K', '文水县晋永物流有限责任公司（样例）'],
    ['dashboard', '/quality', '双公示质量'],
    ['clerk', '/publicity', '公示工作清单'],
    ['subject', '/mine', '我的信用'],
    ['subject', '/looks', '谁看过我'],
    ['department', '/request', '数据共享申请'],
    [null, '/verify', '核验回执'],
  ])('as %s at %s nothing is wrong with the page', async (person, at, title) => {
    const { page, faults, complaints, context } = await visit.as(person, at)
    await page.getByRole('heading', { name: title, level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(await faults()).toEqual([])
    expect(complaints).toEqual([])
    await context.close()
  })
})
