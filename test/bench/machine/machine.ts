import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** What a shell printed for a block, and whether it went through. */
export interface Said {
  went: boolean
  said: string
}

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
  writeFileSync(join(root, 'etc/hosts'), hosts)
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
      looks('systemctl --no-block poweroff')
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
      execFileSync('umount', [root])
      rmSync(join(folder, name), { recursive: true, force: true })
    },
  }
}

const env = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  HOME: '/root',
  LANG: 'C.UTF-8',
  DEBIAN_FRONTEND: 'noninteractive',
}

async function boot(root: string, name: string, space: string): Promise<{ nspawn: ChildProcess; pid: number }> {
  const args = ['--quiet', '--register=no', '--keep-unit', '--boot', `--machine=${name}`, `--directory=${root}`]
  const nspawn = spawn(
    'systemd-nspawn',
    [...args, `--network-namespace-path=/run/netns/${space}`, '--resolv-conf=off'],
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

function shellIn(pid: number): ChildProcess {
  const shell = spawn('nsenter', ['-t', String(pid), '-a', '--', '/bin/bash', '-s'], {
    env,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  shell.stdin?.write('cd /root; set -eu\nexec 2>&1\n')
  return shell
}

/** Types lines into a shell and reads until they are through, for at most five minutes. */
async function typed(shell: ChildProcess, lines: string): Promise<Said> {
  const mark = `through-${Math.random().toString(36).slice(2)}`
  return new Promise((resolve) => {
    let said = ''
    const settle = (went: boolean) => {
      clearTimeout(late)
      shell.stdout?.off('data', hear)
      shell.off('exit', left)
      resolve({ went, said: said.replace(mark, '').trim() })
    }
    const hear = (chunk: Buffer) => {
      said += chunk
      if (said.includes(mark)) settle(true)
    }
    const left = () => setTimeout(() => settle(false), 100)
    const late = setTimeout(() => {
      said += '\n(five minutes were over)'
      settle(false)
    }, 300_000)
    if (shell.exitCode !== null) return settle(false)
    shell.stdout?.on('data', hear)
    shell.on('exit', left)
    // Its standard input is the shell's own, from which nothing that it runs may read.
    shell.stdin?.write(`{\n${lines}\n} </dev/null\necho ${mark}\n`)
  })
}
