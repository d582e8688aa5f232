import { refusal } from '@xinlu/schema/errors'
import { parse } from 'yaml'
import { columnsIn, faultsFrom, identifier, onlyNames, recordIn, tableName, textIn, wordOf } from './reading.ts'

/** 接收表: a table that rows are taken from, and what is written back beside each. */
export interface Incoming {
  table: string
  /** One column that names a row, by a unique index of its own. */
  key: string
  /** 批次号: its column; rows of one batch go together. */
  batch: string
  status: { column: string; waiting: string; taken: string; refused: string }
  /** The column for the instant at which a row was judged; null for none. */
  acknowledged: string | null
  /** Column of the table → column of the template, by name or code. */
  columns: Readonly<Record<string, string>>
  errors: ErrorTable
}

/** 错误表: a row for each fault of a row that was not taken. */
export interface ErrorTable {
  table: string
  batch: string
  key: string
  column: string
  code: string
  text: string
  at: string
}

/** 发送表: a table that batches of 公示 are put into. */
export interface Outgoing {
  table: string
  site: (typeof sites)[number]
  action: (typeof actions)[number]
  template: (typeof templates)[number]
  batch: string
  /** The column for a row's number in its batch, from 1. */
  row: string
  /** Column of the table → column of the template, by name. */
  columns: Readonly<Record<string, string>>
  /** Column → what stands in it in every row, such as a status. */
  fixed: Readonly<Record<string, string>>
  /** Where the site's answer comes back; null where it does not. */
  answer: AnswerColumns | null
}

/** 回执: the columns in which a site says of each row whether it took it. */
export interface AnswerColumns {
  /** The column that we fill with the decision's number. */
  decision: string
  column: string
  taken: string
  refused: string
  receipt: string
  on: string
  reason: string
}

export interface Mapping {
  pull: readonly Incoming[]
  push: readonly Outgoing[]
}

const sites = ['CREDIT_CHINA', 'CREDIT_LVLIANG', 'SHANXI_CREDIT_TRANSPORT'] as const
const actions = ['PUBLISH', 'WITHDRAW'] as const
const templates = ['PENALTY_2018', 'LICENCE_2018', 'OTHER_ACT'] as const

/** Reads a mapping (YAML); CONFIGURATION tells of everything in it that cannot be used, a line each. */
export function mappingFrom(yaml: string): Mapping {
  const faults: string[] = []
  const top = recordIn(parsed(yaml), 'the mapping', faults)
  onlyNames(top, ['pull', 'push'], 'the mapping', faults)
  const mapping = {
    pull: listIn(top.pull, 'pull', faults).map((one, i) => incoming(one, `pull[${i}]`, faults)),
    push: listIn(top.push, 'push', faults).map((one, i) => outgoing(one, `push[${i}]`, faults)),
  }
  if (faults.length === 0 && mapping.pull.length + mapping.push.length === 0)
    faults.push('the mapping: expected a table under pull or push; got none')
  const twice = doubled(mapping.pull.flatMap(({ table, errors }) => [table, errors.table]))
  if (twice) faults.push(`the mapping: expected each table once; got ${twice} again`)
  const told = doubled(mapping.push.map(({ site, action, template }) => `${site} ${action} ${template}`))
  if (told) faults.push(`the mapping: expected the acts for a site in one table; got ${told} again`)
  throwFaults(faults)
  return mapping
}

const doubled = (names: readonly string[]) => names.find((name, i) => name !== '' && names.indexOf(name) !== i)

/** CONFIGURATION with a line for each fault, where there is one. */
export function throwFaults(faults: readonly string[]): void {
  if (faults.length === 0) return
  throw refusal('CONFIGURATION', {
    expected: 'a mapping that can be used',
    got: faults.length === 1 ? 'a mistake' : `${faults.length} mistakes`,
    todo: `correct each:\n- ${faults.join('\n- ')}`,
  })
}

function parsed(yaml: string): unknown {
  try {
    return parse(yaml)
  } catch (cause) {
    const where = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : ''
    throw refusal(
      'CONFIGURATION',
      { expected: 'a mapping in YAML', got: 'a text that is none', todo: `correct it: ${where}` },
      cause,
    )
  }
}

function listIn(value: unknown, at: string, faults: string[]): unknown[] {
  if (value === undefined || value === null) return []
  if (Array.isArray(value)) return value
  return faultsFrom(faults, at, 'a list of tables', value, [])
}

function incoming(value: unknown, at: string, faults: string[]): Incoming {
  const said = recordIn(value, at, faults)
  onlyNames(said, ['table', 'key', 'batch', 'status', 'acknowledged', 'columns', 'errors'], at, faults)
  const status = recordIn(said.status, `${at}.status`, faults)
  onlyNames(status, ['column', 'waiting', 'taken', 'refused'], `${at}.status`, faults)
  const [waiting, taken, refused] = (['waiting', 'taken', 'refused'] as const).map((name) =>
    textIn(status[name], `${at}.status.${name}`, faults),
  ) as [string, string, string]
  if (waiting === taken || waiting === refused)
    faults.push(`${at}.status: expected another text than waiting for taken and refused; got the same`)
  return {
    table: tableName(said.table, `${at}.table`, faults),
    key: identifier(said.key, `${at}.key`, faults),
    batch: identifier(said.batch, `${at}.batch`, faults),
    status: { column: identifier(status.column, `${at}.status.column`, faults), waiting, taken, refused },
    acknowledged: said.acknowledged === undefined ? null : identifier(said.acknowledged, `${at}.acknowledged`, faults),
    columns: columnsIn(said.columns, `${at}.columns`, faults),
    errors: errorTable(said.errors, `${at}.errors`, faults),
  }
}

function errorTable(value: unknown, at: string, faults: string[]): ErrorTable {
  const said = recordIn(value, at, faults)
  const names = ['batch', 'key', 'column', 'code', 'text', 'at'] as const
  onlyNames(said, ['table', ...names], at, faults)
  const columns = names.map((name) => [name, identifier(said[name], `${at}.${name}`, faults)])
  return { table: tableName(said.table, `${at}.table`, faults), ...Object.fromEntries(columns) } as ErrorTable
}

function outgoing(value: unknown, at: string, faults: string[]): Outgoing {
  const said = recordIn(value, at, faults)
  const names = ['table', 'site', 'action', 'template', 'batch', 'row', 'columns', 'fixed', 'answer']
  onlyNames(said, names, at, faults)
  const fixed = said.fixed === undefined ? {} : recordIn(said.fixed, `${at}.fixed`, faults)
  for (const [column, text] of Object.entries(fixed)) {
    identifier(column, `${at}.fixed`, faults)
    textIn(text, `${at}.fixed.${column}`, faults)
  }
  const read = {
    table: tableName(said.table, `${at}.table`, faults),
    site: wordOf(said.site, sites, `${at}.site`, faults),
    action: wordOf(said.action, actions, `${at}.action`, faults),
    template: wordOf(said.template, templates, `${at}.template`, faults),
    batch: identifier(said.batch, `${at}.batch`, faults),
    row: identifier(said.row, `${at}.row`, faults),
    columns: columnsIn(said.columns, `${at}.columns`, faults),
    fixed: fixed as Record<string, string>,
    answer: said.answer === undefined ? null : answerColumns(said.answer, `${at}.answer`, faults),
  }
  const written = writtenBy(read).filter((one) => one !== '')
  const twice = written.find((column, i) => written.indexOf(column) !== i)
  if (twice) faults.push(`${at}: expected each column once; got ${twice} again`)
  return read
}

/** The columns that a batch is written into, in their order. */
export const writtenBy = ({ batch, row, answer, columns, fixed }: Outgoing): string[] => [
  batch,
  row,
  ...(answer ? [answer.decision] : []),
  ...Object.keys(columns),
  ...Object.keys(fixed),
]

function answerColumns(value: unknown, at: string, faults: string[]): AnswerColumns {
  const said = recordIn(value, at, faults)
  const columns = ['decision', 'column', 'receipt', 'on', 'reason'] as const
  const texts = ['taken', 'refused'] as const
  onlyNames(said, [...columns, ...texts], at, faults)
  const read = [
    ...columns.map((name) => [name, identifier(said[name], `${at}.${name}`, faults)]),
    ...texts.map((name) => [name, textIn(said[name], `${at}.${name}`, faults)]),
  ]
  const answer = Object.fromEntries(read) as AnswerColumns
  if (answer.taken === answer.refused) faults.push(`${at}: expected two texts for taken and refused; got the same`)
  return answer
}
