import { dayOf, pageSize } from '@xinlu/schema'
import { selfScoreDueOn, yearAsked } from '../domain/course/county.ts'
import { shownOf } from '../domain/course/publicity.ts'
import type { Resolvers } from '../generated.ts'
import type { RoomContext } from '../loaders.ts'
import { assess, finalise, review, show } from '../store/course.ts'
import { sheetOf } from '../store/exports.ts'
import { handIn } from '../store/selfScores.ts'
import { tasksFor } from '../store/worklist.ts'

/** The most rows of a list. */
const most = 500

/** An assessment as it is after a deed, read anew. */
const anew = (id: string, { loaders }: RoomContext) => loaders.assessment.clear(id).load(id)

/** Word → deed of the yearly course. */
export const courseResolvers = {
  Query: {
    assessmentWorklist: (_, { unit, first }, { db, viewer }) =>
      tasksFor(db, viewer, unit ?? null, pageSize(first, most)),
    assessmentExport(_, { scheme, year, site, first, after }, { db, viewer, ask, cursors }) {
      const sealed = cursors(`assessmentExport ${scheme} ${year} ${site}`)
      const exporting = { scheme, year: yearAsked(year), site, first: pageSize(first, most), after: sealed.read(after) }
      return sheetOf(db, viewer, ask, exporting, sealed)
    },
  },
  Mutation: {
    async selfScoreAssessment(_, { input: { scheme, year, score, note, proofs } }, context) {
      const said = { scheme, year: yearAsked(year), score, note: note ?? '', proofs: proofs ?? [] }
      return anew(await handIn(context.db, context.viewer, context.ask, said), context)
    },
    async assessAtCounty(_, { subjectId, scheme, year, reason }, context) {
      const assessing = { subjectId, scheme, year: yearAsked(year), reason: reason ?? '' }
      return anew(await assess(context.db, context.viewer, context.ask, assessing), context)
    },
    async recordCityReview(_, { id, agree, docNo, reason }, context) {
      await review(context.db, context.viewer, context.ask, { id, agree, docNo, reason: reason ?? '' })
      return anew(id, context)
    },
    async showAssessment(_, { id }, context) {
      await show(context.db, context.viewer, id)
      return anew(id, context)
    },
    async finaliseAssessment(_, { id }, context) {
      await finalise(context.db, context.viewer, id)
      return anew(id, context)
    },
  },
  Assessment: {
    selfScore: ({ id }, _, { loaders }) => loaders.selfScore.load(id),
    course: ({ id }, _, { loaders }) => loaders.steps.load(id),
    shownUntil: async ({ id }, _, { loaders }) => shownOf(await loaders.steps.load(id))?.until ?? null,
    shownBasis: async ({ id }, _, { loaders }) => shownOf(await loaders.steps.load(id))?.basis ?? null,
  },
  SelfScore: {
    dueOn: ({ scheme, year }) => selfScoreDueOn(scheme, year),
    late: ({ scheme, year, handedInOn }) => handedInOn > selfScoreDueOn(scheme, year),
  },
  AssessmentStep: {
    on: ({ knownFrom }) => dayOf(knownFrom),
    docNo: ({ particulars }) => (typeof particulars?.docNo === 'string' ? particulars.docNo : null),
  },
  AssessmentTask: {
    name: ({ subjectId }, _, { loaders, ask }) => loaders.names(ask).load(subjectId),
    assessment: ({ assessmentId }, _, { loaders }) => (assessmentId ? loaders.assessment.load(assessmentId) : null),
  },
} satisfies Resolvers
