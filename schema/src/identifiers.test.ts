import { describe, expect, it } from 'vitest'
import {
  citizenIdFault,
  citizenIdOf,
  driverNumberFault,
  orgCodeCheck,
  orgCodeFault,
  placeholderUscc,
  usccDoubt,
  usccFault,
  usccOf,
} from './identifiers.ts'

const today = '2026-06-10'

describe('统一社会信用代码', () => {
  it.each([
    ['914403001922038216', '华为技术有限公司'],
    ['9144030071526726XG', '深圳市腾讯计算机系统有限公司'],
    ['91330100799655058B', '阿里巴巴（中国）有限公司'],
  ])('%s (%s) passes the outer and the inner check', (code) => {
    expect(usccFault(code)).toBeNull()
    expect(usccDoubt(code)).toBeNull()
    expect(usccOf(code.slice(0, 17))).toBe(code)
    expect(orgCodeCheck(code.slice(8, 16))).toBe(code[16])
  })

  it.each([
    ['91330100799655058', 'LENGTH'],
    ['91330100799655058BB', 'LENGTH'],
    ['', 'LENGTH'],
    ['9133010079965505OB', 'ALPHABET'],
    ['91330100799655058b', 'ALPHABET'],
    ['91330100799655058C', 'CHECK_DIGIT'],
    ['91330100799655085B', 'CHECK_DIGIT'],
    [placeholderUscc, 'CHECK_DIGIT'],
  ])('%s is refused as %s', (code, fault) => {
    expect(usccFault(code)).toBe(fault)
  })

  it('any of the 31 characters can be the check character', () => {
    const codes = Array.from({ length: 2000 }, (_, i) => usccOf(`9114112${String(i).padStart(10, '0')}`))
    expect(codes.filter((code) => code.length !== 18)).toEqual([])
    const checks = new Set(codes.map((code) => code[17]))
    expect(checks.size).toBe(31)
  })

  it('an inner check that does not fit is a doubt and no refusal', () => {
    const code = usccOf('91141121799655059')
    expect(usccFault(code)).toBeNull()
    expect(usccDoubt(code)).toBe('INNER_CHECK_DIGIT')
  })

  it('changing any one character of a code is noticed', () => {
    const code = '91330100799655058B'
    for (let i = 0; i < 18; i++)
      for (const other of '0123456789ABCDEFGHJKLMNPQRTUWXY')
        if (other !== code[i]) expect(usccFault(code.slice(0, i) + other + code.slice(i + 1))).toBe('CHECK_DIGIT')
  })
})

describe('组织机构代码', () => {
  it.each([
    ['192203821', null],
    ['71526726X', null],
    ['79965505-8', null],
    ['799655059', 'CHECK_DIGIT'],
    ['79965505', 'LENGTH'],
    ['7996550a8', 'ALPHABET'],
  ])('%s gives %s', (code, fault) => {
    expect(orgCodeFault(code)).toBe(fault)
  })
})

describe('公民身份号码', () => {
  it.each([
    ['11010519491231002X', null],
    [citizenIdOf('14112119800229001'), null],
    ['11010519491231002x', 'ALPHABET'],
    ['110105194912310021', 'CHECK_DIGIT'],
    ['110105491231002', 'LENGTH'],
    ['99010519491231002X', 'REGION'],
    [citizenIdOf('14112119810229001'), 'BIRTH_DATE'],
    [citizenIdOf('14112119801301001'), 'BIRTH_DATE'],
    [citizenIdOf('14112100000101001'), 'BIRTH_DATE'],
  ])('%s gives %s', (id, fault) => {
    expect(citizenIdFault(id, today)).toBe(fault)
  })

  it('a birth date of today is accepted, of tomorrow refused', () => {
    expect(citizenIdFault(citizenIdOf('14112120260610001'), today)).toBeNull()
    expect(citizenIdFault(citizenIdOf('14112120260611001'), today)).toBe('BIRTH_DATE')
  })

  it('the first seventeen must be seventeen digits', () => {
    expect(() => citizenIdOf('1101051949123100')).toThrow(expect.objectContaining({ code: 'BAD_INPUT' }))
    expect(() => usccOf('9133010079965505I')).toThrow(expect.objectContaining({ code: 'BAD_INPUT' }))
  })
})

describe('the number of a driver', () => {
  it.each([
    ['1411210111019000123', null],
    ['11010519491231002X', null],
    ['110105194912310021', 'CHECK_DIGIT'],
    ['11010519491331002X', 'BIRTH_DATE'],
    ['9911210111019000123', 'REGION'],
    ['14112101110190001X3', 'ALPHABET'],
    ['14112101110190001230', 'LENGTH'],
    ['', 'LENGTH'],
  ])('%s has the fault %s', (number, fault) => expect(driverNumberFault(number, today)).toBe(fault))
})
