import { describe, expect, it } from 'vitest'
import { licenceFaults, licences } from './licenceFaults.ts'
import { type Part, partsOf } from './parts.ts'
import { sbomOf } from './sbom.ts'

const parts = partsOf()
const part = (name: string, licence: string | null): Part => ({
  name,
  version: '1.0.0',
  licence,
  sha512: null,
  needs: [],
})

describe('what runs at a bureau', () => {
  it('is of packages whose licences it may use, each known', () => {
    expect(licenceFaults(parts, licences())).toEqual([])
    // What only tests and builds is no part; what runs is.
    const names = new Set(parts.map(({ name }) => name))
    for (const name of ['graphql', 'postgres', 'drizzle-orm', '@apollo/server', 'react']) expect(names).toContain(name)
    for (const name of ['vitest', 'playwright-core', 'exceljs', '@biomejs/biome']) expect(names).not.toContain(name)
  })

  it.each([
    ['none', null],
    ['GPL-3.0-only', 'GPL-3.0-only'],
    ['two of which one may not', 'MIT AND AGPL-3.0-only'],
    ['that of the named, under another name', 'Elastic-2.0'],
  ])('would be told of one under %s', (_, licence) => {
    const all = { ...licences(), named: [] }
    expect(licenceFaults([part('x', licence)], all)).toHaveLength(1)
    expect(licenceFaults([part('x', '(GPL-2.0-only OR MIT)')], all)).toEqual([])
  })

  it('has a bill of materials in which every part and every need is found, the same each time', () => {
    type Bom = {
      components: { 'bom-ref': string; hashes?: object[] }[]
      dependencies: { ref: string; dependsOn: string[] }[]
    }
    const bom = sbomOf(parts, licences(), '1') as Bom
    const refs = new Set(bom.components.map((one) => one['bom-ref']))
    expect(refs.size).toBe(parts.length)
    for (const { hashes } of bom.components) expect(hashes).toHaveLength(1)
    for (const { dependsOn } of bom.dependencies) for (const one of dependsOn) expect(refs).toContain(one)
    expect(sbomOf(partsOf(), licences(), '1')).toEqual(bom)
  })
})
