import { type DocumentNode, GraphQLError, visit } from 'graphql'
import { mark, placeAsked } from './filter.ts'

/** What the stock executor gives. */
export interface Executed {
  data?: Record<string, unknown> | null
  errors?: readonly GraphQLError[]
  extensions?: Record<string, unknown>
}

/**
 * Null propagation is told as errors, not in an extension that nobody reads; no extension leaves. A path ends at what was
 * asked for: fields that the planner fetches for itself are nobody's to know.
 */
export function completed(result: Executed, document: DocumentNode): Executed {
  const { extensions, errors = [], ...rest } = result
  const silent = ((extensions?.valueCompletion ?? []) as GraphQLError[]).map(
    (error) =>
      new GraphQLError(error.message.replaceAll(mark, ''), {
        ...(error.path && { path: error.path }),
        extensions: { code: 'UNAVAILABLE' },
      }),
  )
  const all = [...errors, ...silent]
  if (all.length === 0) return rest
  const asked = responseKeys(document)
  const known = (path: readonly (string | number)[]) => {
    const beyond = path.findIndex((key) => typeof key === 'string' && !asked.has(key))
    return beyond < 0 ? path : path.slice(0, beyond)
  }
  return {
    ...rest,
    errors: all.map((error) =>
      error.path
        ? new GraphQLError(error.message, {
            path: placeAsked(known(error.path)),
            extensions: error.extensions,
            originalError: error.originalError ?? error,
          })
        : error,
    ),
  }
}

function responseKeys(document: DocumentNode): Set<string> {
  const keys = new Set<string>()
  visit(document, { Field: ({ alias, name }) => void keys.add((alias ?? name).value) })
  for (const key of placeAsked([...keys])) keys.add(key as string)
  return keys
}
