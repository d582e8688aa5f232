import { seriesOn } from '../series.ts'
import type { ActKind } from '../sheet/facts.ts'
import { docNoIn, type NumberedAct, seriesIn } from './gaps.ts'
import type { Named } from './reconcile.ts'

const kinds: readonly ActKind[] = [
  'PENALTY',
  'LICENCE',
  'COMPULSION',
  'REWARD',
  'CONFIRMATION',
  'ADJUDICATION',
  'INSPECTION',
]

/** Numbers beyond the last known one of a series that are tried. */
const beyond = 500
/** The highest number that is tried, whatever was recorded. */
const farthest = 100_000

/**
 * The numbers of tags that nobody recorded, found by trying the run's key on the numbers of every series that is known for the
 * years of the run: those in which acts are recorded, and those that the county's edition gives its units.
 */
export function namesOf(
  unknown: ReadonlySet<string>,
  recorded: readonly NumberedAct[],
  { decidedFrom, decidedTo }: { decidedFrom: string; decidedTo: string },
  identityOf: (kind: ActKind, authorityCode: string, docNo: string) => string,
): Named {
  const named = new Map<string, NumberedAct>()
  if (unknown.size === 0) return named
  const years = yearsFrom(decidedFrom, decidedTo)
  const authorities = [...new Set(recorded.map(({ authorityCode }) => authorityCode))]
  const given = years.flatMap((year) =>
    kinds.flatMap((kind) =>
      seriesOn(kind, `${year}-12-31`).flatMap(({ series }) =>
        authorities.map((authorityCode) => ({ kind, authorityCode, docNo: docNoIn({ series, year }, 1) })),
      ),
    ),
  )
  for (const one of seriesIn([...recorded, ...given])) {
    if (!years.includes(one.year)) continue
    const last = Math.min(Math.max(...one.numbers), farthest) + beyond
    for (let number = 1; number <= last; number++) {
      const docNo = docNoIn(one, number)
      const identity = identityOf(one.kind, one.authorityCode, docNo)
      if (!unknown.has(identity)) continue
      named.set(identity, { kind: one.kind, authorityCode: one.authorityCode, docNo })
      if (named.size === unknown.size) return named
    }
  }
  return named
}

function yearsFrom(from: string, to: string): number[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}
