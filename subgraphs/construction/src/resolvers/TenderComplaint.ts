import { dayOf, pageSize, stateOf } from '@xinlu/schema'
import { banBasis } from '../domain/tender/ban.ts'
import { duesBasis, duesOf, isLate } from '../domain/tender/complaint.ts'
import type { Resolvers, TenderComplaintState } from '../generated.ts'
import type { RoomContext } from '../loaders.ts'
import { liftBan, recordBan } from '../store/tender/bans.ts'
import { checkOf, thenOf } from '../store/tender/check.ts'
import {
  complaintFor,
  complaintsFor,
  decideComplaint,
  fileComplaint,
  seesCheck,
  takeBack,
  takeUp,
} from '../store/tender/complaints.ts'
import { explanationsOf } from '../store/tender/explanations.ts'
import { biddersAt } from '../store/tender/registered.ts'
import type { TenderComplaintRow, TenderRow } from '../tenderRows.ts'

/** The most complaints of a page. */
const most = 100

/** A complaint as it is after a deed. */
const anew = (id: string, { db, viewer, ask }: RoomContext) => complaintFor(db, viewer, ask, id)

const stepOf = ({ steps }: TenderComplaintRow, ...events: string[]) =>
  steps.findLast(({ event }) => events.includes(event)) ?? null

const dayOfStep = (row: TenderComplaintRow, ...events: string[]) => {
  const step = stepOf(row, ...events)
  return step && dayOf(step.knownFrom)
}

const dues = (row: TenderComplaintRow) => duesOf(row.filedOn, dayOfStep(row, 'ACCEPT'))

/** What a complaint is about, for who sees it. */
async function aboutOf(row: TenderComplaintRow, { db, viewer, loaders }: RoomContext): Promise<TenderRow | null> {
  return (await seesCheck(db, viewer, row)) ? loaders.tender.load(row.tenderId) : null
}

/** Word → deed of complaints on tenders, and of decisions that bar firms from them. */
export const tenderComplaintResolvers = {
  Query: {
    tenderComplaint: (_, { id }, context) => anew(id, context),
    tenderComplaintWorklist: (_, { first }, { db, viewer }) => complaintsFor(db, viewer, pageSize(first, most)),
  },
  Mutation: {
    async fileTenderComplaint(_, said, context) {
      return anew(await fileComplaint(context.db, context.viewer, context.ask, said), context)
    },
    async withdrawTenderComplaint(_, { id }, context) {
      await takeBack(context.db, context.viewer, context.ask, id)
      return anew(id, context)
    },
    async takeTenderComplaint(_, { id, accept, reason }, context) {
      await takeUp(context.db, context.viewer, id, accept, reason ?? null)
      return anew(id, context)
    },
    async decideTenderComplaint(_, { id, uphold, reason }, context) {
      await decideComplaint(context.db, context.viewer, id, uphold, reason)
      return anew(id, context)
    },
    recordBiddingBan: (_, { input }, { db, viewer, ask }) => recordBan(db, viewer, ask, input),
    liftBiddingBan: (_, { id, on, reason }, { db, viewer }) => liftBan(db, viewer, id, on, reason),
  },
  BiddingBan: { basis: ({ clause, decidedOn }) => banBasis(clause, decidedOn) },
  TenderComplaint: {
    state: ({ steps }) => stateOf(steps) as TenderComplaintState,
    acceptBy: (row) => dues(row).acceptBy,
    decideBy: (row) => dues(row).decideBy,
    basis: ({ filedOn }) => duesBasis(filedOn),
    late: (row, _, { viewer }) =>
      isLate(
        dues(row),
        {
          takenOn: dayOfStep(row, 'ACCEPT', 'REFUSE', 'WITHDRAW'),
          decidedOn: dayOfStep(row, 'UPHOLD', 'REJECT', 'WITHDRAW'),
        },
        dayOf(viewer.now),
      ),
    handledBy: (row) => stepOf(row, 'ACCEPT', 'REFUSE', 'UPHOLD', 'REJECT')?.byUnit ?? null,
    reason: (row) => stepOf(row, 'REFUSE', 'UPHOLD', 'REJECT')?.reason ?? null,
    async check(row, _, context) {
      const tender = await aboutOf(row, context)
      if (!tender) return null
      const bidders = await biddersAt(context.db.$client, tender.id, tender.opensAt)
      return checkOf(await thenOf(context.db, context.ask, tender, bidders))
    },
    async explanations(row, _, context) {
      const tender = await aboutOf(row, context)
      return tender && explanationsOf(context.db, context.ask, tender)
    },
  },
  BidderGradeExplanation: {
    gradeId: ({ statement }) => statement?.gradeId ?? null,
    year: ({ statement }) => statement?.year ?? null,
    authority: ({ statement }) => statement?.authority ?? null,
    validFrom: ({ statement }) => statement?.validFrom ?? null,
    validTo: ({ statement }) => statement?.validTo ?? null,
    knownFrom: ({ statement }) => statement?.knownFrom ?? null,
    saidBy: ({ statement }) => statement?.saidBy ?? null,
  },
} satisfies Resolvers
