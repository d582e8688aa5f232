import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { csvOf, penalty } from '../penalties.ts'
import { stopRoom } from '../rooms.ts'
import { browserHere, openVisit, type Visit } from './browser.ts'
import { sendIncident, takenOf, typedIncident, typeIncident, whole } from './incident.ts'

describe.runIf(browserHere)('on a bad line', () => {
  let visit: Visit
  beforeAll(async () => {
    visit = await openVisit('HTTP')
  })
  afterAll(() => visit?.close())

  it('a page says which part does not answer, shows the rest, and asks again', async () => {
    const { data } = await visit.house.as('dashboard')(
      '{ enterprises(filter: { industry: FREIGHT }, first: 1) { edges { node { uscc } } } }',
    )
    const start = await stopRoom(visit.house, 'overload')
    const visitor = await visit.as('dashboard', `/profile/${data.enterprises.edges[0].node.uscc}`)
    const { page, complaints } = visitor
    await page.getByText('暂时不可用：超限超载治理').waitFor()
    await page.getByRole('heading', { name: '行政执法', level: 2 }).waitFor()
    expect(await page.getByText('这一部分暂时取不到').count()).toBe(1)
    expect(await visitor.faults()).toEqual([])
    await start()
    await page.getByRole('button', { name: /^重\s?试$/ }).click()
    await page.getByText('暂时不可用').waitFor({ state: 'detached' })
    await page.getByText('这一部分暂时取不到').waitFor({ state: 'detached' })
    expect(complaints).toEqual([])
    await visitor.context.close()
  })

  it('it says that it is on its way, and a second click sends nothing again', async () => {
    const title = '慢线路上点了两次'
    const { page, context } = await visit.as('office-clerk')
    const line = await context.newCDPSession(page)
    await line.send('Network.enable')
    const slow = { offline: false, latency: 400, downloadThroughput: 400 * 1024, uploadThroughput: 100 * 1024 }
    await line.send('Network.emulateNetworkConditions', slow)
    await page.getByRole('link', { name: '舆情处置' }).click()
    await page.getByRole('status').filter({ hasText: '正在打开' }).waitFor()
    await page.getByRole('status', { name: '正在查询' }).waitFor()
    await typeIncident(page, title)

    await line.send('Network.emulateNetworkConditions', { ...slow, offline: true })
    await sendIncident(page).click()
    await page.getByText('连接不上服务，请稍后重试').waitFor()
    expect(await typedIncident(page)).toEqual(whole(title))

    let sent = 0
    page.on('request', (request) => (sent += request.postData()?.includes(title) ? 1 : 0))
    await line.send('Network.emulateNetworkConditions', { ...slow, latency: 700 })
    await sendIncident(page).dblclick()
    await page.locator('.ant-btn-loading').waitFor()
    await page.getByText('已登记，核实期限').waitFor()
    expect(sent).toBe(1)
    expect(await takenOf(visit.house, title)).toBe(1)
    await context.close()
  })

  it('a long import goes on while its page is left, and is there when one comes back', async () => {
    const { page, context, complaints } = await visit.as('clerk', '/import')
    let parts = 0
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('长导入.csv')) return route.continue()
      parts += 1
      await new Promise((resolve) => setTimeout(resolve, 700))
      return route.continue()
    })
    const rows = Array.from({ length: 1001 }, () => penalty(301))
    await page.locator('input[type=file]').setInputFiles({
      name: '长导入.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(csvOf(rows)),
    })
    await page.getByRole('progressbar').waitFor()
    await page.getByRole('link', { name: '公示工作清单' }).click()
    await page.getByRole('heading', { name: '公示工作清单', level: 1 }).waitFor()
    expect(parts).toBe(1)
    await expect.poll(() => parts, { timeout: 20_000 }).toBe(2)
    await page.getByRole('link', { name: '双公示导入' }).click()
    await page.getByRole('heading', { name: '长导入.csv' }).waitFor()
    await expect
      .poll(() => page.locator('.ant-descriptions').textContent(), { timeout: 20_000 })
      .toMatch(/已发送行数[\s:：]*1001/)
    expect(parts).toBe(2)
    expect(complaints).toEqual([])
    await context.close()
  })
})
