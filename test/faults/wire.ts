import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

/** One connection over the wire: who has opened it, and whom it leads to. */
export interface Link {
  client: Socket
  server: Socket
  /** Nothing is heard of it any more, on either side, and neither side is told. */
  dead: boolean
}

/** What befalls the bytes of either way: whether they go on. */
export interface Disturbance {
  asked?(chunk: Buffer, link: Link): boolean | Promise<boolean>
  answered?(chunk: Buffer, link: Link): boolean | Promise<boolean>
}

/** A stretch of TCP that can be disturbed. */
export interface Wire {
  port: number
  /** The port that it leads to. */
  to: number
  disturbance: Disturbance | null
  close(): Promise<void>
}

/** A wire from a free loopback port to another one of this machine. */
export async function wireTo(port: number): Promise<Wire> {
  const links = new Set<Link>()
  const server = createServer({ noDelay: true }, (client) => {
    const link: Link = { client, server: connect({ port, host: '127.0.0.1', noDelay: true }), dead: false }
    links.add(link)
    /** Both ways alike: in order, whatever is waited for. */
    const lead = (from: Socket, to: Socket, way: keyof Disturbance) => {
      let before: Promise<void> = Promise.resolve()
      from.on('data', (chunk) => {
        before = before.then(async () => {
          const goesOn = link.dead ? false : ((await wire.disturbance?.[way]?.(chunk, link)) ?? true)
          if (goesOn && !link.dead) to.write(chunk)
        })
      })
      from.on('error', () => {})
      from.on('close', () => {
        before = before.then(() => {
          if (link.dead) return
          links.delete(link)
          to.destroySoon()
        })
      })
    }
    lead(client, link.server, 'asked')
    lead(link.server, client, 'answered')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const wire: Wire = {
    port: (server.address() as AddressInfo).port,
    to: port,
    disturbance: null,
    async close() {
      for (const { client, server } of links) for (const socket of [client, server]) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return wire
}

/** Each chunk is so many milliseconds on its way. */
export const slow = (ms: number): Disturbance => {
  const later = async () => {
    await pause(ms)
    return true
  }
  return { asked: later, answered: later }
}

/** Half open: whoever says something over it is never heard again, and never told. */
export const halfOpen: Disturbance = {
  asked(_, link) {
    link.dead = true
    return false
  },
}

/** Runs when the next request over HTTP has gone on whole. */
export function atNextAsked(wire: Wire, then: (request: Buffer) => void): void {
  let whole = Buffer.alloc(0)
  wire.disturbance = {
    asked(chunk, { server }) {
      whole = Buffer.concat([whole, chunk])
      const head = whole.indexOf('\r\n\r\n')
      const length = Number(/content-length: (\d+)/i.exec(whole.subarray(0, head).toString('latin1'))?.[1] ?? 0)
      if (head < 0 || whole.length < head + 4 + length) return true
      wire.disturbance = null
      server.write(chunk, () => then(whole))
      return false
    },
  }
}

/** Runs when the next answer comes, which does not go on: what was asked has been done. */
export function atNextAnswer(wire: Wire, then: (link: Link) => void): void {
  wire.disturbance = {
    answered(_, link) {
      wire.disturbance = null
      then(link)
      return false
    },
  }
}

/** What was asked is done, and something else comes back. */
export const instead = (bytes: Buffer): Disturbance => ({
  answered(_, { client, server }) {
    client.write(bytes, () => client.destroySoon())
    server.destroy()
    return false
  },
})

/** What was asked is done, and its answer stays on the way. */
export const withheld: Disturbance = {
  answered(_, link) {
    link.dead = true
    return false
  },
}

/** Sends the same bytes once more over a connection of their own; what comes back is for nobody. */
export function twin({ to }: Wire, bytes: Buffer): void {
  const socket = connect({ port: to, host: '127.0.0.1' }, () => socket.end(bytes))
  socket.on('error', () => {}).resume()
}
