'use strict'
const { globSync, readFileSync } = require('node:fs')
const { join } = require('node:path')
const { parse } = require('yaml')

const folder = join(__dirname, '../subgraphs/supervision/classes')

/** Which unit draws in which industry, by the newest class table of each: nobody is offered an industry that is another unit's. */
module.exports.plugin = () => {
  const units = new Map()
  for (const file of globSync('*/*.yaml', { cwd: folder }).sort()) {
    const { industry, unit } = parse(readFileSync(join(folder, file), 'utf8'))
    units.set(industry, unit)
  }
  return `/** The unit that draws in an industry. */
export const drawingUnits: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(units), null, 2)}\n`
}
