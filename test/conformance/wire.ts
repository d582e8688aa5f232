import { Agent, type IncomingHttpHeaders, request } from 'node:http'

/** An answer as it came over the wire: nothing unpacked, every header in its order. */
export interface Wire {
  status: number
  headers: IncomingHttpHeaders
  /** Names and values in the order in which they came, but for the date and what is the connection's. */
  said: string[]
  body: Buffer
}

/** Asks over a connection of its own and gives what came. */
export function overWire(
  url: string,
  { method = 'POST', headers = {}, body = '' }: { method?: string; headers?: Record<string, string>; body?: string },
): Promise<Wire> {
  const length = method === 'POST' ? { 'content-length': String(Buffer.byteLength(body)) } : {}
  return new Promise((resolve, reject) => {
    const agent = new Agent({ keepAlive: false })
    const sent = request(url, { method, agent, headers: { ...length, ...headers } }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const raw = response.rawHeaders
        const said = raw.flatMap((name, i) =>
          i % 2 === 0 && !/^(date|connection|keep-alive)$/i.test(name) ? [`${name}: ${raw[i + 1]}`] : [],
        )
        resolve({ status: response.statusCode ?? 0, headers: response.headers, said, body: Buffer.concat(chunks) })
      })
    })
    sent.on('error', reject)
    sent.end(method === 'POST' ? body : undefined)
  })
}
