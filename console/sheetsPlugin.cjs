'use strict'
const { join } = require('node:path')
const { pathToFileURL } = require('node:url')

const room = (file) => import(pathToFileURL(join(__dirname, '../subgraphs', file)).href)

/** How a cell of a construction table is written, by what the column is called. */
const formOf = (head) =>
  [
    ['DATE', /日期$/],
    ['USCC', /^统一社会信用代码$/],
    ['ROLE', /^从业类别$/],
    ['YEAR', /^年度$/],
    ['YUAN', /（元）$/],
  ].find(([, names]) => names.test(head))?.[0] ?? 'TEXT'

/** The columns of each sheet that a page takes, as the rooms that read them have them: what the templates to fill in are made of. */
module.exports.plugin = async () => {
  const { templates } = await room('enforcement/src/domain/sheet/templates.ts')
  const { tableColumns } = await room('construction/src/domain/table/columns.ts')
  const acts = Object.values(templates).map(({ id, title, columns }) => [
    id,
    {
      title,
      columns: columns.map(({ name, required, kind, max }) => ({
        name,
        needed: required,
        form: kind,
        ...(kind === 'TEXT' && { max }),
      })),
    },
  ])
  const tables = Object.entries(tableColumns).map(([id, columns]) => [
    id,
    {
      title: null,
      columns: columns.map(({ head, needed }) => ({
        name: head,
        needed: needed ? 'ALWAYS' : 'OPTIONAL',
        form: formOf(head),
      })),
    },
  ])
  const all = JSON.stringify(Object.fromEntries([...acts, ...tables]), null, 2)
  return `export interface SheetColumn {
  name: string
  needed: string
  form: string
  /** The longest text in characters, where there is one. */
  max?: number
}

/** The sheets that pages take, by template or table. */
export const sheets: Readonly<Record<string, { title: string | null; columns: readonly SheetColumn[] }>> = ${all}\n`
}
