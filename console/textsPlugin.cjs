'use strict'
const { readFileSync } = require('node:fs')

/** The text of each operation by its name in the manifest, for whoever opens what a tile asks: a part of its own, fetched no sooner. */
module.exports.plugin = (_schema, documents) => {
  const texts = documents
    .map(({ location }) => [
      location
        .split('/')
        .pop()
        .replace(/\.graphql$/, ''),
      readFileSync(location, 'utf8'),
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const lines = texts.map(([name, text]) => `  ${JSON.stringify(name)}: ${JSON.stringify(text)},`)
  return `export const texts: Readonly<Record<string, string>> = {\n${lines.join('\n')}\n}\n`
}
