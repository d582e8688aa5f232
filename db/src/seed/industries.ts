import type { ConstructionRole, Industry, Scheme } from './types.ts'

/** Of every three hundred firms: where each kind ends. The order of kinds is mixed over the indices, so that small counties have all. */
const kinds: readonly { upTo: number; industries: Industry[]; role?: ConstructionRole }[] = [
  { upTo: 185, industries: ['FREIGHT'] },
  { upTo: 190, industries: ['FREIGHT', 'REPAIR'] },
  { upTo: 194, industries: ['FREIGHT', 'SOURCE_UNIT'] },
  { upTo: 221, industries: ['SOURCE_UNIT'] },
  { upTo: 239, industries: ['CONSTRUCTION'], role: 'CONTRACTOR' },
  { upTo: 244, industries: ['CONSTRUCTION'], role: 'DESIGNER' },
  { upTo: 248, industries: ['CONSTRUCTION'], role: 'SUPERVISOR' },
  { upTo: 251, industries: ['CONSTRUCTION'], role: 'TESTING' },
  { upTo: 281, industries: ['REPAIR'] },
  { upTo: 286, industries: ['COACH_LINE'] },
  { upTo: 288, industries: ['COACH_LINE', 'COACH_CHARTER'] },
  { upTo: 291, industries: ['COACH_CHARTER'] },
  { upTo: 297, industries: ['TAXI'] },
  { upTo: 300, industries: ['BUS'] },
]

// 187 has no divisor with 300, and is the golden part of it: any run of indices meets the kinds in their proportion
const slotOf = (firm: number) => (firm * 187) % 300

const bySlot = Array.from({ length: 300 }, (_, slot) => kinds.find(({ upTo }) => slot < upTo) as (typeof kinds)[number])

const kindOf = (firm: number) => bySlot[slotOf(firm)] as (typeof kinds)[number]

/** What firm `firm` does, its first industry being the one that its name says. */
export function firmIndustries(firm: number): Industry[] {
  return kindOf(firm).industries
}

/** 建设 role of a firm, or null. */
export function roleOf(firm: number): ConstructionRole | null {
  return kindOf(firm).role ?? null
}

/** Whether a freight firm carries dangerous goods (危险货物): one in twenty-five. */
export function isHazardous(firm: number): boolean {
  return slotOf(firm) < 8
}

/** What sole trader `trader` does: three of four own a truck, the others repair. */
export function traderIndustry(trader: number): 'FREIGHT' | 'REPAIR' {
  return trader % 4 === 3 ? 'REPAIR' : 'FREIGHT'
}

const schemes: ReadonlySet<string> = new Set(['FREIGHT', 'COACH_LINE', 'COACH_CHARTER', 'TAXI', 'BUS', 'REPAIR'])

/** The 质量信誉考核 sheets that a firm is assessed by. */
export function schemesOf(firm: number): Scheme[] {
  return firmIndustries(firm).filter((industry): industry is Scheme => schemes.has(industry))
}

/** How many of the last three years' assessments a firm has been there for: all, or for one firm in twenty 0, 1 or 2. */
export function standing(firm: number): number {
  return firm % 20 === 7 ? Math.floor(firm / 20) % 3 : 3
}
