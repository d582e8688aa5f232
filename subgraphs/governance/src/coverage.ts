import { type Ask, dayOf, type IntakeCell, together, type Viewer, type Watermark } from '@xinlu/schema'
import { type Catalogue, type LendingRoom, lending } from './domain/catalogue/catalogue.ts'
import { cellsOf, findingsOf, type Intakes } from './domain/catalogue/coverage.ts'
import type { CoverageRow } from './planRows.ts'
import { catalogueFor } from './yearly.ts'

const intakeOf = (room: LendingRoom) => `query($from: Date!, $to: Date!) {
  came: ${lending[room]}(from: $from, to: $to) {
    cells { item unit month statements firstKnownFrom lastKnownFrom repeats repeated }
    sources { source reportedUpTo }
  }
}`

/** A year's coverage: what each room of the catalogue says came in. A room that does not answer is UNAVAILABLE: silence is no hole. */
export function coverageOf(ask: Ask, { now }: Viewer, year: number): CoverageRow {
  const catalogue = catalogueFor(year)
  let found: ReturnType<CoverageRow['found']> | null = null
  const find = async () => {
    const intakes = await intakesOf(ask, catalogue)
    const cells = cellsOf(catalogue, intakes, dayOf(now))
    return { intakes, cells, findings: findingsOf(catalogue, cells, intakes) }
  }
  return { catalogue, found: () => (found ??= find()) }
}

async function intakesOf(ask: Ask, { year, items }: Catalogue): Promise<Intakes> {
  const rooms = [...new Set(items.map(({ room }) => room))]
  const window = { from: `${year}-01-01`, to: `${year}-12-31` }
  const came = await together(rooms.map((room) => ask(room, intakeOf(room), window)))
  return new Map(rooms.map((room, i) => [room, came[i]?.came as { cells: IntakeCell[]; sources: Watermark[] }]))
}
