import type { Blast } from './diff.ts'
import type { FieldChange, FieldChangeKind } from './fields.ts'
import type { Replayed } from './replay/replay.ts'
import type { Behind } from './use.ts'

/** Lines of a section that are written out; --json has them all. */
const mostLines = 200

type Row = readonly string[]

/** What would be otherwise, for people: a table for each kind of change. */
export function reportOf(blast: Blast): string {
  const { considered, callers, fields, operations, grants, words, classes, rules, files } = blast
  const sections = [
    section(
      '来访 · callers',
      ['来访者 caller', '变化 change', '原 from', '现 to', ...behindHeads],
      [
        ...callers.map((row) => [
          row.caller,
          row.change,
          row.from,
          row.over === undefined ? row.to : `${row.to} (已超 over: ${row.over} 人日 viewer-days)`,
          ...behindCells(row),
        ]),
      ],
    ),
    section(
      '字段 · fields',
      ['来访者 caller', '行 rows', '字段 coordinate', '变化 change', '原 from', '现 to', ...behindHeads],
      shortened(fields).map((row) => [
        row.caller,
        row.scope,
        row.coordinate,
        row.change,
        row.from,
        row.to,
        ...behindCells(row),
      ]),
    ),
    section(
      '操作 · whole operations',
      ['操作 operation', '来访者 caller', '原 from', '现 to', '记录 entries', '主体 subjects'],
      operations.map((row) => [row.operation, row.caller, row.from, row.to, `${row.answers}`, `${row.subjects}`]),
    ),
    section(
      '授权 · grants',
      ['授权 grant', '机构 org', '变化 change', '原因 reason', '字段 coordinates', '记录 entries', '主体 subjects'],
      grants.map((row) => [
        `${row.id} ${row.kind}`,
        row.org ?? '',
        row.change,
        row.reason,
        row.coordinates.join(' '),
        `${row.answers}`,
        `${row.subjects}`,
      ]),
    ),
    section(
      '用语 · words',
      ['字段 coordinate', '原 from', '现 to'],
      words.map((row) => [row.coordinate, row.from, row.to]),
    ),
    section(
      '类别 · classes, whatever is asked',
      ['来访者 caller', '类别 class', '用法 usage', '原 from', '现 to'],
      classes.map((row) => [row.caller, row.class, row.usage, row.from, row.to]),
    ),
    section(
      '法规 · rules',
      ['版本 edition', '规则 rule', '原 from', '现 to'],
      rules.map((row) => [row.edition, row.rule ?? '', row.from, row.to]),
    ),
    section(
      '文件 · dated files',
      ['文件 file', '变化 change', '位置 place', '原 from', '现 to'],
      files.map((row) => [row.file, row.change, row.place ?? '', row.from, row.to]),
    ),
    ...(blast.replay ? [replayed(blast.replay)] : []),
  ].filter((text) => text !== '')
  return [
    `影响面 blast radius: ${blast.older} → ${blast.newer}`,
    `操作 operations ${considered.operations} (可信 trusted ${considered.trusted}) · 来访组合 line-ups ${considered.callers}` +
      ` · 有效授权 open grants ${considered.grants} · 日志记录 ledger entries ${considered.entries}`,
    '',
    ...(sections.length > 0 ? sections : ['无变化 · nothing changes']),
  ].join('\n')
}

/** What is seen less comes first; of coordinates that only stand on another clause, one line for all of a caller. */
function shortened(fields: readonly FieldChange[]): FieldChange[] {
  const seen = fields.filter(({ change }) => change !== 'CLAUSE')
  const clauses = new Map<string, FieldChange[]>()
  for (const row of fields) {
    if (row.change !== 'CLAUSE') continue
    const key = JSON.stringify([row.caller, row.scope, row.from, row.to])
    clauses.set(key, [...(clauses.get(key) ?? []), row])
  }
  const together = [...clauses.values()].flatMap(([first, ...more]) => {
    if (!first) return []
    const most = (count: (row: FieldChange) => number) => Math.max(...[first, ...more].map(count))
    const counts = { operations: most((r) => r.operations), answers: most((r) => r.answers) }
    const coordinate = more.length > 0 ? `${first.coordinate} +${more.length}` : first.coordinate
    return [{ ...first, ...counts, coordinate, subjects: most((r) => r.subjects) }]
  })
  const order: FieldChangeKind[] = ['LOSES', 'GAINS', 'MASK', 'EXISTENCE']
  return [...seen.sort((a, b) => order.indexOf(a.change) - order.indexOf(b.change)), ...together]
}

const behindHeads = ['操作 operations', '记录 entries', '主体 subjects']

const behindCells = ({ operations, answers, subjects }: Behind) => [`${operations}`, `${answers}`, `${subjects}`]

function replayed({ subjects, operations, changes }: Replayed): string {
  const rows = changes.map(({ coordinate, subjects: count, examples }) => [
    coordinate,
    `${count}`,
    examples.map(({ subject, from, to }) => `${subject}: ${from} → ${to}`).join('; '),
  ])
  const title = `重放 · replay over ${subjects} subjects, ${operations} operations`
  if (rows.length === 0) return `${title}\n  无变化 · no answer changes\n`
  return section(title, ['字段 coordinate', '主体 subjects', '例 examples'], rows)
}

function section(title: string, heads: Row, rows: readonly Row[]): string {
  if (rows.length === 0) return ''
  const shown = [heads, ...rows.slice(0, mostLines)]
  const widths = heads.map((_, column) => Math.max(...shown.map((row) => widthOf(row[column] ?? ''))))
  const lines = shown.map((row) =>
    `  ${row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell))).join('  ')}`.trimEnd(),
  )
  const left = rows.length - mostLines
  return [title, ...lines, ...(left > 0 ? [`  … 另有 ${left} 行 · ${left} more lines: --json`] : []), ''].join('\n')
}

/** Columns of a terminal: Chinese characters and their punctuation take two. */
const widthOf = (text: string) =>
  [...text].reduce((sum, one) => sum + (/[\u2e80-\u9fff\uff00-\uff60]/.test(one) ? 2 : 1), 0)
