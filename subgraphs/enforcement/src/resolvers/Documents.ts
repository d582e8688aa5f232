import { mediaTypes } from '@xinlu/schema/documents'
import { closeDecision, makeDocuments, recordService } from '../course.ts'
import { documentKinds, missingOf, serviceBasis, serviceDueOn } from '../domain/case/course.ts'
import type { CourseState, Resolvers, ServiceMethod } from '../generated.ts'
import { recordDecision } from '../recording.ts'
import { documentById } from '../store/documents.ts'

/** Word → deed from recording a decision to closing its case. */
export const documentResolvers = {
  Query: {
    async caseDocument(_, { id }, { db, viewer, loaders }) {
      const document = await documentById(db, id)
      const decision = document && (await loaders.decision.load(document.decisionId))
      if (!document || !decision) return null
      return viewer.rows === null || viewer.rows.ids?.includes(decision.subjectId) ? document : null
    },
  },
  Mutation: {
    recordDecision: async (_, { input }, { db, viewer, ask }) => ({
      decisionId: await recordDecision(db, viewer, ask, input),
    }),
    makeDocuments: (_, { decisionId }, { db, viewer }) => makeDocuments(db, viewer, decisionId),
    async recordService(_, { input }, { db, viewer }) {
      await recordService(db, viewer, input)
      return { decisionId: input.decisionId }
    },
    async closeDecision(_, { id }, { db, viewer }) {
      await closeDecision(db, viewer, id)
      return { decisionId: id }
    },
  },
  RecordedDecision: {
    decision: ({ decisionId }, _, { loaders }) => loaders.decision.load(decisionId),
    missingDocuments: async ({ decisionId }, _, { loaders }) => {
      const { kind, decidedOn, services } = await loaders.course.load(decisionId)
      return missingOf(kind, decidedOn, services)
    },
  },
  Decision: {
    missingDocuments: async ({ id }, _, { loaders }) => {
      const { kind, decidedOn, services } = await loaders.course.load(id)
      return missingOf(kind, decidedOn, services)
    },
    services: async ({ id }, _, { loaders }) =>
      (await loaders.course.load(id)).services.toSorted(
        (a, b) => documentKinds.indexOf(a.kind) - documentKinds.indexOf(b.kind),
      ),
    documents: ({ id }, _, { loaders }) => loaders.documents.load(id),
    state: async ({ id }, _, { loaders }) => (await loaders.course.load(id)).state as CourseState | null,
  },
  CaseDocument: {
    mediaType: ({ format }) => mediaTypes[format],
    content: ({ id }, _, { loaders }) => loaders.content.load(id),
    ownContent: ({ id }, _, { loaders }) => loaders.content.load(id),
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
