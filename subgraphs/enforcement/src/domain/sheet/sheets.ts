import type { FileFault } from '@xinlu/db'
import { actKindNames } from './choices.ts'
import type { Key, OtherActKind } from './facts.ts'
import { plainName } from './header.ts'
import { type Column, type Template, templates } from './templates.ts'

/** 省级数据项: how one province has the generic template, as in force from one day. */
export interface ProvinceEdition {
  province: string
  title: string
  effective: string
  /** How sure it is; absent once the columns of the standard itself were read. */
  confidence: string | null
  sheets: readonly Template[]
}

const editionWords = ['title', 'issuer', 'effective', 'source', 'confidence', 'sheets']
const sheetWords = ['title', 'kinds', 'columns']
const columnWords = ['name', 'code', 'aliases', 'max', 'required', 'values']

/**
 * A province's edition from its file as read. Each sheet stands for some kinds of act and says of the generic template's columns
 * what is different: name, code, further names, a lesser maximum, that it must be filled, a list of values. Nothing may be
 * loosened, no name may stand for two columns; the fault's error otherwise.
 */
export function provinceEditionOf(province: string, day: string, read: unknown, fault: FileFault): ProvinceEdition {
  const { title, effective, confidence = null, source, sheets } = mapOf(read, 'an edition', editionWords, fault)
  if (effective !== day) throw fault(`effective: ${day}, as the file is named`, effective)
  textOf(source, 'source', fault)
  const made = listOf(sheets, 'sheets', fault).map((one) => sheetOf(one, fault))
  const kinds = made.flatMap((one) => one.kinds ?? [])
  const twice = kinds.find((kind, i) => kinds.indexOf(kind) !== i)
  if (twice) throw fault('each kind of act in one sheet', twice)
  return {
    province,
    title: textOf(title, 'title', fault),
    effective: day,
    confidence: confidence === null ? null : textOf(confidence, 'confidence', fault),
    sheets: made,
  }
}

function sheetOf(read: unknown, fault: FileFault): Template {
  const sheet = mapOf(read, 'a sheet', sheetWords, fault)
  const title = textOf(sheet.title, 'the title of a sheet', fault)
  const kinds = listOf(sheet.kinds, 'kinds', fault).map((kind) => {
    if (typeof kind === 'string' && Object.hasOwn(actKindNames, kind)) return kind as OtherActKind
    throw fault(`kinds of ${Object.keys(actKindNames).join(', ')}`, kind)
  })
  const generic = templates.OTHER_ACT
  const changes = mapOf(
    sheet.columns,
    `columns of ${title}`,
    generic.columns.map(({ key }) => key),
    fault,
  )
  const columns = generic.columns.map((column) => changedColumn(column, changes[column.key], fault))
  // Such a sheet itself says of which kind its rows are: the column need not stand.
  const own = kinds.length === 1 ? columns.map((one) => (one.key === 'actKind' ? optional(one) : one)) : columns
  assertDistinct(title, own, fault)
  return { ...generic, title, kinds, columns: own }
}

const optional = (column: Column): Column => ({ ...column, required: 'OPTIONAL' })

function changedColumn(column: Column, read: unknown, fault: FileFault): Column {
  if (read === undefined) return column
  const where = column.key
  const { name, code, aliases, max, required, values } = mapOf(read, where, columnWords, fault)
  if (max !== undefined && !(Number.isInteger(max) && Number(max) > 0 && Number(max) <= column.max))
    throw fault(`${where}.max: a whole number up to ${column.max}, which the generic template takes`, max)
  if (required !== undefined && required !== 'ALWAYS') throw fault(`${where}.required: ALWAYS, or none`, required)
  if (values !== undefined && column.kind !== 'TEXT')
    throw fault(`${where}: a column of text, to list its values`, column.kind)
  const texts = (of: unknown, what: string) => listOf(of, what, fault).map((one) => textOf(one, what, fault))
  return {
    ...column,
    ...(name !== undefined && { name: textOf(name, `${where}.name`, fault) }),
    ...(code !== undefined && { code: textOf(code, `${where}.code`, fault) }),
    ...(max !== undefined && { max: Number(max) }),
    ...(required !== undefined && { required }),
    ...(values !== undefined && { values: texts(values, `${where}.values`) }),
    // What the generic template calls it is understood, too.
    aliases: [
      ...column.aliases,
      ...(name === undefined ? [] : [column.name]),
      ...(code === undefined ? [] : [column.code]),
      ...(aliases === undefined ? [] : texts(aliases, `${where}.aliases`)),
    ],
  }
}

/** No name of a column may be another's, nor one by which a file of penalties or licences is known. */
function assertDistinct(title: string, columns: readonly Column[], fault: FileFault): void {
  const taken = new Map<string, Key>()
  for (const { key, name, code, aliases, implies } of columns)
    for (const one of [name, code, ...aliases, ...(implies?.by ?? [])].map(plainName)) {
      const other = taken.get(one)
      if (other && other !== key) throw fault(`${title}: a name for one column`, `${one} for ${other} and ${key}`)
      taken.set(one, key)
    }
  for (const { id, title: national, columns: theirs, mark } of Object.values(templates)) {
    if (id === 'OTHER_ACT') continue
    const clash = theirs
      .flatMap(({ name, code }) => [name, code])
      .find((one) => mark.test(one) && taken.has(plainName(one)))
    if (clash) throw fault(`${title}: names other than those of ${national}`, clash)
  }
}

function mapOf<Word extends string>(
  read: unknown,
  what: string,
  words: readonly Word[],
  fault: FileFault,
): { [W in Word]?: unknown } {
  if (typeof read !== 'object' || read === null || Array.isArray(read)) throw fault(`${what} as a map`, read)
  const stray = Object.keys(read).find((key) => !(words as readonly string[]).includes(key))
  if (stray !== undefined) throw fault(`${what}: only ${words.join(', ')}`, stray)
  return read
}

function listOf(read: unknown, what: string, fault: FileFault): unknown[] {
  if (!Array.isArray(read) || read.length === 0) throw fault(`a list of ${what}`, read)
  return read
}

function textOf(read: unknown, what: string, fault: FileFault): string {
  if (typeof read !== 'string' || read.trim() === '') throw fault(`${what}: a text`, read)
  return read
}
