import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '@xinlu/gateway'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '../house.ts'
import { says, tokenOf } from '../terminal.ts'

const packs = join(root, 'subgraphs/road-transport/packs')
const freight = 'freight/2024-01-01.yaml'

let xinlu: TestHouse
let folder: string
let clerk: string
beforeAll(async () => {
  xinlu = await openTestHouse()
  folder = mkdtempSync(join(tmpdir(), 'xinlu-rules-'))
  clerk = await tokenOf(xinlu, 'clerk')
})
afterAll(async () => {
  await xinlu?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A shipped pack with one place changed, in a file of its own. */
function changed(pack: string, from: string, to: string): string {
  const text = readFileSync(join(packs, pack), 'utf8')
  expect(text).toContain(from)
  const file = join(folder, 'new.yaml')
  writeFileSync(file, text.replace(from, to))
  return file
}

const aaa = 'least: { rule: "road-transport-assessment grade.aaa.least" }'
const tried = (file: string, token = clerk, ...more: string[]) =>
  says(xinlu, token, 'rules', 'try', file, '--year', '2025', ...more)
const rows = async () => {
  const [row] = await xinlu.database.admin`
    select (select count(*) from road_transport.assessment_statement)::int as results,
      (select count(*) from road_transport.assessment_fact)::int as facts`
  return row
}

describe('a changed pack, replayed over all subjects', () => {
  it('that says the same moves nobody; the facts give every recorded grade, but where a changed result is still being shown', async () => {
    const { code, out, err } = await tried(join(packs, freight))
    expect([code, err]).toEqual([0, ''])
    const [first = '', second = '', ...rest] = out.trim().split('\n')
    const subjects = Number(/2025 年度：(\d+) 个主体/.exec(first)?.[1])
    expect(subjects).toBeGreaterThan(100)
    expect(second).toContain('等级提高 0，降低 0，仅得分变化 0')
    const otherwise = Number(/^另有 (\d+) 个主体/.exec(rest[0] ?? '另有 0 个主体')?.[1])
    const [shown] = await xinlu.database.admin`
      select count(*)::int as count from road_transport.assessment_statement p join road_transport.assessment_statement f
      using (subject_id, scheme, year) where year = 2025 and scheme = 'FREIGHT' and p.state = 'PUBLICITY' and f.state = 'FINAL'
      and p.grade <> f.grade`
    expect(otherwise).toBe(shown?.count)
  })

  it('with another bound: how many, from which grade to which, who, by which clause; and nothing is applied', async () => {
    const before = await rows()
    const file = changed(freight, aaa, 'least: 940')
    const { code, out } = await tried(file, clerk, '--json')
    expect(code).toBe(2)
    const trial = JSON.parse(out)
    expect(trial.counts).toEqual([{ from: 'AAA', to: 'AA', count: trial.worse }])
    expect(trial).toMatchObject({ better: 0, scoreOnly: 0 })
    expect(trial.worse + trial.same).toBe(trial.subjects)
    expect(trial.moves).toHaveLength(trial.worse)
    expect(trial.worse).toBeGreaterThan(0)
    for (const { totalFrom, totalTo, causes } of trial.moves) {
      expect(Number(totalFrom) >= 850 && Number(totalFrom) < 940 && totalFrom === totalTo).toBe(true)
      expect(causes).toEqual([expect.objectContaining({ kind: 'GRADE', clause: expect.any(Object) })])
    }
    const printed = await tried(file)
    expect(printed.code).toBe(2)
    expect(printed.out.split('\n')[2]).toBe(`  AAA → AA  ${trial.worse}`)
    expect(await rows()).toEqual(before)
  })

  it('with dearer violations: each who moves by its own violations', async () => {
    const dear = 'rate: { points: 60, per: 0.01, step: FULL, over: FLEET }'
    const line = 'facts: VIOLATION\n        rate: { points: 10, per: 0.01, step: FULL, over: FLEET }'
    const { code, out } = await tried(changed(freight, line, `facts: VIOLATION\n        ${dear}`), clerk, '--json')
    expect(code).toBe(2)
    const trial = JSON.parse(out)
    expect(trial.better).toBe(0)
    for (const { causes } of trial.moves)
      expect(causes).toEqual([expect.objectContaining({ kind: 'POINTS', code: 'VIOLATION_RATE' })])
  })

  it('of drivers: over their cycles', async () => {
    const { code, out } = await tried(changed('driver/2024-01-01.yaml', '  atOnce: B\n', ''), clerk, '--json')
    expect([0, 2]).toContain(code)
    const trial = JSON.parse(out)
    expect(trial.subjects).toBeGreaterThan(100)
    expect(trial.worse, 'a grade that is no longer given at once makes nobody worse').toBe(0)
  })
})
