import { pageSize, sealedPage } from '@xinlu/schema'
import { limitBasis } from '../domain/limit.ts'
import { fineBasis, overloadFine } from '../domain/violation.ts'
import type { ExcessTier, Resolvers, StationKind, WeighingFlag } from '../generated.ts'
import { takeWeighings } from '../intake.ts'
import type { RoomContext } from '../loaders.ts'
import type { ProfileRow, WeighingRow } from '../rows.ts'
import { doubtById, doubtsOpen, settlePlate } from '../store/doubts.ts'
import { quarantinePage } from '../store/quarantine.ts'
import { recordPermit } from '../store/recordPermit.ts'
import { dayOfWeighing, ownTracksOnly } from '../store/tracks.ts'

/** The most rows of a page. */
const most = 1000

/** A page of a subject's weighings: those that are over, or all. */
async function page(
  { subjectId, knownAt, memberIds }: ProfileRow,
  of: 'VIOLATIONS' | 'TRACKS',
  { first, after }: { first: number; after?: string | null | undefined },
  { loaders, cursors, verdicts }: RoomContext,
  list: string,
) {
  const size = pageSize(first, most)
  const places = cursors(`${list} ${subjectId} ${knownAt}`)
  const ownUnit = list === 'tracks' && ownTracksOnly(verdicts)
  const key = { subjectId, knownAt, memberIds, of, ownUnit, first: size, after: places.read(after) }
  const { shown, pageInfo } = sealedPage(await loaders.weighings.load(key), size, places)
  return { nodes: shown.map(({ weighingId, ...row }) => ({ ...row, id: weighingId })), pageInfo }
}

/** What counts of a weighing: its excess, where it is one and its plate is in no doubt. */
const counted = ({ violation }: WeighingRow) => (violation && !violation.struck ? violation : null)

/** Word → deed of weighings, permits and plates in doubt. */
export const weighingResolvers = {
  Query: {
    async weighingQuarantine(_, { first, after }, { db, viewer, cursors }) {
      const size = pageSize(first, most)
      const places = cursors('weighingQuarantine')
      const { shown, pageInfo } = sealedPage(await quarantinePage(db, viewer, size, places.read(after)), size, places)
      return { nodes: shown, pageInfo }
    },
    plateDoubts: (_, { first }, { db, viewer }) => doubtsOpen(db, viewer, pageSize(first, most)),
  },
  Mutation: {
    takeWeighings: (_, { input }, { db, viewer, ask }) => takeWeighings(db, viewer, ask, input),
    recordOversizePermit: (_, { input }, { db, viewer }) => recordPermit(db, viewer, input),
    async settlePlate(_, { id, genuine, reason }, { db, viewer }) {
      await settlePlate(db, viewer, { id, genuine, reason })
      return doubtById(db, id)
    },
  },
  OverloadSection: {
    violations: (key, args, context) => page(key, 'VIOLATIONS', args, context, 'violations'),
    tracks: (key, args, context) => page(key, 'TRACKS', args, context, 'tracks'),
    ownTracks: (key, args, context) => page(key, 'TRACKS', args, context, 'ownTracks'),
  },
  Weighing: {
    kind: ({ kind }) => kind as StationKind,
    limitBasis: (row) => limitBasis(row, dayOfWeighing(row)),
    excessKg: ({ violation }) => violation?.excessKg || null,
    tier: ({ violation }) => (violation?.excessKg ? (violation.tier as ExcessTier) : null),
    counts: (row) => counted(row) !== null,
    fine: (row) => {
      const over = counted(row)
      return over && overloadFine(over.excessKg, dayOfWeighing(row))
    },
    fineBasis: (row) => {
      const over = counted(row)
      return over && fineBasis(over.excessKg, dayOfWeighing(row))
    },
    flags: ({ flags, cloned }) => [...flags, ...(cloned ? ['CLONED_PLATE'] : [])] as WeighingFlag[],
  },
} satisfies Resolvers
