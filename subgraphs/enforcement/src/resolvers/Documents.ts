import { documentKinds, missingOf, serviceBasis, serviceDueOn } from '../domain/course.ts'
import type { CourseState, Resolvers, ServiceMethod } from '../generated.ts'
import { recordDecision } from '../recording.ts'

/** Word → deed from recording a decision to closing its case. */
export const documentResolvers = {
  Mutation: {
    recordDecision: async (_, { input }, { db, viewer, ask }) => ({
      decisionId: await recordDecision(db, viewer, ask, input),
    }),
  },
  RecordedDecision: {
    decision: ({ decisionId }, _, { loaders }) => loaders.decision.load(decisionId),
    missingDocuments: async ({ decisionId }, _, { loaders }) => {
      const { kind, services } = await loaders.course.load(decisionId)
      return missingOf(kind, services)
    },
  },
  Decision: {
    missingDocuments: async ({ id }, _, { loaders }) => {
      const { kind, services } = await loaders.course.load(id)
      return missingOf(kind, services)
    },
    services: async ({ id }, _, { loaders }) =>
      (await loaders.course.load(id)).services.toSorted(
        (a, b) => documentKinds.indexOf(a.kind) - documentKinds.indexOf(b.kind),
      ),
    state: async ({ id }, _, { loaders }) => (await loaders.course.load(id)).state as CourseState | null,
  },
  DocumentService: {
    method: ({ method }) => method as ServiceMethod,
    dueOn: ({ kind, decidedOn }) => (kind === 'PENALTY_DECISION' ? serviceDueOn(decidedOn) : null),
    late: ({ kind, decidedOn, servedOn }) => {
      const due = kind === 'PENALTY_DECISION' ? serviceDueOn(decidedOn) : null
      return due === null ? null : servedOn > due
    },
    basis: ({ kind, decidedOn }) => (kind === 'PENALTY_DECISION' ? serviceBasis(decidedOn) : null),
  },
} satisfies Resolvers
