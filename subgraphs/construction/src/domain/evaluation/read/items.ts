import { Exact } from '../exact.ts'
import type { Item } from '../pack.ts'
import type { Citation, Part } from '../types.ts'
import type { Reader } from './reader.ts'

/** How a line of the sheet is cited: its place and its words. */
export type SheetClause = (at: string, text: string, confidence: unknown) => Citation

const titles: Readonly<Record<Part, string>> = { BID: '投标行为', PERFORMANCE: '履约行为', OTHER: '其他行为' }
const words = ['code', 'title', 'part', 'text', 'points', 'directD', 'restores', 'clause', 'confidence']

/** The kinds of conduct of a sheet: each code once, each with points or making D at once, or both. */
export function itemsOf(read: unknown, reader: Reader, cite: SheetClause): Item[] {
  const items = reader.list(read, 'items').map((one, i) => itemOf(one, i, reader, cite))
  const codes = items.map(({ code }) => code)
  const twice = codes.find((code, i) => codes.indexOf(code) !== i)
  if (twice) throw reader.fault('items: each code once', twice)
  return items
}

function itemOf(read: unknown, i: number, reader: Reader, cite: SheetClause): Item {
  const item = reader.map(read, `items[${i}]`, words)
  const code = reader.code(item.code, `items[${i}].code`)
  const field = `items.${code}`
  const title = reader.text(item.title, `${field}.title`)
  const part = partOf(item.part, field, reader)
  if (item.directD !== undefined && item.directD !== true)
    throw reader.fault(`${field}.directD: true, or none`, item.directD)
  const directD = item.directD === true
  if (item.points === undefined && !directD) throw reader.fault(`${field}.points: a number above 0`, 'none')
  const points =
    item.points === undefined ? { value: new Exact(0), clause: null } : reader.number(item.points, `${field}.points`)
  if (item.points !== undefined && points.value.isZero())
    throw reader.fault(`${field}.points: a number above 0`, points.value)
  const restores = item.restores === undefined ? new Exact(0) : reader.number(item.restores, `${field}.restores`).value
  if (restores.gt(1)) throw reader.fault(`${field}.restores: a share from 0 to 1`, restores)
  if (directD && restores.gt(0)) throw reader.fault(`${field}.restores: none where it makes D at once`, restores)
  const text = reader.text(item.text, `${field}.text`)
  const ruled = item.clause === undefined ? points.clause : reader.clause(item.clause, `${field}.clause`)
  const clause = ruled ?? cite(`${titles[part]} ${title}`, text, item.confidence)
  return { code, title, part, points: points.value, directD, restores, text, clause }
}

function partOf(read: unknown, field: string, reader: Reader): Part {
  if (read === 'BID' || read === 'PERFORMANCE' || read === 'OTHER') return read
  throw reader.fault(`${field}.part: BID, PERFORMANCE or OTHER`, read)
}
