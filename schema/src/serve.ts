import { createServer, type IncomingMessage, type Server, type ServerOptions, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { refusal, XinluError } from './errors.ts'
import type { Hosted, SubgraphAnswer, SubgraphRequest } from './host.ts'

/** The header that carries a seal. */
export const sealHeader = 'x-xinlu-seal'

/** Bytes that a subgraph takes of one request: a batch of import rows fits, a flood does not. */
const bodyLimit = 16 * 1024 * 1024

export interface Served {
  url: string
  /** Takes no more, finishes what is under way in its time, and cuts off the rest. */
  close(): Promise<void>
}

/**
 * How connections are kept, in milliseconds. The only callers are gateways and siblings, who keep theirs for half a minute: what is
 * idle is closed by them, never here under a request that is on its way.
 */
const connection: ServerOptions = {
  keepAlive: true,
  noDelay: true,
  keepAliveTimeout: 65_000,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 5_000,
}

/** Milliseconds without a byte either way after which a connection is cut off: nobody waits so long for a fetch, not even for a deed. */
const silentFor = 75_000

/** Milliseconds in which a room that ends finishes what is under way: the longest that anybody waits (schema/limits.yaml), and a moment. */
export const finishedWithin = 62_000

/** What stands around each answer, for those who watch. */
export type Around = (request: IncomingMessage, answer: () => Promise<SubgraphAnswer>) => Promise<SubgraphAnswer>

export interface ServeOptions {
  port: number
  address?: string | undefined
  around?: Around
  /** Whether what the subgraph stands on answers now; asked by whoever keeps it running, who holds no seal. */
  ready?: () => Promise<{ ready: boolean }>
  /** Milliseconds in which it finishes what is under way when it ends. */
  finishedWithin?: number
}

/** Serves a hosted subgraph alone over HTTP, on loopback unless told otherwise; port 0 takes a free one. */
export async function serve(
  hosted: Hosted,
  { port, address = '127.0.0.1', around, ready, finishedWithin: within = finishedWithin }: ServeOptions,
): Promise<Served> {
  const server = createServer(connection, (request, response) => {
    if (request.method === 'GET' && ['/health', '/live', '/ready'].includes(request.url ?? ''))
      return void sendHealth(request.url ?? '', response, ready)
    const answered = around ? around(request, () => answerTo(request, hosted)) : answerTo(request, hosted)
    answered.then(
      (answer) => send(response, isUnsealed(answer) ? 403 : 200, answer),
      (error) => {
        const coded =
          error instanceof XinluError
            ? error
            : refusal('BAD_REQUEST', { expected: 'a JSON body', got: 'something else', todo: 'send JSON' })
        send(response, coded.status, { errors: [{ message: coded.message, extensions: coded.extensions }] })
      },
    )
  })
  server.timeout = silentFor
  await listening(server, port, address)
  return {
    url: `http://${address}:${(server.address() as AddressInfo).port}/`,
    close: () => finished(server, within),
  }
}

/** Milliseconds between two looks for connections on which nothing is asked any more. */
const looks = 50

/**
 * Ends a server: it takes no more, what is under way is finished in `within` milliseconds, and what is not is cut off. Connections that
 * are kept for a next request are closed as they become idle.
 */
export async function finished(server: Server, within: number, alsoUnderWay?: Promise<void>): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const looking = setInterval(() => server.closeIdleConnections(), looks)
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, within)
  })
  await Promise.race([Promise.all([closed, alsoUnderWay]), late])
  clearInterval(looking)
  clearTimeout(timer)
  server.closeAllConnections()
}

async function answerTo(request: IncomingMessage, hosted: Hosted): Promise<SubgraphAnswer> {
  if (request.method !== 'POST')
    throw refusal('BAD_REQUEST', { expected: 'POST', got: request.method ?? '', todo: 'send a sealed POST' })
  const { query, variables, operationName, within } = await readBody(request)
  const seal = request.headers[sealHeader]
  return hosted.answer({ query, variables, operationName, within, seal: typeof seal === 'string' ? seal : undefined })
}

const isUnsealed = ({ data, errors }: SubgraphAnswer) =>
  data === undefined && String(errors?.[0]?.extensions?.code ?? '').startsWith('SEAL_')

/** `/health` and `/live` say that the process runs, `/ready` that it can answer, and else what does not; they say nothing else. */
async function sendHealth(path: string, response: ServerResponse, ready: ServeOptions['ready']): Promise<void> {
  if (path !== '/ready') return send(response, 200, { up: true })
  const said = (await ready?.()) ?? { ready: true }
  send(response, said.ready ? 200 : 503, said)
}

function send(response: ServerResponse, status: number, answer: object): void {
  const text = JSON.stringify(answer)
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'content-length': Buffer.byteLength(text),
  })
  // Given as text, it goes out in one write together with its headers.
  response.end(text)
}

/** Waits until a server listens; a taken address is ADDRESS_IN_USE. */
export function listening(server: ReturnType<typeof createServer>, port: number, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const taken = cause.code === 'EADDRINUSE' || cause.code === 'EACCES'
      const said = {
        expected: `to listen on port ${port}`,
        got: cause.code ?? 'an error',
        todo: 'end the other program, or choose another port with PORT',
      }
      reject(taken ? refusal('ADDRESS_IN_USE', said, cause) : cause)
    })
    server.listen(port, address, () => resolve())
  })
}

/** The body of a request, which comes in one piece as a rule; what is said or found to be too large is not kept. */
function bytesOf(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    const tooLarge = () => {
      chunks.length = 0
      reject(refusal('TOO_LARGE', { expected: `at most ${bodyLimit} bytes`, got: 'more', todo: 'send less at once' }))
    }
    if (Number(request.headers['content-length'] ?? 0) > bodyLimit) tooLarge()
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > bodyLimit) tooLarge()
      else chunks.push(chunk)
    })
    request.once('end', () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)))
    request.once('error', reject)
  })
}

async function readBody(request: IncomingMessage): Promise<SubgraphRequest> {
  const body = JSON.parse((await bytesOf(request)).toString('utf8')) as Partial<SubgraphRequest>
  if (typeof body.query !== 'string')
    throw refusal('BAD_REQUEST', { expected: 'a query', got: 'none', todo: 'send { query, variables }' })
  const within = typeof body.within === 'number' ? body.within : undefined
  return { query: body.query, variables: body.variables ?? {}, operationName: body.operationName, within }
}
