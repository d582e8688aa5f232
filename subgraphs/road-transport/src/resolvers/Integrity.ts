import { citation, ruleAt } from '@xinlu/db'
import { dayOf, pageSize } from '@xinlu/schema'
import type { Resolvers } from '../generated.ts'
import type { RoomContext } from '../loaders.ts'
import { educate, endCycle } from '../store/cycles.ts'
import { cyclesDue, educationOverdue } from '../store/driverWorklist.ts'

/** The most drivers of a list. */
const most = 200

/** A driver's last cycle as it is after a deed, read anew. */
const anew = (subjectId: string, { loaders }: RoomContext) => loaders.cycle.clear(subjectId).load(subjectId)

/** Word → deed of 驾驶员诚信考核. */
export const integrityResolvers = {
  Query: {
    integrityCyclesDue: (_, { first }, { db, viewer }) => cyclesDue(db, viewer, pageSize(first, most)),
    educationOverdue: (_, { first }, { db, viewer }) => educationOverdue(db, viewer, pageSize(first, most)),
  },
  Mutation: {
    async endIntegrityCycle(_, { subjectId }, context) {
      return anew(await endCycle(context.db, context.viewer, context.ask, subjectId), context)
    },
    async recordEducation(_, { subjectId, hours, completedOn, sourceRef }, context) {
      const said = { subjectId, hours, completedOn, sourceRef }
      return anew(await educate(context.db, context.viewer, context.ask, said), context)
    },
  },
  DriverTask: {
    cycle: ({ subjectId }, _, { loaders }) => loaders.cycle.load(subjectId),
    basis: ({ rule }, _, { viewer }) => citation(ruleAt('driver-integrity', rule, dayOf(viewer.now))),
  },
} satisfies Resolvers
