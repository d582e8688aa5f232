import { pageSize, sealedPage } from '@xinlu/schema'
import { bandOf, keyOf } from './domain.ts'
import type { Resolvers } from './generated.ts'
import { identifyParties, merge, split, undo } from './identity.ts'
import type { RoomContext } from './loaders.ts'
import type { BusinessRow } from './rows.ts'
import {
  enterpriseCount,
  enterprisePage,
  identityBy,
  identityByCode,
  identityByName,
  maySearch,
  profileInstant,
  subjectIdOf,
  vehicleByPlate,
} from './store.ts'

async function meet(identityId: string | null, { db, viewer, loaders }: RoomContext) {
  return identityId ? loaders.subject.load(await subjectIdOf(db, viewer, identityId)) : null
}

const profile = (
  subject: { id: string },
  { knownAt }: { knownAt?: string | null | undefined },
  { viewer }: RoomContext,
) => ({
  subjectId: subject.id,
  knownAt: profileInstant(viewer, knownAt),
})

const person = ({ personName, personCitizenId, saidBy }: BusinessRow) =>
  personName ? { displayName: personName, citizenId: personCitizenId, saidBy } : null

/** Word → deed of the registry. */
export const resolvers: Resolvers = {
  Query: {
    async subject(_, { key }, context) {
      const { field, value } = keyOf(key)
      const { db, viewer } = context
      if (field === 'id') return meet(value, context)
      return meet(
        field === 'uscc' ? await identityBy(db, viewer, 'USCC', value) : await identityByName(db, viewer, value),
        context,
      )
    },
    async enterprises(_, { filter, first, after }, { db, viewer, loaders, cursors }) {
      const size = pageSize(first, 100)
      const places = cursors(`enterprises ${filter?.industry ?? ''} ${filter?.township ?? ''}`)
      const ids = await enterprisePage(db, viewer, filter ?? {}, size, places.read(after))
      const page = ids.map((id) => ({ id }))
      const { shown, pageInfo } = sealedPage(page, size, places)
      const rows = (await loaders.subject.loadMany(shown.map(({ id }) => id))) as BusinessRow[]
      return {
        edges: rows.map((node) => ({ cursor: places.of(node.id), node })),
        pageInfo,
        totalBand: async () => bandOf(await enterpriseCount(db, viewer, filter ?? {})),
      } as never
    },
    async vehicleByPlate(_, { plate, on }, context) {
      return (await meet(await vehicleByPlate(context.db, context.viewer, plate, on ?? null), context)) as never
    },
    async mySubject(_, __, context) {
      const { subjectId, subjectCode } = context.viewer
      if (subjectId) return meet(subjectId, context)
      return meet(subjectCode ? await identityByCode(context.db, context.viewer, subjectCode) : null, context)
    },
    async practitionerByCitizenId(_, { citizenId }, context) {
      const { db, viewer, verdicts } = context
      const found = await meet(await identityBy(db, viewer, 'CITIZEN_ID', citizenId), context)
      return (found && maySearch(viewer, verdicts, found) ? found : null) as never
    },
  },
  Mutation: {
    identifyParties: (_, { parties }, { db, viewer }) => identifyParties(db, viewer, parties),
    mergeSubjects: (_, { from, into, reason }, { db, viewer }) => merge(db, viewer, from, into, reason),
    splitSubject: (_, { id, reason }, { db, viewer }) => split(db, viewer, id, reason),
    undoIdentityChange: (_, { id, reason }, { db, viewer }) => undo(db, viewer, id, reason),
  },
  Subject: {
    __resolveType: ({ kind }) =>
      (
        ({
          ENTERPRISE: 'Enterprise',
          SOLE_TRADER: 'SoleTrader',
          PRACTITIONER: 'Practitioner',
          VEHICLE: 'Vehicle',
        }) as const
      )[kind],
  },
  Enterprise: {
    __resolveReference: ({ id }, { loaders }) => loaders.subject.load(id as string) as never,
    legalRepresentative: person,
    vehicles: async ({ id }, { first }, { loaders }) =>
      (await loaders.vehicles.load(id)).slice(0, pageSize(first ?? 50, 100)),
    profile,
  },
  SoleTrader: {
    __resolveReference: ({ id }, { loaders }) => loaders.subject.load(id as string) as never,
    operator: person,
    profile,
  },
  Practitioner: {
    __resolveReference: ({ id }, { loaders }) => loaders.subject.load(id as string) as never,
    displayName: ({ name }) => name,
    employer: ({ employerId }, _, { loaders }) => (employerId ? (loaders.subject.load(employerId) as never) : null),
    profile,
  },
  Vehicle: {
    __resolveReference: ({ id }, { loaders }) => loaders.subject.load(id as string) as never,
    kind: ({ vehicleKind }) => vehicleKind,
    plate: async ({ id }, _, { loaders }) => (await loaders.plates.load(id))[0]?.plate ?? null,
    plates: ({ id }, _, { loaders }) => loaders.plates.load(id),
    owners: ({ id }, _, { loaders }) => loaders.owners.load(id),
    profile,
  },
  OwnerStatement: { owner: ({ ownerId }, _, { loaders }) => loaders.subject.load(ownerId) },
  CreditProfile: {
    memberIds: (key, _, { loaders }) => loaders.members.load(key),
    truckCount: (key, _, { loaders }) => loaders.trucks.load(key),
  },
  IdentityChange: { subject: ({ is }, _, { loaders }) => loaders.subject.load(is) },
}
