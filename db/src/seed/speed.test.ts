import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { county, describe } from './index.ts'
import type { Counts } from './types.ts'

const streams = Object.keys(describe(1)) as (keyof Counts)[]

it('makes a county of scale 1 in less than two seconds', () => {
  const before = performance.now()
  const made = county({ today: '2026-11-23' })
  let statements = 0
  for (const stream of streams) for (const _ of made[stream]()) statements++
  expect(statements).toBeGreaterThan(49_000)
  expect(performance.now() - before).toBeLessThan(2000)
})

it('holds less than 40 MB while it makes a county of scale 10', () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const held = () => {
    collect()
    return process.memoryUsage().heapUsed / 2 ** 20
  }
  const before = held()
  const made = county({ scale: 10, today: '2026-11-23' })
  let highest = 0
  for (const stream of streams) {
    let statements = 0
    for (const _ of made[stream]()) if (++statements % 40_000 === 0) highest = Math.max(highest, held() - before)
  }
  expect(highest).toBeGreaterThan(0)
  expect(highest).toBeLessThan(40)
}, 90_000)
