'use strict'
const { readdirSync, readFileSync } = require('node:fs')
const { join } = require('node:path')
const { parse } = require('yaml')

const rules = join(__dirname, '../db/rules')

/** The Chinese of every field of every type, as its description begins, and the title of every instrument: clauses and coordinates as people call them. */
module.exports.plugin = (schema) => {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) =>
      ['GraphQLObjectType', 'GraphQLInterfaceType'].includes(type.constructor.name) &&
      !/^(__|join__|link__|core__)/.test(type.name),
  )
  const lines = types.flatMap((type) =>
    Object.values(type.getFields()).flatMap(({ name, description }) => {
      const said = (description ?? '').split(/[:：]/)[0].trim()
      return said === '' ? [] : [`  '${type.name}.${name}': ${JSON.stringify(said)},`]
    }),
  )
  const titles = readdirSync(rules, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .flatMap((name) => {
      const latest = readdirSync(join(rules, name))
        .filter((file) => file.endsWith('.yaml'))
        .sort()
        .at(-1)
      if (!latest) return []
      return [`  '${name}': ${JSON.stringify(parse(readFileSync(join(rules, name, latest), 'utf8')).title)},`]
    })
  return [record('coordinates', lines), record('instruments', titles)].join('\n')
}

const record = (name, lines) => `export const ${name}: Readonly<Record<string, string>> = {\n${lines.join('\n')}\n}\n`
