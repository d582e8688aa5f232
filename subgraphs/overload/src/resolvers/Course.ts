import { dayOf, pageSize, refusal, sealedPage } from '@xinlu/schema'
import { basisOf } from '../domain/circumstances/rules.ts'
import { caseState, stepOf } from '../domain/course/state.ts'
import { noticeBasis, noticeEndsOn, removalOf } from '../domain/course/term.ts'
import { quarterOf } from '../domain/quarter.ts'
import type { ListingState, Resolvers } from '../generated.ts'
import type { RoomContext } from '../loaders.ts'
import { type CaseRow, caseList, type NoticeRow } from '../store/cases.ts'
import { giveNotice, stateCase } from '../store/course.ts'
import { drop, list, remove } from '../store/decideCase.ts'
import { registeredAs } from './registered.ts'

/** The most cases of a page. */
const most = 200

/** A case as it is after a deed, read anew. */
const anew = (id: string, { loaders }: RoomContext) => loaders.listingCase.clear(id).load(id)

/** 告知 of a case; null where none was given. */
export function noticeOf({ steps }: Pick<CaseRow, 'steps'>): NoticeRow | null {
  const step = stepOf(steps, 'NOTICE')
  return step && { givenOn: dayOf(step.knownFrom), unit: step.byUnit }
}

const decisionOf = ({ steps }: CaseRow) => stepOf(steps, 'LIST', 'DROP')
const offList = ({ entry, at }: CaseRow) => entry && removalOf(entry, dayOf(at))

/** Word → deed of notice, listing and removal. */
export const courseResolvers = {
  Query: {
    async listingCases(_, { state, first, after }, { db, viewer, cursors }) {
      const size = pageSize(first, most)
      const places = cursors(`listingCases ${state?.toSorted().join() ?? ''}`)
      const asked = { states: state ?? null, after: places.read(after), first: size + 1 }
      const { shown, pageInfo } = sealedPage(await caseList(db, viewer, asked), size, places)
      return { nodes: shown, pageInfo }
    },
  },
  Mutation: {
    async giveNotice(_, { quarter, subjectId, circumstance }, context) {
      if (!(circumstance >= 1 && circumstance <= 10))
        throw refusal('BAD_INPUT', {
          expected: 'a circumstance from 1 to 10',
          got: String(circumstance),
          todo: 'correct it',
        })
      const { db, viewer, ask } = context
      return anew(await giveNotice(db, viewer, ask, { quarter, subjectId, circumstance }), context)
    },
    async stateListingCase(_, { id, statement }, context) {
      await stateCase(context.db, context.viewer, context.ask, id, statement)
      return anew(id, context)
    },
    async listSubject(_, { id, reason }, context) {
      await list(context.db, context.viewer, context.ask, id, reason)
      return anew(id, context)
    },
    async dropListingCase(_, { id, reason }, context) {
      await drop(context.db, context.viewer, id, reason)
      return anew(id, context)
    },
    async removeListing(_, { id, ground, reason }, context) {
      await remove(context.db, context.viewer, id, ground, reason)
      return context.loaders.listing.load(id)
    },
  },
  OverloadSection: { listingCases: (key, _, { loaders }) => loaders.cases.load(key) },
  ListingCase: {
    party: ({ partyId }, _, context) => registeredAs(partyId, context),
    subject: (row) => row,
    basis: ({ circumstance, findings, quarter }) =>
      basisOf(circumstance, findings.at(-1)?.metOn ?? quarterOf(quarter).from),
    state: (row) => caseState(row) as ListingState,
    notice: noticeOf,
    finding: ({ findings }) => findings.at(-1) ?? null,
    statements: ({ steps }) => steps.filter(({ event }) => event === 'STATE').map(({ reason }) => reason ?? ''),
    decidedOn: (row) => dayOfStep(decisionOf(row)?.knownFrom),
    decidedBy: (row) => decisionOf(row)?.byUnit ?? null,
    reason: (row) => decisionOf(row)?.reason ?? null,
    listedOn: ({ entry }) => entry?.listedOn ?? null,
    publicUntil: ({ entry }) => entry?.publicUntil ?? null,
    removedOn: (row) => offList(row)?.removedOn ?? null,
    removalReason: (row) => offList(row)?.removalReason ?? null,
  },
  ListingNotice: {
    endsOn: ({ givenOn }) => noticeEndsOn(givenOn),
    basis: ({ givenOn }) => noticeBasis(givenOn),
  },
  ListingFinding: { evidence: ({ evidence }) => [...evidence] },
} satisfies Resolvers

const dayOfStep = (instant: string | undefined) => (instant ? dayOf(instant) : null)
