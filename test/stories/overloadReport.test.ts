import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestHouse, operation, type TestHouse, well } from '../house.ts'
import { dropCase, giveNotice, listIn } from '../overload.ts'
import { driver, firm } from '../policy/worlds/people.ts'
import { says, tokenOf } from '../terminal.ts'

let xinlu: TestHouse
let folder: string
beforeAll(async () => {
  xinlu = await openTestHouse()
  folder = mkdtempSync(join(tmpdir(), 'xinlu-report-'))
  const house = listIn(xinlu)
  await house.repeatedly(4, '2026-08-20', { name: 'd', driver: driver.id, firm })
  await house.repeatedly(4, '2026-08-20', { name: 'two', driver: 's_other' })
  const { id } = well(
    await house.overload(giveNotice, { quarter: '2026-Q3', subject: driver.id, circumstance: 2 }),
  ).giveNotice
  well(await house.squad4(dropCase, { id, reason: '=HYPERLINK("http://x.invalid","撤")' }))
})
afterAll(async () => {
  await xinlu?.close()
  rmSync(folder, { recursive: true, force: true })
})

const report = async (who: string, file: string, quarter = '2026-Q3') =>
  says(xinlu, await tokenOf(xinlu, who), 'overload', 'report', '--quarter', quarter, '--out', join(folder, file))

it('the quarter’s report is written with candidates and cases, names as whoever asks may see them', async () => {
  const made = await report('overload-clerk', 'q3.csv')
  expect(made).toMatchObject({ code: 0, err: '' })
  const lines = readFileSync(join(folder, 'q3.csv'), 'utf8').split('\r\n')
  expect(Number(/(\d+) 行/.exec(made.out)?.[1])).toBe(lines.length - 2)
  const own = lines.find((one) => one.includes(driver.id)) ?? ''
  expect(own).toContain('道路运输从业人员')
  expect(own).toContain('不予认定')
  // A clerk of another unit than the registry's sees the family name alone.
  expect(own.split(',')[3]).toMatch(/^.\*\*$/)
  expect(lines.find((one) => one.includes('s_other'))).toContain('候选')
})

it('the pages call each party as the registry shows it to whoever asks: a firm and a truck by what they bear, a person masked', async () => {
  const named = async (who: string) => {
    const { nodes } = well(
      await xinlu.as(who)(operation('console-listing-quarter'), { quarter: '2026-Q3', after: null }),
    ).overloadQuarter
    return nodes.map(({ subject }: { subject: { id: string; registered: Record<string, string> | null } }) => subject)
  }
  const all = await named('overload-clerk')
  const of = (id: string) => all.find((one: { id: string }) => one.id === id)?.registered
  expect(of(driver.id)).toEqual({ __typename: 'Practitioner', displayName: expect.stringMatching(/^.\*\*$/) })
  expect(of('s_other')).toBe(null)
  const trucks = all.filter(({ registered }: { registered: object | null }) => registered && 'plate' in registered)
  const kept = await xinlu.database.admin<{ id: string; plate: string }[]>`
    select distinct on (vehicle_id) vehicle_id as id, plate from registry.plate_statement order by vehicle_id, valid_from desc`
  expect(trucks.length).toBeGreaterThan(0)
  for (const { id, registered } of trucks)
    expect(registered).toEqual({ __typename: 'Vehicle', plate: kept.find((one) => one.id === id)?.plate })
  const { nodes } = well(
    await xinlu.as('overload-clerk')(operation('console-listing-cases'), { after: null }),
  ).listingCases
  expect(nodes.find(({ partyId }: { partyId: string }) => partyId === driver.id)?.party).toEqual(of(driver.id))
})

it('what a person typed does not become a formula', async () => {
  expect((await report('overload-clerk', 'q3.xlsx')).code).toBe(0)
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(join(folder, 'q3.xlsx'))
  const sheet = book.worksheets[0] as ExcelJS.Worksheet
  const reasons = sheet.getColumn((sheet.getRow(1).values as string[]).indexOf('决定理由')).values
  const typed = reasons.find((one) => String(one).includes('HYPERLINK'))
  expect(typeof typed).toBe('string')
  const csv = readFileSync(join(folder, 'q3.csv'), 'utf8')
  expect(csv).not.toMatch(/(^|,|")=HYPERLINK/m)
})

it('page by page it is the same as at once', async () => {
  const query = `query($n: Int!, $after: String) { overloadQuarter(quarter: "2026-Q3", first: $n, after: $after) {
    nodes { subject { id } circumstance candidate { count } case { state } } pageInfo { endCursor hasNextPage } } }`
  const page = async (n: number, after: string | null) =>
    well(await xinlu.as('overload-clerk')(query, { n, after })).overloadQuarter
  const all = await page(100, null)
  expect(all.nodes.length).toBeGreaterThan(3)
  const one = []
  for (let after: string | null = null; ; ) {
    const { nodes, pageInfo }: { nodes: object[]; pageInfo: { endCursor: string; hasNextPage: boolean } } = await page(
      1,
      after,
    )
    one.push(...nodes)
    if (!pageInfo.hasNextPage) break
    after = pageInfo.endCursor
  }
  expect(one).toEqual(all.nodes)
})

it('a refusal leaves no file, and another unit’s clerk writes an empty report', async () => {
  expect((await report('overload-clerk', 'none.csv', '2026-Q9')).err).toContain('BAD_INPUT')
  expect((await report('overload-clerk', 'none.pdf')).err).toContain('BAD_INPUT')
  expect((await report('leader', 'none.csv')).err).toContain('FIELD_WITHHELD')
  expect(readdirSync(folder).sort()).toEqual(['q3.csv', 'q3.xlsx'])
  expect((await report('planning-clerk', 'empty.csv')).out).toContain('0 行')
})
