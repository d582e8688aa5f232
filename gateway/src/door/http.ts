import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerOptions,
  type ServerResponse,
} from 'node:http'
import { refusal, type Viewer, XinluError } from '@xinlu/schema'
import type { Gateway } from '../gateway.ts'
import { type Limits, limitsFor, over, type RoleLimits } from '../limits/limits.ts'
import { type Say, type Telemetry, watchedFrom } from '../telemetry/telemetry.ts'
import { outcomeIn } from '../telemetry/words.ts'
import type { Trusted } from '../trusted.ts'
import { type TokenReader, viewerOf } from '../viewer.ts'
import type { Window } from '../window/window.ts'
import { contentTypeFor } from './accept.ts'
import { type Admission, type Admitted, admittedBody, admittedSearch } from './admitted.ts'
import type { Answered } from './answered.ts'
import { parsed, readBody } from './body.ts'
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

/** The thin HTTP layer around Apollo Server's contract: POST and GET /graphql, /health, /ready. */
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
  const server = createServer(connection, (request, response) => {
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
    if (pathname !== '/graphql') {
      if (await window?.answer(request, response)) return
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
    await watchedFrom(telemetry, request, 'request', {}, (say) => operate(request, response, search, say))
  }

  async function operate(request: IncomingMessage, response: ServerResponse, search: string, say: Say): Promise<void> {
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
    const answered = await within(admission.limits, ask(request, search, admission, say))
    say(outcomeIn(answered.text))
    await reply(request, response, answered)
  }

  async function ask(request: IncomingMessage, search: string, admission: Admission, say: Say): Promise<Answered> {
    const { viewer } = admission
    const { headers } = request
    const asking = { viewer, receipt: headers['x-receipt'] !== undefined, say }
    if (request.method === 'GET') {
      const admitted = admittedSearch(search, admission)
      return registers(admitted, headers, viewer, (search) =>
        gateway.answer({ method: 'GET', search, body: {}, headers }, asking),
      )
    }
    const sent = parsed(await readBody(request, admission.limits), headers['content-type'])
    return registers(admittedBody(sent, admission), headers, viewer, (body) =>
      gateway.answer({ method: 'POST', search: '', body, headers }, asking),
    )
  }

  /** Answers what was admitted, and keeps a text that came with its hash when it was an operation that may run. */
  async function registers<What>(
    admitted: Admitted<What>,
    { accept }: IncomingHttpHeaders,
    viewer: Viewer,
    answer: (what: What) => Promise<Answered>,
  ): Promise<Answered> {
    if (admitted === 'UNREGISTERED') return unregistered(accept)
    const answered = await answer(admitted.what)
    const { registering } = admitted
    if (registering && answered.decided) registered.keep(registering.sha256, registering.text, viewer)
    return answered
  }
}

/** What clients that register texts wait for, in their own form: they send the text then. */
const unregistered = (accept: string | undefined): Answered => ({
  status: 200,
  headers: [
    ['cache-control', 'no-store'],
    ['content-type', contentTypeFor(accept) ?? 'application/json; charset=utf-8'],
  ],
  text: `${JSON.stringify({
    errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
  })}\n`,
  open: false,
  decided: false,
})

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

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  // Half an answer is no answer: the client must not take it for a whole one.
  if (response.headersSent) return void response.destroy()
  const text = JSON.stringify(body)
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-length': Buffer.byteLength(text),
  })
  response.end(text)
}
