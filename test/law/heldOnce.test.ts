import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

/** In a process of its own, where nothing has been read yet: which editions the first answer is said to rest on. */
const first = (file: string, ask: string) => `
import { collecting } from '@xinlu/schema/used'
import * as held from ${JSON.stringify(join(import.meta.dirname, '../../subgraphs', file))}
const used = { subjects: new Set(), editions: new Set() }
collecting(used, () => held.${ask})
console.log(JSON.stringify([...used.editions]))`

it.each([
  ['road-transport/src/domain/scheme/packs.ts', 'schemes()'],
  ['construction/src/domain/evaluation/packs.ts', `packAt('CONTRACTOR', '2026-11-23')`],
])('the first answer that needs %s does not rest on the law of all that is read for it', async (file, ask) => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', first(file, ask)], {
    cwd: join(import.meta.dirname, '..'),
  })
  expect(JSON.parse(stdout)).toEqual([])
})
