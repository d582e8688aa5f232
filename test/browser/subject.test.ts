import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { penalties } from '../repairs.ts'
import { browserHere, openVisit, type Visit, type Visitor } from './browser.ts'

const proof = { name: '缴款凭证.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n缴款凭证') }

describe.runIf(browserHere)('a subject at its pages', () => {
  let visit: Visit
  beforeAll(async () => {
    visit = await openVisit()
  })
  afterAll(() => visit?.close())

  const sound = async ({ faults, complaints, answers, context }: Visitor) => {
    expect(await faults()).toEqual([])
    expect(complaints).toEqual([])
    expect(answers.join('\n')).not.toContain('141121199605197177')
    await context.close()
  }

  it('applies for repair from its own decision on, and loses nothing typed by a reload', async () => {
    const visitor = await visit.as('subject', '/mine')
    const { page } = visitor
    const row = page.getByRole('row').filter({ hasText: penalties.squad4.docNo })
    await row.getByRole('button', { name: '信用修复' }).click()
    await page.getByLabel('承诺书').fill('已履行行政处罚决定确定的义务，今后依法诚信经营。')
    await page.reload()
    await page.getByRole('button', { name: '作出承诺' }).click()
    await page.getByText('已作出承诺').waitFor()
    // What is still lacking is said, and a file that is not taken is said to be none of those.
    await page.getByText('还差：第二步的证明材料').waitFor()
    await page.locator('input[type=file]').setInputFiles({ ...proof, name: '缴款凭证.docx' })
    await page.getByText('只收 PDF、JPEG 和 PNG').waitFor()
    await page.locator('input[type=file]').setInputFiles(proof)
    await page.getByText('缴款凭证.pdf').waitFor()
    expect(await visitor.faults()).toEqual([])
    await page.getByRole('button', { name: '提交修复申请' }).click()
    await page.getByText('已经提交，现在不用再做什么').waitFor()
    await page.getByText('受理期限', { exact: true }).waitFor()
    await sound(visitor)
  })

  it('that is too early is told the day, and what it made is kept', async () => {
    const visitor = await visit.as('trader', `/repair/${penalties.fresh.id}`)
    const { page } = visitor
    await page.getByLabel('承诺书').fill('已履行行政处罚决定确定的义务，今后依法诚信经营。')
    await page.getByRole('button', { name: '作出承诺' }).click()
    await page.getByText('已作出承诺').waitFor()
    await page.locator('input[type=file]').setInputFiles(proof)
    await page.getByText('缴款凭证.pdf').waitFor()
    await page.getByRole('button', { name: '提交修复申请' }).click()
    await page.getByText(/时间未到，可以申请的日期是 \d{4}-\d\d-\d\d/).waitFor()
    await sound(visitor)
  })

  it('makes a commitment and sees that it stands', async () => {
    const visitor = await visit.as('subject', '/my-promises')
    const { page } = visitor
    await page.getByLabel('承诺事由').fill('公开资质与经营信息')
    await page.getByLabel('承诺书').fill('本企业承诺所公开的资质与经营信息真实有效。')
    await page.getByRole('button', { name: '作出承诺' }).click()
    await page.getByRole('row').filter({ hasText: '主动公示型' }).getByText('已签署').waitFor()
    await sound(visitor)
  })

  it('issues a certificate of chosen parts, shows its code, takes its page and withdraws it', async () => {
    const visitor = await visit.as('subject', '/certificates')
    const { page } = visitor
    await page.getByRole('checkbox', { name: '公示中的行政处罚' }).uncheck()
    await page.getByRole('button', { name: /^开\s?具$/ }).click()
    await page.getByRole('img', { name: /二维码/ }).waitFor()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载 PDF' }).click(),
    ])
    expect(file.suggestedFilename()).toMatch(/\.pdf$/)
    expect(await visitor.faults()).toEqual([])
    await page.getByRole('button', { name: /^收\s?回$/ }).click()
    await page
      .getByRole('tooltip')
      .getByRole('button', { name: /^收\s?回$/ })
      .click()
    await page.getByRole('cell', { name: '已收回' }).waitFor()
    expect(visitor.answers.join('')).not.toContain('晋吕文交罚')
    await sound(visitor)
  })
})
