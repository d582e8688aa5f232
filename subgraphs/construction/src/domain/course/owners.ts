import type { ConductFact, SectionFact } from '../evaluation/types.ts'

/** 建设单位 of a section: its own subject, or, where it is none that the register knows, the unit that answers for it. */
export interface Owner {
  contractId: string
  name: string
  subjectId: string | null
  unit: string
}

/** What an owner said: it looked at these facts of the section's performance. */
export interface OwnerAnswer {
  contractId: string
  lookedAt: readonly string[]
}

/** Why an owner's answer is missing: it gave none, or facts of the section came since. */
export type Silence = 'NOT_ANSWERED' | 'FACTS_SINCE'

/** The facts of a section's performance, by id, in order: what its owner looks at. */
export function performanceOf(
  { sections, conducts }: { sections: readonly SectionFact[]; conducts: readonly ConductFact[] },
  contractId: string,
): string[] {
  return [
    ...sections.filter((one) => one.contractId === contractId),
    ...conducts.filter((one) => one.part === 'PERFORMANCE' && one.contractId === contractId),
  ]
    .map(({ id }) => id)
    .sort()
}

/** Owners of performed sections whose answer is missing. An owner that answered before further facts came has to look again. */
export function silentOwners(
  facts: { sections: readonly SectionFact[]; conducts: readonly ConductFact[] },
  answers: readonly OwnerAnswer[],
): { contractId: string; why: Silence }[] {
  return facts.sections
    .filter(({ performed }) => performed)
    .flatMap(({ contractId }) => {
      const given = answers.filter((one) => one.contractId === contractId)
      const now = performanceOf(facts, contractId).join()
      if (given.some(({ lookedAt }) => [...lookedAt].sort().join() === now)) return []
      return [{ contractId, why: given.length > 0 ? ('FACTS_SINCE' as const) : ('NOT_ANSWERED' as const) }]
    })
}
