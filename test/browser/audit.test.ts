import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '@xinlu/gateway'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drawsIn } from '../draws.ts'
import { operation, well } from '../houseOn.ts'
import { browserHere, openVisit, type Visit, type Visitor } from './browser.ts'

const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })

/** Gives the pages of a visitor a camera that sees one picture; without one, a camera that nobody is let to. */
const cameraSees = ({ context }: Visitor, picture: string | null) =>
  context.addInitScript(`
    const seen = ${JSON.stringify(picture)}
    navigator.mediaDevices.getUserMedia = async () => {
      if (seen === null) throw new DOMException('', 'NotAllowedError')
      const canvas = Object.assign(document.createElement('canvas'), { width: 1280, height: 960 })
      const image = new Image()
      image.src = 'data:image/svg+xml;utf8,' + encodeURIComponent(seen)
      await image.decode()
      const brush = canvas.getContext('2d')
      brush.fillStyle = '#eee'
      const draw = () => {
        brush.fillRect(0, 0, 1280, 960)
        brush.drawImage(image, 180, 30, 900, 900)
      }
      draw()
      setInterval(draw, 50)
      return canvas.captureStream()
    }`)

describe.runIf(browserHere)('what anyone can check at the pages, and what the audit tries', () => {
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

  it('the audit drops a changed policy, and sees who would see less by which trusted operation', async () => {
    const visitor = await visit.as('auditor', '/ledger')
    const { page } = visitor
    await page.getByRole('link', { name: '影响面' }).click()
    const held = readFileSync(join(root, 'schema/policy.yaml'), 'utf8')
    const closed = held.replace('INTERNAL: SEE, PERSONAL: MASK, TRADE_SECRET: AGGREGATE', 'TRADE_SECRET: AGGREGATE')
    await page.locator('input[type=file]').setInputFiles(file('policy.yaml', closed))
    await page.getByText('已选文件：policy.yaml').waitFor()
    await page.getByRole('button', { name: '试一试' }).click()
    await page.getByText('会有变化').waitFor()
    await page
      .getByRole('row', { name: /^dashboard-profile 是 数据看板 .+ 全部答复 答复其余/ })
      .first()
      .waitFor()
    await page
      .getByRole('row', { name: /数据看板 \/ 法定监管 .+ 少看到 可见 拒绝/ })
      .first()
      .waitFor()
    await page.locator('input[type=file]').setInputFiles(file('policy.yaml', 'purposes:\nlines:\n'))
    await page.getByRole('button', { name: '试一试' }).click()
    await page.getByText('填写内容有误').waitFor()
    await sound(visitor)
  })

  it('anyone sets two editions of a text beside each other, and sees what was dropped and why', async () => {
    const visitor = await visit.as(null)
    const { page } = visitor
    await page.getByRole('link', { name: '法规版本' }).click()
    await page.getByRole('button', { name: '信用修复管理办法' }).click()
    await page.getByRole('row', { name: /warning\.published 不再规定 .+ 不再规定：警告/ }).waitFor()
    await page.getByRole('cell', { name: /^acceptance\.within/ }).waitFor()
    expect(new URL(page.url()).search).toBe('?text=credit-repair')
    await sound(visitor)
  })

  it('anyone replays a draw whole in the page, and is told where a changed file differs', async () => {
    const draws = drawsIn(visit.house)
    for (const n of [1, 2, 3])
      well(await draws.record({ certificateNo: `14112100${n}`, name: '甲检查', person: `inspector-${n}` }))
    const { id } = well(await draws.plan({ planNo: '重放-1', drawAt: draws.at(1) })).planDraw
    await draws.passes(2)
    const { drawn } = well(await draws.run(id)).runDraw
    for (const { subjectId, inspectors } of drawn)
      well(
        await draws.found(`inspector-${inspectors[0].slice(-1)}`, { drawId: id, subjectId, inspectedOn: '2026-11-23' }),
      )
    well(await draws.publish(id))

    const visitor = await visit.as(null, '/published-draws')
    const { page } = visitor
    await page.getByRole('button', { name: '查看和重放' }).first().click()
    await page.getByRole('button', { name: '在本页重放' }).click()
    await page.getByText('重放结果与公布的一致').waitFor()
    await page.getByRole('row', { name: /^人员 .+ ✓ 相符/ }).waitFor()
    const published: string = (await draws.shown(id)).file
    const changed = JSON.parse(published)
    const [team] = changed.teams
    const others = changed.inspectors.map(({ pseudonym }: { pseudonym: string }) => pseudonym)
    team.inspectors = others.filter((one: string) => one !== team.inspectors[0]).slice(0, 2)
    await page
      .locator('input[type=file]')
      .nth(1)
      .setInputFiles(file('draw.json', JSON.stringify(changed)))
    await page.getByText('draw.json').waitFor()
    await page.getByRole('button', { name: '在本页重放' }).click()
    await page.getByText('重放结果与公布的不一致').waitFor()
    await page.getByRole('row', { name: /^人员 .+ ✗ 不符/ }).waitFor()
    await sound(visitor)
  })

  it('a certificate is read by the camera; where the camera is not allowed, that and another way are said', async () => {
    const { data } = await visit.house.as('subject')(operation('certificate-issue'), { parts: ['IDENTITY'], days: 5 })
    const visitor = await visit.as(null, '/certificate')
    const { page } = visitor
    await cameraSees(visitor, data.issueCertificate.qr)
    await page.reload()
    await page.getByRole('button', { name: '用摄像头扫描' }).click()
    await page.getByText('证明有效').waitFor()
    await sound(visitor)
    const refused = await visit.as(null, '/verify')
    await cameraSees(refused, null)
    await refused.page.reload()
    await refused.page.getByRole('button', { name: '用摄像头扫描' }).click()
    await refused.page.getByText('没有允许使用摄像头').waitFor()
    await sound(refused)
  })
})
