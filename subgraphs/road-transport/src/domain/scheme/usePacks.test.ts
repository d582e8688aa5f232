import { expect, it, vi } from 'vitest'
import { folderOf, shipped } from './packs.fixture.ts'

it("a county's folder is put before what is shipped, once, and before anything was read", async () => {
  // A process of its own, as far as the packs go: files that share this one have read them, and go on with what they read.
  vi.resetModules()
  const { packAt, schemes, usePacks } = await import('./packs.ts')
  vi.resetModules()
  const own = shipped('freight')
    .replaceAll('2024-01-01', '2026-01-01')
    .replace(/^title: .*$/m, 'title: 文水县货运考核')
  const folder = folderOf({ 'freight/2026-01-01.yaml': own })
  usePacks(folder)
  expect(packAt('freight', '2026-06-01').title).toBe('文水县货运考核')
  expect(packAt('freight', '2025-06-01').title).toMatch(/^（样例）/)
  expect(schemes()).toContain('bus')
  expect(() => usePacks(folder)).not.toThrow()
  expect(() => usePacks(folderOf({ 'freight/2026-01-01.yaml': own }))).toThrow('read already')
})
