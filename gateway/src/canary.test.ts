import type { Verdicts } from '@xinlu/schema'
import { describe, expect, it } from 'vitest'
import { stopAtCanary } from './canary.ts'

const verdicts = (classes: Verdicts['classes']): Verdicts => ({
  classes,
  ownUnit: {},
  coordinates: {},
  minCell: 0,
  policyVersion: '1',
})
const stopped = expect.objectContaining({ code: 'CANARY' })
const mobile = '13812345678'
const citizenId = '11010519491231002X'

describe('the canary', () => {
  it.each([mobile, citizenId, citizenId.toLowerCase()])('finds %s wherever it stands', (number) => {
    for (let before = 0; before <= 40; before += 1) {
      for (const after of ['', '"', '号码 0123456789']) {
        const text = `${'字'.repeat(before)}${number}${after}`
        expect(() => stopAtCanary(text, verdicts({ PERSONAL: 'MASK' }), '2026-11-23')).toThrow(stopped)
      }
    }
  })

  it('finds one after longer and shorter runs of digits', () => {
    const text = `${'1234567890 '.repeat(9)}${'9'.repeat(30)} ${mobile}`
    expect(() => stopAtCanary(text, verdicts({}), '2026-11-23')).toThrow(stopped)
  })

  it.each([
    ['no digits', '字'.repeat(200)],
    ['ten digits in a row', '1381234567 '.repeat(40)],
    ['a credit code', '"91140000MA0GT12345"'],
    ['a mobile number inside a longer word', `A${mobile}`],
    ['a citizen id whose check digit is wrong', '110105194912310021'],
    ['nothing', ''],
  ])('lets %s go', (_, text) => {
    expect(() => stopAtCanary(text, verdicts({}), '2026-11-23')).not.toThrow()
  })

  it('looks only for what the viewer may not see', () => {
    const sees = verdicts({ PERSONAL: 'SEE' })
    expect(() => stopAtCanary(mobile, sees, '2026-11-23')).not.toThrow()
    expect(() => stopAtCanary(citizenId, sees, '2026-11-23')).toThrow(stopped)
  })
})
