import { unwrapResolverError } from '@apollo/server/errors'
import { isErrorCode, refusal, XinluError } from '@xinlu/schema'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'

/** Codes of Apollo Server that clients know; their messages tell of the caller's own document and nothing else. */
const standardCodes = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
])

/** Whether a code is one of those of the server itself. */
export const isStandardCode = (code: unknown): boolean => typeof code === 'string' && standardCodes.has(code)

/** A coded error as Apollo Server takes it, with its HTTP status. */
export function asGraphQL(error: XinluError): GraphQLError {
  return new GraphQLError(error.message, {
    extensions: { ...error.extensions, http: { status: error.status } },
    originalError: error,
  })
}

/** An error as it leaves: a known code and safe words; anything else is INTERNAL, and the log has the cause. */
export function outgoing(formatted: GraphQLFormattedError, error: unknown, log: Logger): GraphQLFormattedError {
  const { message, path, locations, extensions } = formatted
  const place = { ...(locations && { locations }), ...(path && { path }) }
  const original = unwrapResolverError(error)
  const code = extensions?.code
  if (original instanceof XinluError)
    return { message: original.message, ...place, extensions: { ...original.extensions } }
  if (isErrorCode(code)) {
    const { expected, got, todo, reason, unlockedBy } = extensions ?? {}
    const said = expected !== undefined && { expected, got, todo }
    return { message, ...place, extensions: { code, ...said, ...(reason !== undefined && { reason, unlockedBy }) } }
  }
  if (typeof code === 'string' && standardCodes.has(code)) return { message, ...place, extensions: { code } }
  log.error({ err: error, path }, 'an unexpected error')
  const fault = refusal('INTERNAL', {
    expected: 'an answer',
    got: 'a fault here',
    todo: 'tell the operator the time of the request',
  })
  return { message: fault.message, ...place, extensions: { ...fault.extensions } }
}
