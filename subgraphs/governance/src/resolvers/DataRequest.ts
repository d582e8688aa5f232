import { dayOf, keyedBy, pageSize, typed } from '@xinlu/schema'
import { saidUnderKey } from '../concealed.ts'
import { dueBasis, dueOn, isLate, localBasis, supplyBasis, supplyDueOn } from '../domain/clocks.ts'
import { openedBy, refusalReason, requestState, rowsText } from '../domain/request.ts'
import { clockOf, placeIn, placeText } from '../domain/worklist.ts'
import type { Resolvers } from '../generated.ts'
import type { RoomContext } from '../loaders.ts'
import type { RequestRow } from '../rows.ts'
import { decidePart, extend, requestPage, revoke, submit } from '../store/requests.ts'
import { submissionOf } from '../submission.ts'

/** The most requests of a page. */
const most = 100

/** A request as it is after a deed, read anew. */
function anew(id: string, { loaders }: RoomContext): Promise<RequestRow | null> {
  return loaders.request.clear(id).load(id)
}

/** The day on which the last unit that agreed said so, once it is agreed to; null before. */
function agreedOn(row: RequestRow, now: string): string | null {
  if (!['APPROVED', 'PARTIAL'].includes(requestState(row, now))) return null
  const last = row.parts.at(-1)
  return last ? dayOf(last.at) : null
}

/** Word → deed of data requests. */
export const dataRequestResolvers = {
  Query: {
    dataRequest: (_, { id }, { loaders }) => loaders.request.load(id),
    async dataRequests(_, { first, after }, { db, viewer, cursors }) {
      const size = pageSize(first, most)
      const places = cursors('dataRequests')
      const page = await requestPage(db, viewer, size, placeIn(places.read(after)))
      const shown = page.slice(0, size)
      const last = shown.at(-1)
      return {
        nodes: shown.map(({ row }) => row),
        pageInfo: { endCursor: last ? places.of(placeText(last.place)) : null, hasNextPage: page.length > size },
      }
    },
  },
  Mutation: {
    async submitDataRequest(_, { input }, context) {
      const { db, viewer, analyses } = context
      const { key, ...asked } = input
      const keyed = keyedBy(saidUnderKey, viewer, 'submitDataRequest', key, asked)
      return anew(await submit(db, viewer, keyed, () => submissionOf(input, analyses, viewer)), context)
    },
    async decideDataRequest(_, { id, approve, reason }, context) {
      const said = typed('reason', reason, approve ? 0 : 1)
      await decidePart(context.db, context.viewer, id, approve, said)
      return anew(id, context)
    },
    async extendDataRequest(_, { id, reason }, context) {
      await extend(context.db, context.viewer, id, typed('reason', reason))
      return anew(id, context)
    },
    async revokeGrant(_, { id, reason }, context) {
      await revoke(context.db, context.viewer, id, typed('reason', reason))
      return anew(id, context)
    },
  },
  DataRequest: {
    state: (row, _, { viewer }) => requestState(row, viewer.now),
    requester: ({ org }) => org,
    purpose: ({ request }) => request.scene,
    legalBasis: ({ request }) => request.legalBasis,
    matter: ({ reason }) => reason,
    operation: ({ id }, _, { loaders }) => loaders.operation.load(id),
    operationHash: ({ request }) => request.operationHash,
    reveals: ({ request }) =>
      request.reveals.map(({ coordinate, classes, ownerUnit }) => ({
        coordinate,
        class: classes.join('+'),
        ownerUnit,
      })),
    rows: ({ rows }, _, { viewer }) => rowsText(rows, dayOf(viewer.now)),
    retentionDays: ({ request }) => request.retentionDays,
    usedQuota: async ({ id }, _, { loaders }) => (await loaders.use.load(id)).distinctSubjects,
    async unusedCoordinates(row, _, { loaders }) {
      const used = new Set((await loaders.use.load(row.id)).coordinates)
      return openedBy(row).flatMap(({ coordinate }) => (used.has(coordinate) ? [] : [coordinate]))
    },
    receivedOn: (row) => clockOf(row).receivedOn,
    dueOn: (row) => dueOn(clockOf(row)),
    basis: (row) => dueBasis(clockOf(row)),
    localBasis: (row) => localBasis(clockOf(row)),
    extensionReason: ({ extension }) => extension?.reason ?? null,
    late: (row, _, { viewer }) => partsOf(row, viewer.now).some(({ late }) => late),
    parts: (row, _, { viewer }) => partsOf(row, viewer.now),
    refusalReason: ({ parts }) => refusalReason(parts),
    supplyDueOn(row, _, { viewer }) {
      const day = agreedOn(row, viewer.now)
      return day === null ? null : supplyDueOn(day)
    },
    supplyBasis(row, _, { viewer }) {
      const day = agreedOn(row, viewer.now)
      return day === null ? null : supplyBasis(day)
    },
    validUntil: ({ validUntil }) => dayOf(new Date(Date.parse(validUntil) - 1)),
    revokedReason: ({ revocation }) => revocation?.reason ?? null,
  },
} satisfies Resolvers

/** What each unit answered, or has still to answer while the request stands. */
function partsOf(row: RequestRow, now: string) {
  const due = dueOn(clockOf(row))
  const stands = requestState(row, now) === 'PENDING'
  return row.request.units.map((ownerUnit) => {
    const said = row.parts.find(({ unit }) => unit === ownerUnit)
    return {
      ownerUnit,
      approved: said?.approved ?? null,
      reason: said?.reason ?? null,
      decidedOn: said ? dayOf(said.at) : null,
      late: said ? isLate(due, dayOf(said.at)) : stands && isLate(due, dayOf(now)),
    }
  })
}
