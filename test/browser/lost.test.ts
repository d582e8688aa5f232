import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stopRoom } from '../rooms.ts'
import { browserHere, openVisit, type Visit } from './browser.ts'
import { sendIncident, takenOf, typedIncident, typeIncident, whole } from './incident.ts'

describe.runIf(browserHere)('nothing that was typed is lost', () => {
  let visit: Visit
  beforeAll(async () => {
    visit = await openVisit('HTTP')
  })
  afterAll(() => visit?.close())

  const over = '登录已过期，或已在另一个标签页退出。填写的内容保留在本标签页，重新登录后回到原来的页面。'
  const signInAs = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

  it.each([
    ['an incident', 'office-clerk', '/incidents', { 来源: '县长热线', 反映内容: '三日未办' }],
    ['a decision', 'clerk', '/record', { 名称: '某公司', 违法事实: '超限' }],
    ['a tender', 'construction-clerk', '/tenders', { 项目名称: '乡道', '合同段（每行一个：编号 名称）': '1 一段' }],
    ['a promise', 'subject', '/my-promises', { 承诺事由: '守法经营', 承诺书: '不超载' }],
    ['a data request', 'department', '/request', { 办理事项: '资质核查' }],
    ['a certificate to be verified', null, '/certificate', { 二维码的文字: '{"a":1}' }],
  ] as const)('by a reload: %s', async (_, person, at, fields) => {
    const { page, context, complaints } = await visit.as(person, at)
    for (const [label, value] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(value)
    await page.reload()
    for (const [label, value] of Object.entries(fields)) {
      const field = page.getByLabel(label, { exact: true })
      await field.waitFor()
      expect(await field.inputValue()).toBe(value)
    }
    expect(complaints).toEqual([])
    await context.close()
  })

  it('by a room that does not answer: the form waits until it does, and is taken once', async () => {
    const title = '因服务中断而等待'
    const visitor = await visit.as('office-clerk', '/incidents')
    const { page, context } = visitor
    await typeIncident(page, title)
    const start = await stopRoom(visit.house, 'governance')
    await sendIncident(page).click()
    await page.getByText('部分服务暂时不可用').waitFor()
    expect(await visitor.faults()).toEqual([])
    await page.reload()
    await page.getByText('部分服务暂时不可用').waitFor()
    expect(await typedIncident(page)).toEqual(whole(title))
    await start()
    await page.getByRole('button', { name: /^重\s?试$/ }).click()
    await page.getByText('部分服务暂时不可用').waitFor({ state: 'detached' })
    await sendIncident(page).click()
    await page.getByText('已登记，核实期限').waitFor()
    expect(await page.getByLabel('标题').inputValue()).toBe('')
    expect(await takenOf(visit.house, title)).toBe(1)
    await context.close()
  })

  it('by a session that ends while one types: signing in again leads back to it, and it is taken once', async () => {
    const title = '登录过期时正在填写'
    const visitor = await visit.as('office-clerk', '/incidents')
    const { page, context } = visitor
    await typeIncident(page, title)
    visit.house.clock.now += 9 * 3_600_000
    await sendIncident(page).click()
    await page.getByText(over).waitFor()
    expect(await visitor.faults()).toEqual([])
    expect(await takenOf(visit.house, title)).toBe(0)
    await signInAs(page, 'office-clerk')
    await page.waitForURL('/incidents')
    await page.getByLabel('标题').waitFor()
    expect(await typedIncident(page)).toEqual(whole(title))
    await sendIncident(page).click()
    await page.getByText('已登记，核实期限').waitFor()
    expect(await takenOf(visit.house, title)).toBe(1)
    await context.close()
  })

  it('by a second tab: each has its own, and who leaves in one has left in the other', async () => {
    const { page: first, context } = await visit.as('clerk', '/record')
    const named = (page: Page) => page.getByLabel('名称', { exact: true })
    await named(first).fill('甲公司')
    const second = await context.newPage()
    await second.goto('/record')
    await named(second).waitFor()
    expect(await named(second).inputValue()).toBe('')
    await named(second).fill('乙公司')
    await first.reload()
    await named(first).waitFor()
    expect(await named(first).inputValue()).toBe('甲公司')

    await second.getByRole('button', { name: /^退\s?出$/ }).click()
    await first.getByText(over).waitFor()
    expect(await first.content()).not.toContain('甲公司')

    // Another person of the same role: neither tab shows what the first one typed.
    await second.getByRole('button', { name: /^登\s?录$/ }).click()
    await signInAs(second, 'squad-clerk')
    for (const page of [first, second]) {
      await page.getByRole('link', { name: '登记行政决定' }).click()
      await named(page).waitFor()
      expect(await named(page).inputValue()).toBe('')
    }
    await named(second).fill('丙公司')
    await second.getByRole('button', { name: /^退\s?出$/ }).click()
    await second.getByRole('button', { name: /^登\s?录$/ }).click()
    await signInAs(second, 'clerk')
    await second.getByRole('link', { name: '登记行政决定' }).click()
    await expect.poll(() => named(second).inputValue()).toBe('乙公司')
    await first.waitForURL('/record')
    await expect.poll(() => named(first).inputValue()).toBe('甲公司')
    await context.close()
  })
})
