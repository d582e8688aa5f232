import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { pipeline } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { HeaderMap } from '@apollo/server'
import { refusal, XinluError } from '@xinlu/schema'
import type { Gateway } from './gateway.ts'
import { type TokenReader, viewerOf } from './viewer.ts'

/** Bytes of a request body after inflation: a batch of 1,000 import rows fits. */
const bodyLimit = 8 * 1024 * 1024

export interface DoorOptions {
  gateway: Gateway
  tokens: TokenReader
  /** Whether everything that the door needs answers now. */
  ready: () => Promise<boolean>
}

/** The thin HTTP layer around Apollo Server's contract: POST and GET /graphql, /health, /ready. */
export function doorOf({ gateway, tokens, ready }: DoorOptions): Server {
  return createServer((request, response) => {
    answer(request, response).catch((error) => {
      const coded = error instanceof XinluError ? error : null
      const fault =
        coded ??
        refusal('INTERNAL', {
          expected: 'an answer',
          got: 'a fault here',
          todo: 'tell the operator the time of the request',
        })
      sendJson(response, fault.status, { errors: [{ message: fault.message, extensions: fault.extensions }] })
    })
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://door.invalid')
    if (url.pathname === '/health') return sendJson(response, 200, { up: true })
    if (url.pathname === '/ready') {
      const up = await ready()
      return sendJson(response, up ? 200 : 503, { ready: up })
    }
    if (url.pathname !== '/graphql') {
      throw refusal('NOT_FOUND', {
        expected: '/graphql, /health or /ready',
        got: 'another path',
        todo: 'send operations to /graphql',
      })
    }
    if (request.method !== 'POST' && request.method !== 'GET') {
      response.setHeader('allow', 'GET, POST')
      throw refusal('BAD_REQUEST', {
        expected: 'POST or GET',
        got: request.method ?? '',
        todo: 'send operations by POST',
      })
    }
    const header = (name: string) => {
      const value = request.headers[name]
      return typeof value === 'string' ? value : undefined
    }
    const viewer = await viewerOf(
      // Node keeps the first of two Authorization headers, a proxy perhaps the last: two are no token.
      {
        authorization: request.headersDistinct.authorization?.join(', '),
        purpose: header('x-purpose'),
        grant: header('x-grant'),
      },
      tokens,
    )
    const headers = new HeaderMap()
    for (const [name, value] of Object.entries(request.headers)) {
      if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
    }
    const body = request.method === 'POST' ? parsed(await readBody(request), headers.get('content-type')) : {}
    const result = await gateway.serverFor(viewer).executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: request.method, headers, body, search: url.search },
      context: async () => ({ viewer, receipt: header('x-receipt') !== undefined }),
    })
    for (const [name, value] of result.headers) response.setHeader(name, value)
    response.statusCode = result.status ?? 200
    if (result.body.kind === 'complete') response.end(result.body.string)
    else {
      for await (const chunk of result.body.asyncIterator) response.write(chunk)
      response.end()
    }
  }
}

function parsed(body: Buffer, contentType: string | undefined): unknown {
  if (!contentType?.startsWith('application/json')) return undefined
  try {
    return JSON.parse(body.toString('utf8'))
  } catch (error) {
    throw refusal(
      'BAD_REQUEST',
      { expected: 'a JSON body', got: 'one that cannot be read', todo: 'send { query, variables }' },
      error,
    )
  }
}

const inflaters: Record<string, () => NodeJS.ReadWriteStream> = {
  gzip: createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const encoding = request.headers['content-encoding']?.trim().toLowerCase() ?? 'identity'
  const inflate = inflaters[encoding]
  if (encoding !== 'identity' && !inflate) {
    throw refusal('BAD_REQUEST', {
      expected: 'gzip, deflate, br or no encoding',
      got: 'another content-encoding',
      todo: 'send it plain',
    })
  }
  const stream = inflate ? pipeline(request, inflate(), () => {}) : request
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > bodyLimit) {
        throw refusal('TOO_LARGE', {
          expected: `at most ${bodyLimit} bytes`,
          got: 'more',
          todo: 'send fewer rows at once',
        })
      }
      chunks.push(chunk)
    }
  } catch (error) {
    if (error instanceof XinluError) throw error
    throw refusal('BAD_REQUEST', { expected: 'a whole body', got: 'one that broke off', todo: 'send it again' }, error)
  }
  return Buffer.concat(chunks)
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  if (response.headersSent) return void response.end()
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
  response.end(JSON.stringify(body))
}
