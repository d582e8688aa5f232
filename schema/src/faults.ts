import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import { isErrorCode, type Particulars, refusal, XinluError } from './errors.ts'

/** An error as it may leave a subgraph: its code and safe words; the cause goes to the log. */
export function safeError(error: unknown, log: Logger): GraphQLFormattedError {
  const graphql = error instanceof GraphQLError ? error : null
  const path = graphql?.path
  const inner = causeOf(error)
  const coded = inner instanceof XinluError ? inner : codedFrom(graphql ?? inner)
  if (coded.status >= 500)
    log.error({ err: coded.cause ?? inner, path, code: coded.code }, 'a subgraph could not answer')
  return { message: coded.message, ...(path && { path }), extensions: { ...coded.extensions } }
}

/** What graphql wrapped, however often: a bad variable comes wrapped twice. */
export function causeOf(error: unknown): unknown {
  const within = error instanceof GraphQLError ? error.originalError : undefined
  return within ? causeOf(within) : error
}

/** The error of the driver under what a query builder wraps around it. */
export function sourceOf(error: unknown): { code?: unknown; message?: unknown } | undefined {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown }
  return code === undefined && cause ? sourceOf(cause) : (error as { code?: unknown; message?: unknown } | undefined)
}

function codedFrom(error: unknown): XinluError {
  const { code: state, message } = sourceOf((error as { originalError?: unknown }).originalError) ?? {}
  if (typeof state === 'string' && /^22\w{3}$/.test(state)) {
    // Postgres class 22: the value itself cannot be stored or compared, such as text with a NUL in it.
    const got = 'a value that the database cannot read'
    return refusal('BAD_INPUT', { expected: 'plain text, numbers and days', got, todo: 'correct the value' }, message)
  }
  if (state === '57014') {
    // The database ended the statement itself: its time for one was over (db/src/roles.ts).
    const todo = 'ask for less at once, or try again in a moment'
    return refusal('DATABASE_UNAVAILABLE', { expected: 'an answer of the database in time', got: 'none', todo }, error)
  }
  const databaseDown = connectionCodes.has(String((error as { code?: unknown } | null)?.code))
  const cause = sourceOf((error as { originalError?: unknown } | null)?.originalError)
  if (databaseDown || connectionCodes.has(String(cause?.code))) {
    return refusal(
      'DATABASE_UNAVAILABLE',
      { expected: 'an answer from the database', got: 'none', todo: 'try again in a moment' },
      error,
    )
  }
  if (error instanceof GraphQLError && !error.originalError) {
    const given = error.extensions.code
    if (isErrorCode(given)) {
      const { expected = '', got = '', todo = '', ...more } = error.extensions as Partial<Particulars>
      return refusal(given, { expected, got, todo, ...more })
    }
    return refusal('BAD_REQUEST', { expected: 'a valid operation', got: error.message, todo: 'correct the operation' })
  }
  return refusal(
    'INTERNAL',
    { expected: 'an answer', got: 'a fault here', todo: 'tell the operator the time of the request' },
    error,
  )
}

/** Codes by which the driver, the system and Postgres say that the connection is gone, refused or not to be had. */
const connectionCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOENT',
  'ENOTFOUND',
  'ETIMEDOUT',
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  'CONNECT_TIMEOUT',
  '57P01',
  '57P02',
  '57P03',
  '08000',
  '08003',
  '08006',
  '53300',
])
