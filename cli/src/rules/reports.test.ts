import { expect, it } from 'vitest'
import { catalogueReport } from './catalogue.ts'
import { classReport } from './classes.ts'
import { sheetReport } from './sheet.ts'

const clause = {
  ...{ instrument: 'sheet-testing', edition: '标准（2022-01-01 施行）', at: 'DATA_FAULT', text: null },
  ...{ effectiveOn: '2022-01-01', provisional: true },
}

it('of a sheet: counts, who moves, who cannot be judged, and who was not tried', () => {
  const lines = sheetReport({
    ...{ kind: 'EVALUATION', older: 'testing 2022-01-01', newer: 'testing 2026-01-01', year: 2025, subjects: 4 },
    ...{ better: 0, worse: 1, scoreOnly: 0, same: 1, recordedOtherwise: 0, withheld: 1, unfoundBefore: 0 },
    counts: [{ from: 'AA', to: 'A', count: 1 }],
    unfound: [{ subjectId: 's2', expected: 'an item', got: 'GONE' }],
    moves: [
      {
        ...{ subjectId: 's1', from: 'AA', to: 'A', scoreFrom: '97.00', scoreTo: '90.00' },
        causes: [{ kind: 'POINTS', code: 'DATA_FAULT', from: '-3', to: '-10', clause }],
      },
    ],
  }).split('\n')
  expect(lines).toEqual([
    '试行 testing 2026-01-01，对照 testing 2022-01-01，2025 年度：4 个企业；未作任何改动',
    '等级提高 0，降低 1，仅得分变化 0，不变 1，无法评价 1',
    '  AA → A  1',
    's1  AA → A  97.00 → 90.00：DATA_FAULT -3 → -10（DATA_FAULT）',
    's2  无法评价：expected an item; got GONE',
    '另有 1 个企业的标价不可见，未试行',
  ])
})

it('of a class table: who moves, what a class asks for otherwise, who is over the cap', () => {
  const lines = classReport({
    ...{ kind: 'CLASSES', older: 'taxi/2024-09-29', newer: 'taxi/2027-01-01', on: '2026-11-23', subjects: 9, same: 8 },
    counts: [{ from: 'GOOD', to: 'BAD', count: 1 }],
    changes: [{ class: 'GOOD', word: 'cap', from: '3', to: '2', subjects: 5, clause: '甲' }],
    load: { from: { planned: 9, drawn: 1 }, to: { planned: 10, drawn: 2 } },
    over: [{ subjectId: 's2', visits: 3, capFrom: 3, capTo: 2 }],
    moves: [
      {
        ...{ subjectId: 's1', from: 'GOOD', to: 'BAD', ratioFrom: '0.01', ratioTo: '0.5', capFrom: 3, capTo: 4 },
        ...{ why: ['等级AA，未达AAA'], clause: '乙' },
      },
    ],
  }).split('\n')
  expect(lines.slice(1)).toEqual([
    '类别变化 1，不变 8；年度计划检查 9 → 10 次，抽取 1 → 2 户',
    '  GOOD → BAD  1',
    '  GOOD 年度检查上限 3 → 2  5（甲）',
    's1  GOOD → BAD  比例 0.01 → 0.5，上限 3 → 4：等级AA，未达AAA（乙）',
    's2  本年计划检查 3 次，超过上限 3 → 2',
  ])
})

it('of a catalogue: what ends and why, what it names newly, at most fifty of each', () => {
  const matched = (i: number) => ({
    ...{ subjectId: `s${i}`, entry: 'a/P-1', causeKind: 'PENALTY' as const, causeId: `d${i}` },
    ...{ to: 'NAMED' as const, clause: '第一条' },
  })
  const lines = catalogueReport({
    ...{ kind: 'CATALOGUE', catalogue: 'a', older: 'a/2026-01-01', newer: 'no edition in force', on: '2027-01-01' },
    ...{ measures: 2, endedAlready: 1, subjects: 60 },
    counts: [{ entry: 'a/P-1', change: 'EXPIRED', count: 1 }],
    moves: [
      {
        ...{ id: 'm1', subjectId: 's1', entry: 'a/P-1', proposed: true },
        ...{ to: 'ENDS', because: 'EXPIRED', clause: '第一条' },
      },
    ],
    matches: Array.from({ length: 52 }, (_, i) => matched(i)),
  }).split('\n')
  expect(lines.slice(1, 5)).toEqual([
    '措施终止 1，事由新增适用 52，不再适用 0',
    '  a/P-1  清单失效  1',
    's1  m1 a/P-1（拟采取）  清单失效（第一条）',
    's0  PENALTY d0  a/P-1 新增适用（第一条）',
  ])
  expect(lines.slice(-2)).toEqual(['其余 2 个见 --json', '另有 1 项措施按对照清单也已终止'])
})
