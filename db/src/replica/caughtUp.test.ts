import { afterEach, expect, it } from 'vitest'
import { type CaughtUp, caughtUpOf, type Standing } from './caughtUp.ts'
import type { Place } from './place.ts'

/** A database and its replica as two numbers; what is asked takes a moment, and may wait until it is let go. */
function pair() {
  const main: Place = { cluster: 'a', timeline: 1, at: 10n }
  const state = { main, replica: { ...main } as Place | null, asked: 0, heard: [] as Standing[] }
  const gate = caughtUpOf({
    logged: async () => {
      state.asked += 1
      const place = { ...state.main }
      await new Promise((resolve) => setTimeout(resolve, 5))
      return place
    },
    replayed: async () => state.replica && { ...state.replica },
    withinMs: 60,
    heard: (standing) => void state.heard.push(standing),
  })
  gates.push(gate)
  return { state, stands: gate.stands }
}
const gates: CaughtUp[] = []
afterEach(() => {
  for (const gate of gates.splice(0)) gate.stop()
})

async function ready() {
  const made = pair()
  await expect.poll(made.stands, { interval: 5 }).toBe('CAUGHT_UP')
  return made
}

it('is not asked before it was looked at, and then has what the database has', async () => {
  const { stands } = pair()
  expect(await stands()).toBe('AWAY')
  await expect.poll(stands, { interval: 5 }).toBe('CAUGHT_UP')
})

it('many who ask at once share two questions at most: none is told what was asked before it came', async () => {
  const { state, stands } = await ready()
  state.asked = 0
  const first = Array.from({ length: 20 }, stands)
  await new Promise((resolve) => setTimeout(resolve, 2))
  // The first question is under way, and what is recorded now is not in its answer.
  state.main.at = 20n
  const later = Array.from({ length: 20 }, stands)
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(state.asked).toBe(2)
  expect(await Promise.all(first)).toEqual(first.map(() => 'CAUGHT_UP'))
  expect(new Set(await Promise.all(later))).toEqual(new Set(['LATE']))
})

it('is waited for, and no longer than it may take', async () => {
  const { state, stands } = await ready()
  state.main.at = 11n
  setTimeout(() => {
    state.replica = { ...state.main }
  }, 20)
  expect(await stands()).toBe('CAUGHT_UP')
  state.main.at = 12n
  const begun = performance.now()
  expect(await stands()).toBe('LATE')
  const waited = performance.now() - begun
  expect(waited).toBeGreaterThan(40)
  expect(state.heard).toEqual(['LATE'])
})

it('who comes after it was late does not wait, and it comes back by itself', async () => {
  const { state, stands } = await ready()
  state.main.at = 11n
  await stands()
  const before = state.asked
  expect(await stands()).toBe('LATE')
  expect(state.asked).toBe(before)
  state.replica = { ...state.main }
  await expect.poll(stands, { timeout: 5000, interval: 50 }).toBe('CAUGHT_UP')
  expect(state.heard).toEqual(['LATE', 'CAUGHT_UP'])
})

it.each<[string, Partial<Place> | null]>([
  ['is no replica any more', null],
  ['is of another database', { cluster: 'b', at: 99n }],
  ['went another way after a restore', { timeline: 2, at: 99n }],
])('a server that %s is away, however far it is', async (_, other) => {
  const { state, stands } = await ready()
  state.replica = other && { ...state.main, ...other }
  expect(await stands()).toBe('AWAY')
})

it('so is one that says nothing or fails', async () => {
  const silent = caughtUpOf({
    logged: async () => ({ cluster: 'a', timeline: 1, at: 1n }),
    replayed: () => new Promise(() => {}),
    withinMs: 20,
    heard: (standing) => heard.push(standing),
  })
  const heard: Standing[] = []
  gates.push(silent)
  await expect.poll(() => heard).toEqual(['AWAY'])
  expect(await silent.stands()).toBe('AWAY')
})
