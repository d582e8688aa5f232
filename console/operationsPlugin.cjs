'use strict'
const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { parse } = require('yaml')

/** Each operation of the console as a document that says nothing but its id in the manifest: what is asked by it needs no text. */
module.exports.plugin = (_schema, documents) => {
  const lines = parse(readFileSync(join(__dirname, '../gateway/operations/manifest.yaml'), 'utf8'))
  const ids = new Map(lines.map(({ name, id }) => [name, id]))
  const made = documents.flatMap(({ location, document }) => {
    const file = location
      .split('/')
      .pop()
      .replace(/\.graphql$/, '')
    return document.definitions
      .filter(({ kind }) => kind === 'OperationDefinition')
      .map(({ operation, name }) => {
        const id = ids.get(file)
        if (!id) throw new Error(`${file} is not in the manifest: run pnpm operations`)
        const type = `${name.value}${operation === 'query' ? 'Query' : 'Mutation'}`
        return `export const ${name.value} = documentOf<${type}, ${type}Variables>('${id}')`
      })
  })
  return { prepend: ["import { documentOf } from './document.ts'"], content: made.join('\n') }
}
