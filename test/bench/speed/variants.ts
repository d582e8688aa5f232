import { rooms } from '@xinlu/gateway'
import { type Given, type Part, partOf } from './part.ts'
import { versionOf } from './peers.ts'
import { startRust } from './rust.ts'

/** One way of answering, in processes of its own. */
export interface Variant {
  name: string
  /** What it is, in the table. */
  what: string
  url: string
  pids: number[]
  /** Takes places in a list as they are, since it seals none. */
  plain: boolean
  close(): Promise<void>
}

/** A variant that could not be had, and why. */
export interface Missing {
  name: string
  what: string
  why: string
}

interface Plan {
  name: string
  what: string
  needs: 'nothing' | 'ours' | 'stock'
  start(given: Given): Promise<Part>
  plain?: true
}

const hive = (planner: 'node' | 'rust') => (given: Given) => partOf('hive', { ...given, planner })
const inside = ({ subgraphs: _, ...given }: Given) => given

/** All variants; those over HTTP share the rooms that they ask, since they take turns. */
function plans(peers: string | Error): Plan[] {
  const version = (name: string) => (typeof peers === 'string' ? versionOf(peers, name) : '')
  const peer = (start: Plan['start']) => (given: Given) =>
    typeof peers === 'string' ? start({ ...given, peers }) : Promise.reject(peers)
  const runtime = `gateway-runtime ${version('@graphql-hive/gateway-runtime')}`
  const planner = `router-runtime ${version('@graphql-hive/router-runtime')}`
  return [
    { name: 'ours', what: 'all on, rooms in its process', needs: 'nothing', start: (g) => partOf('ours', inside(g)) },
    { name: 'ours-http', what: 'all on, rooms over HTTP', needs: 'ours', start: (g) => partOf('ours', g) },
    { name: 'apollo-http', what: '@apollo/gateway, HTTP', needs: 'stock', start: (g) => partOf('stockGateway', g) },
    {
      name: 'apollo-inside',
      what: '@apollo/gateway, rooms in its process',
      needs: 'nothing',
      start: (g) => partOf('stockGateway', inside(g)),
    },
    { name: 'hive-http', what: `Hive ${runtime}, HTTP`, needs: 'stock', start: peer(hive('node')) },
    { name: 'hive-rust-http', what: `Hive Rust planner, ${planner}, HTTP`, needs: 'stock', start: peer(hive('rust')) },
    {
      name: 'hive-rust-inside',
      what: `Hive Rust planner, ${planner}, rooms in its process`,
      needs: 'nothing',
      start: peer((g) => hive('rust')(inside(g))),
    },
    {
      name: 'rust-http',
      what: `Grafbase, a Rust binary, ${version('grafbase')}, HTTP`,
      needs: 'stock',
      start: peer(startRust),
    },
    {
      name: 'mercurius-http',
      what: `Mercurius gateway ${version('@mercuriusjs/gateway')}, HTTP`,
      needs: 'stock',
      start: peer((g) => partOf('mercurius', g)),
    },
    {
      name: 'limit',
      what: 'bare server, one hand-written SQL',
      needs: 'nothing',
      start: (g) => partOf('limit', inside(g)),
      plain: true,
    },
  ]
}

/** Names of all variants. */
export const variantNames = plans(new Error('not asked for')).map(({ name }) => name)

/** Starts the variants of these names. One that cannot start is told, with its reason. */
export async function startVariants(
  names: readonly string[],
  given: Given,
  peers: string | Error,
): Promise<{ variants: Variant[]; missing: Missing[]; close(): Promise<void> }> {
  const chosen = plans(peers).filter(({ name }) => names.includes(name))
  const open: Part[] = []
  const close = async () => {
    await Promise.all(open.splice(0).map((part) => part.close()))
  }
  const started = async (start: Promise<Part>) => {
    const part = await start
    open.push(part)
    return part
  }
  try {
    const served = new Map<string, { addresses: Record<string, string>; pids: number[] }>()
    for (const kind of ['ours', 'stock'] as const) {
      if (!chosen.some(({ needs }) => needs === kind)) continue
      const file = kind === 'ours' ? 'ourRoom' : 'stockRoom'
      const parts = await Promise.all(rooms.map(({ name }) => started(partOf(file, { ...given, room: name }))))
      const addresses = Object.fromEntries(rooms.map(({ name }, i) => [name, parts[i]?.url ?? '']))
      served.set(kind, { addresses, pids: parts.map(({ pid }) => pid) })
    }
    const variants: Variant[] = []
    const missing: Missing[] = []
    for (const { name, what, needs, start, plain = false } of chosen) {
      const apart = served.get(needs)
      try {
        const part = await started(start({ ...given, ...(apart && { subgraphs: apart.addresses }) }))
        const pids = [part.pid, ...(apart?.pids ?? [])]
        variants.push({ name, what, url: part.url, pids, plain, close: part.close })
      } catch (error) {
        missing.push({ name, what, why: (error as Error).message.slice(0, 300) })
      }
    }
    return { variants, missing, close }
  } catch (error) {
    await close()
    throw error
  }
}
