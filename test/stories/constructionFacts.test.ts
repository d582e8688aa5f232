import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tunnel, tunnelIn } from '../construction.ts'
import { codeOf, openTestHouse, type TestHouse } from '../house.ts'

let xinlu: TestHouse
let { built, first, second, lines } = {} as Awaited<ReturnType<typeof tunnelIn>>
beforeAll(async () => {
  xinlu = await openTestHouse()
  ;({ built, first, second, lines } = await tunnelIn(xinlu))
})
afterAll(() => xinlu?.close())

describe('a unit states facts', () => {
  it('of every kind in one batch, later lines referring to earlier ones; the same again changes nothing', async () => {
    const done = await built.state(lines.whole())
    expect(done.lines.filter(({ outcome }: { outcome: string }) => outcome === 'QUARANTINED')).toEqual([])
    expect(done).toMatchObject({ accepted: 11, known: 0, corrected: 0, quarantined: 0 })
    const again = await built.state(lines.whole())
    expect(again).toMatchObject({ accepted: 0, known: 11, corrected: 0, quarantined: 0 })
    expect(again.lines.map(({ factId }: { factId: string }) => factId)).toEqual(
      done.lines.map(({ factId }: { factId: string }) => factId),
    )
  })

  it('and two who send the same at once state it once', async () => {
    const batch = { projects: [lines.project('同-1'), lines.project('同-2')] }
    const answers = await Promise.all([1, 2, 3].map(() => built.state(batch)))
    expect(answers.map(({ accepted }) => accepted).sort()).toEqual([0, 0, 2])
  })

  it('said otherwise it is a further statement, and what was known before is still known then', async () => {
    const before = new Date(xinlu.clock.now).toISOString()
    xinlu.clock.now += 60_000
    const done = await built.state({ performances: [lines.performance('隧-合-1', { progress: '0.5' })] })
    expect(done).toMatchObject({ accepted: 0, corrected: 1 })
    const progress = async (at: string | null) => {
      const { contracts } = await built.of(
        built.clerk,
        first.id,
        'contracts { project performance { year progress } }',
        at,
      )
      return contracts.find(tunnel).performance
    }
    expect(await progress(null)).toEqual([{ year: 2026, progress: '0.5' }])
    expect(await progress(before)).toEqual([{ year: 2026, progress: '0.35' }])
    const [row] = await xinlu.database.admin`
      select count(*)::int as n from construction.performance_statement where performance_id = ${done.lines[0].factId}`
    expect(row?.n, 'nothing is overwritten').toBe(2)
  })

  it('what does not fit is kept with why, and the lines beside it are taken', async () => {
    const faults = [
      lines.conduct('坏-1', { code: 'SMILING' }),
      lines.conduct('坏-2', { contract: '没有的合同' }),
      lines.conduct('坏-3', { subject: '91141121000000000X' }),
      lines.conduct('坏-4', { occurredOn: '2026-11-24' }),
      lines.conduct('坏-5', { occurredOn: '2026-02-28' }),
      lines.conduct('坏-6', { part: '投标行为' }),
      lines.conduct('坏-7', { subject: second.id }),
      lines.conduct('坏-8', { contract: null }),
      lines.conduct('坏-9', { name: '别的公司' }),
      lines.conduct('坏-10', { docNo: '=HYPERLINK("x")' }),
      lines.conduct('坏-11', { foundBy: '身份证141121199605197177' }),
      lines.conduct('坏-12', { publishedOn: '2026-06-09' }),
      lines.conduct('坏-13', { occurredOn: '2021-06-10', code: 'NOT_REPORTED', contract: null }),
      lines.conduct('好-1', { code: 'NOT_REPORTED', contract: null }),
    ]
    const done = await built.state({
      conducts: faults,
      contracts: [lines.contract('坏-价', { price: '0' }), lines.contract('坏-价2', { price: '-5' })],
      keyPersons: [
        { ref: '坏-人', contract: '隧-合-1', name: first.uscc, post: '项目经理', startsOn: '2026-03-01' },
        {
          ref: '坏-人2',
          contract: '隧-合-1',
          name: '王某',
          practitioner: first.id,
          post: '总监',
          startsOn: '2026-03-01',
        },
      ],
      performances: [
        lines.performance('隧-合-1', { year: '2025' }),
        lines.performance('隧-合-1', { performed: '否', bid: '否' }),
      ],
    })
    const told = (kind: string) =>
      done.lines
        .filter((line: { kind: string }) => line.kind === kind)
        .map(({ outcome, code, got }: Record<string, string>) =>
          outcome === 'QUARANTINED' ? `${code} ${got}` : outcome,
        )
    expect(told('CONDUCT')).toEqual([
      'BAD_INPUT SMILING',
      'NOT_FOUND 没有的合同',
      'NOT_FOUND 91141121000000000X',
      'BAD_INPUT 2026-11-24',
      'BAD_INPUT 2026-02-28',
      'BAD_INPUT BID',
      'BAD_INPUT one of another',
      'BAD_INPUT none',
      'BAD_INPUT 别的公司',
      'BAD_INPUT =HYPERLINK("x")',
      'BAD_INPUT one of these',
      'BAD_INPUT 2026-06-09',
      'NO_EDITION the first is in force from 2022-01-01',
      'ACCEPTED',
    ])
    expect(told('CONTRACT')).toEqual(['BAD_INPUT 0', 'BAD_INPUT -5'])
    expect(told('KEY_PERSON')).toEqual(['BAD_INPUT a code', 'BAD_INPUT a firm or a vehicle'])
    expect(told('PERFORMANCE')).toEqual(['BAD_INPUT 2025', 'BAD_INPUT neither'])
    const kept = async (who = built.clerk) =>
      (await who('{ constructionQuarantine(first: 100) { nodes { kind code line todo } } }')).data
        .constructionQuarantine
    expect((await kept()).nodes).toHaveLength(19)
    expect((await kept()).nodes.some(({ line }: { line: string }) => line.includes('HYPERLINK'))).toBe(true)
    await built.state({ conducts: faults.slice(0, 3) })
    expect((await kept()).nodes, 'the same line is kept once').toHaveLength(19)
    expect((await kept(xinlu.as('squad-clerk'))).nodes).toEqual([])
  })

  it('only for the unit that states such facts, and not in batches that are empty or too long', async () => {
    expect(codeOf(await built.tryState(lines.whole(), xinlu.as('squad-clerk')))).toBe('PURPOSE_REFUSED')
    expect(codeOf(await built.tryState({}))).toBe('BAD_INPUT')
    expect(
      codeOf(await built.tryState({ projects: Array.from({ length: 501 }, (_, i) => lines.project(`长-${i}`)) })),
    ).toBe('BAD_INPUT')
    for (const who of ['subject', 'dashboard', 'auditor'])
      expect((await built.tryState(lines.whole(), xinlu.as(who))).data?.stateConstructionFacts ?? null, who).toBeNull()
  })

  it('a fact named twice in a batch with other words is taken once', async () => {
    const done = await built.state({
      projects: [lines.project('两-1'), lines.project('两-1', { name: '另一工程（样例）' })],
    })
    expect(done.lines.map(({ outcome, code }: Record<string, string>) => code ?? outcome)).toEqual([
      'ACCEPTED',
      'CONFLICT',
    ])
  })
})

describe('a conduct is struck', () => {
  it('by another person than stated it, once; sent again it stays struck', async () => {
    const struckOne = lines.conduct('撤-1', { code: 'QUALITY_FAULT', docNo: '文交建信〔2026〕902号' })
    const done = await built.state({ conducts: [struckOne] })
    const id = done.lines[0].factId
    const shown = async (at: string | null = null) =>
      (await built.of(built.clerk, first.id, 'conducts(years: 1) { id code }', at)).conducts.map(
        (one: { id: string }) => one.id,
      )
    expect(await shown()).toContain(id)
    expect(codeOf(await built.strike(id))).toBe('CONFLICT')
    expect(codeOf(await built.strike(id, xinlu.as('squad-clerk')))).toBe('PURPOSE_REFUSED')
    expect(codeOf(await built.strike('b_none', built.colleague))).toBe('NOT_FOUND')
    expect(codeOf(await built.strike(id, built.colleague, ' '))).toBe('BAD_INPUT')
    const before = new Date(xinlu.clock.now).toISOString()
    xinlu.clock.now += 60_000
    const { data } = await built.strike(id, built.colleague)
    expect(data.strikeConduct).toEqual({ id, struckOn: '2026-11-23' })
    expect(codeOf(await built.strike(id, built.colleague))).toBe('CONFLICT')
    expect(await shown()).not.toContain(id)
    expect(await shown(before)).toContain(id)
    expect(await built.state({ conducts: [struckOne] })).toMatchObject({ known: 1 })
    const changed = await built.state({ conducts: [{ ...struckOne, times: '2' }] })
    expect(changed.lines[0]).toMatchObject({ outcome: 'QUARANTINED', code: 'CONFLICT', got: 'one that was struck' })
    expect(await shown()).not.toContain(id)
  })
})
