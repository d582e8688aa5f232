import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { catalogues, cataloguesIn } from '../catalogues.ts'
import { biddingRestrictionsOf, consequencesOf } from './measures.ts'

const folder = mkdtempSync(join(tmpdir(), 'xinlu-measures-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function written(files: Record<string, string>): string {
  const place = mkdtempSync(join(folder, 'of-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(place, name, '..'), { recursive: true })
    writeFileSync(join(place, name), text)
  }
  return place
}

const head = (effective: string) =>
  `title: （样例）清单\nversion: "一"\nissuer: 某局\neffective: ${effective}\nsource: "（样例）"\n`
const green = `measures:\n  - { measure: 不享受绿色通道, circumstances: [1], basis: 第一条, authority: 收费站, until: null }\n`
const entry = { circumstance: 1, publicUntil: '2028-11-30', inForce: true }

describe('no list, no punishment', () => {
  it('the catalogue that is shipped names no measure: nothing follows from any entry', () => {
    expect(catalogues().length).toBeGreaterThan(0)
    for (let circumstance = 1; circumstance <= 10; circumstance++)
      expect(consequencesOf({ ...entry, circumstance }, '2026-11-23', catalogues())).toEqual([])
  })

  it('nothing follows without any catalogue, before the first, or from an entry that is not in force', () => {
    const held = cataloguesIn(written({ 'green/2026-01-01.yaml': head('2026-01-01') + green }))
    expect(consequencesOf(entry, '2026-11-23', [])).toEqual([])
    expect(consequencesOf(entry, '2025-12-31', held)).toEqual([])
    expect(consequencesOf({ ...entry, inForce: false }, '2026-11-23', held)).toEqual([])
    expect(consequencesOf({ ...entry, circumstance: 2 }, '2026-11-23', held)).toEqual([])
  })

  it('what a catalogue in force names follows, with its basis, its authority and its last day', () => {
    const held = cataloguesIn(written({ 'green/2026-01-01.yaml': head('2026-01-01') + green }))
    expect(consequencesOf(entry, '2026-01-01', held)).toEqual([
      {
        ...{
          measure: '不享受绿色通道',
          catalogue: '（样例）清单',
          version: '一',
          basis: '第一条',
          authority: '收费站',
        },
        until: '2028-11-30',
      },
    ])
  })

  it('of what follows only a measure that says so bars from tenders', () => {
    const bidding = `${green}  - { measure: 限制参加投标, circumstances: [1], basis: 第二条, authority: 招标人, restricts: BIDDING }\n`
    const held = cataloguesIn(written({ 'green/2026-01-01.yaml': head('2026-01-01') + bidding }))
    expect(consequencesOf(entry, '2026-01-01', held)).toHaveLength(2)
    expect(biddingRestrictionsOf(entry, '2026-01-01', held)).toMatchObject([
      { measure: '限制参加投标', basis: '第二条' },
    ])
    expect(biddingRestrictionsOf({ ...entry, inForce: false }, '2026-01-01', held)).toEqual([])
    const odd = bidding.replace('BIDDING', 'LENDING')
    expect(() => cataloguesIn(written({ 'green/2026-01-01.yaml': head('2026-01-01') + odd }))).toThrow(
      expect.objectContaining({ code: 'EDITION_FAULT' }),
    )
  })

  it('a measure ends on its own last day, or with the edition that no longer names it', () => {
    const until = green.replace('null', '2026-12-31')
    const held = cataloguesIn(
      written({
        'green/2026-01-01.yaml': head('2026-01-01') + until,
        'green/2027-06-01.yaml': `${head('2027-06-01')}measures: []\n`,
      }),
    )
    expect(consequencesOf(entry, '2026-12-31', held)).toMatchObject([{ until: '2026-12-31' }])
    expect(consequencesOf(entry, '2027-01-01', held)).toEqual([])
    const forever = cataloguesIn(
      written({
        'green/2026-01-01.yaml': head('2026-01-01') + green,
        'green/2027-06-01.yaml': `${head('2027-06-01')}measures: []\n`,
      }),
    )
    expect([
      consequencesOf(entry, '2027-05-31', forever).length,
      consequencesOf(entry, '2027-06-01', forever).length,
    ]).toEqual([1, 0])
  })
})

it.each([
  ['an unknown word', { 'a/2026-01-01.yaml': `${head('2026-01-01')}odd: 1\n${green}` }],
  ['another day than its name', { 'a/2026-01-01.yaml': head('2026-01-02') + green }],
  ['a measure without its basis', { 'a/2026-01-01.yaml': head('2026-01-01') + green.replace('basis: 第一条, ', '') }],
  ['a circumstance that does not exist', { 'a/2026-01-01.yaml': head('2026-01-01') + green.replace('[1]', '[11]') }],
  ['a last day that is none', { 'a/2026-01-01.yaml': head('2026-01-01') + green.replace('null', 'soon') }],
  ['another name', { 'a/measures.yaml': head('2026-01-01') + green }],
  ['what is no YAML', { 'a/2026-01-01.yaml': '[' }],
])('a catalogue with %s is refused', (_, files) => {
  expect(() => cataloguesIn(written(files as Record<string, string>))).toThrowError(
    expect.objectContaining({ code: 'EDITION_FAULT' }),
  )
})
