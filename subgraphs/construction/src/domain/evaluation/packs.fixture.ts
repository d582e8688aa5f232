import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { Pack } from './pack.ts'
import { packFrom, shippedFolder } from './packs.ts'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

/** The day of the packs that are shipped. */
export const firstDay = '2022-01-01'

/** A folder of packs for the while of a test file: texts by their path. */
export function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'packs-'))
  folders.push(folder)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

/** The text of the pack that is shipped for a role. */
export const shipped = (role: string) => readFileSync(join(shippedFolder, role, `${firstDay}.yaml`), 'utf8')

/** A text with one place changed; a place that is not there is a fault of the test. */
export function changed(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`nothing reads ${from}`)
  return text.replace(from, to)
}

/** The pack of a role in which not reporting (NOT_REPORTED) costs so many points. */
export function costing(role: string, points: string): Pack {
  const text = changed(shipped(role), 'points: 2\n    restores: 1', `points: ${points}\n    restores: 1`)
  return packFrom(`${role}/${firstDay}.yaml`, text)
}
