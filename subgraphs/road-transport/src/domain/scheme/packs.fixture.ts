import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { Pack } from './pack.ts'
import { packsIn, shippedFolder } from './packs.ts'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

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

/** The text of a pack that is shipped. */
export function shipped(scheme: string): string {
  return readFileSync(join(shippedFolder, scheme, `${firstDay(scheme)}.yaml`), 'utf8')
}

/** The day of a shipped scheme's first pack. */
export const firstDay = (scheme: string) => (scheme === 'bus' ? '2025-01-01' : '2024-01-01')

/** The freight sheet in the forms that no shipped pack has: steps begun cost, and a cost once is restored by half. */
export function otherForms(): Pack {
  const text = shipped('freight').replaceAll('step: FULL', 'step: STARTED')
  const half = changed(text, 'once: 50\n        restores: 1', 'once: 50\n        restores: 0.5')
  const [pack] = packsIn(folderOf({ 'freight/2024-01-01.yaml': half })).get('freight') ?? []
  if (!pack) throw new Error('no pack')
  return { ...pack, edition: 'freight in other forms' }
}

/** A text with one place changed; a place that is not there is a fault of the test. */
export function changed(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`nothing reads ${from}`)
  return text.replace(from, to)
}
