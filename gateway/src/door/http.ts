import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { refusal, type Viewer, XinluError } from '@xinlu/schema'
import type { Gateway } from '../gateway.ts'
import { answeredAsJson, problemOf, problemType } from '../json/problem.ts'
import { jsonPrefix, jsonWay } from '../json/way.ts'
import { type Limits, limitsFor, rankOf } from '../limits/limits.ts'
import type { Readiness } from '../readiness.ts'
import { type Say, type Telemetry, watchedFrom } from '../telemetry/telemetry.ts'
import { outcomeIn } from '../telemetry/words.ts'
import type { Trusted } from '../trusted.ts'
import { type TokenReader, viewerOf } from '../viewer.ts'
import type { Window } from '../window/window.ts'
import type { Admission } from './admitted.ts'
import type { Answered } from './answered.ts'
import { graphqlWay } from './asking.ts'
import { connection, requestsEach, silentFor } from './connections.ts'
import { inTime, type Progress } from './inTime.ts'
import { type Capacity, type Leave, Places } from './places.ts'
import { Registered } from './registered.ts'
import { reply } from './reply.ts'
import { sendJson } from './sendJson.ts'
import { targetOf } from './target.ts'

export interface DoorOptions {
  gateway: Gateway
  tokens: TokenReader
  limits: Limits
  trusted: Trusted
  /** Takes nothing but operations of the manifest. */
  trustedOnly: boolean
  /** Whether everything that the door needs answers now, and what does not. */
  ready: () => Promise<Readiness>
  /** How many requests it answers at once. */
  capacity: Capacity
  telemetry: Telemetry | null
  /** The pages; null where they were not built. */
  window: Window | null
}

/** The door as whoever opened it keeps it. */
export interface Door {
  server: Server
  /** Says from now on that it is not ready, and keeps no connection for a next request; it still answers. */
  leave(): void
  /** Resolves when nothing is under way any more, not even the work behind answers that came too late. */
  empty(): Promise<void>
}

/** The thin HTTP layer around Apollo Server's contract: POST and GET /graphql, the same as JSON under /api/, /health and /live, /ready. */
export function doorOf({
  gateway,
  tokens,
  limits,
  trusted,
  trustedOnly,
  ready,
  capacity,
  telemetry,
  window,
}: DoorOptions): Door {
  const registered = new Registered()
  const asGraphQL = graphqlWay(gateway)
  const asJson = jsonWay(gateway)
  const places = new Places(capacity)
  telemetry?.places(() => places.standing())
  const publicPurpose = tokens.usualPurpose('anonymous')
  let leaving = false
  const server = createServer(connection, (request, response) => {
    answer(request, response).catch((error) => {
      const { status, message, extensions } = faultOf(error)
      sendJson(response, status, { errors: [{ message, extensions }] })
    })
  })
  server.maxRequestsPerSocket = requestsEach
  server.timeout = silentFor
  return {
    server,
    leave() {
      leaving = true
    },
    empty: () => places.empty(),
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (leaving) response.setHeader('connection', 'close')
    const { pathname, search } = targetOf(request.url ?? '/')
    if (pathname === '/health' || pathname === '/live') return sendJson(response, 200, { up: true })
    if (pathname === '/ready') {
      const said = leaving ? { ready: false, leaving } : await ready()
      return sendJson(response, said.ready ? 200 : 503, said)
    }
    if (pathname.startsWith(jsonPrefix)) {
      const name = pathname.slice(jsonPrefix.length)
      return answerJson(request, response, name, search).catch((error) => sendProblem(response, faultOf(error)))
    }
    if (pathname !== '/graphql') {
      if (await window?.answer(request, response)) return
      throw refusal('NOT_FOUND', {
        expected: '/graphql, /api/…, /live or /ready',
        got: 'another path',
        todo: 'send operations to /graphql',
      })
    }
    assertMethod(request, response)
    await watchedFrom(telemetry, request, 'request', {}, (say) =>
      operate(request, response, say, (admission, progress) =>
        asGraphQL({ request, search, admission, progress, say }),
      ),
    )
  }

  async function answerJson(request: IncomingMessage, response: ServerResponse, name: string, search: string) {
    assertMethod(request, response)
    await watchedFrom(telemetry, request, 'request', {}, (say) =>
      operate(
        request,
        response,
        say,
        (admission, progress) => asJson({ request, name, search, admission, progress, say }),
        answeredAsJson,
      ),
    )
  }

  async function operate(
    request: IncomingMessage,
    response: ServerResponse,
    say: Say,
    ask: (admission: Admission, progress: Progress) => Promise<Answered>,
    formed: (answered: Answered) => Answered = (answered) => answered,
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
    const roleLimits = limitsFor(limits, viewer.role)
    const admission = { viewer, limits: roleLimits, trusted, trustedOnly, registered }
    const progress: Progress = { until: performance.now() + roleLimits.withinMs, deed: false }
    const leave = await place(viewer, roleLimits.withinMs, response)
    const work = ask(admission, progress)
    // The place is held as long as the work goes on, also behind an answer that came too late.
    work.then(leave, leave)
    const answered = await inTime(work, roleLimits, progress).finally(() => {
      // Behind a body that did not come there is no work.
      if (!request.complete) leave()
    })
    say(outcomeIn(answered.text))
    await reply(request, response, formed(answered))
  }

  /** A place by the rank of the caller, and whoever asks for the public's purpose is the public; BUSY says when to come again. */
  async function place({ id, role, purpose }: Viewer, withinMs: number, response: ServerResponse): Promise<Leave> {
    const rank = purpose === publicPurpose ? 'public' : rankOf(limits, role)
    try {
      return await places.take(rank, { withinMs, caller: response, who: id })
    } catch (error) {
      response.setHeader('retry-after', String(places.againAfter(rank)))
      throw error
    }
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
