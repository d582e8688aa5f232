import { createContext, type ReactNode, useContext } from 'react'
import { type CombinedError, useQuery } from 'urql'
import { CoverageOverview, type CoverageOverviewQuery } from '../../ask/generated.ts'

export type Covered = NonNullable<CoverageOverviewQuery['coverage']>

interface Coverage {
  covered: Covered | null | undefined
  error: CombinedError | undefined
  fetching: boolean
  again(): void
}

const Context = createContext<Coverage>({
  covered: undefined,
  error: undefined,
  fetching: true,
  again: () => {},
})

/** What came in by the catalogue of a year, asked once for all tiles: one shows it, the others say by it how fresh they are. */
export const useCoverage = () => useContext(Context)

/** Up to when each source of some rooms has reported, the one furthest behind first; null while or where that cannot be had. */
export function useSources(rooms: readonly string[]): { source: string; upTo: string }[] | null {
  const { covered } = useCoverage()
  if (!covered?.sources) return null
  return covered.sources
    .flatMap(({ room, source, reportedUpTo }) =>
      room && source && reportedUpTo && rooms.includes(room) ? [{ source, upTo: reportedUpTo }] : [],
    )
    .sort((a, b) => (a.upTo < b.upTo ? -1 : 1))
}

export function CoverageOf({ year, children }: { year: number; children: ReactNode }) {
  const [{ data, error, fetching }, again] = useQuery({ query: CoverageOverview, variables: { year } })
  return (
    <Context.Provider value={{ covered: data?.coverage, error, fetching, again: () => again() }}>
      {children}
    </Context.Provider>
  )
}
