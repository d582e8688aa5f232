import fc from 'fast-check'
import { daysLater } from './day.ts'
import { type FactSort, factKinds } from './factKinds.ts'
import type { Pack } from './pack.ts'
import type { Day, Fact } from './types.ts'

/** The same histories in every run; another seed, or more runs, by hand. */
fc.configureGlobal({ seed: 20261123 })

/** Histories begin here and last so many days. */
const start: Day = '2021-01-01'
const length = 4 * 365
const dayAt = (days: number) => daysLater(start, days)

/** Any day of the histories. */
export const day = fc.nat(length).map(dayAt)

/** A day of a fact: most of them in the two years in the middle, so that much falls together. */
const factDay = fc.oneof(
  { weight: 1, arbitrary: day },
  { weight: 4, arbitrary: fc.integer({ min: 365, max: 1094 }).map(dayAt) },
)

/** The codes that a pack's lines ask for, by kind, and one that none asks for. */
function codesOf(pack: Pack, kind: string): string[] {
  const lines = pack.items.flatMap(({ lines }) => lines)
  return ['NO_LINE', ...lines.filter(({ match }) => match.kind === kind).flatMap(({ match }) => match.where.code ?? [])]
}

/** A fact of one kind, as some source could state it of a pack's subject. */
function factOf(pack: Pack, kind: string): fc.Arbitrary<Fact> {
  const { particulars = {}, counts, correctable } = factKinds[kind] ?? {}
  const said: Record<string, fc.Arbitrary<string | number>> = {}
  for (const [name, values] of Object.entries(particulars)) {
    if (values === 'NUMBER') said[name] = fc.oneof(fc.constantFrom(0, 1, 2, 3, 9, 10), fc.nat(12))
    else if (values !== 'TEXT') said[name] = fc.constantFrom(...values)
    else
      said[name] =
        name === 'grade'
          ? fc.constantFrom(...pack.grades.map(({ grade }) => grade))
          : fc.constantFrom(...codesOf(pack, kind))
  }
  return fc.record({
    id: fc.uuid(),
    kind: fc.constant(kind),
    occurredOn: kind === 'FIRST_ISSUE' ? fc.nat(400).map(dayAt) : factDay,
    quantity: counts
      ? fc.oneof(
          fc.nat(40).map(String),
          fc.nat(400).map((tenths) => String(tenths / 10)),
        )
      : fc.constant('1'),
    particulars: fc.record(said),
    evidenceRef: fc.constant(null),
    correctedOn: correctable ? fc.option(day, { freq: 1 }) : fc.constant(null),
  })
}

/** A fact of some sort: of the kinds that the pack counts more often than of others. */
export function factOfSort(pack: Pack, sort: FactSort): fc.Arbitrary<Fact> {
  const kinds = Object.keys(factKinds).filter((kind) => factKinds[kind]?.sort === sort)
  const lines = [...pack.items, ...pack.bonus].flatMap(({ lines }) => lines)
  const asked = lines.map(({ match }) => match.kind).filter((kind) => kinds.includes(kind))
  const any = fc.constantFrom(...kinds)
  const kind =
    asked.length > 0
      ? fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...asked) }, { weight: 1, arbitrary: any })
      : any
  return kind.chain((one) => factOf(pack, one))
}

/** A history as a subject of the pack could have: some breaches, some clean facts, how large and how old it is. */
export function historyOf(pack: Pack): fc.Arbitrary<Fact[]> {
  const some = (of: fc.Arbitrary<Fact>, most: number, minLength = 0) =>
    fc.array(of, { minLength, maxLength: most, size: 'max' })
  const isCycle = pack.period.kind === 'CYCLE'
  return fc
    .tuple(
      some(factOfSort(pack, 'BREACH'), 14),
      some(factOfSort(pack, 'CLEAN'), 8),
      some(factOfSort(pack, 'CONTEXT'), 3),
      // nearly every driver's first issue is known
      fc.oneof(
        { weight: 1, arbitrary: some(factOf(pack, 'FIRST_ISSUE'), 2) },
        { weight: isCycle ? 9 : 0, arbitrary: some(factOf(pack, 'FIRST_ISSUE'), 1, 1) },
      ),
      some(factOf(pack, 'FLEET'), 3),
    )
    .map((parts) => parts.flat())
}
