import { expect, it } from 'vitest'
import { feedbackDue, statedUntil } from './times.ts'

it('a case is stated within working days, and what no calendar reaches is not guessed', () => {
  expect(statedUntil('2026-11-23')).toBe('2026-11-30')
  expect(() => statedUntil('2026-12-31')).toThrow(expect.objectContaining({ code: 'CALENDAR_END' }))
})

it('feedback is due within working days; where the calendar ends, no day is said', () => {
  expect(feedbackDue('2026-12-01')).toBe('2026-12-15')
  expect(feedbackDue('2026-12-31')).toBeNull()
})
