import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { penalty } from '../sheet/acts.fixture.ts'
import type { PenaltyFacts } from '../sheet/facts.ts'

const rules = join(import.meta.dirname, '../../../../../db/rules')
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xinlu-rules-'))
  cpSync(rules, folder, { recursive: true })
  vi.resetModules()
})
afterEach(() => {
  // Test files of a worker share what they import: none after this one may meet these rules.
  vi.resetModules()
  rmSync(folder, { recursive: true, force: true })
})

/** The findings of repair as they are where the county settles one of its parameters otherwise. */
async function settledAs(parameter: string, value: string) {
  const file = join(folder, 'county-repair/2026-04-01.yaml')
  const text = readFileSync(file, 'utf8')
  const changed = text.replace(new RegExp(`(  ${parameter}:\\n    value: )"[^"]*"`), `$1"${value}"`)
  expect(changed).toMatch(new RegExp(`${parameter}:\\n    value: "${value}"`))
  writeFileSync(file, changed)
  const { useRules } = await import('@xinlu/db')
  useRules(folder)
  return import('../repair/repair.ts')
}

const today = '2026-11-23'
const fine = (yuan: number, change: Partial<PenaltyFacts> = {}) => ({
  facts: { ...penalty, publicityUntil: null, fine: String(yuan / 10_000), decidedOn: '2026-03-31', ...change },
  publishedOn: '2026-04-03',
})
const safety = { basis: '《中华人民共和国安全生产法》第九十七条' }

describe('a record of before order 36, by how the county settles the transition', () => {
  it.each([
    ['keep-old', 'a huge fine', fine(100_000), '2026-06-30', '第58号'],
    ['by-tier', 'a huge fine', fine(100_000), '2027-03-31', '第36号'],
    ['whichever-ends-first', 'a huge fine', fine(100_000), '2026-06-30', '第58号'],
    ['keep-old', 'a fine in a special field', fine(20_000, safety), '2027-03-31', '第58号'],
    ['by-tier', 'a fine in a special field', fine(20_000, safety), '2026-06-30', '第36号'],
    ['whichever-ends-first', 'a fine in a special field', fine(20_000, safety), '2026-06-30', '第36号'],
    ['by-tier', 'a warning', fine(0, { penaltyKinds: ['警告'], fine: null }), '2026-03-31', '国办发〔2025〕22号'],
    ['by-tier', 'one in no list of tiers', fine(0, { penaltyKinds: ['行政拘留'] }), '2026-06-30', '第58号'],
  ])('%s: %s', async (value, _, row, wanted, edition) => {
    const { eligibleOn, eligibleBasis } = await settledAs('transition', value)
    expect(eligibleOn(row, today)).toBe(wanted)
    expect(eligibleBasis(row, today)?.edition).toContain(edition)
    // Until the day of order 36 nothing of it holds.
    expect(eligibleBasis(row, '2026-03-31')?.edition).toContain('第58号')
  })
})

describe('the clock of publicity, where the county counts it from the publication', () => {
  it('moves the day of what order 36 is about, and of nothing before', async () => {
    const { eligibleOn, standingOf, blockersOf } = await settledAs('publicity\\.clock', 'publication_date')
    const row = fine(20_000, { decidedOn: '2026-04-01' })
    expect(eligibleOn(row, today)).toBe('2026-07-03')
    expect(eligibleOn(fine(20_000), today)).toBe('2026-06-30')
    const unpublished = { ...row, publishedOn: null }
    expect([eligibleOn(unpublished, today), standingOf(unpublished, today)]).toEqual([null, 'NOT_REPAIRABLE'])
    expect(blockersOf(unpublished, today, { proofs: true, commitment: true })).toEqual(['NOT_PUBLISHED'])
  })
})
