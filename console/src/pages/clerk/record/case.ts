import type { ConsoleRecordDecisionMutation, DocumentKind } from '../../../ask/generated.ts'

type Recorded = NonNullable<NonNullable<ConsoleRecordDecisionMutation['recordDecision']>['decision']>

/** A case as far as it has come. */
export type Case = Pick<Recorded, 'id' | 'docNo' | 'kind' | 'decidedOn' | 'state' | 'publicity' | 'repair'> & {
  documents: NonNullable<Recorded['documents']>
  services: NonNullable<Recorded['services']>
  missingDocuments: readonly DocumentKind[] | null
}

/** The case that a deed answered with. */
export function caseOf(answer: ConsoleRecordDecisionMutation['recordDecision'] | undefined): Case | null {
  const decision = answer?.decision
  if (!decision) return null
  return {
    ...decision,
    documents: decision.documents ?? [],
    services: decision.services ?? [],
    missingDocuments: answer.missingDocuments,
  }
}

/** 三书: the documents of a penalty. */
export const documentKinds: readonly DocumentKind[] = ['PENALTY_DECISION', 'REPAIR_NOTICE', 'OBJECTION_NOTICE']
