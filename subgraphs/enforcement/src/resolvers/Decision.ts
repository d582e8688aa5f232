import { dayOf } from '@xinlu/schema'
import { Decimal } from 'decimal.js'
import { earliestEndOn, latestEndOn, periodBasis } from '../domain/publicity/period.ts'
import { barredBy, dueBasis, dueOn, publicityState, workingDaysLeft } from '../domain/publicity/publicity.ts'
import { severityBasis, severityOf } from '../domain/publicity/tier.ts'
import { actKindNames } from '../domain/sheet/choices.ts'
import type { ActFacts } from '../domain/sheet/facts.ts'
import type { Resolvers } from '../generated.ts'

/** Word → deed of a decision and of its publicity. */
export const decisionResolvers = {
  Decision: {
    __resolveReference: ({ id }, { loaders }) => loaders.decision.load(id as string),
    docNo: ({ facts }) => facts.docNo,
    authority: ({ facts }) => facts.authority,
    categories: ({ facts }) => categoriesOf(facts),
    content: ({ facts }) => facts.content,
    matter: ({ facts }) => (facts.template === 'OTHER_ACT' ? facts.matter : null),
    breachFacts: ({ facts }) => (facts.template === 'PENALTY_2018' ? facts.breachFacts : null),
    legalBasis: ({ facts }) => (facts.template === 'LICENCE_2018' ? null : facts.basis),
    summary: ({ facts }) => (facts.template === 'PENALTY_2018' ? facts.summary === true : null),
    fine: ({ facts }) =>
      facts.template === 'PENALTY_2018' && facts.fine ? new Decimal(facts.fine).times(10_000).toFixed() : null,
    severity: ({ facts }) => severityOf(facts),
    severityBasis: ({ facts }) => severityBasis(facts),
    publicity: (row) => row,
    party: ({ facts: { party }, saidBy }) => ({ party, saidBy }),
    conflicts: ({ id }, _, { loaders }) => loaders.conflicts.load(id),
    source: ({ facts }) => facts.source,
  },
  Publicity: {
    state: (row, _, { viewer }) => publicityState(row, dayOf(viewer.now)),
    barredBy: ({ facts }) => barredBy(facts),
    earliestEndOn: (row, _, { viewer }) => earliestEndOn(row, dayOf(viewer.now)),
    latestEndOn: (row, _, { viewer }) => latestEndOn(row, dayOf(viewer.now)),
    periodBasis: ({ facts }) => periodBasis(facts),
    dueOn: ({ facts }) => dueOn(facts),
    workingDaysLeft: ({ facts }, _, { viewer }) => workingDaysLeft(facts, dayOf(viewer.now)),
    basis: ({ facts }) => dueBasis(facts),
  },
} satisfies Resolvers

/** 处罚类别, 许可类别, or the kind of the other act. */
function categoriesOf(facts: ActFacts): string[] {
  if (facts.template === 'PENALTY_2018') return facts.penaltyKinds
  return [facts.template === 'LICENCE_2018' ? facts.licenceKind : actKindNames[facts.actKind]]
}
