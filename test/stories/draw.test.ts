import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publicKeysText, publicLedgerKeys } from '@xinlu/db/ledger'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drawOf, drawsIn, inspectors } from '../draws.ts'
import { codeOf, openTestHouse, type TestHouse, well } from '../house.ts'
import { askAs } from '../sibling.ts'
import { says, tokenOf } from '../terminal.ts'

let xinlu: TestHouse
let draws: ReturnType<typeof drawsIn>
let folder: string
// biome-ignore lint/suspicious/noExplicitAny: answers are read by path in the tests
let draw: any
/** Who may visit nobody. */
let exempt: string
beforeAll(async () => {
  xinlu = await openTestHouse()
  draws = drawsIn(xinlu)
  ;[exempt = ''] = await draws.recordAll()
  // One that came to nothing before.
  draw = well(await draws.plan({ planNo: '修理-1' })).planDraw
  well(await draws.abandon(draw.id, '申报回避'))
  await draws.passes(1)
  folder = mkdtempSync(join(tmpdir(), 'xinlu-draw-'))
})
afterAll(async () => {
  await xinlu?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Of how many firms the record of access says that somebody looked at this of them. */
const notedOf = async (coordinate: string) => {
  const [row] = await xinlu.database.admin`select count(distinct subject_id)::int as n
    from ledger.about join ledger.record using (index) where body::text like ${`%${coordinate}%`}`
  return row?.n
}

const path = (name: string) => join(folder, name)

describe('a draw is run', () => {
  it('of every class by its share, two inspectors for each firm, none in conflict; the operation of its users runs as it stands', async () => {
    const entries = await xinlu.database
      .admin`select subject_id from supervision.draw_entry where draw_id = ${draw.id} order by 1`
    // The first inspector may visit nobody: whoever is drawn, he is not.
    for (const { subject_id } of entries)
      well(await draws.declare({ inspectorId: exempt, subjectId: subject_id, kind: 'DECLARED' }))
    draw = well(await draws.plan({ planNo: '修理-2', drawAt: draws.at(1) })).planDraw
    const out = ['--out', path('committed.json')]
    expect((await says(xinlu, await tokenOf(xinlu, 'clerk'), 'draw', 'export', draw.id, ...out)).out).toContain(
      'COMMITTED',
    )
    await draws.passes(2)
    draw = well(await draws.run(draw.id)).runDraw
    expect(well(await draws.run(draw.id)).runDraw.drawn).toEqual(draw.drawn)
    expect(draw).toMatchObject({ state: 'DRAWN', resultsDueOn: '2026-12-21' })
    const count = (name: string) => draw.drawn.filter(({ stratum }: { stratum: string }) => stratum === name).length
    for (const { supervisionClass, ratio, size, take } of draw.ratioByClass) {
      expect(take).toBe(Math.max(1, Math.ceil(Number(ratio) * size - 1e-9)))
      expect(count(supervisionClass)).toBe(take)
    }
    for (const { inspectors: team } of draw.drawn) {
      expect(team).toHaveLength(2)
      expect(team).not.toContain(inspectors[0]?.certificateNo)
    }
    for (const [who, purpose] of [
      ['policy dashboard', 'STATUTORY_SUPERVISION'],
      ['auditor', 'AUDIT'],
      ['clerk', 'STATUTORY_SUPERVISION'],
    ] as const) {
      const ask = who === 'clerk' ? draws.planner : xinlu.as(who === 'auditor' ? 'auditor' : 'dashboard')
      const { data, errors } = await ask(drawOf, { id: draw.id }, { headers: { 'x-purpose': purpose } })
      expect(errors, who).toBeUndefined()
      expect(data.draw.drawn).toHaveLength(draw.drawn.length)
      expect(data.draw.receipt.signature).toMatch(/^[0-9a-f]{128}$/)
      expect(data.draw.seedReveal).toMatch(/^[0-9a-f]{128}$/)
    }
  })

  it('is unknown to everybody else, and to a firm that reads who looked at it', async () => {
    const of = { id: draw.id }
    expect((await draws.person('other', 'wenshui-squad-1')(drawOf, of)).data.draw).toBeNull()
    for (const who of ['anonymous', 'subject', 'tender-evaluator', 'department', 'leader'])
      expect((await xinlu.as(who)(drawOf, of)).data?.draw ?? null, who).toBeNull()
    expect(await draws.shown(draw.id)).toMatchObject({ state: 'COMMITTED', industry: null, file: null, results: null })
    expect(await notedOf('Draw.drawn')).toBe(0)
    expect(await notedOf('Mutation.planDraw')).toBe(0)
  })
})

describe('what inspectors find', () => {
  it('is stated for the firms for which they were drawn, by nobody else; the last one makes the results complete', async () => {
    expect(codeOf(await draws.publish(draw.id))).toBe('CONFLICT')
    const certificate = new Map(inspectors.map(({ certificateNo, sub }) => [certificateNo, sub]))
    const mine = await draws.tasksOf('inspector-2')
    expect(mine.length).toBe(
      draw.drawn.filter((one: { inspectors: string[] }) => one.inspectors.includes('141121002')).length,
    )
    // Whoever is to go there reads to which firm, as the draw says it.
    const names = new Map(draw.drawn.map((one: { subjectId: string; name: string }) => [one.subjectId, one.name]))
    expect(mine.every(({ name }: { name: string }) => name.endsWith('（样例）'))).toBe(true)
    expect(mine.filter((one: { subjectId: string; name: string }) => names.get(one.subjectId) !== one.name)).toEqual([])
    expect(await draws.tasksOf('inspector-1')).toEqual([])
    const said = { drawId: draw.id, inspectedOn: '2026-11-23' }
    const [first] = draw.drawn
    const outside = inspectors.find(({ certificateNo }) => !first.inspectors.includes(certificateNo))?.sub ?? ''
    expect(codeOf(await draws.found(outside, { ...said, subjectId: first.subjectId }))).toBe('NOT_FOUND')
    expect(
      codeOf(
        await draws.found(certificate.get(first.inspectors[0]) ?? '', {
          ...said,
          subjectId: first.subjectId,
          inspectedOn: '2026-11-22',
        }),
      ),
    ).toBe('BAD_INPUT')
    for (const [i, { subjectId, inspectors: team }] of draw.drawn.entries()) {
      const outcome = i === 0 ? { outcome: 'FOLLOW_UP', finding: '未按规定建立维修档案' } : {}
      const told = well(
        await draws.found(certificate.get(team[0]) ?? '', { ...said, subjectId, ...outcome }),
      ).recordInspectionResult
      expect(told.result.outcome).toBe(i === 0 ? 'FOLLOW_UP' : 'NO_PROBLEM')
    }
    expect(well(await draws.planner('{ drawWorklist(first: 10) { subjectId } }')).drawWorklist).toEqual([])
    expect(well(await draws.planner(drawOf, { id: draw.id })).draw.drawn).toHaveLength(draw.drawn.length)
  })

  it('is late past its day; a joint draw is of firms that both departments have, and each sends its own', async () => {
    const theirs = draw.drawn.map(({ subjectId }: { subjectId: string }) => subjectId)
    const joint = (certificates: readonly string[]) => ({
      name: '文水县市场监督管理局',
      subjectIds: [...theirs, 's_of_nobody'],
      inspectors: certificates.map((certificateNo, i) => ({ certificateNo, conflicts: i === 0 ? theirs : [] })),
    })
    const input = { planNo: '修理-3', drawAt: draws.at(1) }
    expect(codeOf(await draws.plan({ ...input, departments: [joint(['市监01', '市监02'])] }))).toBe('CONFLICT')
    const departments = [joint(['市监01', '市监02', '市监03'])]
    const planned = well(await draws.plan({ ...input, departments })).planDraw
    expect(planned.populationSize).toBe(theirs.length)
    // Those whose class allows one visit a year had it.
    expect(planned.leftOut).toBeGreaterThan(0)
    await draws.passes(2)
    const other = well(await draws.run(planned.id)).runDraw
    for (const { inspectors: team } of other.drawn)
      expect(team.filter((one: string) => one.startsWith('市监'))).toEqual(['市监02', '市监03'])
    const late = async () => well(await draws.planner('{ drawWorklist(first: 1) { drawId late dueOn } }')).drawWorklist
    expect(await late()).toEqual([{ drawId: other.id, late: false, dueOn: '2026-12-21' }])
    const before = xinlu.clock.now
    xinlu.clock.now = Date.parse('2026-12-22T04:00:00Z')
    expect(await late()).toMatchObject([{ late: true }])
    xinlu.clock.now = before
  })
})

describe('a draw is published', () => {
  it('with every result, in no order of classes, and what was found is corrected with a reason', async () => {
    expect(well(await draws.publish(draw.id)).publishDraw.state).toBe('PUBLISHED')
    well(await draws.planner(drawOf, { id: draw.id }))
    expect(await notedOf('Draw.drawn')).toBe(draw.drawn.length)
    const [first] = draw.drawn
    const sub = inspectors.find(({ certificateNo }) => certificateNo === first.inspectors[0])?.sub ?? ''
    const again = { drawId: draw.id, subjectId: first.subjectId, inspectedOn: '2026-11-23' }
    expect(codeOf(await draws.found(sub, again))).toBe('BAD_INPUT')
    xinlu.clock.now += 60_000
    well(await draws.found(sub, { ...again, outcome: 'CORRECTED', finding: '已补建维修档案', reason: '复查' }))
    const shown = await draws.shown(draw.id)
    expect(shown).toMatchObject({ state: 'PUBLISHED', industry: 'REPAIR', publishedOn: '2026-11-23' })
    expect(shown.results).toHaveLength(draw.drawn.length)
    expect(shown.results.map(({ subjectId }: { subjectId: string }) => subjectId)).toEqual(
      [...shown.results.map(({ subjectId }: { subjectId: string }) => subjectId)].sort(),
    )
    expect(shown.results[0]).toMatchObject({ outcome: 'CORRECTED', correctedOn: '2026-11-23' })
    expect(shown.results.every(({ name }: { name: string }) => name.includes('（样例）'))).toBe(true)
    for (const hidden of [
      ...new Set(draw.drawn.map(({ stratum }: { stratum: string }) => stratum)),
      ...inspectors.map(({ certificateNo }) => certificateNo),
      ...draw.drawn.map(({ subjectId }: { subjectId: string }) => subjectId),
    ])
      expect(shown.file).not.toContain(hidden)
    const listed = await draws.list()
    expect(listed.map(({ state }: { state: string }) => state)).toEqual(['COMMITTED', 'PUBLISHED', 'ABANDONED'])
  })

  it('is lent to siblings as clean inspections, as known at an instant', async () => {
    const subjects = draw.drawn.map(({ subjectId }: { subjectId: string }) => subjectId)
    const query = 'query($ids: [ID!]!, $at: DateTime!) { cleanInspections(ids: $ids, at: $at) { subjectId } }'
    const ask = askAs(xinlu, 'road-transport', 'supervision')
    const at = async (instant: number) =>
      (await ask('supervision', query, { ids: subjects, at: new Date(instant).toISOString() })).cleanInspections
    expect(await at(xinlu.clock.now)).toHaveLength(subjects.length - 1)
    expect(await at(xinlu.clock.now - 86_400_000)).toEqual([])
  })

  it('and replayed by anybody, without a house; what was tampered with is told', async () => {
    const bearer = await tokenOf(xinlu, 'clerk')
    const verify = (...args: string[]) => says(xinlu, bearer, 'draw', 'verify', ...args)
    expect((await says(xinlu, bearer, 'draw', 'export', draw.id, '--out', path('draw.json'))).code).toBe(0)
    writeFileSync(path('opening.json'), draw.opening)
    writeFileSync(path('keys.json'), publicKeysText(publicLedgerKeys(xinlu.keys)))
    const beside = ['opening', 'committed', 'keys'].flatMap((name) => [`--${name}`, path(`${name}.json`)])
    const opened = await verify(path('draw.json'), ...beside)
    expect(opened.out).not.toContain('✗')
    expect(opened.out).toContain('公开部分')
    expect(opened).toMatchObject({ code: 0 })
    const file = JSON.parse(readFileSync(path('draw.json'), 'utf8'))
    const [label] = file.labels
    const other = label.entries.find((id: string) => !label.drawn.includes(id))
    label.drawn = [other, ...label.drawn.slice(1)].sort()
    writeFileSync(path('tampered.json'), JSON.stringify(file))
    const tampered = await verify(path('tampered.json'))
    expect(tampered.code).toBe(1)
    expect(tampered.out).toContain('抽查不实')
  })
})
