import { expect, it, vi } from 'vitest'
import { firstDay, folderOf, shipped } from './packs.fixture.ts'

it("a county's folder is put before what is shipped, once, and before anything was read", async () => {
  // A process of its own, as far as the packs go: files that share this one have read them, and go on with what they read.
  vi.resetModules()
  const { packAt, usePacks } = await import('./packs.ts')
  vi.resetModules()
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
