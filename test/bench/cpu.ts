import { readdirSync, readFileSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
import { join } from 'node:path'

/** CPU milliseconds that this process and the database have used so far; the database's is null where the kernel does not say. */
export interface Used {
  house: number
  database: number | null
}

/** Reads both; the embedded server is known by its data folder. */
export function cpuUsed(data: string): Used {
  const { user, system } = process.cpuUsage()
  return { house: (user + system) / 1000, database: databaseCpu(data) }
}

/** Nanoseconds on the processor of the server and of all its children, as the kernel's scheduler counts them. */
function databaseCpu(data: string): number | null {
  try {
    const server = readFileSync(join(data, 'database/data/postmaster.pid'), 'utf8').split('\n')[0] ?? ''
    const pids = readdirSync('/proc').filter(
      (name) => /^\d+$/.test(name) && (name === server || parentOf(name) === server),
    )
    return pids.reduce((sum, pid) => sum + Number(read(`/proc/${pid}/schedstat`).split(' ')[0] ?? 0), 0) / 1e6
  } catch {
    return null
  }
}

const parentOf = (pid: string) => read(`/proc/${pid}/stat`).split(') ')[1]?.split(' ')[1]

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    // The process has ended meanwhile.
    return ''
  }
}

/** The walls of an answer, by the file that does the work; of a stack the innermost that is listed has it. */
const walls: [string, RegExp][] = [
  ['token', /gateway\/src\/(viewer|issuer|issuers)|\/jose\//],
  ['limits', /gateway\/src\/(limits|admitted|trusted)/],
  ['decide', /gateway\/src\/(deciding|decide|standing|asked|operations|unlock)/],
  ['filter, shape', /gateway\/src\/execute\//],
  ['seal', /schema\/src\/seal\.ts/],
  ['keys of the seal', /schema\/src\/keys\.ts/],
  ['guard', /schema\/src\/(guard|verdict)\.ts/],
  ['masks', /schema\/src\/masks\.ts/],
  ['used', /schema\/src\/used\.ts/],
  ['canary', /gateway\/src\/canary\.ts/],
  ['disclose', /gateway\/src\/disclose\.ts/],
  ['ledger (without its driver)', /db\/src\/ledger\//],
  ['forward, host', /gateway\/src\/forward\.ts|schema\/src\/host\.ts/],
  ['rooms', /subgraphs\//],
  ['database driver', /node_modules\/(postgres|\.pnpm\/postgres@)/],
  ['server', /@apollo\/server/],
  ['gateway, stock', /@apollo\/(gateway|query-planner|federation-internals)/],
  ['graphql', /\/graphql\//],
  ['node', /^node:/],
]

/** Runs work under the profiler; the share of each wall in the CPU time, largest first. The garbage collector stands alone. */
export async function profiled(work: () => Promise<unknown>): Promise<[string, number][]> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', { interval: 200 })
  await session.post('Profiler.start')
  await work()
  const { profile } = await session.post('Profiler.stop')
  session.disconnect()
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]))
  const parents = new Map(profile.nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id])))
  const shares = new Map<string, number>()
  const deltas = profile.timeDeltas ?? []
  for (const [i, id] of (profile.samples ?? []).entries()) {
    const name = wallOf(id)
    shares.set(name, (shares.get(name) ?? 0) + (deltas[i] ?? 0))
  }
  shares.delete('(idle)')
  const total = [...shares.values()].reduce((sum, one) => sum + one, 0)
  return [...shares].map(([name, one]): [string, number] => [name, one / total]).sort(([, a], [, b]) => b - a)

  function wallOf(leaf: number): string {
    let outer = 'other'
    for (let id: number | undefined = leaf; id !== undefined; id = parents.get(id)) {
      const { functionName, url } = nodes.get(id)?.callFrame ?? { functionName: '', url: '' }
      if (/^\((idle|garbage collector|program)\)$/.test(functionName)) return functionName
      const found = walls.find(([, pattern]) => pattern.test(url))
      // What node does, it does for somebody.
      if (found && found[0] !== 'node' && found[0] !== 'graphql') return found[0]
      if (found && outer === 'other') outer = found[0]
    }
    return outer
  }
}
