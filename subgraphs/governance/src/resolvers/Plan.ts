import { dayOf } from '@xinlu/schema'
import { pointerText } from '../domain/plan/evidence.ts'
import { holesOf } from '../domain/plan/liaison.ts'
import { provenOffice, unitOfPlan } from '../domain/plan/office.ts'
import { stateOfItem } from '../domain/plan/state.ts'
import { targetText } from '../domain/plan/target.ts'
import type { GroupRole, Resolvers } from '../generated.ts'
import { figuresOf, unitLiaisons } from '../group.ts'
import { plannedItems, submitItem } from '../measuring.ts'
import { appointLiaison, appointMember, endMember, membersOn } from '../store/group.ts'
import { planOn } from '../yearly.ts'

/** Word → deed of 工作要点. */
export const planResolvers = {
  Query: {
    workPlan: (_, { year }, context) => plannedItems(context, year),
    leaderGroup: (_, { on }, { db, viewer }) => membersOn(db, viewer, on ?? dayOf(viewer.now)),
    liaisons: (_, { on }, context) => unitLiaisons(context, on ?? dayOf(context.viewer.now)),
    planFigures: (_, { year }, context) => figuresOf(context, year),
  },
  Mutation: {
    appointMember(_, { input }, { db, viewer }) {
      const plan = planOn(dayOf(viewer.now))
      provenOffice(viewer, plan)
      unitOfPlan(plan, input.unit)
      return appointMember(db, viewer, input)
    },
    endMember(_, { id, until, reason }, { db, viewer }) {
      provenOffice(viewer, planOn(dayOf(viewer.now)))
      return endMember(db, viewer, id, until, reason)
    },
    async appointLiaison(_, { input }, context) {
      const { db, viewer } = context
      const plan = planOn(dayOf(viewer.now))
      provenOffice(viewer, plan)
      unitOfPlan(plan, input.unit)
      await appointLiaison(db, viewer, input)
      return (await unitLiaisons(context, input.since)).find(({ unit }) => unit === input.unit) ?? null
    },
    submitMeasured: (_, { itemId, answer, receiptId }, context) => submitItem(context, itemId, { answer, receiptId }),
  },
  PlanItem: {
    id: ({ item }) => item.id,
    point: ({ item }) => item.point,
    title: ({ item }) => item.title,
    leadUnit: ({ item }) => [...item.leadUnits],
    unit: ({ item }) => [...item.units],
    dueOn: ({ item }) => item.dueOn,
    measured: ({ last }) => last?.value ?? null,
    measuredAt: ({ last }) => last?.answeredAt ?? null,
    receiptId: ({ last }) => last?.receiptId ?? null,
    target: ({ item: { measuring } }) => measuring && targetText(measuring.target),
    state: ({ item, last }, _, { viewer }) => stateOfItem(item, last?.value ?? null, dayOf(viewer.now)),
    why: ({ item }) => item.why,
    evidenceQuery: ({ item: { measuring } }) => measuring?.evidence.operation ?? null,
    evidenceHash: ({ item: { measuring } }) => measuring?.evidence.id ?? null,
    evidencePointer: ({ item: { measuring } }) => measuring && pointerText(measuring.evidence),
  },
  GroupMember: {
    role: ({ role }) => role as GroupRole,
    inOfficeFrom: ({ validFrom }) => validFrom,
    inOfficeTo: ({ validTo }) => validTo,
  },
  Liaison: {
    name: ({ liaison }) => liaison?.name ?? null,
    deputy: ({ liaison }) => liaison?.deputy ?? null,
    inOfficeFrom: ({ liaison }) => liaison?.validFrom ?? null,
    handOver: ({ liaison }) => liaison?.handOver ?? null,
    before: ({ liaison }) => liaison?.before ?? null,
    missingReports: ({ missing }) => missing,
    holes: ({ liaison, missing }) => holesOf(liaison, missing),
  },
} satisfies Resolvers
