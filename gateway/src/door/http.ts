import { createServer, type IncomingMessage, type Server, type ServerOptions, type ServerResponse } from 'node:http'
import { refusal, XinluError } from '@xinlu/schema'
import type { Gateway } from '../gateway.ts'
import { problemOf, problemType } from '../json/problem.ts'
import { jsonPrefix, jsonWay } from '../json/way.ts'
import { type Limits, limitsFor, over, type RoleLimits } from '../limits/limits.ts'
import { type Say, type Telemetry, watchedFrom } from '../telemetry/telemetry.ts'
import type { Trusted } from '../trusted.ts'
import { type TokenReader, viewerOf } from '../viewer.ts'
import type { Window } from '../window/window.ts'
import type { Admission } from './admitted.ts'
import type { Answered } from './answered.ts'
import { graphqlWay } from './asking.ts'
import { Registered } from './registered.ts'
import { reply } from './reply.ts'
import { targetOf } from './target.ts'

export interface DoorOptions {
  gateway: Gateway
  tokens: TokenReader
  limits: Limits
  trusted: Trusted
  /** Takes nothing but operations of the manifest. */
  trustedOnly: boolean
  /** Whether everything that the door needs answers now. */
  ready: () => Promise<boolean>
  telemetry: Telemetry | null
  /** The pages; null where they were not built. */
  window: Window | null
}

/**
 * How connections are kept, in milliseconds: longer than the usual balancer keeps one that is idle (60 s), so that none is closed
 * here while a request is on its way to it.
 */
const connection: ServerOptions = {
  keepAlive: true,
  noDelay: true,
  keepAliveTimeout: 75_000,
  headersTimeout: 15_000,
  requestTimeout: 90_000,
  connectionsCheckingInterval: 5_000,
}

/** Requests after which a connection is made anew, so that a balancer spreads them again. */
const requestsEach = 10_000

/** Milliseconds without a byte either way after which a connection is cut off: more than any role waits for an answer. */
const silentFor = 90_000

/** The thin HTTP layer around Apollo Server's contract: POST and GET /graphql, the same as JSON under /api/, /health, /ready. */
export function doorOf({
  gateway,
  tokens,
  limits,
  trusted,
  trustedOnly,
  ready,
  telemetry,
  window,
}: DoorOptions): Server {
  const registered = new Registered()
  const asGraphQL = graphqlWay(gateway)
  const asJson = jsonWay(gateway)
  const server = createServer(connection, (request, response) => {
    answer(request, response).catch((error) => {
      const { status, message, extensions } = faultOf(error)
      sendJson(response, status, { errors: [{ message, extensions }] })
    })
  })
  server.maxRequestsPerSocket = requestsEach
  server.timeout = silentFor
  return server

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, search } = targetOf(request.url ?? '/')
    if (pathname === '/health') return sendJson(response, 200, { up: true })
    if (pathname === '/ready') {
      const up = await ready()
      return sendJson(response, up ? 200 : 503, { ready: up })
    }
    if (pathname.startsWith(jsonPrefix)) {
      const name = pathname.slice(jsonPrefix.length)
      return answerJson(request, response, name, search).catch((error) => sendProblem(response, faultOf(error)))
    }
    if (pathname !== '/graphql') {
      if (await window?.answer(request, response)) return
      throw refusal('NOT_FOUND', {
        expected: '/graphql, /api/…, /health or /ready',
        got: 'another path',
        todo: 'send operations to /graphql',
      })
    }
    assertMethod(request, response)
    await watchedFrom(telemetry, request, 'request', {}, (say) =>
      operate(request, response, say, (admission) => asGraphQL(request, search, admission, say)),
    )
  }

  async function answerJson(request: IncomingMessage, response: ServerResponse, name: string, search: string) {
    assertMethod(request, response)
    await watchedFrom(telemetry, request, 'request', {}, (say) =>
      operate(request, response, say, (admission) => asJson({ request, name, search, admission, say })),
    )
  }

  async function operate(
    request: IncomingMessage,
    response: ServerResponse,
    say: Say,
    ask: (admission: Admission) => Promise<Answered>,
  ): Promise<void> {
    const header = (name: string) => {
      const value = request.headers[name]
      return typeof value === 'string' ? value : undefined
    }
    const own = request.headers.authorization === undefined ? await window?.tokenOf(request) : undefined
    const viewer = await viewerOf(
      // Node keeps the first of two Authorization headers, a proxy perhaps the last: two are no token.
      {
        authorization:
          own === undefined
            ? request.headers.authorization && request.headersDistinct.authorization?.join(', ')
            : `Bearer ${own}`,
        purpose: header('x-purpose'),
        grant: header('x-grant'),
      },
      tokens,
    )
    // An issuer may say any text for a role: who watches hears only those that the policy names.
    say({ role: tokens.usualPurpose(viewer.role) === null ? 'other' : viewer.role })
    const admission = { viewer, limits: limitsFor(limits, viewer.role), trusted, trustedOnly, registered }
    await reply(request, response, await within(admission.limits, ask(admission)))
  }
}

/** What work gives, unless it takes longer than the role's limit: then what it gives later is given to nobody. */
async function within<Result>(limits: RoleLimits, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(over('withinMs', limits, 'no answer in that time')), limits.withinMs)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

function assertMethod({ method }: IncomingMessage, response: ServerResponse): void {
  if (method === 'POST' || method === 'GET') return
  response.setHeader('allow', 'GET, POST')
  throw refusal('BAD_REQUEST', { expected: 'POST or GET', got: method ?? '', todo: 'send operations by POST' })
}

/** What was thrown, as it may be told. */
function faultOf(error: unknown): XinluError {
  if (error instanceof XinluError) return error
  return refusal('INTERNAL', {
    expected: 'an answer',
    got: 'a fault here',
    todo: 'tell the operator the time of the request',
  })
}

const sendProblem = (response: ServerResponse, error: XinluError) =>
  sendJson(response, error.status, problemOf(error), problemType)

function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  type = 'application/json; charset=utf-8',
): void {
  // Half an answer is no answer: the client must not take it for a whole one.
  if (response.headersSent) return void response.destroy()
  const text = JSON.stringify(body)
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-length': Buffer.byteLength(text),
  })
  response.end(text)
}
