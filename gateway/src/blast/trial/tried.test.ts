import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../../configuration.ts'
import { nothingRecorded } from '../recorded.ts'
import { placeOf, policyPlace, triableFiles } from './places.ts'
import { tried } from './tried.ts'

const held = (place: string) => readFileSync(join(root, `${place}.yaml`), 'utf8')
const policy = held(policyPlace)
const tryOut = (place: string, text: string) =>
  tried({ place, text, policy, recorded: nothingRecorded, now: '2026-11-23T00:00:00.000Z' })

const law = 'db/rules/county-repair'
const pack = 'subgraphs/road-transport/packs/freight/2024-01-01'

it('a file as it stands changes nothing', () => {
  for (const place of [policyPlace, `${law}/2026-04-01`, pack])
    expect(tryOut(place, held(place))).toMatchObject({ against: place, changed: false })
})

it('a new edition is held against the last before it, and told by its own name', () => {
  const later = held(`${law}/2026-04-01`).replace('effective: 2026-04-01', 'effective: 2027-01-01')
  const { against, values } = tryOut(`${law}/2027-01-01`, later)
  expect(against).toBe(`${law}/2026-04-01`)
  expect(values.map(({ file, place }) => [file, place])).toEqual([[`${law}/2027-01-01`, null]])
  expect(tryOut(`${law}/2020-01-01`, later.replace('2027-01-01', '2020-01-01'))).toMatchObject({ against: null })
})

it('a county file is told part by part', () => {
  expect(tryOut(pack, held(pack).replace(/^title: .*$/m, 'title: 试改')).values).toEqual([
    expect.objectContaining({ file: pack, place: 'title', change: 'CHANGES', to: '试改' }),
  ])
})

it.each([
  [policyPlace, 'version: 1', 'EDITION_FAULT'],
  [policyPlace, 'a: [', 'EDITION_FAULT'],
  [`${law}/2026-04-01`, 'title: 只有名称', 'EDITION_FAULT'],
  [`${law}/2026-04-01`, 'a: &a [x]\nb: [*a', 'EDITION_FAULT'],
  [pack, '只有文字', 'EDITION_FAULT'],
  ['db/rules/../../../etc/2026-04-01', 'title: 外面', 'BAD_INPUT'],
  ['db/rules/nothing-held/2026-04-01', 'title: 没有', 'BAD_INPUT'],
])('%s with %j is %s', (place, text, code) => {
  expect(() => tryOut(place, text)).toThrow(expect.objectContaining({ code }))
})

it('every dated file of the release can be tried', () => {
  const files = triableFiles()
  expect(files[0]).toBe(policyPlace)
  expect(files.length).toBeGreaterThan(90)
  for (const place of files.slice(1)) expect(placeOf(place).against?.place).toBe(place)
})
