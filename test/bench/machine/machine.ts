import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { boot, leaveGroup } from './booted.ts'
import { env, type Said, shellIn, typed } from './shell.ts'

/** A machine of the proof: a bare Debian under its own systemd, in namespaces of its own, its disk a layer over the bare one. */
export interface Machine {
  /** Runs lines in the one root shell that an operator has open there; a line that fails ends the shell, and the proof. */
  types(lines: string): Promise<Said>
  /** Runs something beside that shell, as root; gives what it printed, trimmed. */
  looks(lines: string): Said
  /** Lays files of this machine down there, for a user there. */
  carries(from: string, to: string, owner?: string): void
  /** Takes a file of there here. */
  brings(from: string, to: string): void
  /** Restarts the whole machine, as when the power was away, and waits until it is up; a new root shell is open then. */
  boots(): Promise<void>
  end(): Promise<void>
}

/** Makes and boots a machine, whose disk is kept in `folder`; `space` is its network namespace. Rejects where it does not come up in a minute. */
export async function machineOf(
  base: string,
  folder: string,
  name: string,
  space: string,
  hosts: string,
): Promise<Machine> {
  const [upper, work, root] = ['upper', 'work', 'root'].map((part) => join(folder, name, part)) as [
    string,
    string,
    string,
  ]
  for (const place of [upper, work, root]) mkdirSync(place, { recursive: true })
  execFileSync('mount', ['-t', 'overlay', 'overlay', '-o', `lowerdir=${base},upperdir=${upper},workdir=${work}`, root])
  writeFileSync(join(root, 'etc/hosts'), `${hosts}127.0.1.1 ${name}\n`)
  writeFileSync(join(root, 'etc/hostname'), `${name}\n`)
  let booted = await boot(root, name, space)
  let shell = shellIn(booted.pid)
  const within = (lines: string) => ['-t', String(booted.pid), '-a', '--', '/bin/bash', '-euc', lines]
  const looks = (lines: string): Said => {
    try {
      return {
        went: true,
        said: execFileSync('nsenter', within(lines), { encoding: 'utf8', env, stdio: 'pipe' }).trim(),
      }
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string }
      return { went: false, said: `${stdout}${stderr}`.trim() }
    }
  }
  const ends = async (): Promise<void> => {
    shell.stdin?.end()
    if (booted.nspawn.exitCode === null && booted.nspawn.signalCode === null) {
      const gone = once(booted.nspawn, 'exit')
      // Its network outlives it here; the rules of its firewall, which a machine forgets, may not.
      looks('nft flush ruleset; systemctl --no-block poweroff')
      const late = setTimeout(() => booted.nspawn.kill('SIGKILL'), 120_000)
      await gone
      clearTimeout(late)
    }
  }
  return {
    types: (lines) => typed(shell, lines),
    looks,
    carries(from, to, owner = 'root') {
      cpSync(from, join(root, to), { recursive: true, preserveTimestamps: true })
      looks(`chown -R ${owner}: ${to}`)
    },
    brings: (from, to) => cpSync(join(root, from), to, { recursive: true }),
    async boots() {
      await ends()
      booted = await boot(root, name, space)
      shell = shellIn(booted.pid)
    },
    async end() {
      await ends()
      leaveGroup(space)
      execFileSync('umount', [root])
      rmSync(join(folder, name), { recursive: true, force: true })
    },
  }
}
