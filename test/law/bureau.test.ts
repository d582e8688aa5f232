import { authority, authorityCode, ruleAt } from '@xinlu/db'
import { expect, it } from 'vitest'

it('the bureau that records decisions is the one that the sample county’s decisions name', () => {
  const said = ['authority.name', 'authority.code'].map((rule) => ruleAt('county-bureau', rule, '2026-11-23').value)
  expect(said).toEqual([authority, authorityCode])
})
