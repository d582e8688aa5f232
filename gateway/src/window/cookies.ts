import type { IncomingMessage, ServerResponse } from 'node:http'
import { parseCookie, stringifySetCookie } from 'cookie'

/** What the pages keep in the browser: nothing that a script can read, nothing that another site can send. */
export const sessionCookie = 'xinlu'
/** While somebody is away signing in. */
export const signingCookie = 'xinlu-signing'

/** A cookie of a request; undefined for none. */
export const cookieOf = ({ headers }: IncomingMessage, name: string): string | undefined =>
  headers.cookie === undefined ? undefined : parseCookie(headers.cookie)[name]

/** Sets a cookie for so many seconds, or takes it away with 0. `lax` lets it come along when another site sends the person back here. */
export function setCookie(
  response: ServerResponse,
  name: string,
  value: string,
  { seconds, secure, lax = false }: { seconds: number; secure: boolean; lax?: boolean },
): void {
  const sameSite = lax ? 'lax' : 'strict'
  const text = stringifySetCookie({ name, value, httpOnly: true, sameSite, path: '/', maxAge: seconds, secure })
  response.appendHeader('set-cookie', text)
}
