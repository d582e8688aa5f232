import { type Ask, type Db, dayOf, together } from '@xinlu/schema'
import { banBasis } from '../../domain/tender/ban.ts'
import type { Restriction } from '../../domain/tender/table.ts'
import { bansOn } from './bans.ts'
import type { IdentityThen } from './identities.ts'

/** What bars a member from the tender, by lists in force at the opening. */
export type Restricted = Restriction[]

const question = `query($asked: [ListedInput!]!) {
  biddingRestrictions(asked: $asked) { measures { measure catalogue version basis until } } }`

interface Told {
  measures: { measure: string; catalogue: string; version: string; basis: string; until: string }[]
}

/** What each identity's subject was barred by on the day of an instant, as known then: bans of this room, and what overload's list lets follow. */
export async function restrictionsAt(
  db: Db,
  ask: Ask,
  identities: readonly IdentityThen[],
  at: string,
): Promise<Restricted[]> {
  if (identities.length === 0) return []
  const day = dayOf(at)
  const asked = identities.map(({ memberIds }) => ({ memberIds, at }))
  const [told, bans] = await together([
    ask('overload', question, { asked }) as Promise<{ biddingRestrictions: Told[] }>,
    bansOn(db.$client, { subjectIds: identities.flatMap(({ memberIds }) => memberIds), day, at }),
  ])
  return identities.map(({ memberIds }, i) => [
    ...bans
      .filter(({ subjectId }) => memberIds.includes(subjectId))
      .map(({ clause, decidedOn, authority, docNo, until }) => ({
        code: 'BIDDING_BAN' as const,
        basis: `${banBasis(clause, decidedOn).edition} ${banBasis(clause, decidedOn).at}`,
        listName: `取消投标资格（${authority} ${docNo}）`,
        until,
      })),
    ...(told.biddingRestrictions[i]?.measures ?? []).map(({ measure, catalogue, version, basis, until }) => ({
      code: 'OVERLOAD_LISTING' as const,
      basis,
      listName: `严重违法超限超载运输失信当事人名单（${measure}，${catalogue} ${version}）`,
      until,
    })),
  ])
}
