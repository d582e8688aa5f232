import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { driver, firm } from '../policy/worlds/people.ts'
import { citizenIds, valuesOf } from './answers.ts'
import { browserHere, openVisit, type Visit } from './browser.ts'

/** The first answer to what says this is lost on the way back; gives how many were. */
async function loseAnswerTo(page: Page, said: string): Promise<() => number> {
  let lost = 0
  await page.route('**/graphql', async (route) => {
    if (lost > 0 || !route.request().postData()?.includes(said)) return route.fallback()
    lost += 1
    await route.fetch()
    return route.abort()
  })
  return () => lost
}

describe.runIf(browserHere)('the bureau at its pages', () => {
  let visit: Visit
  beforeAll(async () => {
    visit = await openVisit()
  })
  afterAll(() => visit?.close())

  it('leaders see the fifteen points, who answers for each unit, and figures of nobody', async () => {
    const { page, faults, complaints, answers } = await visit.as('leader', '/plan')
    await page.getByRole('row', { name: /^15 强化信用建设目标责任考核/ }).waitFor()
    await page.getByText('无联络员', { exact: true }).first().waitFor()
    expect(await faults()).toEqual([])
    await page.getByRole('link', { name: '全县汇总' }).click()
    await page.getByRole('row', { name: '试验检测 不予显示 不予显示' }).waitFor()
    await page.getByText('console-case-figures').waitFor()
    for (const field of ['uscc', 'displayName', 'subjectId', 'price']) expect(valuesOf(answers, field)).toEqual([])
    expect(complaints).toEqual([])
  })

  it('personnel check one person under an authority; what was typed survives a reload, and a lost answer opens it once', async () => {
    const { page, faults, complaints, answers } = await visit.as('personnel', '/cadre')
    await page.getByLabel('授权文号').fill('文组函〔2026〕12号')
    await page.getByLabel('公民身份号码').fill(driver.citizenId)
    const lost = await loseAnswerTo(page, '文组函〔2026〕12号')
    await page.getByRole('button', { name: '开启核查' }).click()
    await page.getByRole('alert').first().waitFor()
    await page.reload()
    await page.getByRole('button', { name: '开启核查' }).click()
    await page.getByText('授权编号').waitFor()
    const { admin } = visit.house.database
    expect([lost(), await admin`select reason from governance.opening where kind = 'AUTHORITY'`]).toEqual([
      1,
      [{ reason: '文组函〔2026〕12号' }],
    ])
    await page.reload()
    await page.getByRole('button', { name: '查询这个人' }).click()
    await page.locator('.masked').waitFor()
    expect(await faults()).toEqual([])
    expect(valuesOf(answers, 'displayName')).toEqual([expect.stringMatching(/^.\*\*$/)])
    for (const field of ['score', 'grade', 'points']) expect(valuesOf(answers, field)).toEqual([])
    expect(answers.join().match(citizenIds)).toBeNull()
    await page.getByRole('button', { name: '结束核查，清除填写内容' }).click()
    await expect.poll(() => page.getByLabel('公民身份号码').inputValue()).toBe('')
    // The answer that was lost, and nothing else.
    expect(complaints).toEqual(['Failed to load resource: net::ERR_FAILED'])
  })

  it.each([
    ['an emergency', 'squad-clerk', '/emergency', { 主体编号: firm, 紧急事由: '车辆失控，需联系车主本人' }, '开启'],
    ['a pair', 'auditor', '/pair', { 理由: '专项审计，两人共同查阅' }, '提出开启'],
  ] as const)(
    '%s of which the answer is lost is opened once, also after a reload',
    async (_, person, at, typed, go) => {
      const { page, complaints } = await visit.as(person, at)
      const reason = Object.values(typed).at(-1) ?? ''
      const lost = await loseAnswerTo(page, reason)
      for (const [label, value] of Object.entries(typed))
        await page.getByLabel(label, { exact: true }).first().fill(value)
      const send = page.getByRole('button', { name: new RegExp(`^${[...go].join('\\s?')}$`) })
      await send.click()
      await expect.poll(() => complaints.length).toBe(1)
      await page.reload()
      await send.click()
      const { admin } = visit.house.database
      const made = () => admin`select 1 from governance.opening where reason = ${reason}`
      await page
        .getByText(/^已开启$|^已提出/)
        .first()
        .waitFor()
      expect([lost(), (await made()).length]).toEqual([1, 1])
      expect(complaints).toEqual(['Failed to load resource: net::ERR_FAILED'])
    },
  )

  it('the unit concerned verifies an incident within its day', async () => {
    const input = {
      ...{ title: '办证窗口承诺三日办结未兑现', source: '县长热线', content: '反映承诺三日办结，十日未办。' },
      ...{ foundOn: '2026-11-20', unit: 'wenshui-planning' },
    }
    const receive = 'mutation ($input: OpinionInput!) { receiveOpinion(input: $input) { id } }'
    expect((await visit.house.as('office-clerk')(receive, { input })).errors).toBeUndefined()
    const { page, faults, complaints } = await visit.as('planning-clerk', '/incidents')
    await page.getByLabel('核实情况').fill('窗口积压，已补办。')
    expect(await faults()).toEqual([])
    await page.getByRole('button', { name: '核实：属实' }).click()
    await page.getByText('2026-11-23 核实 · 综合规划股').waitFor()
    expect(complaints).toEqual([])
  })

  it('auditors find who asked, and that the log is still what it was', async () => {
    const { page, faults, complaints, answers } = await visit.as('auditor', '/ledger')
    await page.getByRole('cell', { name: 'sample-personnel' }).first().waitFor()
    expect(await faults()).toEqual([])
    const kept = (await page.getByTestId('checkpoint').textContent()) ?? ''
    await page.getByLabel('查阅单位').fill('没有这个单位')
    await page.getByRole('button', { name: '查 找' }).click()
    await page.getByText('没有符合条件的记录').waitFor()

    // Somebody asks meanwhile: the log grows, and begins with what it was.
    await visit.house.as('dashboard')('{ enterprises(first: 3) { edges { node { address } } } }')
    await page.reload()
    await page.getByLabel('以前保存的检查点').fill(kept)
    await page.getByRole('button', { name: '核对一致性' }).click()
    await page.getByText('一致：现在的日志以保存时的日志开头').waitFor()
    const [name, size, root = '', ...rest] = kept.split('\n')
    const other = `${root.startsWith('A') ? 'B' : 'A'}${root.slice(1)}`
    await page.getByLabel('以前保存的检查点').fill([name, size, other, ...rest].join('\n'))
    await page.getByRole('button', { name: '核对一致性' }).click()
    await page.getByText('不一致：保存时的记录已被删改').waitFor()

    await page.getByRole('link', { name: '权限矩阵' }).click()
    await page.getByLabel('查询语句（GraphQL）').fill('{ enterprises(first: 1) { edges { node { address } } } }')
    await page.getByRole('button', { name: '会得到什么？' }).click()
    await page.getByRole('cell', { name: 'Enterprise.address' }).first().waitFor()
    expect(await faults()).toEqual([])
    expect(answers.join().match(citizenIds)).toBeNull()
    expect(complaints).toEqual([])
  })
})
