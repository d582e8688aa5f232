import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { trialOf as sheetTrialOf } from '@xinlu/construction/trial'
import { type Trial, trialOf } from '@xinlu/road-transport/trial'
import { catalogueTrialOf, classTrialOf } from '@xinlu/supervision/trial'
import { afterAll, describe, expect, it } from 'vitest'
import { packReport } from './rules/pack.ts'
import { type Trials, tryRules } from './rules.ts'

const trials: Trials = {
  pack: async () => trialOf,
  sheet: async () => sheetTrialOf,
  classes: async () => classTrialOf,
  catalogue: async () => catalogueTrialOf,
}

const clause = {
  ...{ instrument: 'sheet-freight', edition: '货运考核（2026-01-01 施行）', at: '经营行为 经营违章率', text: null },
  ...{ effectiveOn: '2026-01-01', provisional: false },
}
const move = (subjectId: string): Trial['moves'][number] => ({
  ...{ subjectId, from: 'AAA', to: 'AA', totalFrom: '900', totalTo: '840' },
  causes: [{ kind: 'POINTS', code: 'VIOLATION_RATE', from: '-100', to: '-160', clause }],
})
const trial: Trial = {
  ...{ older: 'freight 2024-01-01', newer: 'freight 2026-01-01', on: '2026-01-01' },
  ...{ subjects: 60, better: 0, worse: 52, scoreOnly: 3, same: 5, recordedOtherwise: 1 },
  counts: [
    { from: 'AAA', to: 'AA', count: 51 },
    { from: 'B', to: null, count: 1 },
  ],
  moves: Array.from({ length: 52 }, (_, i) => move(`s${i}`)),
}

it('says counts first, then who moves by which clause, and how many more there are', () => {
  const lines = packReport(trial, 2025).split('\n')
  expect(lines.slice(0, 5)).toEqual([
    '试行 freight 2026-01-01，对照 freight 2024-01-01，2025 年度：60 个主体；未作任何改动',
    '等级提高 0，降低 52，仅得分变化 3，不变 5',
    '  AAA → AA  51',
    '  B → 无等级  1',
    's0  AAA → AA  900 → 840：VIOLATION_RATE -100 → -160（经营行为 经营违章率）',
  ])
  expect(lines.filter((line) => line.startsWith('s'))).toHaveLength(50)
  expect(lines.slice(-2)).toEqual(['其余 2 个见 --json', '另有 1 个主体已记录的等级与按对照方案得出的不同'])
})

it('says of a trial that moves nobody that nobody moves', () => {
  const none = { ...trial, worse: 0, scoreOnly: 0, same: 60, recordedOtherwise: 0, counts: [], moves: [] }
  expect(packReport(none, 2025).split('\n')).toHaveLength(2)
})

it.each(['25', '2025.5', 'last'])('%s is no year, and none is guessed', async (year) => {
  await expect(tryRules('any.yaml', { year }, trials)).rejects.toMatchObject({ code: 'BAD_INPUT' })
})

describe('before anybody is asked', () => {
  const url = 'http://127.0.0.1:1/'
  const folder = mkdtempSync(join(tmpdir(), 'xinlu-rules-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const file = (text: string) => {
    const path = join(folder, 'new.yaml')
    writeFileSync(path, text)
    return path
  }
  const day = 'effective: 2026-01-01\ncolour: red\n'

  it.each([
    ['a pack by its place', 'scheme: freight\ncolour: red\n', '2025', /new\.yaml: the pack: only .*got colour/],
    ['a sheet by its place', 'role: TESTING\ncolour: red\n', '2025', /new\.yaml: the pack.*got colour/],
    ['a class table by its place', `industry: TAXI\n${day}`, null, /a class table of .*got colour/],
    ['a catalogue by its place', `entries: []\n${day}`, null, /a catalogue of .*got colour/],
    ['what is none of these', 'title: 无\n', null, /industry of a class table.*got title/],
    ['what is two of these', 'role: TESTING\nscheme: freight\n', '2025', /only one of them; got role, scheme/],
  ])('%s is refused', async (_, text, year, message) => {
    const options = { url, catalogue: 'county-sample', ...(year && { year }) }
    const fault = { code: 'EDITION_FAULT', message: expect.stringMatching(message) }
    await expect(tryRules(file(text), options, trials)).rejects.toMatchObject(fault)
  })

  it.each([
    ['a sheet without a year', 'role: TESTING\n', {}, /--year/],
    ['a class table with a year', 'industry: TAXI\n', { year: '2025' }, /no --year/],
    ['a catalogue of which nobody says which it is', 'entries: []\n', {}, /--catalogue/],
  ])('%s is refused', async (_, text, options, message) => {
    const fault = { code: 'BAD_INPUT', message: expect.stringMatching(message) }
    await expect(tryRules(file(text), { url, ...options }, trials)).rejects.toMatchObject(fault)
  })
})
