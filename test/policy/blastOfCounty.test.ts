import { cpSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '@xinlu/gateway'
import { blast } from '@xinlu/gateway/terminal'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openComparingHouse } from './recordedHouse.ts'

const { isChanged, reportOf } = await blast()

let house: Awaited<ReturnType<typeof openComparingHouse>>
let counts: Record<string, number>

beforeAll(async () => {
  house = await openComparingHouse()
  counts = await house.rowCounts()
})
afterAll(async () => {
  const after = await house?.rowCounts()
  await house?.close()
  // Looking writes nothing here either.
  expect(after).toEqual(counts)
})

describe('changed files of the county', () => {
  it('are told before they are applied: a class that asks for more, a plan that begins, another that ends', async () => {
    const rooms = join(house.folder, 'rooms')
    for (const place of ['supervision/classes', 'governance/plan'])
      cpSync(join(root, 'subgraphs', place), join(rooms, place), { recursive: true })
    const older = join(house.folder, 'older')
    cpSync(rooms, older, { recursive: true })
    const table = join(rooms, 'supervision/classes/taxi/2024-09-29.yaml')
    cpSync(house.changed(table, 'taxi.yaml', ['overall: "0.05"', 'overall: "0.06"']), table)
    renameSync(join(rooms, 'governance/plan/2026.yaml'), join(rooms, 'governance/plan/2027.yaml'))
    const found = await house.diff(older, rooms)
    expect(found).toMatchObject({ kind: 'FILES', rules: [], words: [], fields: [], replay: null })
    expect(found.files.map(({ file, change, place, to }) => [file, change, place, to])).toEqual([
      ['governance/plan/2026', 'ENDS', null, 'none'],
      ['governance/plan/2027', 'BEGINS', null, expect.stringContaining('工作要点')],
      ['supervision/classes/taxi/2024-09-29', 'CHANGES', 'overall', '0.06'],
    ])
    expect(isChanged(found)).toBe(true)
    expect(reportOf(found)).toMatch(/supervision\/classes\/taxi\/2024-09-29 +CHANGES +overall +0\.05 +0\.06/)
  })
})
