import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '@xinlu/gateway'
import { expect, it } from 'vitest'

const folder = join(root, 'db/rules')
const editions = [
  'db/rules/*/*.yaml',
  'subgraphs/road-transport/packs/*/*.yaml',
  'subgraphs/supervision/{classes,catalogues}/*/*.yaml',
]

it('every mark that an edition or a pack names is in SOURCES.md, and no other', () => {
  const used = new Set<string>()
  for (const file of globSync(editions, { cwd: root })) {
    for (const [mark] of readFileSync(join(root, file), 'utf8').matchAll(/\bK\d+a?\b/g)) used.add(mark)
  }
  const listed = [...readFileSync(join(folder, 'SOURCES.md'), 'utf8').matchAll(/^\| (K\d+a?) \|/gm)].map(
    ([, mark]) => mark,
  )
  expect(used.size).toBeGreaterThan(40)
  expect(listed.sort()).toEqual([...used].sort())
})
