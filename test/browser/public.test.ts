import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asClaims, operation } from '../houseOn.ts'
import { clerkOf } from '../repairs.ts'
import { browserHere, openVisit, type Visit, type Visitor } from './browser.ts'

/** A citizen's number, as no page of everybody holds one. */
const citizenId = /(?<![0-9A-Za-z])\d{6}(19|20)\d{2}(0[1-9]|1[0-2])([0-2]\d|3[01])\d{3}[\dXx](?![0-9A-Za-z])/

describe.runIf(browserHere)('anyone at the pages', () => {
  let visit: Visit
  let draw: string
  let certificate: string
  beforeAll(async () => {
    visit = await openVisit()
    const { house } = visit
    const clerk = asClaims(house, { ...clerkOf('wenshui-squad-1'), sub: 'planner' })
    for (const n of [1, 2])
      await clerk('mutation ($input: InspectorInput!) { recordInspector(input: $input) { certificateNo } }', {
        input: { certificateNo: `14112100${n}`, name: '甲检查', person: `inspector-${n}`, from: '2026-01-01' },
      })
    const planned = await clerk('mutation ($input: DrawPlanInput!) { planDraw(input: $input) { id } }', {
      input: { planNo: '包车-1', industry: 'COACH_CHARTER', drawAt: '2026-12-01T00:00:00Z' },
    })
    draw = planned.data.planDraw.id
    const issued = await house.as('subject')(operation('certificate-issue'), {
      parts: ['IDENTITY', 'PENALTIES'],
      days: 5,
    })
    certificate = issued.data.issueCertificate.content
  })
  afterAll(() => visit?.close())

  const sound = async ({ faults, complaints, answers, context }: Visitor) => {
    expect(await faults()).toEqual([])
    expect(complaints).toEqual([])
    expect(answers.length).toBeGreaterThan(0)
    expect(answers.join('\n')).not.toMatch(citizenId)
    await context.close()
  }

  it('finds what is published of a firm by its code, and how to object and repair', async () => {
    const visitor = await visit.as(null)
    const { page } = visitor
    await page.getByRole('searchbox').fill('91141121YL51030H1K')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: '文水县晋永物流有限责任公司（样例）' }).waitFor()
    await page.getByRole('heading', { name: '怎样提出异议、怎样修复' }).waitFor()
    await page.getByRole('button', { name: '展开行' }).first().click()
    await page.getByText('行政处罚依法公示一段时间').waitFor()
    await sound(visitor)
  })

  it('finds a sole trader by its name, and nobody by a number of a person', async () => {
    const { data } = await visit.house.as('trader')('{ mySubject { ... on SoleTrader { name } } }')
    const { page, answers, context } = await visit.as(null)
    await page.getByRole('searchbox').fill(data.mySubject.name)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: data.mySubject.name }).waitFor()
    const before = answers.length
    await page.getByRole('searchbox').fill('141121199605197177')
    await page.keyboard.press('Enter')
    await page.getByText('不能按身份证号查询').waitFor()
    expect(page.url()).not.toContain('1411')
    expect(answers).toHaveLength(before)
    await context.close()
  })

  it('is told what to do where there is no such firm', async () => {
    const { page, context } = await visit.as(null, '/?q=没有这家公司')
    await page.getByText('没有名称或代码完全相同的企业').waitFor()
    await context.close()
  })

  it('reads the pages in English', async () => {
    const { page, context } = await visit.as(null)
    await page.getByLabel('语言').selectOption('English')
    await page.getByRole('heading', { name: 'Look-up', level: 1 }).waitFor()
    await context.close()
  })

  it('verifies a certificate by its file, and sees that a changed one is none', async () => {
    const visitor = await visit.as(null, '/certificate')
    const { page } = visitor
    const file = (text: string) => ({ name: 'c.json', mimeType: 'application/json', buffer: Buffer.from(text) })
    await page.locator('input[type=file]').setInputFiles(file(certificate))
    await page.getByText('证明有效').waitFor()
    await page.getByText('未出示内容').waitFor({ state: 'detached' })
    expect(await page.getByText('91141121YLKTJXMQ3N').count()).toBeGreaterThan(0)
    await page.getByLabel('二维码的文字').fill(certificate.replace('长业', '短业'))
    await page.getByRole('button', { name: /^核\s?验$/ }).click()
    await page.getByText('证明无效').waitFor()
    await sound(visitor)
  })

  it('keeps what a draw was committed to, before anything of it is told', async () => {
    const visitor = await visit.as(null, '/published-draws')
    const { page, answers } = visitor
    await page.getByRole('button', { name: '查看和重放' }).click()
    await page.getByRole('heading', { name: '抽取前公开的内容' }).waitFor()
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '保存承诺' }).click(),
    ])
    expect(saved.suggestedFilename()).toBe(`xinlu-draw-${draw}-committed.json`)
    expect(answers.join('')).not.toContain('COACH_CHARTER')
    await sound(visitor)
  })
})
