import { Histogram, Registry } from 'prom-client'
import { describe, expect, it } from 'vitest'
import { buckets, Times } from './times.ts'

describe('times', () => {
  it('read as the library would write them', async () => {
    const registry = new Registry()
    const theirs = new Histogram({
      name: 'x',
      help: 'y',
      labelNames: ['subgraph', 'code'],
      buckets,
      registers: [registry],
    })
    const ours = new Times('x', 'y', ['subgraph', 'code'])
    const seconds = [0, 0.0005, 0.00051, 0.0125, 10, 11, 0.25]
    for (const [i, one] of seconds.entries()) {
      const subgraph = i % 2 ? 'overload' : 'a "room"\\'
      theirs.observe({ subgraph, code: 'OK' }, one)
      ours.observe({ subgraph }, one)
    }
    expect(ours.text().trim()).toBe((await registry.metrics()).trim())
  })

  it('without labels have none', () => {
    const ours = new Times('x', 'y', [])
    ours.observe({ code: 'OK' }, 0.003)
    expect(ours.text()).toContain('x_bucket{le="0.005"} 1\n')
    expect(ours.text()).toMatch(/x_sum 0.003\nx_count 1\n$/)
  })
})
