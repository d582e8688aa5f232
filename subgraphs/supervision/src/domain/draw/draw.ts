import { refusal } from '@xinlu/schema'
import { placeForVisit, placeOf } from './form.ts'
import { sized } from './numbers.ts'
import type { Drawn, Entry, Hex, Inspector, Population } from './types.ts'

/** The inspectors of a pool who may come to a firm. */
export const eligible = (inspectors: readonly Inspector[], pool: string, { excluded }: Pick<Entry, 'excluded'>) =>
  inspectors.filter((one) => one.pool === pool && !excluded.includes(one.pseudonym))

const poolsOf = (inspectors: readonly Inspector[]) => [...new Set(inspectors.map(({ pool }) => pool))].sort()

/** CONFLICT where some firm, drawn or not, would have fewer inspectors of a pool than must come: it is said before anything is drawn. */
export function assertInspectors({ entries, inspectors, team }: Omit<Population, 'shown' | 'strata'>): void {
  const pools = poolsOf(inspectors)
  const short = entries.filter((entry) => pools.some((pool) => eligible(inspectors, pool, entry).length < team))
  if (pools.length > 0 && short.length === 0) return
  throw refusal('CONFLICT', {
    expected: `${team} inspectors of each department for every firm, without a conflict of interest`,
    got: pools.length === 0 ? 'no inspector' : `too few for ${short.length} of ${entries.length} firms`,
    todo: 'record more inspectors',
  })
}

/** The draw that follows from a population and a seed; nothing else has a say in it. */
export function drawFrom(population: Population, seed: Hex): Drawn {
  const { drawId, entries, inspectors, team } = population
  assertInspectors(population)
  const drawn = sized(population).flatMap(({ label, take }) =>
    first(
      entries.filter((entry) => entry.label === label),
      take,
      ({ entryId }) => placeOf(seed, drawId, entryId),
    ),
  )
  const pools = poolsOf(inspectors)
  const teams = drawn.map((entry) => ({
    visitId: entry.visitId,
    inspectors: pools
      .flatMap((pool) =>
        first(eligible(inspectors, pool, entry), team, (one) =>
          placeForVisit(seed, drawId, entry.visitId, one.pseudonym),
        ),
      )
      .map(({ pseudonym }) => pseudonym)
      .sort(),
  }))
  const byVisit = teams.sort((a, b) => (a.visitId < b.visitId ? -1 : 1))
  return { entryIds: drawn.map(({ entryId }) => entryId).sort(), teams: byVisit }
}

/** The so many that stand first. */
function first<T>(of: readonly T[], count: number, place: (one: T) => Hex): T[] {
  return of
    .map((one) => ({ one, at: place(one) }))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .slice(0, count)
    .map(({ one }) => one)
}
