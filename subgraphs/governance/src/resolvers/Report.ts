import { dayOf, pageSize, stateOf } from '@xinlu/schema'
import { filesOf, mediaTypes } from '@xinlu/schema/documents'
import { reportBlocks } from '../documents/report.ts'
import type { Resolvers, UnitReportState } from '../generated.ts'
import { makeUnitReport } from '../reporting.ts'
import { answerReport, decideReport, reportById, reportsLatest } from '../store/reports.ts'

/** The most reports of a list. */
const most = 100

/** Word → deed of 信用信息报送. */
export const reportResolvers = {
  Query: {
    unitReport: (_, { id }, { db, viewer }) => reportById(db, viewer, id),
    unitReports: (_, { unit, first }, { db, viewer }) => reportsLatest(db, viewer, unit ?? null, pageSize(first, most)),
  },
  Mutation: {
    makeUnitReport: async (_, { unit, period }, context) =>
      reportById(context.db, context.viewer, await makeUnitReport(context, unit, period)),
    async signReport(_, { id }, { db, viewer }) {
      await answerReport(db, viewer, id, 'SIGN')
      return reportById(db, viewer, id)
    },
    async disputeReport(_, { id, reason }, { db, viewer }) {
      await answerReport(db, viewer, id, 'DISPUTE', reason)
      return reportById(db, viewer, id)
    },
    async decideReport(_, { id, uphold, reason }, { db, viewer }) {
      await decideReport(db, viewer, id, uphold, reason)
      return reportById(db, viewer, id)
    },
  },
  UnitReport: {
    state: ({ steps }) => stateOf(steps) as UnitReportState,
    madeAt: ({ knownFrom }) => knownFrom,
    course: ({ steps }) =>
      steps.map(({ event, state, reason, byUnit, knownFrom }) => ({
        ...{ event, state: state as UnitReportState, reason, byUnit, at: knownFrom },
      })),
    async documents({ unit, period, lines, contentHash, knownFrom }) {
      const title = '信用信息报送报告'
      const files = await filesOf(title, reportBlocks(title, lines, contentHash), dayOf(knownFrom))
      return files.map(({ format, sha256, content }) => ({
        ...{ format, sha256, mediaType: mediaTypes[format], content: content.toString('base64') },
        fileName: `${title}-${unit}-${period}.${format.toLowerCase()}`,
      }))
    },
  },
} satisfies Resolvers
