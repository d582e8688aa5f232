import { execFile } from 'node:child_process'
import { join } from 'node:path'
import type { Ground } from '../../groundOn.ts'
import type { Planted } from './planted.ts'

/** What became of a planted leak: told by a difference, missed, or so broken that nothing could be compared. */
export type Fate = 'caught' | 'missed' | 'broken'

/** Runs the two worlds of the leak's caller in a process of its own; gives what it printed, too. */
export function runPlanted(leak: Planted, ground: Ground): Promise<{ fate: Fate; told: string }> {
  const here = import.meta.dirname
  const args = ['--import', join(here, 'plant.ts'), join(here, 'plantedMain.ts')]
  const env = { ...process.env, XINLU_PLANTED: JSON.stringify(leak), XINLU_GROUND: JSON.stringify(ground) }
  return new Promise((resolve) => {
    execFile(process.execPath, args, { env, timeout: 60_000, maxBuffer: 1 << 24 }, (error, stdout, stderr) => {
      const code = error ? (error as { code?: unknown }).code : 0
      const fate = code === 3 ? 'caught' : code === 0 ? 'missed' : 'broken'
      resolve({ fate, told: `${stdout}${stderr}`.slice(0, 2000) })
    })
  })
}
