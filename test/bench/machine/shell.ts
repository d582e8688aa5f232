import { type ChildProcess, spawn } from 'node:child_process'

/** What a shell printed for a block, and whether it went through. */
export interface Said {
  went: boolean
  said: string
}

/** What a root shell is given on a new machine. */
export const env = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  HOME: '/root',
  LANG: 'C.UTF-8',
  DEBIAN_FRONTEND: 'noninteractive',
}

/** Opens the root shell of an operator in a machine. */
export function shellIn(pid: number): ChildProcess {
  const shell = spawn('nsenter', ['-t', String(pid), '-a', '--', '/bin/bash', '-s'], {
    env,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  shell.stdin?.write('cd /root; set -eu\nexec 2>&1\n')
  return shell
}

/** Types lines into a shell and reads until they are through, for at most five minutes; a line that fails ends the shell. */
export async function typed(shell: ChildProcess, lines: string): Promise<Said> {
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
