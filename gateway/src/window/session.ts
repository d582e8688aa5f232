import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { refusal, XinluError } from '@xinlu/schema'
import type { Target } from '../door/target.ts'
import type { Policy } from '../policy.ts'
import { type TokenReader, viewerOf } from '../viewer.ts'
import { cookieOf, sessionCookie, setCookie, signingCookie } from './cookies.ts'
import type { EndedSessions, Named } from './ended.ts'
import type { Sealed } from './sealed.ts'
import { type Signing, type signInBy, wasDenied } from './signIn.ts'

export interface SessionOptions {
  tokens: TokenReader
  policy: Policy
  session: Sealed<Named & { token: string }>
  /** Sessions that were ended before their time. */
  ended: EndedSessions
  signing: Sealed<Signing>
  /** Where people sign in; null for sample people alone, or for nobody. */
  signIn: ReturnType<typeof signInBy> | null
  /** Signs for a sample person; null where the built-in issuer does not run. */
  samples: { people: readonly string[]; tokenFor: (name: string) => Promise<string> } | null
  /** A stand-in for a person's id, by which the pages tell people apart. */
  standIn: (id: string) => string
  /** Whether browsers reach this house by https. */
  secure: boolean
  /** Milliseconds since the epoch. */
  clock: () => number
}

/** Seconds for which a sample person stays signed in. */
const sampleFor = 8 * 3600

/** A cookie that browsers keep is of at most so many bytes. */
const cookieBytes = 4000

/** Signing in and out, and who is signed in: GET /session, POST /session/sample, /session/end, GET /session/begin, /session/callback. */
export function sessions(options: SessionOptions) {
  const { tokens, policy, session, ended, signing, signIn, samples, standIn, secure, clock } = options
  return { tokenOf, answer }

  /** The token that a request's cookie holds; a request from elsewhere than the pages has none. */
  async function tokenOf(request: IncomingMessage): Promise<string | undefined> {
    const kept = await keptBy(request)
    // One without a name is of a release before: who has it signs in again.
    if (!kept?.id || (await ended.has(kept))) return undefined
    return kept.token
  }

  async function keptBy(request: IncomingMessage) {
    // No other site can make a browser send this header.
    if (request.headers['x-xinlu-window'] === undefined) return null
    return session.open(cookieOf(request, sessionCookie, secure))
  }

  async function answer(request: IncomingMessage, response: ServerResponse, url: Target): Promise<unknown> {
    const search = new URLSearchParams(url.search)
    const asked = `${request.method} ${url.pathname}`
    if (asked === 'GET /session') return who(request, response)
    if (asked === 'POST /session/sample') return beSample(request, response, search.get('as') ?? '')
    if (asked === 'POST /session/end') {
      fromThePages(request)
      const kept = await keptBy(request)
      setCookie(response, sessionCookie, '', { seconds: 0, secure })
      if (kept?.id) await ended.end(kept)
      return { person: null, at: kept && signIn ? await signIn.leave() : null }
    }
    if (asked === 'GET /session/begin') return begin(response, search.get('to') ?? '/')
    if (asked === 'GET /session/callback') return comeBack(request, response, url.search)
    const todo = 'use the pages'
    throw refusal('NOT_FOUND', { expected: 'a path of the session', got: asked, todo })
  }

  async function who(request: IncomingMessage, response: ServerResponse) {
    const way = signIn ? 'ISSUER' : samples ? 'SAMPLES' : null
    const people = samples?.people ?? []
    const token = await tokenOf(request)
    if (token === undefined) return { way, people, person: null }
    try {
      const viewer = await viewerOf({ authorization: `Bearer ${token}`, purpose: undefined, grant: undefined }, tokens)
      const { role, org, unit, duties, tender } = viewer
      const key = standIn(viewer.id ?? '')
      const purposes = Object.keys(policy.purposes).filter((purpose) =>
        policy.lines.some((line) => line.purpose === purpose && line.roles !== 'ALL' && line.roles.includes(role)),
      )
      return { way, people, person: { key, role, org, unit, duties, tender, purposes, usual: viewer.purpose } }
    } catch (error) {
      if (!(error instanceof XinluError)) throw error
      // A session that is over is nobody's; the pages say so.
      setCookie(response, sessionCookie, '', { seconds: 0, secure })
      return { way, people, person: null, ended: error.code }
    }
  }

  async function beSample(request: IncomingMessage, response: ServerResponse, name: string) {
    fromThePages(request)
    if (!samples?.people.includes(name)) {
      const todo = 'choose one of the list'
      throw refusal('BAD_INPUT', { expected: samples?.people.join(' | ') ?? 'no sample people', got: name, todo })
    }
    await keep(response, await samples.tokenFor(name), sampleFor)
    return { as: name }
  }

  async function begin(response: ServerResponse, asked: string): Promise<null> {
    if (!signIn) throw refusal('NOT_FOUND', { expected: 'an issuer', got: 'none', todo: 'sign in as a sample person' })
    const to = ownPath(asked)
    try {
      const begun = await signIn.begin(to)
      // It must come along when the issuer sends the person back.
      setCookie(response, signingCookie, await signing.seal(begun.signing, 600), { seconds: 600, secure, lax: true })
      return sendTo(response, begun.url)
    } catch (error) {
      return sendBack(response, to, error)
    }
  }

  async function comeBack(request: IncomingMessage, response: ServerResponse, search: string): Promise<null> {
    const begun = await signing.open(cookieOf(request, signingCookie, secure))
    try {
      if (!signIn || !begun) {
        const todo = 'sign in again'
        throw refusal('TOKEN_INVALID', { expected: 'a sign-in that began here', got: 'another', todo })
      }
      setCookie(response, signingCookie, '', { seconds: 0, secure, lax: true })
      const { token, seconds } = await signIn.end(search, begun)
      await keep(response, token, seconds)
      return sendTo(response, begun.to)
    } catch (error) {
      return sendBack(response, begun?.to ?? '/', error)
    }
  }

  async function keep(response: ServerResponse, token: string, seconds: number): Promise<void> {
    const begunAt = Math.floor(clock() / 1000)
    const id = randomBytes(16).toString('base64url')
    const value = await session.seal({ token, id, begunAt, endsAt: begunAt + seconds }, seconds)
    if (value.length > cookieBytes) {
      const todo = 'have the issuer leave claims out'
      throw refusal('CONFIGURATION', {
        expected: `a token of at most ${cookieBytes} bytes`,
        got: `${value.length}`,
        todo,
      })
    }
    setCookie(response, sessionCookie, value, { seconds, secure })
  }
}

function fromThePages({ headers }: IncomingMessage): void {
  if (headers['x-xinlu-window'] !== undefined) return
  throw refusal('BAD_REQUEST', { expected: 'a request of the pages', got: 'another', todo: 'use the pages' })
}

/** A path of this house, whatever was asked for: nobody is sent elsewhere, and a path of two slashes is the name of another house. */
function ownPath(to: string): string {
  const here = 'http://window.invalid'
  if (!URL.canParse(to, here)) return '/'
  const { origin, pathname, search } = new URL(to, here)
  return origin === here ? `/${pathname.replace(/^[/\\]+/, '')}${search}` : '/'
}

/** Whoever could not sign in is told so at the page where one signs in, not by a bare text. */
function sendBack(response: ServerResponse, to: string, error: unknown): null {
  if (!(error instanceof XinluError) || error.code === 'CONFIGURATION') throw error
  const failed = wasDenied(error) ? 'DENIED' : error.code
  return sendTo(response, `/sign-in?${new URLSearchParams({ to, failed })}`)
}

function sendTo(response: ServerResponse, location: string): null {
  response.writeHead(302, { location, 'cache-control': 'no-store' })
  response.end()
  return null
}
