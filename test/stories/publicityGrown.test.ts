import { afterAll, beforeAll, expect, it } from 'vitest'
import { grow } from '../grow.ts'
import { openTestHouse, operation, type TestHouse, well } from '../house.ts'

const unit = 'wenshui-squad-4'
let xinlu: TestHouse
let asked: { text: string; values: readonly unknown[] } | undefined
beforeAll(async () => {
  xinlu = await openTestHouse('in-process', undefined, {
    statement: (subgraph, text, values) => {
      if (subgraph === 'enforcement' && text.includes('from decision_statement')) asked = { text, values }
    },
  })
})
afterAll(() => xinlu?.close())

/** The pages that the worklist of the unit reads, of tables and indexes. */
async function pagesRead(): Promise<number> {
  const { admin } = xinlu.database
  await admin`analyze`
  const sql = xinlu.database.connectAs('enforcement', { max: 1 })
  const text = `explain (analyze, buffers, timing off, format json) ${asked?.text}`
  const [row] = await sql.unsafe(text, [...(asked?.values ?? [])] as never[], { prepare: true })
  await sql.end()
  const plan = row?.['QUERY PLAN'][0].Plan
  return plan['Shared Hit Blocks'] + plan['Shared Read Blocks']
}

it("a unit's worklist reads its own decisions, however many the others have", async () => {
  const worklist = async () =>
    well(await xinlu.as('clerk')(operation('publicity-worklist'), { unit })).publicityWorklist
  const list = await worklist()
  expect(list.length).toBeGreaterThan(5)
  const before = await pagesRead()
  expect(before).toBeGreaterThan(100)
  await grow(xinlu.database.admin, 'enforcement', 9)
  await xinlu.database.admin`update enforcement.decision set issuing_unit = 'wenshui-elsewhere' where id like '%~%'`
  await xinlu.database.admin`vacuum enforcement.decision`
  expect(await worklist()).toEqual(list)
  expect(await pagesRead()).toBeLessThan(2 * before)
})
