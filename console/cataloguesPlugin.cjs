'use strict'
const { globSync, readFileSync } = require('node:fs')
const { basename, dirname, join } = require('node:path')
const { parse } = require('yaml')

const folder = join(__dirname, '../subgraphs/supervision/catalogues')

/** The newest edition of each catalogue of measures: what a clerk chooses an entry from. */
module.exports.plugin = () => {
  const newest = new Map(
    globSync('*/*.yaml', { cwd: folder })
      .sort()
      .map((file) => [dirname(file), file]),
  )
  const shown = [...newest].map(([name, file]) => {
    const { title, entries } = parse(readFileSync(join(folder, file), 'utf8'))
    return {
      name,
      title,
      effective: basename(file, '.yaml'),
      entries: Array.isArray(entries) ? entries.map(({ code, measure }) => ({ code, measure })) : null,
    }
  })
  return `/** A catalogue of measures: its entries, null where its contents are not known. */
export interface Catalogue {
  name: string
  title: string
  effective: string
  entries: readonly { code: string; measure: string }[] | null
}

/** The catalogues that a release comes with. */
export const catalogues: readonly Catalogue[] = ${JSON.stringify(shown, null, 2)}\n`
}
