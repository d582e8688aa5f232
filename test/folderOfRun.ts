import { chmodSync, mkdtempSync, readdirSync, rmSync, statfsSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

/** A file system in memory, on Linux. */
const memory = '/dev/shm'

/** Bytes that must be free for it: the databases of a run, each of 80 MB, and its servers' logs take about one thousand million. */
const wanted = 4 * 2 ** 30

/** Milliseconds that no run takes. */
const longest = 3_600_000

const prefix = 'xinlu-t-'

/**
 * Puts all that a run keeps for a while into one folder, which goes with this process. In memory where there is room: a
 * house's database is a copy of two thousand files, a twentieth of a second there and more than half a second on a disk.
 */
export function useFolderOfRun(): void {
  // The settings are read once for each project.
  if (basename(tmpdir()).startsWith(prefix)) return
  const inMemory = roomyMemory()
  if (inMemory) forgetKilled()
  const within = inMemory ? memory : tmpdir()
  const folder = mkdtempSync(join(within, `${prefix}${process.pid}-`))
  // A Postgres that runs as somebody else must come in.
  chmodSync(folder, 0o755)
  process.env.TMPDIR = folder
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
}

function roomyMemory(): boolean {
  try {
    const { bavail, bsize } = statfsSync(memory)
    return bavail * bsize >= wanted && process.availableMemory() >= 2 * wanted
  } catch {
    return false
  }
}

/** What a killed run has left in memory stays there until somebody takes it away. */
function forgetKilled(): void {
  for (const name of readdirSync(memory)) {
    const pid = Number(new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1])
    const left = join(memory, name)
    // Processes of another container have other numbers: what was made of late may be theirs.
    if (pid && !lives(pid) && statSync(left).mtimeMs < Date.now() - longest)
      rmSync(left, { recursive: true, force: true })
  }
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
