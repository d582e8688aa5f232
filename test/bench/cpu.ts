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

/** CPU milliseconds that other processes have used so far, all their threads; one that has ended counts nothing. */
export function cpuOf(pids: readonly number[]): number {
  const threads = pids.flatMap((pid) => {
    try {
      return readdirSync(`/proc/${pid}/task`).map((thread) => `/proc/${pid}/task/${thread}/schedstat`)
    } catch {
      return []
    }
  })
  return threads.reduce((sum, file) => sum + Number(read(file).split(' ')[0] ?? 0), 0) / 1e6
}

/** Resident memory of a process in MB, now and at its peak; null where the kernel does not say. */
export function memoryOf(pid: number): { now: number; peak: number } | null {
  const status = read(`/proc/${pid}/status`)
  const of = (name: string) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024)
  return (status && { now: of('VmRSS'), peak: of('VmHWM') }) || null
}

/** CPU milliseconds of the server and of all its children, as the kernel's scheduler counts them. */
export function databaseCpu(data: string): number | null {
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
  ['limits', /gateway\/src\/(limits|trusted|door\/admitted)/],
  ['decide', /gateway\/src\/(deciding|decide|standing|asked|operations|unlock)/],
  ['filter, shape', /gateway\/src\/execute\//],
  ['seal, signed and opened', /schema\/src\/seal\.ts/],
  ['keys looked up', /schema\/src\/keys\.ts/],
  ['guard', /schema\/src\/(guard|verdict)\.ts/],
  ['masks', /schema\/src\/masks\.ts/],
  ['used', /schema\/src\/used\.ts/],
  ['canary', /gateway\/src\/canary\.ts/],
  ['disclose', /gateway\/src\/disclose\.ts/],
  ['ledger (without its driver)', /db\/src\/ledger\//],
  ['rooms asked', /gateway\/src\/forward\.ts|schema\/src\/host\.ts|bench\/stock\.ts/],
  ['rooms', /subgraphs\//],
  ['database driver', /node_modules\/(postgres|\.pnpm\/postgres@)/],
  ['door', /gateway\/src\/door\//],
  ['server', /@apollo\/server/],
  ['gateway, stock', /@apollo\/(gateway|query-planner|federation-internals)/],
  ['graphql', /\/graphql\//],
  ['node', /^node:/],
]

/** CPU microseconds of each wall while work runs, as the profiler finds them in the main thread; other threads stand alone. */
export async function profiled(work: () => Promise<unknown>): Promise<Map<string, number>> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', { interval: 200 })
  const before = process.cpuUsage()
  await session.post('Profiler.start')
  await work()
  const { profile } = await session.post('Profiler.stop')
  const { user, system } = process.cpuUsage(before)
  session.disconnect()
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]))
  const parents = new Map(profile.nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id])))
  const spent = new Map<string, number>()
  for (const [i, id] of (profile.samples ?? []).entries()) {
    const name = wallOf(id)
    spent.set(name, (spent.get(name) ?? 0) + (profile.timeDeltas?.[i] ?? 0))
  }
  spent.delete('(idle)')
  const total = [...spent.values()].reduce((sum, one) => sum + one, 0)
  return spent.set('other threads', Math.max(0, user + system - total))

  function wallOf(leaf: number): string {
    let outer = 'other'
    for (let id: number | undefined = leaf; id !== undefined; id = parents.get(id)) {
      const { functionName, url } = nodes.get(id)?.callFrame ?? { functionName: '', url: '' }
      if (/^\((idle|garbage collector|program)\)$/.test(functionName)) return functionName
      const found = walls.find(([, pattern]) => pattern.test(url))?.[0]
      // What node and graphql do, they do for somebody.
      if (found && found !== 'node' && found !== 'graphql') return found
      if (found && outer === 'other') outer = found
    }
    return outer
  }
}
