import { join } from 'node:path'
import { defineSubgraph, intakeLent, wordsIn } from '@xinlu/schema'
import { concealed } from './concealed.ts'
import { loadersOf } from './loaders.ts'
import { resolvers } from './resolvers.ts'
import { sample } from './sample.ts'

/** The viewer's own subject with all its identities: lent to rooms in which a subject does something for itself. */
const ownSubject = ['Query.mySubject', 'Subject.id', 'Subject.profile', 'CreditProfile.memberIds']

/** Who somebody is and what it does: lent to the room that assesses by trade. */
const assessed = [
  'Query.subject',
  ...['Enterprise', 'SoleTrader'].flatMap((kind) => [`${kind}.name`, `${kind}.uscc`, `${kind}.industries`]),
  'Practitioner.category',
  'Practitioner.firstIssuedOn',
]

/** Who somebody is and what it does: lent to the room that states what was built by whom, and evaluates it. */
const named = [
  'Query.subject',
  ...['Enterprise', 'SoleTrader'].flatMap((kind) => [`${kind}.name`, `${kind}.uscc`, `${kind}.industries`]),
]

/** What a data request may be limited by: lent to the room that must know which requests reach a subject. */
const rowsOfSubject = [
  'Query.subject',
  ...['Enterprise', 'SoleTrader'].flatMap((kind) => [`${kind}.uscc`, `${kind}.industries`, `${kind}.township`]),
]

/** 治超: whose a truck on the road is, who drives it, how many trucks a holder counts on a day, and which identities are one subject. */
const road = [
  ...['vehiclesOnRoad', 'driversByNumber', 'fleets', 'mergedIdentities'].map((field) => `Query.${field}`),
  ...['vehicleIds', 'axles', 'combination', 'holderId', 'since', 'until'].map((field) => `RoadVehicle.${field}`),
  ...['trucks', 'vehicleIds'].map((field) => `FleetCount.${field}`),
  ...['memberId', 'subjectId'].map((field) => `MergedIdentity.${field}`),
  // 货运源头单位, by its code
  'Query.subject',
  'Subject.id',
]

/** 招标: who a bidder was at the opening, and whom an evaluator works for. */
const bidding = [
  'Query.identitiesAt',
  ...['identityId', 'subjectId', 'memberIds', 'name', 'uscc', 'employerId'].map((field) => `IdentityThen.${field}`),
]

/** What a certificate about a subject or a worklist needs: who it is, what it is called, and by which identities other rooms know it. */
const certified = [
  'Query.certifiedSubjects',
  ...['subjectId', 'members', 'kind', 'title', 'code'].map((field) => `CertifiedSubject.${field}`),
]

/** 监管: who is of an industry, and who a measure is about. */
const supervised = [
  'Query.subjectsOfIndustry',
  ...['subjectId', 'memberIds'].map((field) => `SubjectOfIndustry.${field}`),
  'Query.industriesOf',
  'IndustriesOf.industries',
  'Query.subject',
]

const saidBy = (row: { saidBy: string }) => row.saidBy

/** 主体 registry: who there is, and which identities are one subject. */
export const registry = defineSubgraph({
  name: 'registry',
  sdl: wordsIn(join(import.meta.dirname, '..')),
  resolvers,
  loaders: loadersOf,
  unitOf: { Enterprise: saidBy, SoleTrader: saidBy, Practitioner: saidBy, Person: saidBy },
  siblings: {
    enforcement: ['Mutation.identifyParties', ...ownSubject, ...rowsOfSubject],
    overload: [...road, ...ownSubject, ...certified],
    'road-transport': [...ownSubject, ...assessed, ...certified],
    construction: [...ownSubject, ...named, ...bidding, ...certified],
    supervision: [...ownSubject, ...supervised, ...certified],
    governance: [...ownSubject, ...certified, ...intakeLent('registryIntake'), 'Query.namesIn'],
  },
  conceals: concealed,
  sample,
})
