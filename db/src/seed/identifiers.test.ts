import {
  citizenIdFault,
  driverNumberFault,
  orgCodeFault,
  placeholderUscc,
  plateFault,
  usccDoubt,
  usccFault,
} from '@xinlu/schema/identifiers'
import { expect, it } from 'vitest'
import { county, sampleMark } from './index.ts'
import { businessRegNoFor, plateFor, vinFor } from './numbers.ts'

const today = '2026-11-23'
const made = county({ today })
const firms = [...made.enterprises()]
const traders = [...made.soleTraders()]
const practitioners = [...made.practitioners()]
const vehicles = [...made.vehicles()]
const acts = [...made.penalties(), ...made.licences(), ...made.otherActs()]

const faulty = (codes: Iterable<string>, faultOf: (code: string) => unknown) =>
  [...codes].filter((code) => faultOf(code) !== null)

it('gives every firm and sole trader a 统一社会信用代码 of which both checks hold', () => {
  const codes = [...firms, ...traders].flatMap(({ uscc }) => (uscc === null ? [] : [uscc]))
  expect(faulty(codes, usccFault)).toEqual([])
  expect(faulty(codes, usccDoubt)).toEqual([])
  expect(faulty(codes, (code) => orgCodeFault(code.slice(8, 17)))).toEqual([])
  expect(codes.every((code) => /^9[12]141121YL/.test(code))).toBe(true)
})

it('gives every person a 公民身份号码 of 文水县 that holds and belongs to a grown-up', () => {
  const ids = [
    ...firms.map(({ legalRepresentative }) => legalRepresentative.citizenId),
    ...traders.map(({ operator }) => operator.citizenId),
    ...practitioners.map(({ citizenId }) => citizenId),
  ]
  expect(faulty(ids, (id) => citizenIdFault(id, '2004-11-23'))).toEqual([])
  expect(ids.every((id) => id.startsWith('141121'))).toBe(true)
  // the 17th digit is even for women, who are few here
  const women = ids.filter((id) => Number(id[16]) % 2 === 0).length
  expect(women).toBeGreaterThan(50)
  expect(women).toBeLessThan(ids.length / 8)
})

it('gives decisions only codes and numbers that hold', () => {
  const parties = acts.map(({ facts }) => facts.party)
  const codes = parties.flatMap(({ uscc }) => (uscc === null || uscc === placeholderUscc ? [] : [uscc]))
  expect(faulty(codes, usccFault)).toEqual([])
  expect(
    faulty(
      acts.flatMap(({ facts }) => [facts.authorityCode, facts.sourceCode]),
      usccFault,
    ),
  ).toEqual([])
  const ids = parties.flatMap(({ idNo, legalRepresentativeIdNo }) => [idNo, legalRepresentativeIdNo])
  expect(
    faulty(
      ids.filter((id) => id !== null),
      (id) => citizenIdFault(id, today),
    ),
  ).toEqual([])
  expect(parties.some(({ uscc, businessRegNo }) => uscc === placeholderUscc && businessRegNo !== null)).toBe(true)
})

it('gives nobody the code, number, name, plate or phone of another', () => {
  const once = <T>(of: Iterable<T>, key: (item: T) => string | null, id: (item: T) => string) => {
    const owner = new Map<string, string>()
    for (const item of of) {
      const value = key(item)
      if (value === null) continue
      expect(owner.get(value) ?? id(item)).toBe(id(item))
      owner.set(value, id(item))
    }
  }
  once(
    [...firms, ...traders],
    ({ uscc }) => uscc,
    ({ id }) => id,
  )
  once(
    firms,
    ({ name }) => name,
    ({ id }) => id,
  )
  once(
    traders,
    ({ tradeName }) => tradeName,
    ({ id }) => id,
  )
  once(
    traders,
    ({ businessRegNo }) => businessRegNo,
    ({ id }) => id,
  )
  once(
    practitioners,
    ({ citizenId }) => citizenId,
    ({ id }) => id,
  )
  once(
    practitioners,
    ({ qualificationNo }) => qualificationNo,
    ({ id }) => id,
  )
  once(
    [...firms, ...traders, ...practitioners],
    ({ phone }) => phone,
    ({ id }) => id,
  )
  once(
    vehicles,
    ({ vin }) => vin,
    ({ id }) => id,
  )
  once(
    vehicles.flatMap(({ plates, id }) => plates.map(({ plate }) => ({ plate, id }))),
    ({ plate }) => plate,
    ({ id }) => id,
  )
})

it('keeps names, codes and plates apart in the largest county too', () => {
  const large = county({ scale: 100, today })
  const names = new Set<string>()
  const codes = new Set<string>()
  for (const { name, uscc } of large.enterprises()) {
    names.add(name)
    codes.add(uscc)
  }
  expect([names.size, codes.size]).toEqual([30_000, 30_000])
  const plates = new Set<string>()
  let spells = 0
  for (const vehicle of large.vehicles())
    for (const { plate } of vehicle.plates) {
      plates.add(plate)
      spells++
    }
  expect(plates.size).toBe(spells)
}, 30_000)

it('marks every firm and trade name as a sample', () => {
  expect(sampleMark).toBe('（样例）')
  for (const { name } of firms) expect(name).toMatch(/^文水县.{2,}有限(责任)?公司（样例）$/)
  for (const { tradeName } of traders) expect(tradeName).toMatch(/^文水县.+部（样例）$/)
})

it('writes phones of the range that no operator has, qualification numbers of 18 or 19 digits', () => {
  for (const { phone } of [...firms, ...traders, ...practitioners]) expect(phone).toMatch(/^154\d{8}$/)
  for (const { qualificationNo, citizenId } of practitioners)
    if (qualificationNo !== citizenId) expect(qualificationNo).toMatch(/^141121\d{13}$/)
})

it('writes plates of 吕梁 as their colour asks', () => {
  const forms = {
    YELLOW: /^晋J[0-9A-HJ-NP-Z]{5}$/,
    BLUE: /^晋J[0-9A-HJ-NP-Z]{5}$/,
    GREEN: /^晋J[DF][0-9A-HJ-NP-Z]\d{4}$/,
    YELLOW_GREEN: /^晋J\d{5}[DF]$/,
  }
  const colours = new Set<string>()
  for (const { plates } of vehicles)
    for (const { plate, colour } of plates) {
      expect(plate).toMatch(forms[colour])
      colours.add(colour)
    }
  expect(colours.size).toBe(4)
})

it('gives no two indices one plate of a colour', () => {
  const plates = new Set<string>()
  for (let index = 0; index < 200_000; index++) plates.add(plateFor(1411, index, 'YELLOW_GREEN'))
  expect(plates.size).toBe(200_000)
})

it('ends a 工商注册号 with the check digit of MOD 11,10', () => {
  for (let index = 0; index < 200; index++) {
    const remainder = [...businessRegNoFor(1411, index)].reduce((product, digit, i) => {
      const sum = (product + Number(digit)) % 10
      return i === 14 ? sum : ((sum || 10) * 2) % 11
    }, 10)
    expect(remainder).toBe(1)
  }
})

it('writes a VIN whose ninth character is its check, without I, O and Q', () => {
  const values = 'A1B2C3D4E5F6G7H8J1K2L3M4N5P7R9S2T3U4V5W6X7Y8Z9'
  const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
  for (let index = 0; index < 200; index++) {
    const vin = vinFor(1411, index)
    expect(vin).toMatch(/^[A-HJ-NPR-Z0-9]{17}$/)
    const sum = weights.reduce((total, weight, i) => {
      const at = values.indexOf(vin[i] as string)
      return total + weight * Number(/\d/.test(vin[i] as string) ? vin[i] : values[at + 1])
    }, 0)
    expect('0123456789X'[sum % 11]).toBe(vin[8])
  }
})

it('gives every vehicle plates of the form that their colour has, and every driver a number of a form that holds', () => {
  const plates = vehicles.flatMap((vehicle) => vehicle.plates)
  expect(plates.filter(({ plate, colour }) => plateFault(plate, colour) !== null)).toEqual([])
  const numbers = practitioners.map(({ qualificationNo }) => qualificationNo)
  expect(faulty(numbers, (number) => driverNumberFault(number, today))).toEqual([])
})
