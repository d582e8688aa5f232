import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserHere, openVisit, type Visit } from './browser.ts'

describe.runIf(browserHere)('anyone at the pages', () => {
  let visit: Visit
  beforeAll(async () => {
    visit = await openVisit()
  })
  afterAll(() => visit?.close())

  it('finds what is published of a firm by its code', async () => {
    const { page, faults, complaints } = await visit.as(null)
    await page.getByRole('searchbox').fill('91141121YL51030H1K')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: '文水县晋永物流有限责任公司（样例）' }).waitFor()
    expect(await faults()).toEqual([])
    expect(complaints).toEqual([])
  })

  it('is told what to do where there is no such firm', async () => {
    const { page } = await visit.as(null, '/?q=没有这家公司')
    await page.getByText('没有名称或代码完全相同的企业').waitFor()
  })

  it('reads the pages in English', async () => {
    const { page } = await visit.as(null)
    await page.getByLabel('语言').click()
    await page.getByTitle('English').click()
    await page.getByRole('heading', { name: 'Look-up', level: 1 }).waitFor()
  })
})
