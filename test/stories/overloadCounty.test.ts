import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestHouse, type TestHouse, well } from '../house.ts'
import { candidates } from '../overload.ts'
import { countyOf, mergeSome, timedPages } from '../overloadCounty.ts'

let xinlu: TestHouse
const sent: { text: string; values: readonly unknown[] }[] = []
beforeAll(async () => {
  xinlu = await openTestHouse('in-process', undefined, {
    statement: (room, text, values) => void (room === 'overload' && sent.push({ text, values })),
  })
  await countyOf(xinlu, { violations: 30_000, weighings: 0 })
})
afterAll(() => xinlu?.close())

const asked = async (quarter: string, after: string | null) =>
  well(await xinlu.as('auditor')(candidates, { quarter, after }, { headers: { 'x-purpose': 'AUDIT' } }))
    .overloadCandidates

/** The short form of bench/candidates.ts: half of the pages of a quarter within a second each, on a machine that does other things. */
it('in a county with 30,000 violations a page of candidates takes less than a second, two statements, and no weighing is read', async () => {
  await timedPages(asked, '2026-Q1', 1)
  sent.length = 0
  const took: number[] = []
  let after: string | null = null
  let pages = 0
  do {
    const from: string | null = after
    let next: string | null = null
    const { all } = await timedPages(
      async (quarter) => {
        const page = await asked(quarter, from)
        next = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
        return page
      },
      '2026-Q3',
      1,
    )
    took.push(all)
    after = next
    pages += 1
  } while (after && pages < 12)
  expect(pages).toBe(12)
  expect(took.toSorted((a, b) => a - b)[6]).toBeLessThan(1000)
  // Who violated again and again, and of whom notice was given.
  expect(sent.length).toBe(2 * pages)
  expect(sent.filter(({ text }) => text.includes('weighing_statement'))).toEqual([])
})

it('what is read for a page does not grow with the county', async () => {
  const read = async () => {
    await xinlu.database.admin`analyze overload.violation_statement`
    sent.length = 0
    await asked('2026-Q3', null)
    const [first] = sent
    const sql = xinlu.database.connectAs('overload', { max: 1 })
    const [row] = await sql.unsafe<{ 'QUERY PLAN': { Plan: Record<string, number> }[] }[]>(
      `explain (analyze, buffers, timing off, format json) ${first?.text}`,
      [...(first?.values ?? [])] as never[],
      { prepare: true },
    )
    await sql.end()
    const plan = row?.['QUERY PLAN'][0]?.Plan ?? {}
    return (plan['Shared Hit Blocks'] ?? Number.NaN) + (plan['Shared Read Blocks'] ?? 0)
  }
  const before = await read()
  await xinlu.database.admin.unsafe(`
    insert into overload.violation_statement select s.id || '~' || g, violation_id || '~' || g, weighing_id, at, vehicle_id || '~' || g, driver_id || '~' || g,
      operator_id || '~' || g, source_unit_id, station, excess_kg, tier, struck, said_by, known_from from overload.violation_statement s, generate_series(1, 4) g`)
  const after = await read()
  expect(before).toBeGreaterThan(0)
  expect(after).toBeLessThan(2 * before)
  // Nor with what is merged, but for the merged identities themselves.
  await mergeSome(xinlu, 100)
  expect(await read()).toBeLessThan(2 * after)
})
