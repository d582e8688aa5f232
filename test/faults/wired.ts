import { openTestHouse } from '../house.ts'
import type { Apart } from './apart.ts'
import { type Wire, wireTo } from './wire.ts'

/** A house of the suite with a wire before each room: of one process, so that nothing of it can be killed. */
export async function openWired(): Promise<Apart> {
  const wires = new Map<string, Wire>()
  const xinlu = await openTestHouse('HTTP', undefined, {
    async through(subgraph, url) {
      const wire = await wireTo(Number(new URL(url).port))
      wires.set(subgraph, wire)
      return `http://127.0.0.1:${wire.port}/`
    },
  })
  const never = () => {
    throw new Error('this house is of one process')
  }
  return {
    xinlu,
    disk: null,
    wires,
    kill: never,
    crash: never,
    shift: never,
    async heal() {
      for (const wire of wires.values()) wire.disturbance = null
      return []
    },
    async close() {
      for (const wire of wires.values()) await wire.close()
      await xinlu.close()
    },
  }
}
