import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** A machine that is up: the process that holds it, and the first of its own. */
export interface Booted {
  nspawn: ChildProcess
  pid: number
}

/** Boots a tree as a machine in a network namespace, and waits until its systemd says that it is up. Rejects after a minute. */
export async function boot(root: string, name: string, space: string): Promise<Booted> {
  const args = ['--quiet', '--register=no', '--keep-unit', '--boot', `--machine=${name}`, `--directory=${root}`]
  // What a machine of its own may do with its own network: without it, its firewall could not be set at boot.
  args.push(`--network-namespace-path=/run/netns/${space}`, '--capability=CAP_NET_ADMIN', '--resolv-conf=off')
  // A control group of its own: two machines in one would each end what the other has begun.
  const nspawn = spawn(
    'sh',
    ['-c', 'echo $$ > "$0/cgroup.procs" && exec systemd-nspawn "$@"', groupOf(space), ...args],
    {
      env: { ...process.env, SYSTEMD_NSPAWN_UNIFIED_HIERARCHY: '1' },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  let told = ''
  nspawn.stderr?.on('data', (chunk) => {
    told += chunk
  })
  for (let tries = 0; tries < 600 && nspawn.exitCode === null; tries += 1) {
    await pause(100)
    const pid = childOf(nspawn.pid as number)
    if (pid === null) continue
    try {
      const state = execFileSync('nsenter', ['-t', String(pid), '-a', '--', 'systemctl', 'is-system-running'], {
        encoding: 'utf8',
        stdio: 'pipe',
      })
      if (/running/.test(state)) return { nspawn, pid }
    } catch (error) {
      // `degraded` ends with 1, too: a unit has failed, and what is looked at says which.
      if (/degraded/.test((error as { stdout?: string }).stdout ?? '')) return { nspawn, pid }
    }
  }
  nspawn.kill('SIGKILL')
  throw new Error(`the machine ${name} did not come up in a minute: ${told}`)
}

/** The process that is the first of the machine: the only child of what made its namespaces. */
function childOf(pid: number): number | null {
  try {
    for (const task of readdirSync(`/proc/${pid}/task`)) {
      const [child] = readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim().split(' ')
      if (child) return Number(child)
    }
  } catch {}
  return null
}

/** The control group of a machine, made where it is not there. */
function groupOf(space: string): string {
  const [, root] = /^cgroup2 (\S+) cgroup2/m.exec(readFileSync('/proc/mounts', 'utf8')) ?? []
  if (!root) throw new Error('expected a mounted cgroup2; got none; mount one, as systemd does')
  const group = join(root, space)
  mkdirSync(group, { recursive: true })
  return group
}

/** Takes the control group of a machine away that has ended. */
export function leaveGroup(space: string): void {
  execFileSync('find', [groupOf(space), '-depth', '-type', 'd', '-exec', 'rmdir', '{}', ';'])
}
