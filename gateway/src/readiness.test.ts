import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Part, readinessOf } from './readiness.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const times = { withinMs: 2000, keptMs: 500 }
const part = (name: string, answers: () => Promise<boolean>, needed = true): Part => ({ name, needed, answers })
const yes = async () => true
const never = () => new Promise<boolean>(() => {})

it('everything that answers is ready, and nothing is said beside', async () => {
  expect(await readinessOf([part('database', yes), part('ledger', yes)], times)()).toEqual({ ready: true })
})

it.each<[string, () => Promise<boolean>]>([
  ['says no', async () => false],
  ['fails', async () => Promise.reject(new Error('10.0.0.7:5432 refused'))],
])('what is needed and %s is away, by its name and no word more', async (_, answers) => {
  const ready = readinessOf([part('database', yes), part('ledger', answers)], times)
  expect(await ready()).toEqual({ ready: false, away: ['ledger'] })
})

it('what is not needed is told and does not count', async () => {
  const ready = readinessOf([part('database', yes), part('overload', async () => false, false)], times)
  expect(await ready()).toEqual({ ready: true, away: ['overload'] })
})

it('what hangs is away after its time, and the others are not held up', async () => {
  const asked = readinessOf([part('database', never), part('ledger', yes)], times)()
  await vi.advanceTimersByTimeAsync(1999)
  const still = Symbol()
  expect(await Promise.race([asked, Promise.resolve(still)])).toBe(still)
  await vi.advanceTimersByTimeAsync(1)
  expect(await asked).toEqual({ ready: false, away: ['database'] })
})

it('however many ask at once or a moment later, each part is asked once; after that moment again', async () => {
  let [up, asked] = [true, 0]
  const ready = readinessOf(
    [
      part('database', async () => {
        asked += 1
        return up
      }),
    ],
    times,
  )
  await Promise.all(Array.from({ length: 100 }, ready))
  up = false
  await vi.advanceTimersByTimeAsync(499)
  expect([await ready(), asked]).toEqual([{ ready: true }, 1])
  await vi.advanceTimersByTimeAsync(2)
  expect([await ready(), asked]).toEqual([{ ready: false, away: ['database'] }, 2])
})
