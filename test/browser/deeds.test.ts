import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operation } from '../house.ts'
import { tendersIn } from '../tenders.ts'
import { browserHere, openVisit, type Visit, type Visitor } from './browser.ts'

const proof = { name: '核查记录.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n核查记录') }

describe.runIf(browserHere)('what is spoken against, amended and taken back', () => {
  let visit: Visit
  beforeAll(async () => {
    visit = await openVisit()
  })
  afterAll(() => visit?.close())

  const sound = async ({ faults, complaints, context }: Visitor) => {
    expect(await faults()).toEqual([])
    expect(complaints).toEqual([])
    await context.close()
  }
  const sent = (page: Visitor['page']) =>
    page
      .getByRole('dialog')
      .getByRole('button', { name: /^提\s?交$/ })
      .click()

  /** The bytes that a page gives of the first file that it lists. */
  const opened = async (page: Visitor['page']) => {
    await page.locator('.ant-table-row-expand-icon').first().click()
    const kept = page.waitForEvent('download')
    await page.getByRole('button', { name: /^查阅材料 1/ }).click()
    const download = await kept
    expect(download.suggestedFilename()).toBe(proof.name)
    return readFileSync(await download.path())
  }

  it('is a grade: the subject objects to it from where it reads it, a unit with no hand in it answers', async () => {
    const subject = await visit.as('subject', '/mine')
    await subject.page.getByText('对考核结果有异议怎么办').first().click()
    await subject.page.getByRole('link', { name: '去提出异议' }).first().click()
    await subject.page.getByRole('button', { name: /^提出异议 2025/ }).click()
    await subject.page.getByLabel('异议理由和事实').fill('考核所依的一起事故不是本企业的车辆。')
    await subject.page.reload()
    await subject.page.getByRole('button', { name: /^提出异议 2025/ }).click()
    await subject.page.locator('input[type=file]').setInputFiles(proof)
    await subject.page.getByText(proof.name).waitFor()
    await sent(subject.page)
    await subject.page.getByRole('button', { name: /^撤回异议 2025/ }).waitFor()
    const clerk = await visit.as('policy-clerk', '/more')
    await clerk.page.getByRole('link', { name: '考核与评价异议办理' }).click()
    expect(await opened(clerk.page)).toEqual(proof.buffer)
    await clerk.page.getByRole('button', { name: /^异议不成立/ }).click()
    await clerk.page.getByLabel('答复理由').fill('事故认定书所列车辆当日为本企业所有。')
    await sent(clerk.page)
    await clerk.page.getByRole('button', { name: /^异议不成立/ }).waitFor({ state: 'detached' })
    await sound(clerk)
    await subject.page.reload()
    await subject.page.getByText('事故认定书所列车辆当日为本企业所有。').waitFor()
    expect(await opened(subject.page), 'its own stays open to it').toEqual(proof.buffer)
    await sound(subject)
  })

  it('is a notice of a breach: given with its document and proofs, and answered by the subject', async () => {
    const own = visit.house.as('subject')
    const made = await own(operation('console-commitment-make'), {
      input: { kind: 'VOLUNTARY_DISCLOSURE', about: '公开运价', text: '本企业承诺公开的运价真实。' },
    })
    expect(made.errors).toBeUndefined()
    const { data } = await own(operation('console-my-credit'))
    const clerk = await visit.as('policy-clerk', '/commitments')
    const { page } = clerk
    await page.getByLabel('承诺人').fill(data.mySubject.uscc)
    await page.getByRole('button', { name: '查看承诺' }).click()
    await page
      .getByRole('row')
      .filter({ hasText: '主动公示型' })
      .first()
      .getByRole('button', { name: '违诺告知' })
      .click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('认定文书号').fill('文交函〔2026〕31号')
    await dialog.getByLabel('认定文书日期').fill('2026-11-20')
    await dialog.getByLabel('认定文书日期').press('Enter')
    await dialog.locator('input[type=file]').setInputFiles(proof)
    await dialog.getByText(proof.name).waitFor()
    await dialog.getByLabel('理由').fill('公开的运价与实际收取的不一致。')
    await sent(page)
    await page.getByText('已告知，待认定').waitFor()
    // A form that asks for a subject takes what a clerk knows of it; somebody who is not registered is nobody.
    const whose = page.getByLabel('主体', { exact: true })
    await whose.fill('没有登记的公司')
    await whose.press('Enter')
    await page.getByRole('status').getByText('没有这个主体').waitFor()
    await whose.fill(data.mySubject.name)
    await whose.press('Tab')
    await page.getByRole('status').getByText(`已找到：${data.mySubject.name} ${data.mySubject.id}`).waitFor()
    await sound(clerk)
    const subject = await visit.as('subject', '/my-objections')
    await subject.page.getByRole('button', { name: /^陈述申辩 主动公示型/ }).click()
    await subject.page.getByLabel('事实、理由和意见').fill('差额是代收的过路费。')
    await sent(subject.page)
    await subject.page.getByRole('dialog').waitFor({ state: 'hidden' })
    expect(
      (await own(operation('console-my-breaches'))).data.mySubject.profile.commitments[0].course.statements,
    ).toEqual(['差额是代收的过路费。'])
    await sound(subject)
  })

  it('is a tender: amended with a reason, and ended with one', async () => {
    const { data } = await tendersIn(visit.house).record()
    const visitor = await visit.as('construction-clerk', `/tenders/${data.recordTender.id}`)
    const { page } = visitor
    await page.getByRole('button', { name: '修改项目' }).click()
    await page.getByLabel('项目名称').fill('（样例）乡道改造工程（修改后）')
    await page.getByLabel('修改理由').fill('项目名称有误。')
    await page.getByRole('button', { name: '保存修改' }).click()
    await page.getByRole('heading', { name: '（样例）乡道改造工程（修改后）' }).waitFor()
    await page.getByRole('button', { name: '终止招标' }).click()
    await page.getByRole('dialog').getByLabel('理由').fill('招标人取消该项目。')
    await sent(page)
    await page.getByText('已终止').waitFor()
    await sound(visitor)
  })
})
