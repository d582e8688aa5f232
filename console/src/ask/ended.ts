import type { Exchange } from 'urql'
import { pipe, tap } from 'wonka'

/** Codes by which the door refuses whoever has no session any more, as it would a stranger. */
const over = new Set([
  ...['TOKEN_EXPIRED', 'TOKEN_INVALID', 'TOKEN_EARLY', 'TOKEN_AUDIENCE'],
  ...['PURPOSE_REFUSED', 'FIELD_REFUSED', 'GRANT_REFUSED', 'OPERATION_UNTRUSTED'],
])

const listeners = new Set<() => void>()

/** Hears when an answer makes it doubtful whether whoever is at the page is still signed in. */
export function onDoubt(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Tells the session when an answer says that it may be over: nobody types on at a page that takes nothing any more. */
export const leaveTold: Exchange =
  ({ forward }) =>
  (asked) =>
    pipe(
      forward(asked),
      tap(({ error }) => {
        const doubtful = error?.graphQLErrors.some(({ extensions }) => over.has(String(extensions.code)))
        if (doubtful) for (const listener of listeners) listener()
      }),
    )
