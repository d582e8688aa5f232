import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '@xinlu/gateway'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { asClaims, openTestHouse, type TestHouse, well } from '../house.ts'
import { order, propose } from '../measures.ts'
import { clerkOf } from '../repairs.ts'
import { says, tokenOf } from '../terminal.ts'

let xinlu: TestHouse
let folder: string
let before: Record<string, number>
beforeAll(async () => {
  xinlu = await openTestHouse()
  folder = mkdtempSync(join(tmpdir(), 'xinlu-rules-'))
  await ordered()
  before = await rowCounts()
})
afterAll(async () => {
  await xinlu?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A reward in force of a firm with the best grade of freight. */
async function ordered(): Promise<void> {
  const [firm] = await xinlu.database.admin<{ subject: string; cause: string }[]>`
    select s.subject_id as subject, s.assessment_id as cause from road_transport.assessment_statement s
    where s.scheme = 'FREIGHT' and s.year = 2025 and s.state = 'FINAL' and s.grade = 'AAA' order by 1 limit 1`
  const clerk = (sub: string) => asClaims(xinlu, { ...clerkOf('wenshui-policy'), sub })
  const said = await clerk('who proposes')(propose, {
    input: {
      ...{ subjectId: firm?.subject, catalogue: 'county-sample', code: 'R-01', reason: '等级优良' },
      ...{ causeKind: 'ASSESSMENT', causeId: firm?.cause },
    },
  })
  const { id } = well(said).proposeMeasure
  well(await clerk('who orders')(order, { id, reason: '同意' }))
}

/** How many rows every table has; the access ledger alone, which notes who looked, is left out. */
async function rowCounts(): Promise<Record<string, number>> {
  const { admin } = xinlu.database
  const tables = await admin<{ name: string }[]>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema', 'ledger') order by 1`
  const counts = tables.map(({ name }) => `select '${name}' as name, count(*)::int as n from ${name}`)
  const rows = await admin.unsafe<{ name: string; n: number }[]>(counts.join(' union all '))
  return Object.fromEntries(rows.map(({ name, n }) => [name, n]))
}

/** A shipped file with some places changed, in a folder of the same name. */
function changed(path: string, ...places: [string | RegExp, string][]): string {
  const shipped = readFileSync(join(root, 'subgraphs', path), 'utf8')
  const text = places.reduce((said, [from, to]) => {
    expect(said).toMatch(from)
    return said.replace(from, to)
  }, shipped)
  const file = join(folder, path)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, text)
  return file
}

async function tried(who: string, file: string, ...more: string[]) {
  const { code, out, err } = await says(xinlu, await tokenOf(xinlu, who), 'rules', 'try', file, '--json', ...more)
  return { code, err, trial: out.trim() ? JSON.parse(out) : null }
}

it('a sheet of construction: who moves, by which item, over the prices of the unit that may see them; without them nobody is judged by half', async () => {
  const sheet = 'construction/packs/contractor/2022-01-01.yaml'
  const same = await tried('construction-clerk', changed(sheet), '--year', '2025')
  expect([same.code, same.err]).toEqual([0, ''])
  expect(same.trial).toMatchObject({ better: 0, worse: 0, scoreOnly: 0, withheld: 0, unfoundBefore: 0, moves: [] })
  expect(same.trial.same).toBe(same.trial.subjects)
  expect(same.trial.subjects).toBeGreaterThan(5)
  const [held] = await xinlu.database.admin`
    select count(distinct subject_id)::int as n from construction.evaluation_statement where role = 'CONTRACTOR' and year = 2025`
  expect(same.trial.subjects).toBeGreaterThanOrEqual(held?.n)
  expect(same.trial.recordedOtherwise).toBe(0)

  const stated = await xinlu.database.admin<{ code: string }[]>`
    select s.code from construction.conduct_statement s where s.role = 'CONTRACTOR' and s.struck_on is null
    and extract(year from coalesce(s.found_on, s.occurred_on)) = 2025 group by 1 order by count(*) desc, 1`
  const text = readFileSync(join(root, 'subgraphs', sheet), 'utf8')
  const costs = (code: string) => new RegExp(`(- code: ${code}\n(?: {4}(?!points).*\n)*) {4}points: \\S+\n`)
  const item = stated.find(({ code }) => costs(code).test(text))
  const dear = changed(sheet, [costs(item?.code ?? ''), '$1    points: 60\n'])
  const { code, trial } = await tried('construction-clerk', dear, '--year', '2025')
  expect(code).toBe(2)
  expect(trial).toMatchObject({ better: 0, subjects: same.trial.subjects })
  expect(trial.worse).toBeGreaterThan(0)
  for (const { causes } of trial.moves)
    expect(causes).toContainEqual(
      expect.objectContaining({ kind: 'POINTS', code: item?.code, clause: expect.any(Object) }),
    )

  const blind = await tried('policy-clerk', dear, '--year', '2025')
  expect(blind.trial.withheld).toBeGreaterThan(0)
  expect(JSON.stringify(blind.trial)).not.toContain('"price"')
  expect(blind.trial.worse + blind.trial.withheld).toBeLessThanOrEqual(blind.trial.subjects)
})

it('a class table: who changes class, share and cap, by which line; for who may see plans alone', async () => {
  const table = 'supervision/classes/freight/2024-09-29.yaml'
  const stricter = changed(table, [
    'when: { least: AA, listings: 0, penalties: 0, serious: 0, broken: 0 }\n    ratio: "0.01"',
    'when: { least: AAA, listings: 0, penalties: 0, serious: 0, broken: 0 }\n    ratio: "0.02"',
  ])
  const { code, trial } = await tried('dashboard', stricter)
  expect(code).toBe(2)
  expect(trial.subjects).toBeGreaterThan(50)
  expect(trial.counts).toEqual([{ from: 'TRUSTED', to: 'WARNED', count: trial.moves.length }])
  expect(trial.moves.length + trial.same).toBe(trial.subjects)
  for (const move of trial.moves)
    expect(move).toMatchObject({ ratioFrom: '0.01', ratioTo: '0.1', why: ['等级AA，未达AAA'] })
  expect(trial.changes).toEqual([
    expect.objectContaining({ class: 'TRUSTED', word: 'ratio', from: '0.01', to: '0.02' }),
  ])
  expect(trial.load.to.drawn).toBeGreaterThan(trial.load.from.drawn)
  const refused = await tried('policy-clerk', stricter)
  expect([refused.code, refused.trial]).toEqual([1, null])
  expect(refused.err).toMatch(/^NOT_FOUND: .*FREIGHT/)
  const rest = '{ classFacts(industry: FREIGHT, first: 5) { nodes { subjectId } } }'
  for (const who of ['policy-clerk', 'squad-clerk', 'construction-clerk'])
    expect((await xinlu.as(who)(rest)).data.classFacts.nodes, who).toEqual([])
})

it('a catalogue: which measures would end and why, which causes it would name newly; and orders nothing', async () => {
  const list = 'supervision/catalogues/county-sample/2024-09-29.yaml'
  const narrower = changed(list, ['grades: [AAA, AA] }', 'grades: [B] }'])
  const { code, trial } = await tried('policy-clerk', narrower)
  expect(code).toBe(2)
  expect(trial).toMatchObject({ measures: 1, endedAlready: 0 })
  expect(trial.subjects).toBeGreaterThan(50)
  expect(trial.moves).toEqual([
    expect.objectContaining({ entry: 'county-sample/R-01', to: 'ENDS', because: 'CAUSE_NOT_NAMED' }),
  ])
  expect(trial.moves[0].clause).toContain('第二条第一项')
  const kinds = new Set(
    trial.matches.map(({ causeKind, entry, to }: Record<string, string>) => `${causeKind} ${entry} ${to}`),
  )
  expect(kinds).toContain('ASSESSMENT county-sample/R-01 NAMED')
  expect(kinds).toContain('ASSESSMENT county-sample/R-01 NOT_NAMED')

  const anew = changed(list, [/effective: .*/, 'effective: 2027-01-01'])
  const later = await tried('policy-clerk', anew, '--catalogue', 'county-sample')
  expect(later.trial.on).toBe('2027-01-01')
  expect(later.trial.moves).toEqual([expect.objectContaining({ because: 'EDITION_CHANGED' })])
})

it('what a trial rests on is nobody’s outside, nor the subject’s', async () => {
  for (const who of ['anonymous', 'tender-evaluator', 'department', 'subject'])
    for (const root of [
      'evaluationFacts(role: CONTRACTOR, year: 2025, first: 5) { nodes { subjectId } }',
      'classFacts(industry: FREIGHT, first: 5) { nodes { subjectId } }',
      'measureFacts(catalogue: "county-sample", first: 5) { nodes { subjectId } }',
      'causesInForce(industry: FREIGHT, first: 5) { nodes { subjectId } }',
    ]) {
      const answer = await xinlu.as(who)(`{ ${root} }`)
      expect(Object.values(answer.data ?? {}).filter(Boolean), `${who} ${root}`).toEqual([])
    }
})

it('trying writes nothing: every table has the rows that it had', async () => {
  expect(await rowCounts()).toEqual(before)
})
