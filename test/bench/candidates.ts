import { groundOn } from '../groundOn.ts'
import { openHouseOn } from '../houseOn.ts'
import { candidates } from '../overload.ts'
import { countyOf, mergeSome, timedPages } from '../overloadCounty.ts'

/**
 * `node test/bench/candidates.ts [times …]`: how long the quarter's candidates take, page by page through the front door, in a
 * county with 30,000 violations in three years among 1,000,000 weighings, and so many times the violations; 1 and 10 where none
 * is said. Once as they are, and once with 1,000 trucks and drivers that were merged into others. Beside it each page's statements, and how long all pages take. Ends with 1 where a page of the county takes a second.
 */
const times = process.argv.slice(2).map(Number)
const { ground, takeAway } = await groundOn(process.env.DATABASE_URL)
try {
  const rows = []
  for (const factor of times.length > 0 ? times : [1, 10]) {
    let statements = 0
    const xinlu = await openHouseOn(ground, 'in-process', undefined, {
      statement: (room) => {
        if (room === 'overload') statements += 1
      },
    })
    try {
      await countyOf(xinlu, { violations: 30_000 * factor, weighings: factor === 1 ? 1_000_000 : 0 })
      const ask = xinlu.as('auditor')
      const asked = async (quarter: string, after: string | null) =>
        (await ask(candidates, { quarter, after }, { headers: { 'x-purpose': 'AUDIT' } })).data.overloadCandidates
      // Once, so that everything is compiled and cached.
      await timedPages(asked, '2026-Q1', 1)
      for (const [quarter, merged] of [
        ['2025-Q4', 0],
        ['2026-Q3', 0],
        ['2026-Q3', 1000],
      ] as const) {
        if (merged > 0) await mergeSome(xinlu, merged)
        statements = 0
        const { pages, first, slowest, all, found } = await timedPages(asked, quarter)
        const perPage = Math.round((statements / pages) * 10) / 10
        rows.push({
          factor,
          quarter,
          merged,
          found,
          pages,
          'first ms': first,
          'slowest ms': slowest,
          'all ms': all,
          statements: perPage,
        })
        if (factor === 1 && slowest >= 1000) process.exitCode = 1
      }
    } finally {
      await xinlu.close()
    }
  }
  console.table(rows)
} finally {
  await takeAway()
}
