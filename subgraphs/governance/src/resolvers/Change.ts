import { typed } from '@xinlu/schema'
import { deliveryState, endpointTyped, settledAfter, subscriptionState, variablesTyped } from '../domain/changes.ts'
import type { Resolvers } from '../generated.ts'
import { end, found, looks, outcome, own, refused, subscribe, takeDue, underGrant } from '../store/changes.ts'

/** How many the door is given at a time. */
const most = 200

/** Word → deed of notices of change. */
export const changeResolvers = {
  Query: {
    changeSubscriptions: (_, { grant }, { db, viewer }) => underGrant(db, viewer, grant),
    ownChangeSubscriptions: (_, __, { db, viewer }) => own(db, viewer),
    changeLooks: (_, { first, after }, { db, viewer }) => looks(db, viewer, Math.min(first, most), after ?? null),
  },
  Mutation: {
    subscribeToChanges: (_, { input: { grant, variables, endpoint } }, { db, viewer }) =>
      subscribe(db, viewer, {
        grant: typed('grant', grant),
        variables: variablesTyped(variables),
        endpoint: endpointTyped(endpoint),
      }),
    endChangeSubscription: (_, { id }, { db, viewer }) => end(db, viewer, id, false),
    subscribeToOwnChanges: (_, { endpoint }, { db, viewer }) =>
      subscribe(db, viewer, { grant: null, variables: null, endpoint: endpointTyped(endpoint) }),
    endOwnChangeSubscription: (_, { id }, { db, viewer }) => end(db, viewer, id, true),
    tellChangeLook: (_, { id, beat, answerHash }, { db, viewer }) =>
      answerHash ? found(db, viewer, id, beat, answerHash) : refused(db, viewer, id),
    takeChangeDeliveries: (_, { first }, { db, viewer }) => takeDue(db, viewer, Math.min(first, most), settledAfter),
    tellChangeDelivery: (_, attempt, { db, viewer }) => outcome(db, viewer, attempt),
  },
  ChangeSubscription: {
    state: (row, _, { viewer }) => subscriptionState(row, viewer.now),
    deliveries: ({ id }, _, { loaders }) => loaders.deliveries.load(id),
  },
  ChangeDelivery: {
    state: (row) => deliveryState(row),
  },
} satisfies Resolvers
