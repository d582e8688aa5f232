import { spawnSync } from 'node:child_process'
import { readFileSync, readlinkSync, realpathSync } from 'node:fs'

/** The command line of a process; empty when it is not there, or is dead and not yet buried. */
function commandOf(pid: number): string {
  if (!Number.isInteger(pid) || pid < 2) return ''
  if (process.platform !== 'linux')
    return spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)]).stdout.toString()
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ''
  }
}

/** Whether the process is a keeper of this folder: a pid alone says nothing, since they are used again. */
export function keeps(pid: number, folder: string): boolean {
  const command = commandOf(pid)
  return pid !== process.pid && command.includes('keeper.ts') && command.includes(folder)
}

/** Whether the process is a PostgreSQL server over this data folder, which it has as its working folder. */
export function serves(pid: number, data: string): boolean {
  const command = commandOf(pid)
  if (!command.includes('postgres')) return false
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data)
  } catch {
    // No /proc, or root in a container that may not look: the command line then has to say it.
    return command.includes(`-D ${data} `)
  }
}
