import { dayOf, pageSize, sealedPage } from '@xinlu/schema'
import type { GraphQLResolveInfo } from 'graphql'
import { countedBasis } from './domain/fleet.ts'
import { bandOf, keyOf } from './domain/lookUp.ts'
import type { Resolvers } from './generated.ts'
import { merge, split, undo } from './grouping.ts'
import { identifyParties } from './identity.ts'
import { onlyInstant } from './instants.ts'
import type { RoomContext } from './loaders.ts'
import { figureResolvers } from './resolvers/Figures.ts'
import { intakeResolvers } from './resolvers/Intake.ts'
import { nameResolvers } from './resolvers/Names.ts'
import type { BusinessRow, FleetOnRow } from './rows.ts'
import { certifiedSubjects } from './store/certified.ts'
import { firmCount, firmPage } from './store/firms.ts'
import { fleets } from './store/fleets.ts'
import { identitiesAt } from './store/identities.ts'
import { industriesOf, subjectsOfIndustry } from './store/industry.ts'
import { mergedIdentities } from './store/merged.ts'
import { profileInstant } from './store/profiles.ts'
import { driversByNumber, vehiclesOnRoad } from './store/road.ts'
import { correctHolding, type Said, stateHolding, withdrawHolding } from './store/stateHolding.ts'
import { type LookUp, maySearch, meetingBy } from './store/subjects.ts'

async function meet(lookUp: LookUp, { db, viewer, loaders }: RoomContext, info: GraphQLResolveInfo) {
  const instant = onlyInstant(info, viewer)
  return loaders.meet(await meetingBy(db, viewer, lookUp, instant), instant)
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

const fleetNow = (fleet: FleetOnRow, { now }: RoomContext['viewer'], loaders: RoomContext['loaders']) =>
  loaders.fleet.load({ ...fleet, knownAt: now })

const saidOf = ({
  from,
  to,
  ...said
}: { from: string; to?: string | null | undefined } & Pick<Said, 'holderId' | 'kind'>) => ({
  ...said,
  validFrom: from,
  validTo: to ?? null,
})

/** Word → deed of the registry. */
export const resolvers: Resolvers = {
  Query: {
    ...figureResolvers.Query,
    ...intakeResolvers.Query,
    ...nameResolvers.Query,
    subject(_, { key }, context, info) {
      const { field, value } = keyOf(key)
      return meet({ by: field, value }, context, info)
    },
    async enterprises(_, { filter, first, after }, { db, viewer, loaders, cursors }, info) {
      const size = pageSize(first, 100)
      const narrowed = filter ?? {}
      const places = cursors(`enterprises ${filter?.industry ?? ''} ${filter?.township ?? ''}`)
      const instant = onlyInstant(info, viewer)
      const page = { first: size, after: places.read(after), instant }
      const [met, count] = await Promise.all([
        firmPage(db, viewer, narrowed, page),
        db.asked.has('EnterpriseConnection.totalBand') ? firmCount(db, viewer, narrowed) : 0,
      ])
      const { shown, pageInfo } = sealedPage(met, size, places)
      const cursorOf = db.asked.has('EnterpriseEdge.cursor') ? places.of : () => null
      return {
        edges: shown.map((one) => ({ cursor: cursorOf(one.id), node: loaders.meet(one, instant) as BusinessRow })),
        pageInfo,
        totalBand: bandOf(count),
      }
    },
    async vehicleByPlate(_, { plate, on }, context, info) {
      const day = on ?? dayOf(context.viewer.now)
      return (await meet({ by: 'plate', value: plate, on: day }, context, info)) as never
    },
    mySubject(_, __, context, info) {
      const { subjectId, subjectCode } = context.viewer
      if (subjectId) return meet({ by: 'id', value: subjectId }, context, info)
      return subjectCode ? meet({ by: 'code', value: subjectCode }, context, info) : null
    },
    async practitionerByCitizenId(_, { citizenId }, context, info) {
      const found = await meet({ by: 'citizenId', value: citizenId }, context, info)
      return (found && maySearch(context.viewer, context.verdicts, found) ? found : null) as never
    },
    vehiclesOnRoad: (_, { sightings }, { db, viewer }) => vehiclesOnRoad(db, viewer, sightings),
    driversByNumber: (_, { numbers }, { db, viewer }) => driversByNumber(db, viewer, numbers),
    fleets: (_, { asked }, { db, viewer }) => fleets(db, viewer, asked),
    identitiesAt: (_, { asked, at }, { db, viewer }) => identitiesAt(db, viewer, asked, at),
    certifiedSubjects: (_, { identities }, { db, viewer }) => certifiedSubjects(db, viewer, identities),
    mergedIdentities: (_, { knownAt }, { db, viewer }) => mergedIdentities(db, viewer, knownAt),
    industriesOf: (_, { ids, at }, { db, viewer }) => industriesOf(db, viewer, ids, at),
    subjectsOfIndustry: (_, { industry, at }, { db, viewer }) => subjectsOfIndustry(db, viewer, industry, at),
  },
  Mutation: {
    identifyParties: (_, { parties }, { db, viewer }) => identifyParties(db, viewer, parties),
    mergeSubjects: (_, { from, into, reason }, { db, viewer }) => merge(db, viewer, from, into, reason),
    splitSubject: (_, { id, reason }, { db, viewer }) => split(db, viewer, id, reason),
    stateHolding: (_, { vehicleId, reason, ...said }, { db, viewer }) =>
      stateHolding(db, viewer, vehicleId, saidOf(said), reason),
    correctHolding: (_, { id, reason, ...said }, { db, viewer }) =>
      correctHolding(db, viewer, id, saidOf(said), reason),
    withdrawHolding: (_, { id, reason }, { db, viewer }) => withdrawHolding(db, viewer, id, reason),
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
    fleet: ({ id }, { on }, { viewer }) => ({ holderId: id, on: on ?? dayOf(viewer.now) }),
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
    owners: async ({ id }, _, { loaders }) => (await loaders.holdings.load(id)).filter(({ kind }) => kind === 'OWNED'),
    holdings: ({ id }, _, { loaders }) => loaders.holdings.load(id),
    profile,
  },
  Fleet: {
    trucks: async (fleet, _, { viewer, loaders }) => (await fleetNow(fleet, viewer, loaders)).trucks,
    basis: ({ on }) => countedBasis(on),
    async vehicles(fleet, { first, after }, { viewer, loaders, cursors }) {
      const size = pageSize(first, 100)
      const places = cursors(`fleet ${fleet.holderId} ${fleet.on}`)
      const from = places.read(after)
      const { vehicleIds } = await fleetNow(fleet, viewer, loaders)
      const rest = vehicleIds.filter((id) => from === null || id > from).slice(0, size + 1)
      const { shown, pageInfo } = sealedPage(
        rest.map((id) => ({ id })),
        size,
        places,
      )
      const rows = await Promise.all(shown.map(({ id }) => loaders.vehicle.load(id)))
      return { nodes: rows.filter((row) => row !== null), pageInfo }
    },
  },
  OwnerStatement: { owner: ({ holderId }, _, { loaders }) => loaders.subject.load(holderId) },
  Holding: { holder: ({ holderId }, _, { loaders }) => loaders.subject.load(holderId) },
  CreditProfile: {
    memberIds: async (key, _, { loaders }) => (await loaders.parts.load(key)).memberIds,
    truckCount: async (key, _, { loaders }) => (await loaders.parts.load(key)).truckCount,
  },
  IdentityChange: { subject: ({ is }, _, { loaders }) => loaders.subject.load(is) },
}
