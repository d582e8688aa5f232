import { countyFirst, packOn } from '@xinlu/db'
import { describe, expect, it } from 'vitest'
import { changed, folderOf, shipped } from './packs.fixture.ts'
import { packsIn, shippedFolder } from './packs.ts'

describe('the other end of a grade', () => {
  it('may be the only one that is said', () => {
    const text = changed(shipped('bus'), 'grade: A, least: 85, below: 95', 'grade: A, below: 95')
    const [pack] = packsIn(folderOf({ 'bus/2025-01-01.yaml': text })).get('bus') ?? []
    expect(pack?.grades.map(({ grade, bound }) => [grade, bound?.value.toFixed(), bound?.inclusive])).toEqual([
      ['AA', '95', true],
      ['A', '85', true],
      ['B', '75', true],
      ['C', '60', true],
      ['D', undefined, undefined],
    ])
  })
})

describe("a county's own packs", () => {
  const own = (day: string, title: string) =>
    shipped('freight')
      .replace('effective: 2024-01-01', `effective: ${day}`)
      .replace(/^title: .*$/m, `title: ${title}`)
  const county = packsIn(folderOf({ 'freight/2025-07-01.yaml': own('2025-07-01', '文水县货运考核') }))
  const later = packsIn(folderOf({ 'freight/2026-01-01.yaml': own('2026-01-01', '样例') }))

  it.each([
    ['2025-06-30', '（样例）道路货物运输企业质量信誉考核评分表'],
    ['2025-07-01', '文水县货运考核'],
    ['2027-01-01', '文水县货运考核'],
  ])('answer from their first day on: on %s %s', (day, title) => {
    expect(packOn(countyFirst(county, packsIn(shippedFolder)), 'freight', day).title).toBe(title)
  })

  it('do not give way to a later one that is shipped, and leave other schemes alone', () => {
    expect(packOn(countyFirst(county, later), 'freight', '2026-06-01').title).toBe('文水县货运考核')
    expect(packOn(countyFirst(county, packsIn(shippedFolder)), 'bus', '2026-06-01').scheme).toBe('bus')
  })

  it('that the bureau has confirmed are no longer provisional', () => {
    const text = own('2025-07-01', '文水县货运考核').replace(/^confidence: .*$/m, 'checked: 2025-07-01')
    const [pack] = packsIn(folderOf({ 'freight/2025-07-01.yaml': text })).get('freight') ?? []
    expect(pack?.confidence).toBeNull()
    expect(pack?.items[0]?.lines[0]?.clause.provisional).toBe(false)
  })
})

describe('every sentence of a shipped sheet', () => {
  const packs = [...packsIn(shippedFolder)].flatMap(([, held]) => held)
  const lines = packs.flatMap(({ scheme, items, bonus }) =>
    [...items, ...bonus].flatMap((item) => item.lines.map((line) => [scheme, line.code, line] as const)),
  )
  it.each(lines)('%s: that of %s says its own numbers', (_, __, { form, restores, clause }) => {
    const numbers = new Set([...(clause.text ?? '').matchAll(/\d+(\.\d+)?/g)].map(([number]) => Number(number)))
    const wanted = [form.points, ...(form.form === 'RATE' ? [form.per] : []), ...(restores.eq(0.5) ? [restores] : [])]
    for (const number of wanted) expect(numbers).toContain(number.toNumber())
    expect(clause.text?.includes('恢复')).toBe(restores.gt(0))
  })
})
