import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

it('every page has a place of its own', () => {
  const folder = join(import.meta.dirname, 'places')
  const paths = readdirSync(folder).flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/path: '([^']+)'/g)].map(([, path]) => path),
  )
  expect(paths.length).toBeGreaterThan(20)
  expect([...paths].sort()).toEqual([...new Set(paths)].sort())
})
