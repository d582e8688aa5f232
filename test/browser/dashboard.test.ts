import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { citizenIds, valuesOf } from './answers.ts'
import { browserHere, openVisit, type Visit } from './browser.ts'

describe.runIf(browserHere)('a dashboard team at its pages', () => {
  let visit: Visit
  beforeAll(async () => {
    visit = await openVisit()
  })
  afterAll(() => visit?.close())

  it('goes from the county to one firm, to why its grade is so, and to what was known before', async () => {
    const { page, faults, complaints, answers } = await visit.as('dashboard', '/overview')
    await page.getByRole('cell', { name: '货运车辆', exact: true }).first().waitFor()
    await page.getByText('（样例）文水县交通运输局2026年信用信息目录').waitFor()
    await page.getByRole('row', { name: '试验检测 不予显示 不予显示' }).waitFor()
    await page.getByText('console-case-figures').waitFor()
    expect(await faults()).toEqual([])
    // Sums alone, and none that would tell of one firm.
    expect(valuesOf(answers, 'price')).toEqual([])
    const figures = (valuesOf(answers, 'roles') as { sum: string | null; withheld: boolean }[][]).flat()
    expect(figures.filter(({ withheld }) => withheld).map(({ sum }) => sum)).toEqual([null, null])

    await page.getByRole('link', { name: '查看单个企业' }).click()
    const firm = page.getByRole('link', { name: /（样例）$/ }).first()
    const name = (await firm.textContent()) ?? ''
    await firm.click()
    await page.getByRole('heading', { name, level: 1 }).waitFor()
    await page.getByRole('button', { name: '展开行' }).first().click()
    await page.getByText(/^考核规则：freight/).waitFor()
    expect(await faults()).toEqual([])
    await page
      .getByRole('button', { name: /（暂定）$/ })
      .first()
      .click()
    await page.getByText('暂定：尚未与正式文本核对').waitFor()
    await page.keyboard.press('Escape')

    await page.getByRole('slider', { name: '已知时刻' }).focus()
    await page.keyboard.press('End')
    await page.getByText('2023-11-23 01:00').waitFor()
    await page
      .getByText('没有考核结果')
      .or(page.getByRole('cell', { name: '2022', exact: true }))
      .first()
      .waitFor()
    // The legal representative is masked in the answer itself, and looks masked.
    expect(await page.locator('.masked').count()).toBeGreaterThan(0)
    const names = valuesOf(answers, 'displayName')
    expect(names.length).toBeGreaterThan(0)
    for (const one of names) expect(one).toMatch(/^.\*\*$/)
    expect(answers.join().match(citizenIds)).toBeNull()
    expect(complaints).toEqual([])
  })

  it('sees by unit how publications are, over whole months', async () => {
    const { page, complaints } = await visit.as('dashboard', '/quality')
    await page.getByRole('cell', { name: '综合规划股' }).waitFor()
    expect(complaints).toEqual([])
  })
})
