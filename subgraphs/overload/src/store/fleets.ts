import type { Ask } from '@xinlu/schema'
import type { FleetAsked, FleetOn } from '../domain/circumstances/fleetShare.ts'

/** How many trucks firms had on days of history, as known at an instant: the registry's answer, asked once for all. */
export async function fleetsAt(ask: Ask, asked: readonly FleetAsked[], knownAt: string): Promise<FleetOn> {
  if (asked.length === 0) return () => 0
  const query = 'query($asked: [FleetInput!]!) { fleets(asked: $asked) { trucks } }'
  const { fleets } = (await ask('registry', query, { asked: asked.map((one) => ({ ...one, knownAt })) })) as {
    fleets: { trucks: number }[]
  }
  const trucks = new Map(asked.map(({ holderId, on }, i) => [`${holderId} ${on}`, fleets[i]?.trucks ?? 0]))
  return ({ holderId, on }) => trucks.get(`${holderId} ${on}`) ?? 0
}
