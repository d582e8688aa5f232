import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { refusal, XinluError } from './errors.ts'
import type { Hosted, SubgraphRequest } from './host.ts'

/** The header that carries a seal. */
export const sealHeader = 'x-xinlu-seal'

/** Bytes that a subgraph takes of one request: a batch of import rows fits, a flood does not. */
const bodyLimit = 16 * 1024 * 1024

export interface Served {
  url: string
  close(): Promise<void>
}

/** Serves a hosted subgraph alone over HTTP, on loopback unless told otherwise; port 0 takes a free one. */
export async function serve(
  hosted: Hosted,
  { port, address = '127.0.0.1' }: { port: number; address?: string },
): Promise<Served> {
  const server = createServer(async (request, response) => {
    const send = (status: number, body: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
      response.end(JSON.stringify(body))
    }
    try {
      if (request.method !== 'POST')
        throw refusal('BAD_REQUEST', { expected: 'POST', got: request.method ?? '', todo: 'send a sealed POST' })
      const { query, variables, operationName } = await readBody(request)
      const seal = request.headers[sealHeader]
      const answer = await hosted.answer({
        query,
        variables,
        operationName,
        seal: typeof seal === 'string' ? seal : undefined,
      })
      send(
        answer.data === undefined && answer.errors?.[0]?.extensions?.code?.toString().startsWith('SEAL_') ? 403 : 200,
        answer,
      )
    } catch (error) {
      const coded =
        error instanceof XinluError
          ? error
          : refusal('BAD_REQUEST', { expected: 'a JSON body', got: 'something else', todo: 'send JSON' })
      send(coded.status, { errors: [{ message: coded.message, extensions: coded.extensions }] })
    }
  })
  server.keepAliveTimeout = 65_000
  await listening(server, port, address)
  return {
    url: `http://${address}:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
      }),
  }
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

async function readBody(request: IncomingMessage): Promise<SubgraphRequest> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > bodyLimit)
      throw refusal('TOO_LARGE', { expected: `at most ${bodyLimit} bytes`, got: 'more', todo: 'send less at once' })
    chunks.push(chunk)
  }
  const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Partial<SubgraphRequest>
  if (typeof body.query !== 'string')
    throw refusal('BAD_REQUEST', { expected: 'a query', got: 'none', todo: 'send { query, variables }' })
  return { query: body.query, variables: body.variables ?? {}, operationName: body.operationName }
}
