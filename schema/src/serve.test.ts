import { expect, it } from 'vitest'
import type { SubgraphAnswer } from './host.ts'
import { type Served, serve } from './serve.ts'

/** A room of which each answer is given when it is told. */
async function room(finishedWithin: number): Promise<{ served: Served; ask(): Promise<Response>; answer(): void }> {
  const waiting: (() => void)[] = []
  const answer = () => new Promise<SubgraphAnswer>((resolve) => waiting.push(() => resolve({ data: {} })))
  const served = await serve({ name: 'x', answer }, { port: 0, finishedWithin })
  const ask = async () => {
    const before = waiting.length
    const asked = fetch(served.url, { method: 'POST', body: '{"query":"{ a }"}' })
    asked.catch(() => {})
    await expect.poll(() => waiting.length).toBe(before + 1)
    return asked
  }
  return { served, ask: () => ask(), answer: () => waiting.shift()?.() }
}

it('a room that ends finishes what is under way, and keeps no connection for a next request', async () => {
  const { served, ask, answer } = await room(10_000)
  const asked = ask()
  await new Promise((resolve) => setTimeout(resolve, 100))
  const begun = performance.now()
  const closed = served.close()
  answer()
  expect((await asked).status).toBe(200)
  await closed
  expect(performance.now() - begun).toBeLessThan(9000)
  await expect(fetch(served.url)).rejects.toThrow('fetch failed')
})

it('and cuts off what does not end in its time', async () => {
  const { served, ask } = await room(100)
  const asked = ask().then(
    () => 'answered',
    () => 'cut off',
  )
  await new Promise((resolve) => setTimeout(resolve, 100))
  const begun = performance.now()
  await served.close()
  expect(performance.now() - begun).toBeLessThan(9000)
  expect(await asked).toBe('cut off')
})
