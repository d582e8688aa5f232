import { describe, expect, it } from 'vitest'
import { windowOf } from './months.ts'

describe('a window', () => {
  it.each([
    ['2026-03-01', '2026-03-31', ['2026-03']],
    ['2024-02-01', '2024-02-29', ['2024-02']],
    ['2026-01-01', '2026-03-31', ['2026-Q1']],
    ['2026-02-01', '2026-04-30', ['2026-02', '2026-03', '2026-04']],
    ['2026-01-01', '2026-10-31', ['2026-Q1', '2026-Q2', '2026-Q3', '2026-10']],
    ['2025-01-01', '2025-12-31', ['2025']],
    ['2025-12-01', '2026-12-31', ['2025-12', '2026']],
  ])('from %s to %s is the fewest published periods', (from, to, periods) => {
    expect(windowOf(from, to).periods).toEqual(periods)
  })

  it.each([
    ['a day later', '2026-03-02', '2026-03-31'],
    ['a day shorter', '2026-03-01', '2026-03-30'],
    ['a day longer', '2026-03-01', '2026-04-01'],
    ['without its leap day', '2024-02-01', '2024-02-28'],
    ['turned round', '2026-04-01', '2026-03-31'],
    ['of six years', '2020-01-01', '2025-12-31'],
  ])('%s is refused', (_, from, to) => {
    expect(() => windowOf(from, to)).toThrow(expect.objectContaining({ code: 'BAD_INPUT' }))
  })
})
