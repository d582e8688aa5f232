import { expect, it } from 'vitest'
import { standingOf } from './keys.ts'

const known = (...revisions: [number, string][]) => ({ weighingId: 'w', revisions: new Map(revisions) })

it.each<[string, ReturnType<typeof known> | undefined, number, string, string]>([
  ['a number that is not known', undefined, 0, 'a', 'NEW'],
  ['the first that comes is a later revision', undefined, 2, 'a', 'NEW'],
  ['the same again', known([0, 'a']), 0, 'a', 'KNOWN'],
  ['other content without a revision', known([0, 'a']), 0, 'b', 'CONFLICT'],
  ['other content with the next revision', known([0, 'a']), 1, 'b', 'CORRECTION'],
  ['a next revision that says the same', known([0, 'a']), 1, 'a', 'KNOWN'],
  ['a revision of before that was never seen', known([2, 'c']), 1, 'b', 'CORRECTION'],
  ['a revision of before again', known([0, 'a'], [1, 'b']), 0, 'a', 'KNOWN'],
  ['another first content when a revision is known', known([0, 'a'], [1, 'b']), 0, 'x', 'CONFLICT'],
  ['back to what was said first', known([0, 'a'], [1, 'b']), 2, 'a', 'CORRECTION'],
  ['what was stated before content was compared', known([0, '']), 0, 'x', 'KNOWN'],
])('%s', (_, key, revision, contentHash, standing) => {
  expect(standingOf({ revision, contentHash }, key)).toBe(standing)
})
