import { dayOf, pageSize, sealedPage, stateOf } from '@xinlu/schema'
import { counterStretch } from '../domain/campaign/counters.ts'
import { reachByChannel } from '../domain/campaign/reach.ts'
import { yearAsked } from '../domain/integrity/asked.ts'
import type { CaseState, Resolvers } from '../generated.ts'
import type { CaseRow } from '../integrityRows.ts'
import { activitiesOf, countersOf, record, reportReach } from '../store/campaign.ts'
import { caseById, decide, propose, proposedCases, revise, shownCases } from '../store/cases.ts'

/** The most cases of a list. */
const most = 50

const dayOfStep = ({ steps }: CaseRow, ...events: string[]) => {
  const step = steps.findLast(({ event }) => events.includes(event))
  return step ? dayOf(step.knownFrom) : null
}
const decisionOf = ({ steps }: CaseRow) =>
  steps.findLast(({ event }) => ['PUBLISH', 'REJECT', 'WITHDRAW'].includes(event)) ?? null

/** Word → deed of 宣传月. */
export const campaignResolvers = {
  Query: {
    campaign: (_, { year }) => ({ year: yearAsked(year) }),
    async typicalCases(_, { first, after }, { db, cursors }) {
      const size = pageSize(first, most)
      const places = cursors('typicalCases')
      const { shown, pageInfo } = sealedPage(await shownCases(db, size + 1, places.read(after)), size, places)
      return { nodes: shown, pageInfo }
    },
    typicalCaseWorklist: (_, { first }, { db }) => proposedCases(db, pageSize(first, most)),
  },
  Mutation: {
    recordActivity: (_, { input }, { db, viewer }) => record(db, viewer, input),
    reportReach: (_, { id, reach, source }, { db, viewer }) => reportReach(db, viewer, id, { reach, source }),
    proposeCase: async (_, { input }, { db, viewer, ask }) => caseById(db, await propose(db, viewer, ask, input)),
    async reviseCase(_, said, { db, viewer, ask }) {
      await revise(db, viewer, ask, said)
      return caseById(db, said.id)
    },
    async publishCase(_, { id, reason }, { db, viewer, ask }) {
      await decide(db, viewer, ask, { id, event: 'PUBLISH', reason })
      return caseById(db, id)
    },
    async rejectCase(_, { id, reason }, { db, viewer, ask }) {
      await decide(db, viewer, ask, { id, event: 'REJECT', reason })
      return caseById(db, id)
    },
    async withdrawCase(_, { id, reason }, { db, viewer, ask }) {
      await decide(db, viewer, ask, { id, event: 'WITHDRAW', reason })
      return caseById(db, id)
    },
  },
  Campaign: {
    activities: ({ year }, _, { db, viewer }) => activitiesOf(db, viewer, year),
    reachByChannel: async ({ year }, _, { db, viewer }) => reachByChannel(await activitiesOf(db, viewer, year)),
    async counters({ year }, _, { db, viewer, ask }) {
      const stretch = counterStretch(year, dayOf(viewer.now))
      return stretch ? countersOf(db, ask, { ...stretch, at: viewer.now }) : []
    },
  },
  TypicalCase: { publishedOn: (row) => dayOfStep(row, 'PUBLISH') },
  CaseProposal: {
    state: ({ steps }) => stateOf(steps) as CaseState,
    proposedOn: (row) => dayOfStep(row, 'PROPOSE'),
    decidedBy: (row) => decisionOf(row)?.byUnit ?? null,
    reason: (row) => decisionOf(row)?.reason ?? null,
  },
} satisfies Resolvers
