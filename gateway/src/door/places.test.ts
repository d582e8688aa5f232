import { EventEmitter } from 'node:events'
import { XinluError } from '@xinlu/schema'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Rank } from '../limits/limits.ts'
import { type Caller, type Leave, Places } from './places.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Somebody whose connection may go. */
const somebody = () => Object.assign(new EventEmitter(), { destroyed: false }) as unknown as Caller & EventEmitter

/** A door of twelve places, and what came of each who asked for one, in the order in which it came. */
function door(waiting = 8) {
  const places = new Places({ places: 12, waiting })
  const came: string[] = []
  const leaves = new Map<string, Leave>()
  const asks = async (
    rank: Rank,
    name: string,
    {
      caller = somebody(),
      withinMs = 60_000,
      who = null,
    }: { caller?: Caller; withinMs?: number; who?: string | null } = {},
  ) => {
    try {
      leaves.set(name, await places.take(rank, { withinMs, caller, who }))
      came.push(name)
    } catch (error) {
      came.push(`${name} ${error instanceof XinluError ? error.code : error}`)
    }
  }
  const goes = (name: string) => leaves.get(name)?.()
  const settled = () => vi.advanceTimersByTimeAsync(0)
  const many = (rank: Rank, count: number) => {
    for (let n = 1; n <= count; n += 1) asks(rank, `${rank} ${n}`)
    return settled()
  }
  const of = (rank: Rank) => places.standing().find((one) => one.rank === rank)
  return { places, came, asks, goes, many, settled, of }
}

describe('places', () => {
  it('are had by the public to a third, with those who share data to two thirds, and by formal work to the last', async () => {
    const { many, of } = door()
    await many('public', 8)
    expect(of('public')).toMatchObject({ held: 4, waiting: 2, shed: 2 })
    await many('shared', 8)
    expect(of('shared')).toMatchObject({ held: 4, waiting: 2, shed: 2 })
    await many('formal', 8)
    expect(of('formal')).toMatchObject({ held: 4, waiting: 4, shed: 0 })
  })

  it('are all for formal work where nobody else asks', async () => {
    const { many, of } = door()
    await many('formal', 12)
    expect(of('formal')).toMatchObject({ held: 12, waiting: 0, shed: 0 })
  })

  it('go, as they become free, to formal work first, then to those who share data, and in the order of coming', async () => {
    const { many, asks, goes, settled, came } = door()
    await many('formal', 12)
    for (const [rank, name] of [
      ['public', 'anybody'],
      ['shared', 'a department'],
      ['formal', 'a clerk'],
      ['formal', 'another clerk'],
    ] as const)
      asks(rank, name)
    for (const n of [1, 2, 3, 4]) {
      goes(`formal ${n}`)
      await settled()
    }
    expect(came.slice(12)).toEqual(['a clerk', 'another clerk', 'a department', 'anybody'])
  })

  it('are for one person a quarter at most, and a colleague comes in past what that one waits for', async () => {
    const { asks, goes, settled, came, of } = door(32)
    for (let n = 1; n <= 5; n += 1) asks('formal', `mine ${n}`, { who: 'I' })
    await settled()
    expect(of('formal')).toMatchObject({ held: 3, waiting: 2 })
    asks('formal', 'a colleague', { who: 'another' })
    await settled()
    expect(came).toEqual(['mine 1', 'mine 2', 'mine 3', 'a colleague'])
    goes('mine 2')
    await settled()
    expect(came.at(-1)).toBe('mine 4')
    goes('a colleague')
    await settled()
    expect(of('formal')).toMatchObject({ held: 3, waiting: 1 })
  })

  it('nor waits one person for more than a quarter of a line, while there is room in it for others', async () => {
    const { asks, settled, came, many, of } = door(16)
    for (let n = 1; n <= 6; n += 1) asks('formal', `mine ${n}`, { who: 'I' })
    await settled()
    expect(came.filter((one) => one.includes('BUSY'))).toEqual(['mine 6 BUSY'])
    expect(of('formal')).toMatchObject({ held: 3, waiting: 2, shed: 1 })
    await many('formal', 10)
    expect(of('formal')).toMatchObject({ held: 12, waiting: 3, shed: 1 })
  })

  it('are given back once, however often it is said', async () => {
    const { many, asks, goes, settled, of } = door()
    await many('formal', 12)
    goes('formal 1')
    goes('formal 1')
    asks('formal', 'next')
    asks('formal', 'after')
    await settled()
    expect(of('formal')).toMatchObject({ held: 12, waiting: 1 })
  })

  it('are waited for by the public a second, by those who share data three, by formal work ten; by nobody longer than he waits at all', async () => {
    const { many, asks, came } = door()
    await many('formal', 12)
    asks('public', 'anybody')
    asks('shared', 'a department')
    asks('formal', 'a clerk')
    asks('formal', 'one in a hurry', { withinMs: 500 })
    await vi.advanceTimersByTimeAsync(600)
    expect(came.slice(12)).toEqual(['one in a hurry BUSY'])
    await vi.advanceTimersByTimeAsync(500)
    expect(came.slice(13)).toEqual(['anybody BUSY'])
    await vi.advanceTimersByTimeAsync(2000)
    expect(came.slice(14)).toEqual(['a department BUSY'])
    await vi.advanceTimersByTimeAsync(7000)
    expect(came.slice(15)).toEqual(['a clerk BUSY'])
  })

  it('are not kept for whoever has gone', async () => {
    const { many, asks, goes, settled, came, of } = door()
    await many('formal', 12)
    const gone = somebody()
    asks('formal', 'one who goes', { caller: gone })
    asks('formal', 'one who stays')
    asks('formal', 'one who had gone', { caller: Object.assign(somebody(), { destroyed: true }) })
    await settled()
    gone.emit('close')
    goes('formal 1')
    await settled()
    expect(came).toContain('one who stays')
    expect(came).not.toContain('one who goes')
    expect(of('formal')).toMatchObject({ held: 12, waiting: 0 })
    expect(gone.listenerCount('close')).toBe(0)
  })

  it('say when they are empty: nobody has one, and nobody waits', async () => {
    const { places, many, asks, goes, settled, came } = door()
    await expect(places.empty()).resolves.toBeUndefined()
    await many('formal', 12)
    let empty = false
    places.empty().then(() => {
      empty = true
    })
    asks('public', 'anybody')
    for (let n = 1; n <= 12; n += 1) goes(`formal ${n}`)
    await settled()
    expect([came.at(-1), empty]).toEqual(['anybody', false])
    goes('anybody')
    await settled()
    expect(empty).toBe(true)
  })

  it('and what is told says what was expected, what came, what to do, and that nothing was begun', () => {
    const { places } = door(0)
    for (let n = 0; n < 4; n += 1) places.take('public', { withinMs: 1, caller: somebody(), who: null })
    expect(() => places.take('public', { withinMs: 1, caller: somebody(), who: null })).toThrow(
      expect.objectContaining({
        code: 'BUSY',
        status: 503,
        extensions: {
          code: 'BUSY',
          expected: 'a free place (4 of 12 are open to the rank public)',
          got: 'a line that is full',
          todo: 'nothing was begun: send it again after 5 s',
        },
      }),
    )
  })
})
