import { fork } from 'node:child_process'
import { createServer } from 'node:http2'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { root } from '@xinlu/gateway'
import { type SubgraphAnswer, serve } from '@xinlu/schema'

/**
 * `node test/bench/wire.ts [rounds]`: what one fetch from the gateway to a subgraph over HTTP costs on either side, in CPU
 * microseconds, by the client and the protocol; a subgraph that answers at once is in a process of its own. Rounds take turns.
 */
const answer: SubgraphAnswer = {
  data: {
    _entities: Array.from({ length: 40 }, (_, i) => ({
      docNo: `晋文交罚〔2026〕${i}号`,
      decidedOn: '2026-01-02',
      id: `e_${i}`,
    })),
  },
}

if (process.argv[2] === 'server') {
  const http1 = await serve({ name: 'x', answer: async () => answer }, { port: 0 })
  const http2 = createServer()
  http2.on('stream', (stream) => {
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.on('end', () => {
      JSON.parse(Buffer.concat(chunks).toString('utf8'))
      stream.respond({ ':status': 200, 'content-type': 'application/json; charset=utf-8' })
      stream.end(JSON.stringify(answer))
    })
  })
  http2.listen(0, '127.0.0.1', () => {
    process.send?.({ http1: http1.url, http2: `http://127.0.0.1:${(http2.address() as AddressInfo).port}/` })
  })
  process.on('message', () => {
    const { user, system } = process.cpuUsage()
    process.send?.(user + system)
  })
} else {
  await compared(Number(process.argv[2]) || 5)
}

async function compared(rounds: number) {
  const { Agent, H2CClient, fetch: fetchBy } = createRequire(join(root, 'gateway/package.json'))('undici')
  const child = fork(import.meta.filename, ['server'])
  const hears = <T>() => new Promise<T>((resolve) => child.once('message', (said) => resolve(said as T)))
  const { http1, http2 } = await hears<{ http1: string; http2: string }>()
  const serverCpu = () => {
    const heard = hears<number>()
    child.send('cpu')
    return heard
  }
  const query = `query($representations: [_Any!]!) { _entities(representations: $representations) { ${'... on Enterprise { id } '.repeat(30)} } }`
  const body = JSON.stringify({ query, variables: { representations: [{ __typename: 'Enterprise', id: 's_0' }] } })
  const headers = { 'content-type': 'application/json', 'x-xinlu-seal': 'x'.repeat(900) }
  const by = (
    dispatcher: { request(options: object): Promise<{ body: { json(): Promise<unknown> } }> },
    url: string,
  ) => {
    const { origin } = new URL(url)
    return async () => (await dispatcher.request({ origin, path: '/', method: 'POST', headers, body })).body.json()
  }
  const agent = (options: object) => new Agent({ connections: 64, ...options })
  const h2 = Array.from({ length: 4 }, () => new H2CClient(http2, { pipelining: 100, maxConcurrentStreams: 100 }))
  let turn = 0
  const ways: [string, () => Promise<unknown>][] = [
    ['fetch of Node, HTTP/1.1', async () => (await fetch(http1, { method: 'POST', headers, body })).json()],
    ['fetch of undici, HTTP/1.1', async () => (await fetchBy(http1, { method: 'POST', headers, body })).json()],
    ['undici, HTTP/1.1', by(agent({ pipelining: 1 }), http1)],
    ['undici, HTTP/1.1, 4 in a row', by(agent({ pipelining: 4, connections: 16 }), http1)],
    ['undici, HTTP/2, one connection', by(h2[0], http2)],
    ['undici, HTTP/2, four connections', () => by(h2[turn++ % h2.length], http2)()],
  ]
  const found = new Map(
    ways.map(([name]) => [name, { client: [] as number[], server: [] as number[], ms: [] as number[] }]),
  )
  const count = 4000
  for (let round = -1; round < rounds; round += 1) {
    for (const [name, ask] of ways) {
      const before = { client: process.cpuUsage(), server: await serverCpu(), at: performance.now() }
      let next = 0
      const one = async () => {
        while (next++ < count) await ask()
      }
      await Promise.all(Array.from({ length: 32 }, one))
      const ms = performance.now() - before.at
      const { user, system } = process.cpuUsage(before.client)
      const server = (await serverCpu()) - before.server
      if (round < 0) continue
      const row = found.get(name)
      row?.client.push((user + system) / count)
      row?.server.push(server / count)
      row?.ms.push((ms * 1000) / count)
    }
  }
  console.table(
    [...found].map(([way, { client, server, ms }]) => ({
      way,
      'gateway, µs': median(client),
      'subgraph, µs': median(server),
      'wall, µs': median(ms),
    })),
  )
  child.kill()
  process.exit(0)
}

function median(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b)
  return Math.round(sorted[Math.floor(sorted.length / 2)] ?? Number.NaN)
}
