import { describe, expect, it } from 'vitest'
import { isPlate, plainPlate, plateFault } from './plates.ts'

describe('号牌', () => {
  it.each([
    ['晋J12345', 'YELLOW'],
    ['晋J12345', 'BLUE'],
    ['晋JA1234', 'BLUE'],
    ['晋J1234Z', 'YELLOW'],
    ['晋JD12345', 'GREEN'],
    ['晋JFA1234', 'GREEN'],
    ['晋J12345D', 'YELLOW_GREEN'],
    ['晋J12345F', 'YELLOW_GREEN'],
    ['京A8B8C8', 'BLUE'],
    ['粤BB12345', 'GREEN'],
    ['陕K1234挂', 'YELLOW'],
    ['晋J1234学', 'YELLOW'],
    ['晋J0012警', 'WHITE'],
    ['粤Z1234港', 'BLACK'],
  ])('%s is one, %s', (plate, colour) => {
    expect(plateFault(plate)).toBeNull()
    expect(plateFault(plate, colour)).toBeNull()
    expect(isPlate(plate)).toBe(true)
  })

  it.each([
    ['晋JI2345', 'ALPHABET', 'the letter I'],
    ['晋J1234O', 'ALPHABET', 'the letter O'],
    ['晋I12345', 'ALPHABET', 'I of an office'],
    ['晋j12345', 'ALPHABET', 'a small letter'],
    ['晋J12·345', 'ALPHABET', 'a dot within'],
    ['晋J123挂5', 'ALPHABET', '挂 inside'],
    ['晋J12345挂', 'ALPHABET', '挂 behind five'],
    ['J12345', 'PROVINCE', 'no province'],
    ['山J12345', 'PROVINCE', 'a province of another name'],
    ['', 'PROVINCE', 'nothing'],
    ['晋', 'ALPHABET', 'a province alone'],
    ['晋112345', 'FORM', 'a figure for the office'],
    ['晋J1234', 'FORM', 'four'],
    ['晋J123456', 'FORM', 'six without a letter'],
    ['晋JL12345', 'FORM', 'six with a letter that new energy has not'],
    ['晋J12345L', 'FORM', 'the same, large'],
    ['晋JD1234567', 'FORM', 'eight'],
    ['晋JABCDE', 'FORM', 'letters alone'],
  ])('%s is none: %s (%s)', (plate, fault) => {
    expect(plateFault(plate)).toBe(fault)
    expect(isPlate(plate)).toBe(false)
  })

  it.each([
    ['晋J12345', 'GREEN'],
    ['晋JD12345', 'YELLOW'],
    ['晋JD12345', 'YELLOW_GREEN'],
    ['晋J12345D', 'GREEN'],
    ['陕K1234挂', 'BLUE'],
    ['晋J12345', 'RED'],
  ])('%s is not %s', (plate, colour) => expect(plateFault(plate, colour)).toBe('COLOUR'))

  it.each([
    ['晋J·12345', '晋J12345'],
    [' 晋j 12345 ', '晋J12345'],
    ['晋Ｊ１２３４５', '晋J12345'],
    ['晋J-1234挂', '晋J1234挂'],
  ])('%j is compared as %s', (written, plain) => {
    expect(plainPlate(written)).toBe(plain)
    expect(plainPlate(plain)).toBe(plain)
  })
})
