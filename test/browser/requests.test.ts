import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { firmCode } from '../policy/worlds/people.ts'
import { citizenIds, valuesOf } from './answers.ts'
import { browserHere, openVisit, type Visit } from './browser.ts'

/** 化名: what stands for a person's name under one grant. */
const madeUp = /^#[0-9a-f]{10}$/

describe.runIf(browserHere)('a data request at the pages of both sides', () => {
  let visit: Visit
  beforeAll(async () => {
    visit = await openVisit()
  })
  afterAll(() => visit?.close())

  it('is submitted, answered by the owner, run under its grant, and taken back', async () => {
    const department = await visit.as('department', '/request')
    const { page } = department
    // What is needed is chosen by its name: nobody must know how a query is written, and all is said before it is sent.
    for (const name of ['名称、代码、乡镇、行业', '企业住所', '法定代表人或经营者姓名'])
      await page.getByRole('checkbox', { name }).check()
    await page.getByRole('cell', { name: 'Enterprise.address' }).waitFor()
    await page.getByText('还差：使用场景、法律依据、办理事项、主体代码（每行一个）、使用时限').waitFor()
    await page.getByLabel('使用场景').fill('核对登记住所')
    await page.getByLabel('法律依据').fill('政务数据共享条例 第二十条')
    await page.getByLabel('办理事项').fill('年度报告抽查')
    await page.getByLabel('主体代码（每行一个）').fill(firmCode)
    await page.getByLabel('使用时限').fill('2026-12-20')
    await page.getByLabel('使用时限').press('Enter')
    await page.getByRole('button', { name: '提交申请' }).click()
    await page.getByRole('heading', { name: '数据共享申请详情', level: 1 }).waitFor()
    await page.getByText('各责任单位答复后即可查询。').waitFor()

    const owner = await visit.as('planning-clerk', '/requests')
    await owner.page.getByRole('link', { name: '年度报告抽查' }).click()
    await owner.page.getByRole('cell', { name: 'Person.displayName' }).waitFor()
    await owner.page.getByRole('button', { name: '同意本单位部分' }).waitFor()
    expect(await owner.faults()).toEqual([])
    await owner.page.getByRole('textbox', { name: '理由' }).fill('同意提供住所')
    await owner.page.reload()
    await owner.page.getByText('同意提供住所').waitFor()
    await owner.page.getByRole('button', { name: '同意本单位部分' }).click()
    await owner.page.getByRole('heading', { name: '撤销授权', level: 2 }).waitFor()

    await page.getByRole('link', { name: '本单位的申请' }).dispatchEvent('click')
    await page.getByRole('link', { name: '年度报告抽查' }).click()
    await page.getByRole('button', { name: '运 行' }).click()
    await page.getByRole('cell', { name: '住所', exact: true }).waitFor()
    await page.getByText('回执编号').waitFor()
    expect(await page.locator('.masked').allTextContents()).toEqual([expect.stringMatching(madeUp)])
    expect(await department.faults()).toEqual([])

    await owner.page.getByRole('textbox', { name: '理由' }).fill('用途已完成')
    await owner.page.getByRole('button', { name: '撤销授权' }).click()
    await owner.page.getByRole('button', { name: '确 定' }).click()
    await owner.page.getByText('本单位已答复，现在没有需要办理的。').waitFor()
    await page.getByRole('button', { name: '运 行' }).click()
    await page.getByText('这个授权现在不能使用。').waitFor()
    await page.getByText('授权不可用').waitFor()

    // Neither side met more than its verdicts: no number of a person, and to the department no name that is not masked.
    for (const { answers } of [department, owner]) expect(answers.join().match(citizenIds)).toBeNull()
    expect(owner.complaints).toEqual([])
    // The browser says of the one refusal that there was one.
    expect(department.complaints).toEqual([expect.stringContaining('403 (Forbidden)')])
    const names = valuesOf(department.answers, 'displayName')
    expect(names.length).toBeGreaterThan(0)
    for (const name of names) expect(name).toMatch(madeUp)
    expect(valuesOf(owner.answers, 'displayName')).toEqual([])
  })
})
