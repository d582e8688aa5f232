import { describe, expect, it } from 'vitest'
import { countyDay, instantOf } from './instant.ts'

const iso = (text: string) => {
  const at = instantOf(text)
  return at === null ? null : new Date(at).toISOString()
}

describe('the time of a feed', () => {
  it.each<[string, string | null]>([
    ['2026-11-20 10:00:00', '2026-11-20T02:00:00.000Z'],
    ['2026/11/20 10:00', '2026-11-20T02:00:00.000Z'],
    ['2026-11-20T10:00:00.25', '2026-11-20T02:00:00.250Z'],
    ['2026-11-20T10:00:00Z', '2026-11-20T10:00:00.000Z'],
    ['2026-11-20T10:00:00+08:00', '2026-11-20T02:00:00.000Z'],
    ['2026-11-20T10:00:00-0130', '2026-11-20T11:30:00.000Z'],
    ['2024-02-29 00:00:00', '2024-02-28T16:00:00.000Z'],
    ['2026-02-29 00:00:00', null],
    ['2026-13-01 00:00:00', null],
    ['2026-11-20 24:00:00', null],
    ['2026-11-20 10:60:00', null],
    ['2026-11-20', null],
    ['2026-11-20 10:00:00+15:00', null],
    ['', null],
  ])('%s is %s', (text, wanted) => expect(iso(text)).toBe(wanted))

  it.each<[string, string]>([
    ['2026-11-19T15:59:59.999Z', '2026-11-19'],
    ['2026-11-19T16:00:00Z', '2026-11-20'],
  ])('%s is of the county day %s', (at, day) => expect(countyDay(Date.parse(at))).toBe(day))
})
