import { expect, it } from 'vitest'
import { ruleAt } from '../law/index.ts'
import { breaches, inWan } from './breaches.ts'
import { county } from './index.ts'
import { limitKg, overloadFine } from './limits.ts'
import type { Listing, Weighing } from './types.ts'

const today = '2026-11-23'
const made = county({ today })
const penalties = [...made.penalties()]
const latest = <T extends { id: string }>(statements: Iterable<T>) => [
  ...new Map([...statements].map((statement) => [statement.id, statement])).values(),
]
const violations = latest(made.weighings()).filter(({ grossKg, limitKg: limit }) => grossKg > limit)

const someDay = Date.parse('2026-06-01') / 86_400_000

it.each([
  [2, false, 18_000],
  [3, false, 25_000],
  [3, true, 27_000],
  [4, false, 31_000],
  [4, true, 36_000],
  [5, true, 43_000],
  [6, true, 49_000],
])('limits a truck of %d axles (combination: %s) to %d kg', (axles, combination, limit) => {
  expect(limitKg({ axles, combination }, someDay)).toBe(limit)
})

it.each([
  [990, null],
  [1000, 500],
  [1990, 500],
  [2000, 1000],
  [59_990, 29_500],
  [80_000, 30_000],
])('fines %d kg over the limit with %s CNY', (over, fine) => {
  expect(overloadFine(over, someDay)).toBe(fine)
})

it.each([
  [800, '0.08'],
  [30_000, '3'],
  [12_345, '1.2345'],
  [1, '0.0001'],
])('writes %d CNY as %s 万元', (yuan, text) => {
  expect(inWan(yuan)).toBe(text)
})

it('weighs one in twenty over the limit', () => {
  const first = new Map<string, Weighing>()
  for (const weighing of made.weighings()) if (!first.has(weighing.id)) first.set(weighing.id, weighing)
  const over = [...first.values()].filter(({ grossKg, limitKg: limit }) => grossKg > limit)
  expect(over.length).toBe(1500)
  expect(violations.length).toBe(1485)
})

it('grades firms by their score: 850, 700, 600', () => {
  const lowest = { AAA: 850, AA: 700, A: 600, B: 0 }
  const above = { AAA: 1100.1, AA: 850, A: 700, B: 600 }
  const seen = new Set<string>()
  for (const { score, grade } of made.assessments()) {
    expect(score).toMatch(/^\d{3,4}\.\d$/)
    expect(Number(score)).toBeGreaterThanOrEqual(lowest[grade])
    expect(Number(score)).toBeLessThan(above[grade])
    seen.add(grade)
  }
  expect([...seen].sort()).toEqual(['A', 'AA', 'AAA', 'B'])
})

it('has each scheme assessed by the unit that the county names', () => {
  for (const { scheme, saidBy, validFrom } of made.assessments())
    expect(ruleAt('county-assessment', `assessor.${scheme.toLowerCase().replace('_', '-')}`, validFrom).value).toBe(
      saidBy,
    )
})

it('has one result in force for a firm, scheme and year, beside one superseded or shown', () => {
  const byKey = new Map<string, string[]>()
  for (const { subjectId, scheme, year, state } of latest(made.assessments())) {
    const key = `${subjectId} ${scheme} ${year}`
    byKey.set(key, [...(byKey.get(key) ?? []), state])
  }
  const kinds = new Set([...byKey.values()].map((states) => states.sort().join(' ')))
  expect([...kinds].sort()).toEqual(['FINAL', 'FINAL PUBLICITY', 'FINAL SUPERSEDED'])
})

it('grades construction firms by their score: 95, 85, 75, 60, and at most one grade up a year', () => {
  const bounds = { AA: [95, 100], A: [85, 95], B: [75, 85], C: [60, 75], D: [0, 60] } as const
  const order = Object.keys(bounds)
  const before = new Map<string, { year: number; place: number }>()
  for (const { subjectId, authority, year, grade, score, validFrom, validTo } of made.constructionGrades()) {
    const [low, high] = bounds[grade]
    expect(Number(score)).toBeGreaterThanOrEqual(low)
    expect(Number(score)).toBeLessThan(high)
    expect(validTo > validFrom).toBe(true)
    const known = before.get(`${subjectId} ${authority}`)
    const place = order.indexOf(grade)
    if (known?.year === year - 1) expect(known.place - place).toBeLessThanOrEqual(1)
    before.set(`${subjectId} ${authority}`, { year, place })
  }
  const roles = [...made.enterprises()].filter(({ industries }) => industries.includes('CONSTRUCTION'))
  expect(latest(roles).length).toBe(30)
})

it('grades drivers by their points, twelve months at a time from the first issue, and never two steps up at once', () => {
  const issued = new Map([...made.practitioners()].map(({ id, firstIssuedOn }) => [id, firstIssuedOn]))
  const order = ['B', 'A', 'AA', 'AAA']
  const before = new Map<string, { end: string; grade: string }>()
  for (const { subjectId, cycleStartOn, validFrom, points, grade } of made.integrityCycles()) {
    expect(grade).toBe(points === 0 ? 'AAA' : points < 10 ? 'AA' : points < 20 ? 'A' : 'B')
    const first = issued.get(subjectId) as string
    expect(cycleStartOn >= first).toBe(true)
    if (!first.endsWith('02-29')) expect(cycleStartOn.slice(5)).toBe(first.slice(5))
    expect(Number(validFrom.slice(0, 4))).toBe(Number(cycleStartOn.slice(0, 4)) + 1)
    const last = before.get(subjectId) ?? (cycleStartOn === first ? { end: cycleStartOn, grade: 'A' } : undefined)
    if (last) {
      expect(last.end).toBe(cycleStartOn)
      expect(order.indexOf(grade) - order.indexOf(last.grade)).toBeLessThanOrEqual(1)
    }
    before.set(subjectId, { end: validFrom, grade })
  }
})

it('fines within the article that it quotes', () => {
  const bounds = new Map(breaches.map(({ kind, lawful }) => [kind, lawful]))
  for (const { facts } of penalties) {
    expect(facts.penaltyKinds.includes('罚款')).toBe(facts.fine !== null)
    if (facts.fine === null) continue
    expect(facts.fine).toMatch(/^\d+(\.\d{1,6})?$/)
    const [low, high] = bounds.get(facts.breachKind) ?? [1, 30_000]
    const yuan = Math.round(Number(facts.fine) * 10_000)
    expect(yuan).toBeGreaterThanOrEqual(low)
    expect(yuan).toBeLessThanOrEqual(high)
    expect(facts.content).toContain(`${yuan}元`)
  }
})

it('punishes each violation that stands, as heavy as it was, and none that was struck', () => {
  const fineOf = new Map(
    latest(penalties).flatMap(({ facts }) =>
      facts.breachKind === '违法超限运输' ? [[facts.breachFacts, facts.fine] as const] : [],
    ),
  )
  let punished = 0
  for (const { plate, station, weighedAt, grossKg, limitKg: limit } of violations) {
    const day = new Date(Date.parse(weighedAt) + 8 * 3_600_000).toISOString().slice(0, 10)
    const found = [...fineOf].find(([text]) =>
      [day, plate, station, `总质量${grossKg}千克`].every((part) => text.includes(part)),
    )
    if (!found) {
      expect(day > '2026-11-08').toBe(true)
      continue
    }
    const fine = overloadFine(grossKg - limit, someDay)
    expect(found[1]).toBe(fine === null ? null : inWan(fine))
    punished++
  }
  expect(punished).toBe(fineOf.size)
})

it('lists those of whom the weighings and penalties say it', () => {
  const yearBefore = (day: string) => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`
  const within =
    ({ listedOn }: Listing, of: (violation: Weighing) => string) =>
    (subjectId: string) =>
      violations.filter(
        (violation) =>
          of(violation) === subjectId && violation.weighedAt > yearBefore(listedOn) && violation.weighedAt < listedOn,
      )
  const circumstances = new Set<number>()
  for (const listing of latest(made.listings())) {
    const { circumstance, subjectId, listedOn, publicUntil, removedOn } = listing
    circumstances.add(circumstance)
    expect(publicUntil).toBe(`${Number(listedOn.slice(0, 4)) + 2}${listedOn.slice(4)}`)
    expect(removedOn).toBe(publicUntil < today ? publicUntil : null)
    const ofSubject = penalties.filter(({ subjectId: id, facts }) => id === subjectId && facts.decidedOn < listedOn)
    if (circumstance === 1) expect(within(listing, ({ vehicleId }) => vehicleId)(subjectId).length).toBeGreaterThan(3)
    if (circumstance === 2) expect(within(listing, ({ driverId }) => driverId)(subjectId).length).toBeGreaterThan(3)
    if (circumstance === 3) {
      const trucks = new Set(
        within(listing, ({ operatorId }) => operatorId)(subjectId).map(({ vehicleId }) => vehicleId),
      )
      const fleet = [...made.vehicles()].filter(({ owners }) => owners.at(-1)?.ownerId === subjectId)
      expect(trucks.size / fleet.length).toBeGreaterThan(0.1)
      expect(ofSubject.some(({ facts }) => facts.penaltyKinds.includes('责令停产停业'))).toBe(true)
    }
    if (circumstance === 5)
      expect(ofSubject.some(({ facts }) => facts.breachKind.startsWith('指使') && Number(facts.fine) >= 2)).toBe(true)
  }
  expect([...circumstances].sort()).toEqual([1, 2, 3, 5])
})

it('publishes most acts in time, some late, some not, and none on natural persons', () => {
  const natural = penalties.filter(({ facts }) => facts.party.kind === 'NATURAL_PERSON')
  expect(natural.length).toBeGreaterThan(100)
  expect(natural.every(({ publishedOn, sites }) => publishedOn === null && sites.length === 0)).toBe(true)
  const others = [...penalties, ...made.licences(), ...made.otherActs()].filter(
    ({ facts }) => facts.party.kind !== 'NATURAL_PERSON',
  )
  const lags = others.map(({ publishedOn, facts }) =>
    publishedOn === null ? null : (Date.parse(publishedOn) - Date.parse(facts.decidedOn)) / 86_400_000,
  )
  const share = (of: (lag: number | null) => boolean) => lags.filter(of).length / lags.length
  expect(share((lag) => lag !== null && lag <= 9)).toBeGreaterThan(0.8)
  expect(share((lag) => lag !== null && lag > 14)).toBeGreaterThan(0.03)
  expect(share((lag) => lag === null)).toBeGreaterThan(0.03)
})

it('makes most of the five other acts inspections, most of them clean, and keeps a vehicle for some days only', () => {
  const acts = latest(made.otherActs()).map(({ facts }) => facts)
  const count = (kind: string) => acts.filter(({ actKind }) => actKind === kind).length
  expect(['INSPECTION', 'COMPULSION', 'CONFIRMATION', 'REWARD', 'ADJUDICATION'].map(count)).toEqual([
    280, 40, 40, 20, 20,
  ])
  const clean = acts.filter(({ content }) => content === '未发现问题').length
  expect(clean / 280).toBeGreaterThan(0.7)
  for (const { actKind, validFrom, validUntil, decidedOn } of acts) {
    expect([validFrom, validUntil !== null]).toEqual(actKind === 'COMPULSION' ? [decidedOn, true] : [null, false])
    if (validUntil) expect(Date.parse(validUntil) - Date.parse(decidedOn)).toBeLessThanOrEqual(25 * 86_400_000)
  }
  const people = acts.filter(({ party }) => party.kind === 'NATURAL_PERSON')
  expect(new Set(people.map(({ actKind }) => actKind))).toEqual(new Set(['COMPULSION', 'REWARD']))
})
