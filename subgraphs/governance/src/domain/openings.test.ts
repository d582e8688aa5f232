import { impersonal, typed } from '@xinlu/schema'
import { describe, expect, it } from 'vitest'
import type { OpeningKind, OpeningRow } from '../rows.ts'
import { shownBefore } from './look.ts'
import { authorityEnd, confirmUntil, emergencyEnd, endOfOpening, openingState } from './openings.ts'

const opened = '2026-09-30T02:00:00.000Z'
const row = (kind: OpeningKind, more: Partial<OpeningRow> = {}): OpeningRow => ({
  id: 'o_1',
  kind,
  org: null,
  unit: null,
  holder: 'x',
  purpose: '',
  reason: '',
  rows: null,
  quota: null,
  validUntil: null,
  tellOn: null,
  knownFrom: opened,
  request: null,
  parts: [],
  extension: null,
  confirmation: null,
  revocation: null,
  ...more,
})
const confirmed = (at: string) => ({ confirmation: { by: 'y', reason: 'z', at } })

describe('an emergency', () => {
  const emergency = row('EMERGENCY', { validUntil: emergencyEnd(opened) })
  it.each([
    ['OPEN', {}, '2026-09-30T02:29:59.999Z'],
    ['PENDING', {}, '2026-09-30T02:30:00.000Z'],
    ['PENDING', {}, '2026-10-01T02:00:00.000Z'],
    ['UNCONFIRMED', {}, '2026-10-01T02:00:00.001Z'],
    ['OPEN', confirmed('2026-09-30T02:10:00.000Z'), '2026-09-30T02:29:00.000Z'],
    ['CONFIRMED', confirmed('2026-10-01T02:00:00.000Z'), '2026-10-01T02:00:00.000Z'],
    ['REVIEWED_LATE', confirmed('2026-10-01T02:00:00.001Z'), '2026-10-02T00:00:00.000Z'],
  ])('is %s, confirmed %j, at %s', (state, more, now) => {
    expect(openingState({ ...emergency, ...more }, now)).toBe(state)
  })
})

describe('a pair', () => {
  it.each([
    ['PENDING', {}, '2026-10-01T02:00:00.000Z'],
    ['EXPIRED', {}, '2026-10-01T02:00:00.001Z'],
    // one working day after the eve of 国庆 is the eighth, which ends at 16:00 UTC
    ['OPEN', confirmed('2026-09-30T03:00:00.000Z'), '2026-10-08T15:59:59.999Z'],
    ['EXPIRED', confirmed('2026-09-30T03:00:00.000Z'), '2026-10-08T16:00:00.000Z'],
  ])('is %s, confirmed %j, at %s', (state, more, now) => expect(openingState(row('PAIR', more), now)).toBe(state))

  it('has no end before it is confirmed', () => expect(endOfOpening(row('PAIR'))).toBeNull())
})

it('a cadre check ends with its day in the county, and nobody need confirm it', () => {
  const check = row('AUTHORITY', { validUntil: authorityEnd('2026-09-30T15:59:00.000Z') })
  expect(openingState(check, '2026-09-30T15:59:59.999Z')).toBe('OPEN')
  expect(openingState(check, '2026-09-30T16:00:00.000Z')).toBe('EXPIRED')
  expect(authorityEnd('2026-09-30T16:00:00.000Z')).toBe('2026-10-01T16:00:00.000Z')
  expect(confirmUntil(check)).toBeNull()
})

it('what is typed is counted without the white space around it', () => {
  expect(typed('reason', ' 一二三四五六七八九十 ', 10)).toBe('一二三四五六七八九十')
  for (const [text, least] of [
    ['一二三四五六七八九 ', 10],
    [' ', 1],
    ['x'.repeat(2001), 1],
  ] as const)
    expect(() => typed('reason', text, least)).toThrowError(expect.objectContaining({ code: 'BAD_INPUT' }))
})

it('a subject learns by full hours, and of supervision ten days later', () => {
  expect(shownBefore('2026-11-23T01:59:59.999Z')).toEqual({
    before: '2026-11-23T01:00:00.000Z',
    delayedBefore: '2026-11-13T01:00:00.000Z',
  })
})

it.each([
  '联系人13812345678。',
  '11010519491231002X',
  'query { practitionerByCitizenId(citizenId: "11010519491231002x") { id } }',
])('a text that many read holds no personal number: %s', (text) => {
  expect(() => impersonal('matter', text)).toThrowError(expect.objectContaining({ code: 'BAD_INPUT' }))
})

it.each(['91141121YL51030H1K', '110105194912310021', '文干核〔2026〕138号', '23812345678'])('%s is none', (text) => {
  expect(impersonal('matter', text)).toBe(text)
})
