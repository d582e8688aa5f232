import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserHere, openVisit, type Visit } from '../browser/browser.ts'
import { openTestHouse, operation, type TestHouse } from '../house.ts'
import { cellsOf, firmCode, penalty, penaltyColumns } from '../penalties.ts'

/** Names that would be a script, an image or a link on a page that took them for markup. */
const name = `<img src=x onerror="window.run=1"><script>window.run=1</script>有限公司`
const remark = `</script><svg onload=window.run=1>`
const importWith = (house: TestHouse) => {
  const rows = [{ line: 2, cells: cellsOf(penalty(61, { 行政相对人名称: name, 备注: remark, 违法事实: remark })) }]
  const input = { fileName: '<img src=x onerror=window.run=1>.csv', columns: [...penaltyColumns], rows }
  return house.as('clerk')(operation('import-acts'), { input })
}

describe('a firm whose name is markup', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openTestHouse()
  })
  afterAll(() => house?.close())

  it('has that name, letter for letter, in an answer that no browser takes for a page', async () => {
    const imported = await importWith(house)
    expect(imported.data.importActs).toMatchObject({ accepted: 1, quarantined: [] })
    const { data, headers } = await house.as('clerk')(
      'query($key: SubjectKey!) { subject(key: $key) { ... on Enterprise { name } } }',
      { key: { uscc: firmCode(61) } },
    )
    expect(data.subject.name).toBe(name)
    expect(headers.get('content-type')).toMatch(/^application\/json/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })
})

describe.runIf(browserHere)('the pages, before a firm whose name is markup', () => {
  let visit: Visit
  beforeAll(async () => {
    visit = await openVisit()
    await importWith(visit.house)
  })
  afterAll(() => visit?.close())

  it.each([
    ['anyone', null, `/?q=${firmCode(61)}`],
    ['the dashboard', 'dashboard', `/?q=${firmCode(61)}`],
    ['anyone, by an address that is markup', null, `/?q=${encodeURIComponent(remark)}`],
  ])('show letters to %s, and run nothing', async (_, person, at) => {
    const { page, context, complaints } = await visit.as(person, at)
    const shown = at.includes(firmCode(61)) ? 'window.run=1' : '没有名称或代码完全相同的企业'
    await page.getByText(shown).first().waitFor({ timeout: 15_000 })
    expect(await page.evaluate(() => (globalThis as { run?: number }).run)).toBeUndefined()
    expect(await page.locator('img[src="x"], svg[onload]').count()).toBe(0)
    expect(complaints).toEqual([])
    await context.close()
  })
})
