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
    // Grades by industry, the map, the heat map, the trend and the list are there, each with up to when its sources have reported.
    await page.getByRole('row', { name: '2024 128 43 10 6 0' }).waitFor()
    await page.getByRole('link', { name: '凤城镇 31' }).waitFor()
    await page.getByRole('row', { name: /^局办公室 .*迟1/ }).waitFor()
    await page.getByRole('row', { name: '2026-10 42 38' }).waitFor()
    await page
      .getByRole('row', { name: /^文水县江富建材有限责任公司（样例） 企业 5\. .* 2025-07-04 2027-07-04$/ })
      .waitFor()
    expect(await page.getByText(/治超工作中心 报送至 2026-11-\d\d/).count()).toBeGreaterThan(1)
    expect(await faults()).toEqual([])
    // What a tile asks is to be read by whoever doubts it.
    await page.getByRole('button', { name: '取数查询 console-overload-months' }).click()
    await page.getByText('query OverloadMonths {').waitFor()
    expect(await faults()).toEqual([])
    await page.keyboard.press('Escape')
    // Sums alone, and none that would tell of one firm.
    expect(valuesOf(answers, 'price')).toEqual([])
    const figures = (valuesOf(answers, 'roles') as { sum: string | null; withheld: boolean }[][]).flat()
    expect(figures.filter(({ withheld }) => withheld).map(({ sum }) => sum)).toEqual([null, null])

    await page.getByRole('link', { name: '查看单个企业' }).click()
    await page.getByRole('heading', { name: '企业一览' }).waitFor()
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
    await page.getByText('2023-11-23 23:59').waitFor()
    expect(page.url()).toMatch(/\?at=2023-11-23$/)
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

  it('goes from the map to a township, and from the list to a driver whose name is masked, on a phone', async () => {
    const { page, context, faults, complaints, answers } = await visit.as('dashboard', '/overview')
    await page.setViewportSize({ width: 390, height: 844 })
    await page.getByRole('link', { name: '开栅镇 19' }).click()
    await page.getByText('共约').waitFor()
    expect(await page.getByRole('textbox', { name: '乡镇' }).or(page.locator('#township')).first().inputValue()).toBe(
      '开栅镇',
    )
    await page.goBack()
    await page
      .getByRole('row', { name: /从业人员 2\./ })
      .first()
      .getByRole('link')
      .click()
    await page.getByRole('heading', { name: /^.\*\*$/, level: 1 }).waitFor()
    await page.getByText(/^考核周期自/).waitFor()
    await page.getByText(/列入失信名单/).waitFor()
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
    expect(await faults()).toEqual([])
    for (const name of valuesOf(answers, 'displayName')) expect(name).toMatch(/^.\*\*$/)
    expect(answers.join().match(citizenIds)).toBeNull()
    expect(complaints).toEqual([])
    await context.close()
  })

  it('is told at a profile what is withheld and why: what would tell of prices', async () => {
    const { page, context, faults, complaints } = await visit.as('dashboard', '/profile/91141121YL56KJQM5Q')
    await page.getByText('不予显示的内容').waitFor()
    const place = 'subject.profile.construction.grades.explanation.contributions.effect'
    await page.getByRole('listitem').filter({ hasText: place }).first().waitFor()
    expect(await faults()).toEqual([])
    expect(complaints).toEqual([])
    await context.close()
  })

  it('sees by unit how publications are, over whole months', async () => {
    const { page, complaints } = await visit.as('dashboard', '/quality')
    await page.getByRole('cell', { name: '综合规划股' }).waitFor()
    expect(complaints).toEqual([])
  })
})
