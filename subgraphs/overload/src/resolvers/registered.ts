import type { RoomContext } from '../loaders.ts'

/** 登记主体: what the registry calls each kind. */
const typeOf = {
  ENTERPRISE: 'Enterprise',
  SOLE_TRADER: 'SoleTrader',
  PRACTITIONER: 'Practitioner',
  VEHICLE: 'Vehicle',
} as const

/** The subject of an identity by its type and id, for the registry to tell of; null where it knows none. */
export async function registeredAs(identity: string, { loaders, ask }: RoomContext) {
  const told = await loaders.registered(ask).load(identity)
  return told && { __typename: typeOf[told.kind], id: told.subjectId }
}
