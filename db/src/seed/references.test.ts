import { expect, it } from 'vitest'
import { ruleAt } from '../law/index.ts'
import { county } from './index.ts'
import type { Act, Counts, Licence, OtherAct, Penalty } from './types.ts'

const today = '2026-11-23'
const made = county({ today })
const firms = [...made.enterprises()]
const traders = [...made.soleTraders()]
const practitioners = [...made.practitioners()]
const vehicles = [...made.vehicles()]
const weighings = [...made.weighings()]
const penalties = [...made.penalties()]
const licences = [...made.licences()]
const otherActs = [...made.otherActs()]

const idsOf = (items: readonly { id: string }[]) => new Set(items.map(({ id }) => id))
const firmIds = idsOf(firms)
const owners = new Set([...firmIds, ...idsOf(traders)])
const drivers = idsOf(practitioners)
const cars = new Map(vehicles.map((vehicle) => [vehicle.id, vehicle]))
const subjects = new Set([...owners, ...drivers, ...cars.keys()])
const beginningOfToday = '2026-11-22T16:00:00.000Z'

/** The county's day of an instant. */
const dayOf = (instant: string) => new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10)

const streams: { [K in keyof Counts]: readonly { id: string }[] } = {
  enterprises: firms,
  soleTraders: traders,
  practitioners,
  vehicles,
  assessments: [...made.assessments()],
  assessmentFacts: [...made.assessmentFacts()],
  integrityCycles: [...made.integrityCycles()],
  constructionGrades: [...made.constructionGrades()],
  weighings,
  listings: [...made.listings()],
  penalties,
  licences,
  otherActs,
  contracts: [...made.contracts()],
  projects: [...made.projects()],
  sections: [...made.sections()],
  performances: [...made.performances()],
  keyPersons: [...made.keyPersons()],
  conducts: [...made.conducts()],
  wages: [...made.wages()],
  safetyFacts: [...made.safetyFacts()],
  firmChanges: [...made.firmChanges()],
  openCases: [...made.openCases()],
  plannedInspections: [...made.plannedInspections()],
}

it.each(Object.entries(streams))('names only subjects and units that exist: %s', (_, statements) => {
  const unitCodes = new Set(made.units.map(({ code }) => code))
  for (const statement of statements as readonly { id: string; saidBy: string; subjectId?: string; unit?: string }[]) {
    expect(unitCodes).toContain(statement.saidBy)
    if (statement.unit !== undefined) expect(unitCodes).toContain(statement.unit)
    if (statement.subjectId !== undefined) expect(subjects.has(statement.subjectId)).toBe(true)
  }
})

it.each(Object.entries(streams))(
  'writes opaque ids, and a correction right behind with a later instant: %s',
  (_, statements) => {
    const seen = new Set<string>()
    let before: { id: string; knownFrom?: string } = { id: '' }
    for (const statement of statements as readonly { id: string; knownFrom?: string }[]) {
      expect(statement.id).toMatch(/^[safigwldckpjemybnth]_[0-9a-hjkmnp-tv-z]{16}$/)
      if (seen.has(statement.id)) {
        expect(before.id).toBe(statement.id)
        expect(`${statement.knownFrom}` > `${before.knownFrom}`).toBe(true)
        expect(statement).not.toEqual({ ...before, knownFrom: statement.knownFrom })
      }
      seen.add(statement.id)
      before = statement
    }
  },
)

it.each(Object.entries(streams))(
  'knows nothing after today has begun, and nothing before it was so: %s',
  (_, statements) => {
    for (const statement of statements) {
      const texts = JSON.stringify(statement).matchAll(
        /"(knownFrom|occurredOn|correctedOn|weighedAt|validFrom|registeredOn|firstIssuedOn|cycleStartOn|listedOn|removedOn|changedOn|finishedOn|startedOn|signedOn|decidedOn|publishedOn)":"([^"]+)"/g,
      )
      for (const [, , value] of texts)
        expect(`${value}` <= (`${value}`.includes('T') ? beginningOfToday : '2026-11-22')).toBe(true)
      const { validFrom, knownFrom } = statement as { validFrom?: string; knownFrom?: string }
      if (validFrom && knownFrom) expect(dayOf(knownFrom) >= validFrom).toBe(true)
    }
  },
)

it('learns some facts late', () => {
  const lags = practitioners.map(
    ({ validFrom, knownFrom }) => (Date.parse(knownFrom) - Date.parse(validFrom)) / 86_400_000,
  )
  const late = lags.filter((lag) => lag > 14).length / lags.length
  expect(late).toBeGreaterThan(0.02)
  expect(late).toBeLessThan(0.1)
})

it('employs every practitioner with an owner of vehicles, the driver of a sole trader being its operator', () => {
  const byEmployer = new Map(practitioners.map((practitioner) => [practitioner.employerId, practitioner]))
  for (const { employerId } of practitioners) expect(owners.has(employerId)).toBe(true)
  const hauliers = traders.filter(({ industries }) => industries.includes('FREIGHT'))
  expect(hauliers.length).toBeGreaterThan(40)
  for (const { id, operator } of hauliers) expect(byEmployer.get(id)?.citizenId).toBe(operator.citizenId)
})

it('gives vehicles owners that exist, in the order of their days; some have had two, or two plates', () => {
  const inOrder = (days: string[]) => expect(days).toEqual([...new Set(days)].sort())
  for (const { plates, owners: spells } of vehicles) {
    for (const { ownerId } of spells) expect(owners.has(ownerId)).toBe(true)
    inOrder(plates.map(({ validFrom }) => validFrom))
    inOrder(spells.map(({ validFrom }) => validFrom))
  }
  expect(vehicles.filter(({ plates }) => plates.length === 2).length).toBeGreaterThan(30)
  expect(vehicles.filter(({ owners: spells }) => spells.length === 2).length).toBeGreaterThan(30)
})

it('has some trucks leased out for months and some attached to a firm, one of these not any more', () => {
  const hired = vehicles.filter(({ hires }) => hires.length > 0)
  const last = hired.map(({ hires }) => hires.at(-1))
  for (const { hires, owners: spells } of hired) {
    for (const { holderId } of hires) expect(firmIds.has(holderId) && holderId !== spells[0]?.ownerId).toBe(true)
    expect(spells.length).toBe(1)
    expect(`${hires[0]?.validFrom}` > `${spells[0]?.validFrom}`).toBe(true)
  }
  expect(last.filter((hire) => hire?.kind === 'LEASED').length).toBeGreaterThan(30)
  expect(last.filter((hire) => hire?.kind === 'ATTACHED').length).toBeGreaterThan(10)
  expect(hired.filter(({ hires }) => hires.length === 2).length).toBeGreaterThan(2)
  const hire = (id: string, day: string) => {
    const said = cars.get(id)?.hires.at(-1)
    return said && said.validFrom <= day && (said.validTo === null || day <= said.validTo) ? said.holderId : null
  }
  const others = weighings.filter(({ vehicleId, weighedAt }) => hire(vehicleId, dayOf(weighedAt)) !== null)
  expect(others.length).toBeGreaterThan(200)
  for (const { vehicleId, weighedAt, operatorId } of others) expect(operatorId).toBe(hire(vehicleId, dayOf(weighedAt)))
})

it('weighs vehicles under the plate and for the runner of that day, driven by who had the card', () => {
  const issued = new Map(practitioners.map(({ id, firstIssuedOn }) => [id, firstIssuedOn]))
  const spellOn = <T extends { validFrom: string }>(spells: readonly T[], day: string) =>
    spells.findLast(({ validFrom }) => validFrom <= day)
  const last = new Map(weighings.map((weighing) => [weighing.id, weighing]))
  for (const weighing of last.values()) {
    const day = dayOf(weighing.weighedAt)
    const vehicle = cars.get(weighing.vehicleId)
    expect(vehicle?.kind).toBe('TRUCK')
    expect(vehicle && spellOn(vehicle.plates, day)?.plate).toBe(weighing.plate)
    const hire = vehicle?.hires.at(-1)
    const hired = hire && hire.validFrom <= day && (hire.validTo === null || day <= hire.validTo)
    expect(hired ? hire.holderId : vehicle && spellOn(vehicle.owners, day)?.ownerId).toBe(weighing.operatorId)
    expect([weighing.axles, weighing.combination]).toEqual([vehicle?.axles, vehicle?.combination])
    expect(`${issued.get(weighing.driverId)}` <= day).toBe(true)
    if (weighing.sourceUnitId !== null) expect(firmIds.has(weighing.sourceUnitId)).toBe(true)
    expect(weighing.knownFrom > weighing.weighedAt).toBe(true)
  }
})

it('weighs in the order of time, with serials that have no gaps on a day at a station', () => {
  const next = new Map<string, number>()
  let before = ''
  const seen = new Set<string>()
  for (const { id, station, serial, weighedAt } of weighings) {
    expect(weighedAt >= before).toBe(true)
    before = weighedAt
    if (seen.has(id)) continue
    seen.add(id)
    const key = `${station} ${serial.slice(0, 8)}`
    expect(serial).toBe(dayOf(weighedAt).replaceAll('-', '') + String((next.get(key) ?? 0) + 1).padStart(4, '0'))
    next.set(key, (next.get(key) ?? 0) + 1)
  }
})

it.each<[string, readonly Act<Penalty['facts'] | Licence['facts'] | OtherAct['facts']>[]]>([
  ['penalties', penalties],
  ['licences', licences],
  ['other acts', otherActs],
])('numbers %s of a unit and year from 1 without gaps, in the order of their days', (_, acts) => {
  const series = new Map<string, { number: number; day: string }>()
  const seen = new Set<string>()
  for (const { id, facts, unit } of acts) {
    if (seen.has(id)) continue
    seen.add(id)
    const [, head, year, number] = /^(.+)〔(\d{4})〕(\d{3,})号$/.exec(facts.docNo) ?? []
    const kind = { PENALTY_2018: 'penalty', LICENCE_2018: 'licence', OTHER_ACT: '' }[facts.template]
    const act = facts.template === 'OTHER_ACT' ? facts.actKind.toLowerCase() : kind
    expect(ruleAt('county-document-series', `${act}.${unit}`, facts.decidedOn).value).toBe(head)
    expect(facts.decidedOn.slice(0, 4)).toBe(year)
    const before = series.get(`${head} ${year}`) ?? { number: 0, day: '' }
    expect(Number(number)).toBe(before.number + 1)
    expect(facts.decidedOn >= before.day).toBe(true)
    series.set(`${head} ${year}`, { number: Number(number), day: facts.decidedOn })
  }
  expect(series.size).toBeGreaterThan(7)
})
