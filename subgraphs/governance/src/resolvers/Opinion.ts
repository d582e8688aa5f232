import { dayOf, pageSize, sealedPage, stateOf } from '@xinlu/schema'
import { clocksOf, nextOf, stepDue } from '../domain/integrity/opinion.ts'
import type { OpinionState, Resolvers } from '../generated.ts'
import type { IncidentRow } from '../integrityRows.ts'
import { dueOf, incidentById, incidentPage, incidentsFor, receive, take } from '../store/opinion.ts'

/** The most incidents of a list. */
const most = 100

const stepOf = ({ steps }: IncidentRow, event: string) => steps.findLast((one) => one.event === event) ?? null

/** Word → deed of 政务失信舆情. */
export const opinionResolvers = {
  Query: {
    opinionWorklist: (_, { first }, { db, viewer }) => incidentsFor(db, viewer, pageSize(first, most)),
    async opinionIncidents(_, { first, after }, { db, viewer, cursors }) {
      const size = pageSize(first, most)
      const places = cursors('opinionIncidents')
      const { shown, pageInfo } = sealedPage(await incidentPage(db, viewer, size + 1, places.read(after)), size, places)
      return { nodes: shown, pageInfo }
    },
  },
  Mutation: {
    receiveOpinion: async (_, { input }, { db, viewer }) => incidentById(db, await receive(db, viewer, input)),
    async verifyOpinion(_, { id, isTrue, finding }, { db, viewer }) {
      await take(db, viewer, id, { event: 'VERIFY', reason: finding, particulars: { isTrue } })
      return incidentById(db, id)
    },
    async respondToOpinion(_, { id, response, where }, { db, viewer }) {
      await take(db, viewer, id, {
        event: 'RESPOND',
        reason: response,
        particulars: { where: where.trim().slice(0, 200) },
      })
      return incidentById(db, id)
    },
    async closeOpinion(_, { id, outcome }, { db, viewer }) {
      await take(db, viewer, id, { event: 'CLOSE', reason: outcome })
      return incidentById(db, id)
    },
  },
  OpinionIncident: {
    state: ({ steps }) => stateOf(steps) as OpinionState,
    receivedOn: ({ steps }) => (steps[0] ? dayOf(steps[0].knownFrom) : null),
    dueOn: (row) => dueOf(row),
    basis({ steps }) {
      const next = nextOf(steps)
      return next && steps[0] ? (stepDue(next.event, dayOf(steps[0].knownFrom))?.basis ?? null) : null
    },
    late: ({ steps }, _, { viewer }) =>
      clocksOf(steps).some(({ dueOn, doneOn }) => dueOn !== null && (doneOn ?? dayOf(viewer.now)) > dueOn),
    isTrue: (row) => (stepOf(row, 'VERIFY')?.particulars?.isTrue as boolean | undefined) ?? null,
    finding: (row) => stepOf(row, 'VERIFY')?.reason ?? null,
    response: (row) => stepOf(row, 'RESPOND')?.reason ?? null,
    respondedWhere: (row) => (stepOf(row, 'RESPOND')?.particulars?.where as string | undefined) ?? null,
    outcome: (row) => stepOf(row, 'CLOSE')?.reason ?? null,
    course: ({ steps }) =>
      steps.map(({ event, knownFrom, byUnit }) => {
        const on = dayOf(knownFrom)
        const dueOn = steps[0] ? (stepDue(event, dayOf(steps[0].knownFrom))?.dueOn ?? null) : null
        return { event, on, unit: byUnit, dueOn, late: dueOn !== null && on > dueOn }
      }),
  },
} satisfies Resolvers
