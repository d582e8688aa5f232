import { Decimal } from 'decimal.js'
import { factKinds } from '../factKinds.ts'
import type { Form, Item, Line, Match } from '../pack.ts'
import type { Citation } from '../types.ts'
import type { Reader } from './reader.ts'

/** How a line of the sheet is cited: its place and its words. */
export type SheetClause = (at: string, text: string, confidence: unknown) => Citation

const lineWords = ['code', 'title', 'text', 'facts', 'where', 'least', 'measure', 'each', 'rate', 'once']
const lineAll = [...lineWords, 'restores', 'confidence']

/** The items of a dimension, or of the bonus, whose sum may not exceed `most` where they are deductions. */
export function itemsOf(read: unknown, field: string, place: string, reader: Reader, cite: SheetClause): Item[] {
  return reader.list(read, field).map((one, i) => itemOf(one, `${field}[${i}]`, place, reader, cite))
}

function itemOf(read: unknown, field: string, place: string, reader: Reader, cite: SheetClause): Item {
  const item = reader.map(read, field, [...lineAll, 'points', 'lines'])
  const code = reader.code(item.code, `${field}.code`)
  const title = reader.text(item.title, `${field}.title`)
  const named = `${field} ${code}`
  const most = reader.number(item.points, `${named}.points`).value
  const at = `${place} ${title}`
  if (item.lines === undefined) {
    const line = lineOf(item, named, at, reader, cite)
    assertWithin(line, most, named, reader)
    return { code, title, most, lines: [line] }
  }
  const inline = lineWords.slice(2).find((word) => item[word] !== undefined)
  if (inline) throw reader.fault(`${named}: either lines or one line`, inline)
  const lines = reader.list(item.lines, `${named}.lines`).map((one, i) => {
    const where = `${named}.lines[${i}]`
    const line = reader.map(one, where, lineAll)
    return lineOf(line, where, `${at} ${reader.text(line.title, `${where}.title`)}`, reader, cite)
  })
  for (const line of lines) assertWithin(line, most, named, reader)
  return { code, title, most, lines }
}

function assertWithin({ code, form }: Line, most: Decimal, field: string, reader: Reader): void {
  if (form.points.gt(most))
    throw reader.fault(`${field}: no line of more than ${most} points`, `${code} ${form.points}`)
}

function lineOf(line: Record<string, unknown>, field: string, at: string, reader: Reader, cite: SheetClause): Line {
  const code = reader.code(line.code, `${field}.code`)
  const match = matchOf(line, field, reader)
  const kind = factKinds[match.kind]
  const measure = line.measure === undefined ? null : reader.text(line.measure, `${field}.measure`)
  if (measure !== null && kind?.particulars[measure] !== 'NUMBER')
    throw reader.fault(`${field}.measure: a number that ${match.kind} has`, measure)
  const restores =
    line.restores === undefined ? new Decimal(0) : reader.number(line.restores, `${field}.restores`).value
  if (restores.gt(1)) throw reader.fault(`${field}.restores: a share from 0 to 1`, restores)
  if (restores.gt(0) && !kind?.correctable)
    throw reader.fault(`${field}.restores: a kind that can be put right`, match.kind)
  const clause = cite(at, reader.text(line.text, `${field}.text`), line.confidence)
  return { code, match, measure, form: formOf(line, field, reader), restores, clause }
}

function formOf(line: Record<string, unknown>, field: string, reader: Reader): Form {
  const given = ['each', 'rate', 'once'].filter((word) => line[word] !== undefined)
  const [form, another] = given
  if (!form || another) throw reader.fault(`${field}: one of each, rate, once`, given)
  if (form !== 'rate') {
    const points = reader.number(line[form], `${field}.${form}`).value
    return { form: form === 'each' ? 'EACH' : 'ONCE', points }
  }
  const rate = reader.map(line.rate, `${field}.rate`, ['points', 'per', 'step', 'over'])
  const per = reader.number(rate.per, `${field}.rate.per`).value
  if (!per.gt(0)) throw reader.fault(`${field}.rate.per: more than 0`, per)
  if (rate.step !== 'FULL' && rate.step !== 'STARTED')
    throw reader.fault(`${field}.rate.step: FULL or STARTED`, rate.step)
  if (rate.over !== undefined && rate.over !== 'FLEET')
    throw reader.fault(`${field}.rate.over: FLEET, or none`, rate.over)
  const points = reader.number(rate.points, `${field}.rate.points`).value
  return { form: 'RATE', points, per, step: rate.step, over: rate.over ?? null }
}

/** Which facts are meant: a kind of the closed list, words that it has, a number that it must reach. */
export function matchOf(read: Record<string, unknown>, field: string, reader: Reader): Match {
  const kind = reader.text(read.facts, `${field}.facts`)
  const known = Object.hasOwn(factKinds, kind) ? factKinds[kind] : undefined
  if (!known) throw reader.fault(`${field}.facts: one of ${Object.keys(factKinds).join(', ')}`, kind)
  const where: Record<string, string[]> = {}
  const asked = reader.map(read.where ?? {}, `${field}.where`, Object.keys(known.particulars))
  for (const [particular, words] of Object.entries(asked)) {
    const choices = known.particulars[particular]
    if (choices === 'NUMBER') throw reader.fault(`${field}.where: no numbers, which least is for`, particular)
    where[particular] = reader.list(words, `${field}.where.${particular}`).map((word) => {
      const one = reader.text(word, `${field}.where.${particular}`)
      if (choices === 'TEXT' || choices?.includes(one)) return one
      throw reader.fault(`${field}.where.${particular}: one of ${choices?.join(', ')}`, one)
    })
  }
  return { kind, where, least: leastOf(read.least, known.particulars, field, reader) }
}

function leastOf(
  read: unknown,
  particulars: Readonly<Record<string, unknown>>,
  field: string,
  reader: Reader,
): Match['least'] {
  if (read === undefined) return null
  const numbers = Object.keys(particulars).filter((name) => particulars[name] === 'NUMBER')
  const [[particular, value] = ['', undefined], another] = Object.entries(reader.map(read, `${field}.least`, numbers))
  if (!particular || another) throw reader.fault(`${field}.least: one of ${numbers.join(', ')}`, read)
  return { particular, value: reader.number(value, `${field}.least.${particular}`).value }
}
