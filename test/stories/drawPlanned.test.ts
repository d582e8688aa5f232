import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drawsIn, unit } from '../draws.ts'
import { codeOf, openTestHouse, type TestHouse, well } from '../house.ts'

let xinlu: TestHouse
let draws: ReturnType<typeof drawsIn>
let ids: string[]
beforeAll(async () => {
  xinlu = await openTestHouse()
  draws = drawsIn(xinlu)
})
afterAll(() => xinlu?.close())

// biome-ignore lint/suspicious/noExplicitAny: answers are read by path in the tests
let draw: any

describe('a draw is planned', () => {
  it('only where there are inspectors enough, by the unit of the class table, for an instant that is still to come', async () => {
    expect(codeOf(await draws.plan({ planNo: '修理-1' }))).toBe('CONFLICT')
    ids = await draws.recordAll()
    expect(codeOf(await draws.plan({ planNo: '修理-1' }, draws.person('planner', 'wenshui-squad-1')))).toBe('NOT_FOUND')
    expect(codeOf(await draws.plan({ planNo: '修理-1', drawAt: draws.at(0) }))).toBe('BAD_INPUT')
  })

  it('once under its number; everybody sees what was committed to, and nothing else', async () => {
    const input = { planNo: '修理-1', drawAt: draws.at(1) }
    draw = well(await draws.plan(input)).planDraw
    expect(draw).toMatchObject({ state: 'PLANNED', unit, team: 2, drawn: [], seedReveal: null, opening: null })
    expect(draw.populationSize).toBeGreaterThan(20)
    expect(well(await draws.plan(input)).planDraw.id).toBe(draw.id)
    expect(codeOf(await draws.plan({ ...input, drawAt: draws.at(2) }))).toBe('CONFLICT')
    expect(await draws.shown(draw.id)).toMatchObject({
      ...{ state: 'COMMITTED', seedCommitment: draw.seedCommitment, populationHash: draw.populationHash },
      ...{ industry: null, file: null, results: null, publishedOn: null, basis: [{ at: '第五十四条' }] },
    })
  })

  it('is run by another person, not before its instant, and not while a conflict is known with which it was not frozen', async () => {
    expect(codeOf(await draws.run(draw.id))).toBe('TOO_EARLY')
    xinlu.clock.now += 2 * 3_600_000
    expect(codeOf(await draws.run(draw.id, draws.planner))).toBe('CONFLICT')
    expect(codeOf(await draws.run(draw.id, draws.person('runner', 'wenshui-squad-1')))).toBe('NOT_FOUND')
    await draws.passes(0)
    const [subject] = await xinlu.database
      .admin`select subject_id from supervision.draw_entry where draw_id = ${draw.id} limit 1`
    const conflict = { inspectorId: ids[0], subjectId: subject?.subject_id }
    expect(codeOf(await draws.declare(conflict, draws.person('somebody', 'wenshui-squad-1')))).toBe('NOT_FOUND')
    well(await draws.declare(conflict, draws.person('inspector-1')))
    expect(codeOf(await draws.run(draw.id))).toBe('CONFLICT')
    expect(codeOf(await draws.abandon(draw.id, ''))).toBe('BAD_INPUT')
    expect(well(await draws.abandon(draw.id, '申报回避')).abandonDraw.state).toBe('ABANDONED')
    expect(await draws.shown(draw.id)).toMatchObject({
      state: 'ABANDONED',
      abandonedBecause: '申报回避',
      industry: null,
      file: null,
    })
  })
})
