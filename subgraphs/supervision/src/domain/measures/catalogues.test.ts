import { describe, expect, it } from 'vitest'
import { cataloguesWith, entry, head } from './catalogues.fixture.ts'
import { catalogues, provenEntry } from './catalogues.ts'

const refused = (words: string) =>
  expect.objectContaining({ code: 'CONFLICT', message: expect.stringContaining(words) })

describe('no list, no punishment', () => {
  const held = cataloguesWith({
    'a/2026-01-01.yaml': head('2026-01-01', 'expires: 2026-06-30\n') + entry,
    'b/2026-01-01.yaml': head('2026-01-01') + entry,
    'b/2026-07-01.yaml': `${head('2026-07-01')}entries: []\n`,
    'c/2026-01-01.yaml': `${head('2026-01-01')}entries: unknown\n`,
  })
  it.each([
    ['no such catalogue', 'x', 'P-1', '2026-02-01', 'no edition of it in force'],
    ['the day before its first', 'a', 'P-1', '2025-12-31', 'no edition of it in force'],
    ['the day after it expired', 'a', 'P-1', '2026-07-01', 'no edition of it in force'],
    ['the day of an edition that is empty', 'b', 'P-1', '2026-07-01', 'an empty catalogue'],
    ['contents that are not known', 'c', 'P-1', '2026-02-01', 'not known'],
    ['another code', 'a', 'P-2', '2026-02-01', 'none of this code'],
    ['an entry after its own last day', 'a', 'R-1', '2027-01-01', 'no edition'],
  ])('%s', (_, catalogue, code, day, got) => {
    expect(() => provenEntry(held, catalogue, code, day)).toThrow(refused(got))
    expect(() => provenEntry(held, catalogue, code, day)).toThrow(refused('no list, no punishment'))
  })

  it('an entry is there from its day to the last of its edition', () => {
    for (const day of ['2026-01-01', '2026-06-30'])
      expect(provenEntry(held, 'a', 'P-1', day).entry.measure).toBe('重点监管')
    expect(provenEntry(held, 'b', 'P-1', '2026-06-30').edition.effective).toBe('2026-01-01')
  })

  it('the lists of nation, province and city that are shipped were not read, and nothing follows from them', () => {
    for (const name of ['national', 'province', 'city'])
      expect(
        catalogues()
          .get(name)
          ?.map(({ entries }) => entries),
      ).toEqual([null])
    expect(
      catalogues()
        .get('county-joint')
        ?.map(({ entries }) => entries),
    ).toEqual([[]])
    for (const { title, confidence, entries } of catalogues().get('county-sample') ?? []) {
      expect(title).toContain('样例')
      expect(confidence).toMatch(/^sample/)
      expect(entries?.every(({ measure, basis }) => measure.includes('样例') && basis.includes('样例'))).toBe(true)
    }
  })
})

const file = head('2026-01-01') + entry
it.each([
  ['an unknown word', `${file}odd: 1\n`],
  ['another day than its name', head('2026-01-02') + entry],
  ['entries that are no list', `${head('2026-01-01')}entries: none\n`],
  ['an entry without basis', file.replace('basis: 第一条, ', '')],
  ['an entry without authority', file.replace('authority: [unit-a], executors', 'authority: [], executors')],
  ['an entry without an end', file.replace('months: 12, ', '')],
  [
    'an entry of no subject',
    file.replace(
      'subjects: [ENTERPRISE], authority: [unit-a], executors',
      'subjects: [FIRM], authority: [unit-a], executors',
    ),
  ],
  ['an entry without a cause', file.replace(/causes: \[\{ kind: ASSESSMENT[^\]]+\][^\]]*\][^\]]*\]/, 'causes: []')],
  ['a severity that does not exist', file.replace('[SERIOUS]', '[GRAVE]')],
  ['a grade of a penalty', file.replace('severity: [SERIOUS]', 'grades: [B]')],
  [
    'a reward for a penalty',
    file.replace('{ kind: ASSESSMENT, schemes: [FREIGHT], grades: [AAA] }', '{ kind: PENALTY }'),
  ],
  ['a reward for any grade', file.replace(', grades: [AAA]', '')],
  ['a code twice', file.replace('R-1', 'P-1')],
  ['a last day that is none', file.replace('until: 2026-12-31', 'until: soon')],
  ['no word on who may read it', file.replace('open: PUBLIC', 'open: SOME')],
  ['neither confidence nor checked', file.replace('confidence: "sample"\n', '')],
])('a catalogue with %s is refused', (_, text) => {
  expect(() => cataloguesWith({ 'a/2026-01-01.yaml': text })).toThrow(
    expect.objectContaining({ code: 'EDITION_FAULT' }),
  )
})
