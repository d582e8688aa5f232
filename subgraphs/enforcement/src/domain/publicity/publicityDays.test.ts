import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { inspection, licence, penalty } from '../sheet/acts.fixture.ts'
import { dueBasis, dueOn } from './publicity.ts'

/** Days about the long holidays of 2026, each with its due day where its own day is day 0, and where it is the first. */
const days = [
  // 春节 15 to 23 February; the 14th and the 28th, Saturdays, are made up
  ['the last Friday with an ordinary weekend', '2026-02-06', '2026-02-24', '2026-02-14'],
  ['the Friday before 春节', '2026-02-13', '2026-03-02', '2026-02-28'],
  ['the Saturday before 春节, made up', '2026-02-14', '2026-03-03', '2026-03-02'],
  ['the first day of 春节', '2026-02-15', '2026-03-03', '2026-03-03'],
  // 中秋 25 to 27 September, 国庆 1 to 7 October; Sunday the 20th and Saturday the 10th are made up
  ['the Friday before 国庆, itself 中秋', '2026-09-25', '2026-10-12', '2026-10-12'],
  ['the Friday before both', '2026-09-18', '2026-09-29', '2026-09-28'],
  ['the last working day before 国庆', '2026-09-30', '2026-10-15', '2026-10-14'],
] as const
const acts = { penalty, licence, inspection }

describe.each(Object.entries(acts))('a %s', (kind, act) => {
  it.each(days)('of %s is due on its exact day', (_, decidedOn, wanted) =>
    expect(dueOn({ ...act, decidedOn })).toBe(wanted),
  )

  it('follows its own clock', () => {
    const { instrument } = dueBasis({ ...act, decidedOn: '2026-09-30' })
    expect(instrument).toBe(kind === 'inspection' ? 'work-points-county' : 'double-publicity')
  })
})

describe("where the edition counts the decision's own day", () => {
  let folder: string
  let dueThere: typeof dueOn
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'xinlu-day-zero-'))
    cpSync(join(import.meta.dirname, '../../../../../db/rules'), folder, { recursive: true })
    const file = join(folder, 'double-publicity/2018-07-25.yaml')
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace('value: "decision_date"', 'value: "first_day"'))
    vi.resetModules()
    const { useRules } = await import('@xinlu/db')
    useRules(folder)
    dueThere = (await import('./publicity.ts')).dueOn
  })
  afterAll(() => {
    // Test files of a worker share what they import: none after this one may meet these rules.
    vi.resetModules()
    rmSync(folder, { recursive: true, force: true })
  })

  it.each(days)('one of %s is due a working day sooner, unless that is a day off', (_, decidedOn, __, wanted) => {
    for (const act of Object.values(acts)) expect(dueThere({ ...act, decidedOn })).toBe(wanted)
  })
})
