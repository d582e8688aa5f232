import { countyFirst, packOn } from '@xinlu/db'
import { describe, expect, it } from 'vitest'
import { changed, firstDay, folderOf, shipped } from './packs.fixture.ts'
import { packFrom, packsIn, shippedFolder } from './packs.ts'

const roles = ['contractor', 'designer', 'supervisor', 'testing']
const refusedBy = (fault: RegExp) =>
  expect.objectContaining({ code: 'EDITION_FAULT', message: expect.stringMatching(fault) })

describe('a pack is refused that has', () => {
  const rule = (name: string) => `{ rule: "construction-grades ${name}" }`
  const line = (word: RegExp) => word.exec(shipped('contractor'))?.[0] ?? 'nothing of the kind'
  it.each([
    ['an unknown field', 'role: CONTRACTOR', 'role: CONTRACTOR\ncolour: red', /the pack: only title.*got colour/],
    ['an unknown role', 'role: CONTRACTOR', 'role: PLUMBER', /role: one of CONTRACTOR.*got PLUMBER/],
    ['no day', `effective: ${firstDay}`, 'effective: 2022-02-30', /effective: YYYY-MM-DD; got 2022-02-30/],
    ['no source', line(/source: .*\n/), '', /source: a text/],
    ['neither doubt nor check', line(/confidence: .*\n/), '', /confidence, while it was not checked/],
    ['a check on no day', line(/confidence: .*\n/), 'checked: yes\n', /checked: YYYY-MM-DD; got yes/],
    [
      'a number of the law written out',
      rule('score.bid.weight'),
      '0.2',
      /weights\.bid: a rule, for it is the law's number; got 0\.2/,
    ],
    [
      'weights that are not the whole',
      rule('score.bid.weight'),
      rule('score.performance.weight'),
      /weights: 1 together; got 1\.6/,
    ],
    [
      'a rule that nobody knows',
      'score.contract',
      'score.nothing',
      /contract: a rule that has a value on 2022-01-01; got construction-grades score\.nothing/,
    ],
    ['a rule whose value is unknown', rule('validity'), rule('national.formula'), /validity: a rule that has a value/],
    ['a rule that is no number', rule('validity'), rule('newcomer.grade'), /validity: a number from 0; got A/],
    ['a part of a year', rule('validity'), rule('score.bid.weight'), /validity: a whole number; got 0\.2/],
    ['a grade too few', line(/ {2}- grade: C\n.*\n/), '', /grades: AA, A, B, C, D, best first; got 4/],
    ['grades in another order', '  - grade: AA\n', '  - grade: A\n', /grades\.AA: here, best first; got A/],
    ['a grade without its score', line(/ {4}least: .*grade\.a\.least.*\n/), '', /grades\.A: one of least, above/],
    [
      'a grade with two signs',
      line(/ {4}least: .*grade\.a\.least.*\n/),
      `    least: ${rule('grade.a.least')}\n    above: ${rule('grade.a.least')}\n`,
      /grades\.A: one of least, above/,
    ],
    [
      'a score written out',
      rule('grade.a.least'),
      '85',
      /grades\.A\.least: a rule, for it is the law's number; got 85/,
    ],
    [
      'two grades at one score',
      rule('grade.a.least'),
      rule('grade.aa.least'),
      /grades\.A: below 95, best first; got 95/,
    ],
    [
      'a best grade that nobody reaches',
      `least: ${rule('grade.aa.least')}`,
      `above: ${rule('score.contract')}`,
      /grades\.AA: within 100, best first; got 100/,
    ],
    [
      'a lowest grade with a bound',
      '  - grade: D\n',
      `  - grade: D\n    least: ${rule('grade.c.least')}\n`,
      /grades\.D: the lowest grade without a bound/,
    ],
    ['a code twice', 'code: DELAY', 'code: SUBLETTING', /items: each code once; got SUBLETTING/],
    ['a code in small letters', 'code: DELAY', 'code: delay', /a code in UPPER_SNAKE; got delay/],
    ['an unknown part', 'part: OTHER', 'part: MORE', /items\.NOT_REPORTED\.part: BID, PERFORMANCE or OTHER; got MORE/],
    ['an item of no points', '    points: 10\n', '', /items\.BID_WITHDRAWN\.points: a number above 0; got none/],
    ['points of zero', 'points: 10', 'points: 0', /items\.BID_WITHDRAWN\.points: a number above 0; got 0/],
    [
      'points that bring something',
      'points: 10',
      'points: -10',
      /items\.BID_WITHDRAWN\.points: a number from 0; got -10/,
    ],
    ['D at once or not', 'directD: true', 'directD: false', /items\.COLLUSION\.directD: true, or none; got false/],
    [
      'D at once that is given back',
      'directD: true',
      'directD: true\n    restores: 1',
      /items\.COLLUSION\.restores: none where it makes D at once/,
    ],
    [
      'more given back than it cost',
      'restores: 0.5',
      'restores: 1.5',
      /items\.QUALITY_FAULT\.restores: a share from 0 to 1; got 1\.5/,
    ],
    [
      'a clause that is no rule',
      'directD: true',
      'directD: true\n    clause: "第三条"',
      /items\.COLLUSION\.clause: a rule; got 第三条/,
    ],
    ['an item without its sentence', line(/ {4}text: .*\n/), '', /items\.COLLUSION\.text: a text/],
  ])('%s', (_, from, to, fault) => {
    const text = changed(shipped('contractor'), from, to)
    expect(() => packFrom('contractor/2022-01-01.yaml', text)).toThrowError(refusedBy(fault))
    expect(() => packFrom('contractor/2022-01-01.yaml', text)).toThrowError(/contractor\/2022-01-01\.yaml/)
  })

  it('an indicator that the law forbids, with the sentence that forbids it', () => {
    const text = changed(shipped('contractor'), 'title: 社会责任', 'title: 在本县设立分公司')
    expect(() => packFrom('own.yaml', text)).toThrowError(
      refusedBy(/own\.yaml: items\[19\]\.title: 设立分公司, which .*招标投标法实施条例.*第三十二条 forbids: \(二\)/),
    )
  })

  it('no YAML, another day or role than its place, or no day for its name', () => {
    expect(() => packFrom('a.yaml', 'a: [')).toThrowError(refusedBy(/a\.yaml: YAML/))
    expect(() => packsIn(folderOf({ 'designer/2022-01-01.yaml': shipped('contractor') }))).toThrowError(
      refusedBy(/designer\/2022-01-01\.yaml: role: DESIGNER, as its folder is named; got CONTRACTOR/),
    )
    expect(() => packsIn(folderOf({ 'contractor/2023-01-01.yaml': shipped('contractor') }))).toThrowError(
      refusedBy(/effective: 2023-01-01, as the file is named; got 2022-01-01/),
    )
    expect(() => packsIn(folderOf({ 'contractor/new.yaml': '' }))).toThrowError(
      refusedBy(/a file named <effective>\.yaml/),
    )
  })
})

describe('the packs that are shipped', () => {
  const packs = packsIn(shippedFolder)

  it('are those of the four roles, and none answers for a day before it is in force', () => {
    expect([...packs.keys()]).toEqual(['CONTRACTOR', 'DESIGNER', 'SUPERVISOR', 'TESTING'])
    expect(packOn(packs, 'CONTRACTOR', firstDay).edition).toBe('contractor 2022-01-01')
    expect(() => packOn(packs, 'CONTRACTOR', '2021-12-31')).toThrowError(
      expect.objectContaining({ code: 'NO_EDITION', message: expect.stringContaining('in force from 2022-01-01') }),
    )
  })

  const items = [...packs.values()]
    .flat()
    .flatMap((pack) => pack.items.map((item) => [pack.role, item.code, item] as const))
  it.each(items)('%s: the sentence of %s says its own numbers', (_, __, { points, directD, restores, text }) => {
    const numbers = [...text.matchAll(/\d+(\.\d+)?/g)].map(([number]) => Number(number))
    if (points.gt(0)) expect(numbers).toContain(points.toNumber())
    if (restores.eq(0.5)) expect(numbers).toContain(0.5)
    expect(text.includes('直接定为D级')).toBe(directD)
    expect(text.includes('恢复')).toBe(restores.gt(0))
  })

  it.each(roles)('%s: say of bids, performance and other conduct what they cost', (role) => {
    const pack = packFrom(role, shipped(role))
    expect(new Set(pack.items.map(({ part }) => part)).size).toBe(3)
    expect(pack.items.some(({ directD }) => directD)).toBe(true)
    expect(pack.title).toMatch(/^（样例）/)
    expect(pack.confidence).toMatch(/^sample: /)
    expect(pack.items.every(({ clause }) => clause.provisional)).toBe(true)
  })
})

describe("a county's own packs", () => {
  const own = (day: string, title: string) =>
    shipped('contractor')
      .replace(`effective: ${firstDay}`, `effective: ${day}`)
      .replace(/^title: .*$/m, `title: ${title}`)
  const county = packsIn(folderOf({ 'contractor/2025-07-01.yaml': own('2025-07-01', '文水县施工企业评价标准') }))

  it.each([
    ['2025-06-30', '（样例）公路施工企业信用行为评价标准'],
    ['2025-07-01', '文水县施工企业评价标准'],
    ['2027-01-01', '文水县施工企业评价标准'],
  ])('answer from their first day on: on %s %s', (day, title) => {
    const packs = countyFirst(county, packsIn(shippedFolder))
    expect(packOn(packs, 'CONTRACTOR', day).title).toBe(title)
    expect(packOn(packs, 'DESIGNER', day).title).toMatch(/^（样例）/)
  })

  it('that the bureau has confirmed are no longer provisional, but for what they doubt themselves', () => {
    const text = own('2025-07-01', '标准').replace(/^confidence: .*$/m, 'checked: 2025-07-01')
    const doubted = changed(text, 'code: COLLUSION\n', 'code: COLLUSION\n    confidence: "to be asked"\n')
    const pack = packFrom('own', doubted)
    expect(pack.confidence).toBeNull()
    expect(pack.items.slice(0, 2).map(({ clause }) => clause.provisional)).toEqual([true, false])
  })
})
