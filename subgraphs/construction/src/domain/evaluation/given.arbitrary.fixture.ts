import fc from 'fast-check'
import type { Pack } from './pack.ts'
import { type ConductFact, type Given, grades, type SectionFact } from './types.ts'

/** The same years in every run; another seed, or more runs, by hand. */
fc.configureGlobal({ seed: 20261130 })

const cents = fc.oneof(fc.bigInt(1n, 10_000n), fc.bigInt(1n, 10n ** 18n))
const price = cents.map((value) => `${value / 100n}.${String(value % 100n).padStart(2, '0')}`)
const dayOf2025 = fc.nat(364).map((n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10))
const later = fc.nat(500).map((n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10))

/** Any day on which a way back may be asked: in the year, or up to three years later. */
export const askedOn = fc.nat(4 * 365).map((n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10))

/** Sections of a year, some of them neither bid for nor performed, some bid for and lost. */
const sections: fc.Arbitrary<SectionFact[]> = fc
  .array(fc.record({ price, bid: fc.boolean(), performed: fc.boolean(), lost: fc.boolean() }), { maxLength: 5 })
  .map((some) =>
    some.map(({ lost, ...one }, i) => ({
      ...{ ...one, id: `s${i}`, contractId: `c${i}` },
      price: lost && !one.performed ? null : one.price,
    })),
  )

/** One conduct that fits the sections; null where the part that was drawn has none. */
export function conductIn(pack: Pack, of: readonly SectionFact[], id: string): fc.Arbitrary<ConductFact | null> {
  const costly = pack.items.filter(({ directD }) => !directD)
  const item = fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...costly) },
    { weight: 1, arbitrary: fc.constantFrom(...pack.items) },
  )
  return fc
    .record({
      item,
      where: fc.nat(),
      occurredOn: dayOf2025,
      times: fc.oneof(
        { weight: 5, arbitrary: fc.constant(1) },
        { weight: 1, arbitrary: fc.integer({ min: 2, max: 9 }) },
      ),
      correctedOn: fc.option(later, { freq: 1 }),
    })
    .map(({ item: { code, part }, where, ...said }) => {
      if (part === 'OTHER') return { ...said, id, code, part, contractId: null }
      const fitting = of.filter((one) => (part === 'BID' ? one.bid : one.performed))
      const section = fitting[where % Math.max(1, fitting.length)]
      return section ? { ...said, id, code, part, contractId: section.contractId } : null
    })
}

/** A year of a firm as any sources could state it. */
export function yearOf(pack: Pack): fc.Arbitrary<Given> {
  return sections.chain((some) =>
    fc
      .tuple(
        fc.tuple(...Array.from({ length: 6 }, (_, i) => conductIn(pack, some, `k${i}`))),
        fc.nat(6),
        fc.option(fc.constantFrom(...grades)),
      )
      .map(([conducts, most, last]) => ({
        ...{ year: 2025, sections: some, last },
        conducts: conducts.filter((one) => one !== null).slice(0, most),
      })),
  )
}
