import { refusal } from '@xinlu/schema'
import type { ActTemplate, Key, Values } from './facts.ts'
import { type Column, type Template, templates } from './templates.ts'

/** A file's header, understood: which cell fills which field. */
export interface Header {
  template: ActTemplate
  /** What its columns are: the template itself, or a province's sheet of it. */
  sheet: Template
  /** The place of each field's cell in a row, from 0. */
  positions: Partial<Record<Key, number>>
  /** How many columns the file has. */
  width: number
  /** Columns of the file that no column of the template is; they are not read. */
  unknown: string[]
  /** Columns of the template that the file lacks; none of them is 必填. */
  missing: string[]
  /** What the wording of a column settles for another that the file lacks. */
  implied: Values
}

/** A header text as it is compared: no spaces, marks or 必填, full-width forms and brackets made half-width, capitals. */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s\u200B-\u200D\u2060\uFEFF*★":：]/g, '')
    .replace(/[〔[【{]/g, '(')
    .replace(/[〕\]】}]/g, ')')
    .replace(/\((必填|选填|必填项|选填项)\)/g, '')
    .toUpperCase()
}

interface Named {
  column: Column
  implies: boolean
}

const kept = new WeakMap<Template, ReadonlyMap<string, Named>>()

/** The columns of a template by each of their names, as names are compared. */
function namesOf(template: Template): ReadonlyMap<string, Named> {
  const known = kept.get(template)
  if (known) return known
  const names = new Map<string, Named>()
  kept.set(template, names)
  for (const column of template.columns) {
    for (const name of [column.name, column.code, ...column.aliases])
      names.set(plainName(name), { column, implies: false })
    for (const name of column.implies?.by ?? []) names.set(plainName(name), { column, implies: true })
  }
  return names
}

/** How many cells of a row say a column of the template: tells a header that stands in the middle of a file. */
export function namesSaid(template: Template, cells: readonly (string | null)[]): number {
  return cells.filter((cell) => cell !== null && cell.length < 60 && namesOf(template).has(plainName(cell))).length
}

/** The place from 0 at which a header has a field, by any of its names; -1 where it does not. */
export function placeOf(template: Template, key: Key, columns: readonly string[]): number {
  const names = namesOf(template)
  return columns.findIndex((name) => names.get(plainName(name))?.column.key === key)
}

/**
 * The template that a file's columns are, in any order, by Chinese name, code or known variant. FILE_TEMPLATE where they are
 * no template's, where 必填 columns are missing, where a column stands twice, or where columns of several templates are mixed.
 * A file of other acts may have the columns of a province's sheet instead.
 */
export function matchHeader(columns: readonly string[], sheets: readonly Template[] = []): Header {
  const plain = columns.map(plainName)
  const national = Object.values(templates)
  const marked = national.filter((one) => marks(one, plain).length > 0)
  if (marked.length > 1)
    throw refusal('FILE_TEMPLATE', {
      expected: 'the columns of one template',
      got: `columns of ${marked.length}: ${marked.map((template) => `${template.title} (${quoted(marks(template, plain))})`).join(' and ')}`,
      todo: `give ${marked.map(({ title }) => title).join(' and ')} a file each`,
    })
  const [certain] = marked
  const provincial = sheets.filter(({ id }) => !certain || id === certain.id)
  const nearest = mostSaid([...(certain ? [certain] : national), ...provincial], plain)
  const header = positioned(nearest, columns, plain)
  const lacking = nearest.columns.filter(({ key, required }) => required === 'ALWAYS' && !(key in header.positions))
  if (lacking.length > 0) {
    const said = Object.keys(header.positions).length
    const lacks = `lacks ${quoted(lacking.map(({ name }) => name))}`
    throw refusal('FILE_TEMPLATE', {
      expected: `the columns of ${Object.values(templates)
        .map(({ title }) => title)
        .join(' or ')}`,
      got:
        said === 0
          ? `none of their columns: ${quoted(columns.slice(0, 8))}`
          : `a header nearest to ${nearest.title}, which ${lacks}${header.unknown.length > 0 ? ` and has besides ${quoted(header.unknown)}` : ''}`,
      todo: 'name the columns as the template does, with the Chinese names or the codes',
    })
  }
  return header
}

function positioned(template: Template, columns: readonly string[], plain: readonly string[]): Header {
  const names = namesOf(template)
  const positions: Partial<Record<Key, number>> = {}
  const implied: Values = {}
  const unknown: string[] = []
  plain.forEach((name, at) => {
    const found = names.get(name)
    if (!found) {
      if (name !== '') unknown.push(columns[at]?.trim() ?? '')
      return
    }
    const { key, implies } = found.column
    const before = positions[key]
    if (before !== undefined)
      throw refusal('FILE_TEMPLATE', {
        expected: 'each column once',
        got: `"${found.column.name}" in columns ${before + 1} and ${at + 1}`,
        todo: 'remove one of them',
      })
    positions[key] = at
    if (found.implies && implies) implied[implies.key] = implies.value
  })
  for (const key of Object.keys(positions) as Key[]) delete implied[key]
  const [kind, ...more] = template.kinds ?? []
  if (kind && more.length === 0) implied.actKind = kind
  const missing = template.columns
    .filter(({ key }) => !(key in positions) && !(key in implied))
    .map((column) => column.name)
  return { template: template.id, sheet: template, positions, width: columns.length, unknown, missing, implied }
}

/** 必填 columns that only this template has, by a text that says so. */
function marks(template: Template, plain: readonly string[]): string[] {
  const names = namesOf(template)
  return plain.filter((name) => names.get(name)?.column.required === 'ALWAYS' && template.mark.test(name))
}

/** The first of those of which a header says the most columns. */
function mostSaid(among: readonly Template[], plain: readonly string[]): Template {
  const said = (template: Template) => namesSaid(template, plain)
  return among.reduce((most, one) => (said(one) > said(most) ? one : most))
}

function quoted(names: readonly string[]): string {
  const shown = names.slice(0, 12).map((name) => (name.length > 40 ? `${name.slice(0, 40)}…` : name))
  return shown.join('、') + (names.length > shown.length ? ` and ${names.length - shown.length} more` : '')
}
