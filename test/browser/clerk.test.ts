import ExcelJS from 'exceljs'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contractLine, evaluationsIn } from '../evaluations.ts'
import { operation } from '../house.ts'
import { listIn } from '../overload.ts'
import { cellsOf, csvOf, firmCode, penalty, penaltyColumns } from '../penalties.ts'
import { driver, firm } from '../policy/worlds/people.ts'
import { penalties, repairsIn } from '../repairs.ts'
import { browserHere, openVisit, type Visit, type Visitor } from './browser.ts'

describe.runIf(browserHere)('a clerk', () => {
  let visit: Visit
  beforeAll(async () => {
    visit = await openVisit()
  })
  afterAll(() => visit?.close())

  /** Nothing is wrong with the page as it is, and no answer of it held a whole citizen number. */
  const well = async ({ faults, complaints, answers, context }: Visitor) => {
    expect(await faults()).toEqual([])
    expect(complaints).toEqual([])
    for (const answer of answers) expect(answer).not.toMatch(/(?<!\d)[1-9]\d{16}[\dX](?!\d)/)
    await context.close()
  }

  it('begins where what is due stands, and is led to where it is done', async () => {
    const visitor = await visit.as('clerk', '/today')
    const { page } = visitor
    await page.getByRole('link', { name: '去办理 待公示的决定' }).click()
    await page.getByText('怎样公示', { exact: false }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/publicity')
    await well(visitor)
  })

  it('imports a GB18030 file, mends the row that was kept back where it stands, sends it again, and imports a workbook', async () => {
    const visitor = await visit.as('clerk', '/import')
    const { page } = visitor
    const rows = [penalty(71), penalty(72, { 处罚决定日期: '2026-13-40' })]
    await page.locator('input[type=file]').setInputFiles({
      name: '行政处罚.csv',
      mimeType: 'text/csv',
      buffer: iconv.encode(csvOf(rows), 'gb18030'),
    })
    await page.getByRole('heading', { name: '待改正的行' }).waitFor()
    await page.getByLabel('更正为 3 处罚决定日期').first().fill('2026-09-24')
    await page.getByRole('button', { name: '重新发送已改的行（1）' }).click()
    await page.getByRole('heading', { name: '待改正的行' }).waitFor({ state: 'detached' })
    expect(await page.locator('.ant-descriptions').textContent()).toMatch(/入库[\s:：]*2/)
    const book = new ExcelJS.Workbook()
    book.addWorksheet('行政处罚').addRows([[...penaltyColumns], cellsOf(penalty(73))])
    await page.locator('input[type=file]').setInputFiles({
      name: '行政处罚.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(await book.xlsx.writeBuffer()),
    })
    await page.getByRole('heading', { name: '行政处罚.xlsx' }).waitFor()
    await expect.poll(() => page.locator('.ant-descriptions').textContent()).toMatch(/入库[\s:：]*1/)
    await well(visitor)
  })

  it('records a penalty, makes its documents, says that they were served, and closes the case', async () => {
    const visitor = await visit.as('clerk', '/record')
    const { page } = visitor
    const fill = (label: string, value: string) => page.getByLabel(label, { exact: true }).fill(value)
    const chosenDay = async (label: string, value: string) => {
      await fill(label, value)
      await page.keyboard.press('Enter')
    }
    await page.getByRole('button', { name: '登记决定' }).click()
    await page.getByText('还没有填写').waitFor()
    await fill('名称', '文水县测试81号运输有限公司（样例）')
    await fill('统一社会信用代码', firmCode(81))
    await fill('法定代表人', '王小明')
    await fill('决定书文号', '晋吕文交罚〔2026〕7081号')
    await chosenDay('决定日期', '2026-11-18')
    await fill('违法行为类型', '违法超限运输')
    await fill('违法事实', '当事人的车辆车货总质量超过限定标准3.3吨。')
    await fill('处罚依据', '《公路安全保护条例》第六十四条')
    await fill('处罚类别', '罚款')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await fill('处罚内容', '罚款人民币伍仟元整')
    await fill('罚款金额（元）', '5000.00')
    await chosenDay('处罚有效期', '2027-11-18')
    await page.reload()
    await page.getByRole('button', { name: '登记决定' }).click()
    await page.getByText('还不能结案').waitFor()
    await page.getByRole('button', { name: '制作三书' }).click()
    const kept = page.waitForEvent('download')
    await page.getByRole('button', { name: '下载 信用修复告知书 PDF' }).click()
    expect((await kept).suggestedFilename()).toMatch(/\.pdf$/)
    await chosenDay('送达日期', '2026-11-20')
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: '送达回证.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 回证') })
    await page.getByRole('button', { name: '登记送达' }).click()
    await page.getByText('还不能结案').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: /^结\s?案$/ }).click()
    await page.getByText('已结案', { exact: true }).last().waitFor()
    await well(visitor)
  })

  it('takes the file of what a site must show', async () => {
    const visitor = await visit.as('clerk', '/publicity')
    const { page } = visitor
    const kept = page.waitForEvent('download')
    await page.getByRole('button', { name: '生成批次并下载' }).click()
    expect((await kept).suggestedFilename()).toMatch(/^信用中国-公示-.*\.csv$/)
    await page.getByRole('button', { name: '登记已报送' }).first().click()
    await page.getByRole('button', { name: '登记回执' }).first().waitFor()
    // the file itself bears whole numbers: it is what the site is sent
    visitor.answers.length = 0
    await well(visitor)
  })

  it('accepts an application for repair, and grants it', async () => {
    const { docNo, id } = penalties.trader
    await repairsIn(visit.house).applied('trader', id)
    const visitor = await visit.as('clerk', '/repairs')
    const { page } = visitor
    for (const [deed, next] of [
      [`受理 ${docNo}`, `准予修复 ${docNo}`],
      [`准予修复 ${docNo}`, '没有待办的修复申请'],
    ] as const) {
      await page.getByRole('button', { name: deed, exact: true }).click()
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^提\s?交$/ })
        .click()
      await page.getByRole('button', { name: next }).or(page.getByText(next)).first().waitFor()
    }
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await well(visitor)
  })

  it('of another unit answers an objection, and is told who may not', async () => {
    const { id, docNo } = penalties.squad4
    const ground = '处罚决定书认定的车货总质量与称重单不一致。'
    await visit.house.as('subject')(operation('objection-file'), { fact: id, ground, proofs: [] })
    const visitor = await visit.as('policy-clerk', '/objections')
    const { page } = visitor
    await page
      .getByRole('cell', { name: '执法一分队' })
      .or(page.getByRole('cell', { name: '执法四分队' }))
      .waitFor()
    await page.getByRole('button', { name: `异议不成立 ${docNo}` }).click()
    await page.getByLabel('答复理由').fill('称重单与决定书一致。')
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^提\s?交$/ })
      .click()
    await page.getByText('没有本单位可以处理的异议').first().waitFor()
    await well(visitor)
  })

  it('gives a candidate of the list notice, with the weighings before it', async () => {
    const list = listIn(visit.house)
    await list.repeatedly(4, '2026-08-20', { name: 'd', truck: 's_truck', driver: driver.id, firm })
    const visitor = await visit.as('overload-clerk', '/listing')
    const { page } = visitor
    const row = page.getByRole('row').filter({ hasText: driver.id })
    await row.getByRole('button', { name: /展开|Expand/ }).click()
    await page.getByText('证据 4 件').waitFor()
    await row.getByRole('button', { name: '告知当事人' }).click()
    await page.getByRole('button', { name: /^告\s?知$/ }).click()
    await row.getByText('已告知').waitFor()
    await well(visitor)
  })

  it.each([
    ['clerk', '/draws', '双随机抽查', '没有待登记的结果'],
    ['clerk', '/measures', '惩戒措施与承诺', '没有待办的措施'],
  ])('as %s at %s meets what waits', async (person, at, title, text) => {
    const visitor = await visit.as(person, at)
    await visitor.page.getByRole('heading', { name: title, level: 1 }).waitFor()
    await visitor.page.getByText(text).first().waitFor()
    await well(visitor)
  })

  it('assesses a firm without waiting for its owner, with a reason, and shows the result', async () => {
    const course = evaluationsIn(visit.house)
    const builder = await course.gradedAs('SUPERVISOR')
    await course.state({
      projects: [{ ref: '评价项目1', name: '（样例）县道1改建工程', kind: 'ROAD', ownerName: '建设单位1' }],
      sections: [
        { ref: '评价合同段1', project: '评价项目1', name: '第1合同段', price: '30000000.00', client: '建设单位1' },
      ],
      contracts: [contractLine(1, builder, 'CONTRACTOR', '30000000.00')],
      performances: [{ contract: '评价合同1', year: '2025', progress: '0.8', performed: '是', bid: '是' }],
    })
    await course.report(builder, { role: 'CONTRACTOR', year: 2025, score: '97.5', note: '', proofs: [] })
    const visitor = await visit.as('construction-clerk', '/evaluations')
    const { page } = visitor
    const told = await visit.house.as('clerk')(operation('console-subject-found'), { key: { id: builder } })
    const row = page
      .getByRole('row')
      .filter({ hasText: told.data.subject.name })
      .filter({ hasNotText: '建设单位评价 ·' })
    await row.getByText('建设单位未评价').waitFor()
    await row.getByRole('button', { name: '县级评价' }).click()
    await page.getByRole('dialog').getByRole('textbox').fill('建设单位逾期未评价，按已归集的事实评价。')
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^提\s?交$/ })
      .click()
    await row.getByRole('button', { name: '公示结果' }).click()
    await page.getByRole('button', { name: /^公\s?示$/ }).click()
    await row.getByText('公示期未满').waitFor()
    await well(visitor)
  })

  it('of construction sees why each row of a table was kept back', async () => {
    const visitor = await visit.as('construction-clerk', '/construction-facts')
    const { page } = visitor
    await page.locator('input[type=file]').setInputFiles({
      name: '行为.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('\uFEFF企业名称,从业类别,行为代码\r\n不在册的企业,施工,X-1\r\n'),
    })
    await page
      .getByRole('heading', { name: '待改正的行' })
      .or(page.getByText('请求未被接受'))
      .or(page.getByText('填写内容有误'))
      .first()
      .waitFor()
    await well(visitor)
  })
})
