import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { root } from '@xinlu/gateway'
import { afterAll } from 'vitest'

/** The editions that are shipped. */
export const shipped = join(root, 'db/rules')

const folders: string[] = []
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A copy of the shipped editions with one file changed, or added when it was not there; gone when the test file ends. */
export const planted = (file: string, change: (text: string) => string) => plantedIn(shipped, file, change)

/** The same of another folder. */
export function plantedIn(original: string, file: string, change: (text: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'xinlu-law-'))
  folders.push(folder)
  cpSync(original, folder, { recursive: true })
  const path = join(folder, file)
  const before = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const after = change(before)
  if (after === before) throw new Error(`nothing was planted in ${file}`)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, after)
  return folder
}
