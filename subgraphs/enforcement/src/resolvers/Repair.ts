import { workingDaysBetween } from '@xinlu/db'
import { dayOf, pageSize, stateOf, typed } from '@xinlu/schema'
import { evidenceHash } from '../domain/repair/evidence.ts'
import { isOverdue } from '../domain/repair/propagation.ts'
import { blockersOf, eligibleBasis, eligibleOn, standingOf } from '../domain/repair/repair.ts'
import { acceptBy, decideBy, isRepairLate, nextDue, type RepairCourse } from '../domain/repair/repairClocks.ts'
import { isOpen } from '../domain/repair/repairFlow.ts'
import type { Resolvers } from '../generated.ts'
import type { RoomContext } from '../loaders.ts'
import type { Application, DecisionRow, RepairRow } from '../rows.ts'
import { overdueRepairs, waitingFor } from '../store/repair/applications.ts'
import { decide } from '../store/repair/decideRepair.ts'
import { confirmTarget, noticesFor } from '../store/repair/propagation.ts'
import { accept, applyFor } from '../store/repair/repair.ts'

/** The most rows of a list. */
const most = 100

const nothingBrought = { proofs: false, commitment: false }

const ofApplication = (application: Application): RepairRow => ({
  decisionId: application.decisionId,
  application,
  decision: null,
  brought: null,
})

/** The decision of a repair, where the viewer may meet it. */
async function decisionOf({ decision, decisionId }: RepairRow, { loaders }: RoomContext): Promise<DecisionRow | null> {
  return decision ?? loaders.repairFacts.load(decisionId)
}

/** An application as it is after a deed, read anew. */
async function anew(id: string, { loaders }: RoomContext): Promise<RepairRow | null> {
  const application = await loaders.application.clear(id).load(id)
  return application && ofApplication(application)
}

const stepOn = ({ steps }: Application, ...events: string[]) => {
  const found = steps.find(({ event }) => events.includes(event))
  return found ? dayOf(found.knownFrom) : null
}

const courseOf = (application: Application): RepairCourse => ({
  appliedOn: application.appliedOn,
  acceptedOn: stepOn(application, 'ACCEPT', 'TURN_AWAY'),
  decidedOn: stepOn(application, 'GRANT', 'REFUSE', 'TURN_AWAY'),
})

/** The state that its last step gave it; complete once every target has confirmed. */
function stateOfApplication({ steps, targets }: Application) {
  const state = stateOf(steps)
  const reached = targets.length > 0 && targets.every(({ confirmedAt }) => confirmedAt !== null)
  return (state === 'GRANTED' && reached ? 'COMPLETED' : state) as 'APPLIED'
}

/** Word → deed of 信用修复. */
export const repairResolvers = {
  Query: {
    repairWorklist: async (_, { first }, { db, viewer }) =>
      (await waitingFor(db, viewer, pageSize(first, most))).map(ofApplication),
    repairsOverdue: async (_, { first }, { db, viewer }) =>
      (await overdueRepairs(db, viewer, pageSize(first, most))).map(ofApplication),
    correctionNotices: (_, { first }, { db, viewer }) => noticesFor(db, viewer, pageSize(first, most)),
  },
  Mutation: {
    applyForRepair: (_, applying, { db, viewer, ask }) => applyFor(db, viewer, ask, applying),
    async acceptRepair(_, { id, accept: accepts, reason }, context) {
      await accept(context.db, context.viewer, id, accepts, typed('reason', reason, accepts ? 0 : 1))
      return anew(id, context)
    },
    async decideRepair(_, { id, grant, reason }, context) {
      const said = typed('reason', reason, grant ? 0 : 1)
      await decide(context.db, context.viewer, context.ask, { id, grant, reason: said })
      return anew(id, context)
    },
    confirmPropagation: (_, { repairId, target, note, evidenceHash: hash }, { db, viewer, ask }) =>
      confirmTarget(db, viewer, ask, {
        repairId,
        target,
        note: typed('note', note),
        evidenceHash: evidenceHash(hash ?? null),
      }),
  },
  Decision: {
    repair: async (decision, _, { loaders }) => ({
      decisionId: decision.id,
      decision,
      application: await loaders.lastApplication.load(decision.id),
      brought: null,
    }),
  },
  Repair: {
    id: ({ application }) => application?.id ?? null,
    decision: ({ decisionId }, _, { loaders }) => loaders.decision.load(decisionId),
    async state(row, _, context) {
      if (row.application) return stateOfApplication(row.application)
      const decision = await decisionOf(row, context)
      return decision && standingOf(decision, dayOf(context.viewer.now))
    },
    async eligibleOn(row, _, context) {
      const decision = await decisionOf(row, context)
      return decision && eligibleOn(decision, dayOf(context.viewer.now))
    },
    async basis(row, _, context) {
      const decision = await decisionOf(row, context)
      return decision && eligibleBasis(decision, dayOf(context.viewer.now))
    },
    async blockers(row, _, context) {
      const { application, brought } = row
      if (application && isOpen(stateOf(application.steps))) return []
      const decision = await decisionOf(row, context)
      return decision && blockersOf(decision, dayOf(context.viewer.now), brought ?? nothingBrought)
    },
    appliedOn: ({ application }) => application?.appliedOn ?? null,
    commitmentId: ({ application }) => application?.commitmentId ?? null,
    proofs: ({ application }) => application?.proofs ?? null,
    acceptBy: ({ application }) => application && acceptBy(courseOf(application)),
    decideBy: ({ application }) => application && decideBy(courseOf(application)),
    workingDaysLeft({ application }, _, { viewer }) {
      const due = application && nextDue(courseOf(application))
      return due ? workingDaysBetween(dayOf(viewer.now), due) : null
    },
    late: ({ application }, _, { viewer }) =>
      application ? isRepairLate(courseOf(application), dayOf(viewer.now)) : null,
    refusalReason: ({ application }) =>
      application?.steps.find(({ event }) => event === 'TURN_AWAY' || event === 'REFUSE')?.reason ?? null,
    repairedOn: ({ application }) => application && stepOn(application, 'GRANT'),
    propagation: ({ application }) => application?.targets ?? [],
  },
  PropagationTarget: {
    overdue: (row, _, { viewer }) => isOverdue(row, dayOf(viewer.now)),
  },
  CorrectionNotice: {
    docNo: ({ docNo, confirmedAt }) => (confirmedAt === null ? docNo : null),
    overdue: (row, _, { viewer }) => isOverdue(row, dayOf(viewer.now)),
  },
} satisfies Resolvers
