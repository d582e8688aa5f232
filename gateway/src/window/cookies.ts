import type { IncomingMessage, ServerResponse } from 'node:http'
import { parseCookie, stringifySetCookie } from 'cookie'

/** What the pages keep in the browser: nothing that a script can read, nothing that another site can send. */
export const sessionCookie = 'xinlu'
/** While somebody is away signing in. */
export const signingCookie = 'xinlu-signing'

/** By https a cookie bears the name that no neighbouring host may write (RFC 6265bis, __Host-): nobody can be given another's session. */
const nameOf = (name: string, secure: boolean) => (secure ? `__Host-${name}` : name)

/** A cookie of a request; undefined for none. */
export const cookieOf = ({ headers }: IncomingMessage, name: string, secure: boolean): string | undefined =>
  headers.cookie === undefined ? undefined : parseCookie(headers.cookie)[nameOf(name, secure)]

/** Sets a cookie for so many seconds, or takes it away with 0. `lax` lets it come along when another site sends the person back here. */
export function setCookie(
  response: ServerResponse,
  name: string,
  value: string,
  { seconds, secure, lax = false }: { seconds: number; secure: boolean; lax?: boolean },
): void {
  const sameSite = lax ? 'lax' : 'strict'
  const text = stringifySetCookie({
    name: nameOf(name, secure),
    value,
    httpOnly: true,
    sameSite,
    path: '/',
    maxAge: seconds,
    secure,
  })
  response.appendHeader('set-cookie', text)
}
