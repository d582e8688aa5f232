import { hostRoom } from '@xinlu/gateway'
import { type Served, serve } from '@xinlu/schema'
import { pino } from 'pino'
import type { TestHouse } from './houseOn.ts'

/** Stops a room that is hosted apart; what is given back starts it again at its address. */
export async function stopRoom(house: TestHouse, name: string): Promise<() => Promise<void>> {
  const at = house.served.get(name) as Served
  await at.close()
  return async () => {
    const { keys, database, served, clock } = house
    const subgraphs = Object.fromEntries([...served].map(([room, { url }]) => [room, url]))
    const log = pino({ level: 'silent' })
    const hosted = hostRoom(
      name,
      { database, keys, subgraphs, connections: 1, clock: () => clock.now, log },
      () => new Map(),
    )
    served.set(name, await serve(hosted, { port: Number(new URL(at.url).port) }))
  }
}
