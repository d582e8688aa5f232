import { expect, it } from 'vitest'
import { firstDay, folderOf, shipped } from './packs.fixture.ts'
import { packAt, usePacks } from './packs.ts'

it("a county's folder is put before what is shipped, once, and before anything was read", () => {
  const own = shipped('testing')
    .replaceAll(firstDay, '2026-01-01')
    .replace(/^title: .*$/m, 'title: 文水县检测机构评价标准')
  const folder = folderOf({ 'testing/2026-01-01.yaml': own })
  usePacks(folder)
  expect(packAt('TESTING', '2026-06-01').title).toBe('文水县检测机构评价标准')
  expect(packAt('TESTING', '2025-06-01').title).toMatch(/^（样例）/)
  expect(packAt('CONTRACTOR', '2026-06-01').role).toBe('CONTRACTOR')
  expect(() => usePacks(folder)).not.toThrow()
  expect(() => usePacks(folderOf({ 'testing/2026-01-01.yaml': own }))).toThrow('read already')
})
