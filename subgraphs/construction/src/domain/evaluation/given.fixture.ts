import type { ConductFact, Given, Grade, Part, SectionFact } from './types.ts'

/** A section of the year: `C` is its price, what else it is evaluated in is said by the letters, B for bid and P for performed. */
export const section = (id: string, parts: 'B' | 'P' | 'BP' | '', price = '1000000.00'): SectionFact => ({
  ...{ id: `${id} as said`, contractId: id, price },
  ...{ bid: parts.includes('B'), performed: parts.includes('P') },
})

/** A section that was bid for and lost: it has no contract, and no price. */
export const lost = (id: string): SectionFact => ({
  ...{ id: `${id} as said`, contractId: id, price: null },
  ...{ bid: true, performed: false },
})

/** A conduct of the year, in a section, or in none where it is other conduct. */
export const conduct = (
  code: string,
  part: Part,
  contractId: string | null = null,
  more: Partial<ConductFact> = {},
): ConductFact => ({
  ...{ id: `${code} ${contractId}`, code, part, contractId },
  ...{ occurredOn: '2025-05-05', times: 1, correctedOn: null, ...more },
})

/** What was evaluated of 2025. */
export const given = (sections: SectionFact[], conducts: ConductFact[] = [], last: Grade | null = null): Given => ({
  ...{ year: 2025, sections, conducts, last },
})
