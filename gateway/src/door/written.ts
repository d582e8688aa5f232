import { GraphQLError, type GraphQLFormattedError, Kind } from 'graphql'
import type { Logger } from 'pino'
import { outgoing } from '../errors.ts'

/** What an executor gives. */
export interface Executed {
  data?: Record<string, unknown> | null | undefined
  errors?: readonly unknown[] | undefined
  extensions?: Record<string, unknown> | undefined
}

/** Errors as they leave, and the HTTP status that the last of them to name one names. */
export function formatted(
  errors: readonly unknown[],
  log: Logger,
): { errors: GraphQLFormattedError[]; status: number | undefined } {
  let status: number | undefined
  const list = errors.map((one) => {
    const error = asGraphQLError(one)
    const { http, ...extensions } = error.extensions as { http?: { status?: unknown }; code?: unknown }
    if (typeof http?.status === 'number') status = http.status
    const code = extensions.code ?? (isBadVariable(error) ? 'BAD_USER_INPUT' : 'INTERNAL_SERVER_ERROR')
    return outgoing({ ...error.toJSON(), extensions: { ...extensions, code } }, error, log)
  })
  return { errors: list, status }
}

/** The text of an answer: its errors, its data, what is said beside them; data that was written already is not written again. */
export function written(
  { data, extensions }: Executed,
  errors: readonly GraphQLFormattedError[] | undefined,
  dataText: string | null,
): string {
  const parts: string[] = []
  if (errors) parts.push(`"errors":${JSON.stringify(errors)}`)
  if (data !== undefined) parts.push(`"data":${dataText ?? JSON.stringify(data)}`)
  if (extensions) parts.push(`"extensions":${JSON.stringify(extensions)}`)
  return `{${parts.join(',')}}\n`
}

/** Whatever was thrown, as an error of GraphQL. */
export function asGraphQLError(thrown: unknown): GraphQLError {
  if (thrown instanceof GraphQLError) return thrown
  if (thrown instanceof Error) return new GraphQLError(thrown.message, { originalError: thrown })
  return new GraphQLError(`Unexpected error value: ${String(thrown)}`)
}

/** graphql's own words for a variable that does not fit; the server gives them a code by the same marks. */
function isBadVariable({ nodes, message }: GraphQLError): boolean {
  const [node] = nodes ?? []
  if (nodes?.length !== 1 || node?.kind !== Kind.VARIABLE_DEFINITION) return false
  const named = `Variable "$${node.variable.name.value}" `
  return ['has invalid value', 'got invalid value ', 'of required type ', 'of non-null type '].some((what) =>
    message.startsWith(`${named}${what}`),
  )
}
