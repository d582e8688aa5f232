import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '@xinlu/gateway'

/** podman with everything that it keeps in one folder: what the machine's own podman has is neither seen nor touched. */
export interface Engine {
  folder: string
  /** Runs podman and gives what it said, however it ended. */
  podman(...args: string[]): SpawnSyncReturns<string>
  /** The same; what does not end with 0 is a fault of the run, and thrown with what was said. */
  must(...args: string[]): string
  /** The same, while this process goes on. */
  later(...args: string[]): Promise<void>
  /** `podman-compose` over deploy/compose.yaml; variables of the file are given in `told`. */
  compose(told: NodeJS.ProcessEnv, ...args: string[]): SpawnSyncReturns<string>
}

const most = 64 * 1024 * 1024

/** The engine of a folder; its settings are written there. runc, since crun knows no machine whose cgroups are of both versions. */
export function engineIn(folder: string): Engine {
  const inside = (name: string) => join(folder, name)
  for (const name of ['storage', 'run', 'tmp', 'networks']) mkdirSync(inside(name), { recursive: true })
  writeFileSync(
    inside('containers.conf'),
    [
      '[containers]',
      // Without CAP_SYS_RESOURCE nobody raises a limit to what podman gives root elsewhere.
      'default_ulimits = ["nofile=16384:16384", "nproc=4096:4096"]',
      '[engine]',
      'cgroup_manager = "cgroupfs"',
      'events_logger = "file"',
      'runtime = "runc"',
      `tmp_dir = "${inside('tmp')}"`,
      '[network]',
      'network_backend = "netavark"',
      `network_config_dir = "${inside('networks')}"`,
      '',
    ].join('\n'),
  )
  writeFileSync(
    inside('storage.conf'),
    `[storage]\ndriver = "overlay"\ngraphroot = "${inside('storage')}"\nrunroot = "${inside('run')}"\n`,
  )
  const env = {
    ...process.env,
    CONTAINERS_CONF: inside('containers.conf'),
    CONTAINERS_STORAGE_CONF: inside('storage.conf'),
  }
  const run = (program: string, args: string[], told: NodeJS.ProcessEnv = {}) =>
    spawnSync(program, args, { cwd: root, env: { ...env, ...told }, encoding: 'utf8', maxBuffer: most })
  const engine: Engine = {
    folder,
    podman: (...args) => run('podman', args),
    must(...args) {
      const { status, stdout, stderr } = engine.podman(...args)
      if (status !== 0) throw new Error(`podman ${args.slice(0, 2).join(' ')} ended with ${status}: ${tail(stderr)}`)
      return stdout.trim()
    },
    async later(...args) {
      await once(spawn('podman', args, { env, stdio: 'ignore' }), 'exit')
    },
    // The name of the project stands in the file, too; podman-compose 1.0.3 does not read it.
    compose: (told, ...args) =>
      run('podman-compose', ['-p', 'xinlu', '-f', join(root, 'deploy/compose.yaml'), ...args], told),
  }
  return engine
}

/** The last lines of what a program said. */
export const tail = (text: string) => text.trim().split('\n').slice(-6).join('\n')
