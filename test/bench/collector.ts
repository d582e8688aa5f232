import { fork } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A collector of traces on loopback in a process of its own: what it does with what it gets is not the house's CPU. */
export interface Collector {
  endpoint: string
  close(): void
}

export async function openCollector(): Promise<Collector> {
  const child = fork(import.meta.filename, ['collector'])
  const [endpoint] = (await once(child, 'message')) as [string]
  return { endpoint, close: () => void child.kill() }
}

if (process.argv[2] === 'collector' && process.send) {
  const server = createServer((request, response) => {
    request.resume()
    request.on('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'))
  })
  server.listen(0, '127.0.0.1', () => process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
  // Nobody is left to send anything when the house is gone.
  process.once('disconnect', () => process.exit())
}
