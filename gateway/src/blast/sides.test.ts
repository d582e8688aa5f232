import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { root } from '../configuration.ts'
import { sidesFrom } from './sides.ts'

const folder = mkdtempSync(join(tmpdir(), 'xinlu-sides-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const policyFile = join(root, 'schema/policy.yaml')
const supergraphFile = join(root, 'schema/supergraph.graphql')
const rulesFolder = join(root, 'db/rules')
const roomsFolder = join(root, 'subgraphs')

/** The policy with a text replaced, in a file of its own. */
function changed(file: string, name: string, [from, to]: [string, string]): string {
  const path = join(folder, name)
  writeFileSync(path, readFileSync(file, 'utf8').replace(from, to))
  return path
}

describe('what can stand', () => {
  it.each([
    ['POLICY', policyFile],
    ['SUPERGRAPH', supergraphFile],
    ['RULES', rulesFolder],
    ['RELEASE', root],
  ])('is told apart: %s', (kind, path) => {
    expect(sidesFrom(path, path).older).toMatchObject({ kind, name: path, rules: rulesFolder, files: roomsFolder })
  })
})

describe('folders of dated files', () => {
  it.each(['supervision/classes', 'supervision/catalogues', 'road-transport/packs', 'governance/plan'])(
    '%s is one, and all else is today’s',
    (place) => {
      const path = join(roomsFolder, place)
      expect(sidesFrom(path, path).newer).toMatchObject({ kind: 'FILES', rules: rulesFolder, files: path })
    },
  )

  it('a release that brings no rooms has today’s', () => {
    const release = join(folder, 'release')
    cpSync(join(root, 'schema'), join(release, 'schema'), {
      recursive: true,
      filter: (path) => !path.includes('node_modules'),
    })
    cpSync(rulesFolder, join(release, 'db/rules'), { recursive: true })
    expect(sidesFrom(root, release).newer).toMatchObject({ kind: 'RELEASE', files: roomsFolder })
    mkdirSync(join(release, 'subgraphs'))
    expect(sidesFrom(root, release).newer.files).toBe(join(release, 'subgraphs'))
  })
})

describe('what cannot stand', () => {
  it.each([
    ['two kinds', () => supergraphFile, 'BAD_INPUT'],
    ['nothing at the path', () => join(folder, 'none.yaml'), 'BAD_INPUT'],
    ['a folder of something else', () => join(root, 'cli'), 'BAD_INPUT'],
    ['a text that is no YAML', () => changed(policyFile, 'bad.yaml', ['lines:', 'lines: [']), 'EDITION_FAULT'],
    ['an unknown class', () => changed(policyFile, 'class.yaml', ['REQUEST: SEE', 'GOSSIP: SEE']), 'EDITION_FAULT'],
  ])('%s is refused with its code', (_, newer, code) => {
    expect(() => sidesFrom(policyFile, newer())).toThrow(expect.objectContaining({ code }))
  })

  it.each([
    ['a text that is no GraphQL', 'type {'],
    ['words of one subgraph', 'type Query { a: Int }'],
    ['a class that is none', readFileSync(supergraphFile, 'utf8').replace('"TRADE_SECRET"', '"GOSSIP"')],
    ['a field of no type', readFileSync(supergraphFile, 'utf8').replace('price: Decimal', 'price: Gold')],
  ])('as a supergraph %s is refused with its code', (name, text) => {
    const path = join(folder, `${name}.graphql`)
    writeFileSync(path, text)
    expect(() => sidesFrom(supergraphFile, path)).toThrow(expect.objectContaining({ code: 'EDITION_FAULT' }))
  })

  it('an edition that is none is refused with its code', () => {
    const rules = join(folder, 'strange')
    mkdirSync(join(rules, 'double-publicity'), { recursive: true })
    writeFileSync(join(rules, 'double-publicity/2018-07-25.yaml'), 'title: 无')
    expect(() => sidesFrom(rulesFolder, rules)).toThrow(expect.objectContaining({ code: 'EDITION_FAULT' }))
  })
})
