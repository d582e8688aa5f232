import { describe, expect, it } from 'vitest'
import { changed, firstDay, folderOf, shipped } from './packs.fixture.ts'
import { packsIn } from './packs.ts'

const least = (name: string) => `least: { rule: "road-transport-assessment grade.${name}.least" }`

describe('a pack is refused that has', () => {
  const freight = 'freight'
  const bus = 'bus'
  it.each([
    ['a gap between two grades', bus, 'below: 85', 'below: 84', /grades\.B: the end at which A begins, 85/],
    ['an overlap of two grades', bus, 'below: 85', 'below: 86', /grades\.B: the end at which A begins, 85/],
    ['both grades at one score', bus, 'below: 85', 'most: 85', /grades\.B: the end at which A begins, 85/],
    ['unsorted grades', freight, least('aa'), 'least: 900', /best first.*AAA before AA; got 900/],
    ['two grades from one score', freight, least('aa'), least('aaa'), /best first.*AAA before AA; got 850/],
    ['a grade twice', freight, 'grade: AA\n', 'grade: AAA\n', /grades: each once; got AAA/],
    ['a grade without its score', freight, least('aa'), '', /grades\.AA: the score from which it is given/],
    [
      'a lowest grade with a bound',
      freight,
      '- grade: B\n',
      '- grade: B\n    least: 10\n',
      /lowest grade without bound/,
    ],
    ['a best grade with an end', bus, 'grade: AA, least: 95', 'grade: AA, least: 95, most: 99', /beyond the best/],
    ['a grade with two bounds', bus, 'grade: AA, least: 95', 'grade: AA, least: 95, above: 94', /one of least, above/],
    [
      'items past their dimension',
      freight,
      'points: 200\n        facts',
      'points: 201\n        facts',
      /dimensions\.CONDUCT: items of 200 points together at most; got 201/,
    ],
    [
      'dimensions that do not make the scale',
      bus,
      'points: 30',
      'points: 31',
      /dimensions: 100 points together.*got 101/,
    ],
    [
      'a line of more than its item',
      bus,
      'each: 3',
      'each: 16',
      /dimensions\.SAFETY\.items\[0\] ACCIDENT: no line of more than 15/,
    ],
    [
      'an unknown kind of fact',
      freight,
      'facts: VIOLATION',
      'facts: SIN',
      /VIOLATION_RATE\.facts: one of ACCIDENT, .*got SIN/,
    ],
    [
      'a word that a kind does not have',
      freight,
      'where: { liability: [FULL,',
      'where: { liability: [GUILTY,',
      /liability: one of FULL.*GUILTY/,
    ],
    [
      'a particular that a kind does not have',
      freight,
      'where: { liability:',
      'where: { blame:',
      /where: only deaths, injured, liability; got blame/,
    ],
    [
      'a measure that is no number',
      freight,
      'measure: deaths',
      'measure: liability',
      /measure: a number that ACCIDENT has/,
    ],
    ['an unknown field', freight, 'counts: DOWN', 'counts: DOWN\ncolour: red', /the pack: only title.*got colour/],
    [
      'an unknown field of an item',
      freight,
      'rate: { points: 5,',
      'rate: { price: 1, points: 5,',
      /rate: only points, per, step, over; got price/,
    ],
    ['a line of two forms', freight, 'each: 10\n', 'each: 10\n        once: 10\n', /one of each, rate, once/],
    ['a line of no form', freight, '        each: 10\n', '', /one of each, rate, once/],
    ['a step that is neither full nor started', freight, 'step: FULL', 'step: HALF', /step: FULL or STARTED; got HALF/],
    ['a rate per nothing', freight, 'per: 0.01', 'per: 0', /per: more than 0/],
    ['negative points', freight, 'each: 10', 'each: -10', /each: a number from 0/],
    ['more restored than it cost', freight, 'restores: 0.5', 'restores: 1.5', /restores: a share from 0 to 1/],
    [
      'a restoration of what cannot be put right',
      freight,
      'facts: FILE_MISSING',
      'facts: COMPLAINT',
      /restores: a kind that can be put right; got COMPLAINT/,
    ],
    ['a code twice', freight, 'code: DEATH_RATE', 'code: ACCIDENT_RATE', /each code once; got ACCIDENT_RATE/],
    ['a code in small letters', freight, 'code: DEATH_RATE', 'code: death', /a code in UPPER_SNAKE/],
    [
      'a bonus past the scale',
      freight,
      'code: HONOUR\n    title: 荣誉称号\n    points: 50',
      'code: HONOUR\n    title: 荣誉称号\n    points: 500',
      /bonus\.HONOUR\.points: 100 at most/,
    ],
    [
      'a rule that nobody knows',
      freight,
      'score.safety',
      'score.danger',
      /dimensions\.SAFETY\.points: a rule that has a value on 2024-01-01; got road-transport-assessment score\.danger/,
    ],
    [
      'a rule whose value is unknown',
      freight,
      'points: 50\n        facts',
      'points: { rule: "road-transport-assessment deduction.steps" }\n        facts',
      /a rule that has a value/,
    ],
    [
      'a veto that allows the best',
      freight,
      'atMost: AA',
      'atMost: AAA',
      /vetoes\.DEATHS_AAA\.atMost: a grade below the best/,
    ],
    ['a veto for an unknown grade', freight, 'atMost: AA', 'atMost: C', /vetoes\.DEATHS_AAA\.atMost/],
    ['no source', freight, /source: .*\n/.exec(shipped('freight'))?.[0] ?? '', '', /source: a text/],
    [
      'neither doubt nor check',
      freight,
      /confidence: .*\n/.exec(shipped('freight'))?.[0] ?? '',
      '',
      /confidence, while it was not checked/,
    ],
    [
      'another day than its name',
      freight,
      'effective: 2024-01-01',
      'effective: 2024-01-02',
      /effective: 2024-01-01, as the file is named/,
    ],
    [
      'another scheme than its folder',
      freight,
      'scheme: freight',
      'scheme: cargo',
      /scheme: freight, as its folder is named/,
    ],
    [
      'conditions on a cycle in a year',
      freight,
      least('aaa'),
      `${least('aaa')}\n    last: { grade: A, clause: { rule: "road-transport-assessment grade.a.least" } }`,
      /last, of cycles alone/,
    ],
    [
      'points that the law does not list',
      'driver',
      'each: 3',
      'each: 4',
      /OVERLOAD: one of 20, 10, 5, 3, 1 points; got 4/,
    ],
    [
      'a first grade that it does not have',
      'driver',
      'driver-integrity grade.first',
      'repair-assessment cycle',
      /period\.first: a rule that has a value/,
    ],
    [
      'no months of its cycle',
      'driver',
      '  months: { rule: "driver-integrity cycle.months" }\n',
      '',
      /period\.months: a number/,
    ],
    ['a map where a list is meant', freight, 'dimensions:', 'dimensions: {}\nbonus_:', /the pack: only/],
  ])('%s', (_, scheme, from, to, fault) => {
    const file = `${scheme}/${firstDay(scheme)}.yaml`
    const text = changed(shipped(scheme), from, to)
    const read = () => packsIn(folderOf({ [file]: text }))
    expect(read).toThrowError(expect.objectContaining({ code: 'EDITION_FAULT', message: expect.stringMatching(fault) }))
    expect(read).toThrowError(new RegExp(file))
  })

  it('no YAML, or no day for its name', () => {
    expect(() => packsIn(folderOf({ 'freight/2024-01-01.yaml': 'a: [' }))).toThrowError(
      /freight\/2024-01-01\.yaml: YAML/,
    )
    expect(() => packsIn(folderOf({ 'freight/new.yaml': '' }))).toThrowError(/a file named <effective>\.yaml; got new/)
  })
})
