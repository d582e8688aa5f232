import { type KeyedDeed, keyedIn } from '../keyed.ts'
import type { Step } from './steps.ts'

/** Deeds that are sent again by their key, each in its room; a certificate is not among them, of which a subject holds ten at most. */
export const keyedSteps: readonly Step[] = [
  ['data request submitted', 'governance'],
  ['cadre check opened', 'governance'],
  ['tender recorded', 'construction'],
  ['proof handed in', 'enforcement'],
].map(([name = '', room = '']) => ({
  name,
  room,
  async cases(xinlu, count) {
    const { ask, query, variables, count: done } = keyedIn(xinlu).find((deed) => deed.name === name) as KeyedDeed
    return Array.from({ length: count }, (_, n) => ({
      ...{ ask, query, variables: variables(n, `${name} ${n}`.replaceAll(' ', '-')) },
      done: () => done(n),
    }))
  },
}))
