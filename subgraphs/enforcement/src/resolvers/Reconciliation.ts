import { pageSize } from '@xinlu/schema'
import type { Resolvers } from '../generated.ts'
import { sentIn } from '../store/quality/reconciled.ts'
import { isFinished, runOf, startRun, takeTags } from '../store/quality/reconciliation.ts'

/** The most findings of an answer. */
const most = 1000

/** Word → deed of 瞒报核查. */
export const reconciliationResolvers = {
  Query: { reconciliation: (_, { id }, { db, viewer }) => runOf(db, viewer, id) },
  Mutation: {
    startReconciliation: (_, { decidedFrom, decidedTo }, { db, viewer }) =>
      startRun(db, viewer, decidedFrom, decidedTo),
    reconcileActs: (_, { input }, { db, viewer }) => takeTags(db, viewer, input),
  },
  Reconciliation: {
    finished: (run) => isFinished(run),
    async unreadableLines(run, _, { db }) {
      return (await sentIn(db, run.id)).flatMap(({ line, identity }) => (identity === null ? [line] : []))
    },
    async findings(run, { first }, { loaders }) {
      return (await loaders.findings.load(run))?.slice(0, pageSize(first ?? 100, most)) ?? null
    },
    async counts(run, _, { loaders }) {
      const findings = await loaders.findings.load(run)
      const kinds = findings && [...new Set(findings.map(({ kind }) => kind))]
      return kinds?.map((kind) => ({ kind, count: findings?.filter((one) => one.kind === kind).length ?? 0 })) ?? null
    },
  },
  ReconciliationFinding: {
    decision: ({ decisionId }, _, { loaders }) => (decisionId ? loaders.decision.load(decisionId) : null),
  },
} satisfies Resolvers
