import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { firms, sampleTender, tendersIn } from '../tenders.ts'
import { browserHere, openVisit, type Visit, type Visitor } from './browser.ts'

describe.runIf(browserHere)('a tender at its pages', () => {
  let visit: Visit
  let receipt: string
  beforeAll(async () => {
    visit = await openVisit()
    const house = tendersIn(visit.house)
    const { data } = await house.tender(sampleTender)
    // The evaluator is appointed anew, so that nothing is declared yet.
    await house.revoke(data.tender.evaluators[0].id)
    await house.appoint(sampleTender, 'sample-evaluator')
  })
  afterAll(() => visit?.close())

  const sound = async ({ faults, complaints, context }: Visitor) => {
    expect(await faults()).toEqual([])
    expect(complaints).toEqual([])
    await context.close()
  }

  it('is recorded by the unit, with bidders of whom only blind codes are shown, and is opened at its time', async () => {
    const visitor = await visit.as('construction-clerk', '/tenders')
    const { page, answers } = visitor
    await page.getByLabel('项目名称').fill('（样例）乡道改造工程')
    await page.getByLabel('招标人').fill('文水县交通运输局')
    await page.getByLabel('合同段').fill('LM-1 第一合同段')
    await page.getByLabel('估算价').fill('1000000.00')
    await page.getByLabel('开标时刻').fill('2026-11-23 09:10')
    await page.getByLabel('开标时刻').press('Enter')
    await page.reload()
    await page.getByRole('button', { name: /^登\s?记$/ }).click()
    for (const [n, code] of [firms.best, firms.good, firms.worst].entries()) {
      await page.getByLabel('投标人的统一社会信用代码').fill(code)
      await page.getByRole('button', { name: '登记投标人' }).click()
      await page.getByRole('cell', { name: /^B-/ }).nth(n).waitFor()
    }
    expect(answers.join('')).not.toContain(firms.best)
    await page.getByRole('button', { name: '现在开标' }).click()
    await page
      .getByRole('tooltip')
      .getByRole('button', { name: /^开\s?标$/ })
      .click()
    await page.getByText('时间未到').waitFor()
    await page.getByRole('tooltip').waitFor({ state: 'hidden' })
    expect(await visitor.faults()).toEqual([])
    visit.house.clock.now += 660_000
    await page.reload()
    await page.getByRole('button', { name: '现在开标' }).click()
    await page
      .getByRole('tooltip')
      .getByRole('button', { name: /^开\s?标$/ })
      .click()
    await page.getByRole('cell', { name: firms.best }).waitFor()
    await sound(visitor)
  })

  it('is checked by its evaluator once no interest was declared, with rules, restrictions and a receipt', async () => {
    const visitor = await visit.as('tender-evaluator', '/tender-check')
    const { page, answers } = visitor
    await page.getByRole('button', { name: '声明没有利害关系' }).click()
    await page
      .getByRole('tooltip')
      .getByRole('button', { name: /^声\s?明$/ })
      .click()
    await page.getByRole('button', { name: '核查全部投标人' }).click()
    await page.getByRole('heading', { name: '规则原文' }).waitFor()
    expect(await page.getByRole('cell', { name: /^B-/ }).count()).toBe(5)
    await page.getByText('取消投标资格').waitFor()
    const check = answers.map((one) => JSON.parse(one).data?.tenderCheck).find((one) => one)
    receipt = check.receipt.id
    await page.getByText(receipt).waitFor()
    for (const code of Object.values(firms)) expect(answers.join('')).not.toContain(code)
    const [kept] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '保存回执' }).click(),
    ])
    const file = JSON.parse(readFileSync(await kept.path(), 'utf8'))
    await sound(visitor)

    // Whoever is sent the file learns whether it is as it was issued: a changed one bears a number that is real.
    const reader = await visit.as(null, '/verify')
    const hand = (said: object) =>
      reader.page.locator('input[type=file]').setInputFiles({
        name: 'receipt.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(said)),
      })
    await hand(file)
    await reader.page.getByText('这个文件的内容和日志里登记的一致，没有改动。').waitFor()
    await hand({ ...file, resultHash: 'ab'.repeat(32) })
    await reader.page.getByText('这个文件被改过').waitFor()
    expect(await reader.page.getByText('回执有效').count()).toBe(0)
    await sound(reader)
  })

  it('ends with an annex to its report, as DOCX and PDF', async () => {
    const visitor = await visit.as('construction-clerk', `/tenders/${sampleTender}`)
    const { page } = visitor
    await page.getByLabel('核查回执编号').fill(receipt)
    await page.getByRole('button', { name: '制作附件' }).click()
    for (const format of ['DOCX', 'PDF']) {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: `下载 ${format}` }).click(),
      ])
      expect(file.suggestedFilename().toUpperCase()).toMatch(new RegExp(`\\.${format}$`))
    }
    await sound(visitor)
  })

  it("is no other unit's page", async () => {
    const { page, answers, context } = await visit.as('clerk', '/tenders')
    await page.getByText('这个页面不对您的角色开放').waitFor()
    expect(answers).toEqual([])
    await context.close()
  })
})
