import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { county, describe } from './index.ts'
import type { Counts } from './types.ts'

const streams = Object.keys(describe(1)) as (keyof Counts)[]

it('makes a county of scale 1 in less than two seconds of computing, whatever else the machine does', () => {
  const before = process.cpuUsage()
  const made = county({ today: '2026-11-23' })
  let statements = 0
  for (const stream of streams) for (const _ of made[stream]()) statements++
  expect(statements).toBeGreaterThan(49_000)
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000)
})

it('holds less than 40 MB while it makes a county of scale 4', () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const held = () => {
    collect()
    return process.memoryUsage().heapUsed / 2 ** 20
  }
  const before = held()
  const made = county({ scale: 4, today: '2026-11-23' })
  const heights: number[] = []
  for (const stream of streams) {
    let statements = 0
    for (const _ of made[stream]()) if (++statements % 10_000 === 0) heights.push(held() - before)
  }
  expect(heights.length).toBeGreaterThan(10)
  expect(Math.max(...heights)).toBeLessThan(40)
}, 90_000)
