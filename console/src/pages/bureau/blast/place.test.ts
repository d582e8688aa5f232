import { expect, it } from 'vitest'
import { placeFor, policyPlace } from './place.ts'

it.each([
  [policyPlace, 'version: 2\n', policyPlace],
  ['db/rules/a/2024-01-01', 'title: x\neffective: 2026-01-01\n', 'db/rules/a/2026-01-01'],
  ['db/rules/a/2024-01-01', 'title: x\neffective: "2024-01-01"\n', 'db/rules/a/2024-01-01'],
  ['db/rules/a/2024-01-01', 'rules:\n  effective: 2026-01-01\n', 'db/rules/a/2024-01-01'],
  ['subgraphs/g/plan/2024', 'year: 2027\n', 'subgraphs/g/plan/2027'],
  ['subgraphs/g/plan/2024', 'effective: 2027-01-01\n', 'subgraphs/g/plan/2024'],
])('what replaces %s and says %j is tried at %s', (chosen, text, place) => {
  expect(placeFor(chosen, text)).toBe(place)
})
