import { dayOf, stateOf } from '@xinlu/schema'
import { isInside, provenOffice } from '../domain/plan/office.ts'
import { targetText } from '../domain/plan/target.ts'
import { contentOf, sealed, type TargetContent } from '../domain/target/content.ts'
import { disputeBasis, disputeUntil } from '../domain/target/terms.ts'
import type { Resolvers, TargetDisputeState, TargetState } from '../generated.ts'
import { indicators, submitIndicator } from '../measuring.ts'
import { decideDispute, dispute, finalise, freeze, resultById, standingResult } from '../store/targets.ts'
import { planOn, targetFor } from '../yearly.ts'

/** Word → deed of 目标责任考核. */
export const targetResolvers = {
  Query: {
    targetIndicators: (_, { year }, context) => (isInside(context.viewer) ? indicators(context, year) : null),
    targetComparison: (_, { year }, { db, viewer }) => (isInside(viewer) ? standingResult(db, viewer, year) : null),
  },
  Mutation: {
    submitIndicator: (_, { year, code, answer, receiptId }, context) =>
      submitIndicator(context, year, code, { answer, receiptId }),
    async freezeTarget(_, { year }, context) {
      const { db, viewer, signer } = context
      provenOffice(viewer, planOn(dayOf(viewer.now)))
      const content = contentOf(targetFor(year), await indicators(context, year), viewer.now)
      return resultById(db, viewer, await freeze(db, viewer, { year, ...sealed(content, signer()) }))
    },
    async disputeTarget(_, { id, reason }, { db, viewer }) {
      await dispute(db, viewer, id, reason)
      return resultById(db, viewer, id)
    },
    decideTargetDispute: async (_, { id, uphold, reason }, { db, viewer }) =>
      resultById(db, viewer, await decideDispute(db, viewer, id, uphold, reason)),
    async finaliseTarget(_, { id }, { db, viewer }) {
      await finalise(db, viewer, id)
      return resultById(db, viewer, id)
    },
  },
  TargetIndicator: {
    code: ({ indicator }) => indicator.code,
    title: ({ indicator }) => indicator.title,
    weight: ({ indicator }) => indicator.weight,
    target: ({ indicator }) => targetText(indicator.target),
    evidenceQuery: ({ indicator }) => indicator.evidence.operation,
    evidenceHash: ({ indicator }) => indicator.evidence.id,
    measuredAt: ({ last }) => last?.answeredAt ?? null,
    values: ({ last }) => Object.entries(last?.values ?? {}).map(([unit, value]) => ({ unit, value })),
  },
  TargetResult: {
    state: ({ steps }) => stateOf(steps) as TargetState,
    frozenAt: ({ knownFrom }) => knownFrom,
    disputeUntil: ({ knownFrom }) => disputeUntil(knownFrom),
    disputeBasis: ({ knownFrom }) => disputeBasis(knownFrom),
    scores: ({ content }) => (JSON.parse(content) as TargetContent).scores,
  },
  TargetDispute: {
    state: ({ steps }) => stateOf(steps) as TargetDisputeState,
    reason: ({ steps }) => (steps.at(-1)?.seq === 1 ? null : (steps.at(-1)?.reason ?? null)),
  },
} satisfies Resolvers
