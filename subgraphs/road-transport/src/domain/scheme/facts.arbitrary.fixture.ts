import fc from 'fast-check'
import { daysLater } from './day.ts'
import { type FactSort, factKinds } from './factKinds.ts'
import type { Pack } from './pack.ts'
import type { Day, Fact } from './types.ts'

/** The same histories in every run; another seed, or more runs, by hand. */
fc.configureGlobal({ seed: 20261123 })

/** Histories begin here and last so many days. */
export const start: Day = '2021-01-01'
export const length = 4 * 365

/** Any day of the histories. */
export const day = fc.nat(length).map((days) => daysLater(start, days))

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
    occurredOn: day,
    quantity: counts
      ? fc.oneof(
          fc.nat(40).map(String),
          fc.nat(400).map((tenths) => String(tenths / 10)),
        )
      : fc.constant('1'),
    particulars: fc.record(said),
    evidenceRef: fc.constant(null),
    correctedOn: correctable ? fc.option(day) : fc.constant(null),
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
  const some = (sort: FactSort, most: number) => fc.array(factOfSort(pack, sort), { maxLength: most })
  const issue = factOf(pack, 'FIRST_ISSUE')
  return fc
    .tuple(
      some('BREACH', 8),
      some('CLEAN', 6),
      some('CONTEXT', 4),
      fc.array(issue, { maxLength: 1 }),
      fc.array(factOf(pack, 'FLEET'), { maxLength: 2 }),
    )
    .map((parts) => parts.flat())
}
