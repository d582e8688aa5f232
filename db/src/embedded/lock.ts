import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keeps } from './running.ts'

const lockIn = (folder: string) => join(folder, 'keeper.pid')

/** Makes this process the folder's keeper, or gives false when a living one is there. A dead keeper's lock is taken away. */
export function takeLock(folder: string): boolean {
  const lock = lockIn(folder)
  const draft = `${lock}.${process.pid}`
  writeFileSync(draft, String(process.pid))
  try {
    for (let tries = 0; tries < 5; tries += 1) {
      if (linked(draft, lock)) return true
      if (keeps(pidIn(lock), folder)) return false
      takeAway(lock, folder)
    }
    return false
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Gives the lock back, if it is still this process's. */
export function giveLock(folder: string): void {
  if (pidIn(lockIn(folder)) === process.pid) rmSync(lockIn(folder), { force: true })
}

/** Moves a stale lock aside before it is removed: somebody else may have put a living one in its place meanwhile, which then goes back. */
function takeAway(lock: string, folder: string): void {
  const stale = `${lock}.stale.${process.pid}`
  try {
    renameSync(lock, stale)
  } catch {
    // Somebody else was quicker.
    return
  }
  if (keeps(pidIn(stale), folder)) linked(stale, lock)
  rmSync(stale, { force: true })
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return false
  }
}

function pidIn(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8'))
  } catch {
    return 0
  }
}
