import { dayOf } from '@xinlu/schema'
import { windowOf } from '../domain/quality/months.ts'
import { outlookOf } from '../domain/quality/outlook.ts'
import { qualityOf } from '../domain/quality/quality.ts'
import type { Resolvers } from '../generated.ts'
import { dueActs, pastActs } from '../store/quality/outlook.ts'
import { actCounts, rowCounts } from '../store/quality/quality.ts'

/** Word → deed of 公示质量. */
export const qualityResolvers = {
  Query: {
    async publicityQuality(_, { from, to, groupBy }, { db, viewer, verdicts }) {
      const window = windowOf(from, to)
      const { firstYear, lastYear } = window
      const [acts, rows] = await Promise.all([
        actCounts(db, viewer, firstYear, lastYear),
        rowCounts(db, viewer, firstYear, lastYear),
      ])
      return qualityOf(acts, rows, window, groupBy, to, verdicts?.minCell ?? 0)
    },
    async publicityOutlook(_, { unit }, { db, viewer }) {
      const [due, past] = await Promise.all([dueActs(db, viewer, unit ?? null), pastActs(db, viewer, unit ?? null)])
      return outlookOf(due, past, dayOf(viewer.now))
    },
  },
  Outlook: { decision: ({ id }, _, { loaders }) => loaders.decision.load(id) },
} satisfies Resolvers
