import { dayOf, pageSize } from '@xinlu/schema'
import { ownersDueOn, reportDueOn, yearAsked } from '../domain/course/county.ts'
import { effectOf } from '../domain/course/national.ts'
import { shownSoFar } from '../domain/course/publicity.ts'
import type { EvaluationTaskRow } from '../evaluationRows.ts'
import type { Resolvers } from '../generated.ts'
import type { RoomContext } from '../loaders.ts'
import { sheetOf } from '../store/evaluationSheet.ts'
import { assess, show } from '../store/evaluations.ts'
import { tasksFor } from '../store/evaluationTasks.ts'
import { recordNational } from '../store/nationalGrades.ts'
import { scoreAsOwner, scoreAsUnit, sectionsFor } from '../store/owners.ts'
import { answerAs } from '../store/provinceAnswers.ts'
import { report } from '../store/reports.ts'

/** The most rows of a list. */
const most = 500

/** An evaluation as it is after a deed, read anew. */
const anew = (id: string, { loaders }: RoomContext) => loaders.evaluation.clear(id).load(id)

/** Whether a task can be done now: the county goes on without owners once they are late, with a reason. */
const isReady = ({ blockedBy, year }: EvaluationTaskRow, today: string) =>
  blockedBy === null || ((blockedBy === 'OWNER_SILENT' || blockedBy === 'FACTS_SINCE') && today > ownersDueOn(year))

/** Word → deed of 信用评价流程. */
export const courseResolvers = {
  Query: {
    evaluationWorklist: (_, { unit, first }, { db, viewer, ask }) =>
      tasksFor(db, viewer, ask, unit ?? null, pageSize(first, most)),
    evaluationExport(_, { role, year, first, after }, { db, viewer, ask, cursors }) {
      const sealed = cursors(`evaluationExport ${role} ${year}`)
      const exporting = { role, year: yearAsked(year), first: pageSize(first, most), after: sealed.read(after) }
      return sheetOf(db, viewer, ask, exporting, sealed)
    },
    sectionsToScore: (_, { year, first }, { db, viewer, ask }) =>
      sectionsFor(db, viewer, ask, yearAsked(year), pageSize(first, most)),
  },
  Mutation: {
    async reportEvaluation(_, { input: { role, year, score, note, proofs } }, context) {
      const said = { role, year: yearAsked(year), score, note: note ?? '', proofs: proofs ?? [] }
      return anew(await report(context.db, context.viewer, context.ask, said), context)
    },
    ownerScore: (_, { contractId, year, note }, { db, viewer, ask }) =>
      scoreAsOwner(db, viewer, ask, { contractId, year: yearAsked(year), note: note ?? '' }),
    recordOwnerScore: (_, { contractId, year, note }, { db, viewer }) =>
      scoreAsUnit(db, viewer, { contractId, year: yearAsked(year), note: note ?? '' }),
    async assessEvaluation(_, { subjectId, role, year, reason }, context) {
      const assessing = { subjectId, role, year: yearAsked(year), reason: reason ?? '' }
      return anew(await assess(context.db, context.viewer, context.ask, assessing), context)
    },
    async showEvaluation(_, { id }, context) {
      await show(context.db, context.viewer, id)
      return anew(id, context)
    },
    async answerEvaluation(_, { input: { grade, directD, reason, ...said } }, context) {
      const answering = { ...said, grade: grade ?? null, directD: directD ?? false, reason: reason ?? '' }
      await answerAs(context.db, context.viewer, context.ask, answering)
      return anew(said.id, context)
    },
    async recordNationalGrade(_, { input: { score, reason, ...said } }, { db, viewer, ask, loaders }) {
      const recording = { ...said, year: yearAsked(said.year), score: score ?? null, reason: reason ?? '' }
      const id = await recordNational(db, viewer, ask, recording)
      return loaders.grade.clear(id).load(id)
    },
  },
  ConstructionGrade: {
    nationalEffect: ({ directD, scope, at }) => (directD && scope === 'PROVINCE' ? effectOf(dayOf(at)) : null),
    difference: async ({ evaluationId }, _, { loaders }) =>
      evaluationId === null ? null : loaders.difference.load(evaluationId),
    selfReported: async ({ evaluationId }, _, { loaders }) =>
      evaluationId === null ? null : loaders.report.load(evaluationId),
    owners: async ({ evaluationId }, _, { loaders }) =>
      evaluationId === null ? [] : loaders.owners.load(evaluationId),
    course: ({ id, evaluationId }, _, { loaders }) => loaders.steps.load(evaluationId ?? id),
    shownUntil: async ({ evaluationId }, _, { loaders }) =>
      evaluationId === null ? null : (shownSoFar(await loaders.steps.load(evaluationId))?.until ?? null),
    shownBasis: async ({ evaluationId }, _, { loaders }) =>
      evaluationId === null ? null : (shownSoFar(await loaders.steps.load(evaluationId))?.basis ?? null),
  },
  EvaluationReport: {
    dueOn: ({ year }) => reportDueOn(year),
    late: ({ year, handedInOn }) => handedInOn > reportDueOn(year),
  },
  SectionToScore: { dueOn: ({ year }) => ownersDueOn(year) },
  EvaluationStep: {
    on: ({ knownFrom }) => dayOf(knownFrom),
    docNo: ({ particulars }) => (typeof particulars?.docNo === 'string' ? particulars.docNo : null),
  },
  EvaluationTask: {
    name: ({ subjectId }, _, { loaders, ask }) => loaders.names(ask).load(subjectId),
    evaluation: ({ evaluationId }, _, { loaders }) => (evaluationId ? loaders.evaluation.load(evaluationId) : null),
    ready: (task, _, { viewer }) => isReady(task, dayOf(viewer.now)),
  },
} satisfies Resolvers
