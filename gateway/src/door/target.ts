import { refusal } from '@xinlu/schema/errors'

/** What a request is for, as its address says it. */
export interface Target {
  pathname: string
  /** With its question mark, or empty. */
  search: string
}

/** What a request is for: its path and its search, whatever host it names. BAD_REQUEST for what is no address. */
export function targetOf(url: string): Target {
  if (url === '/graphql') return { pathname: url, search: '' }
  // A path that begins with two slashes would else be read as the name of a host.
  const full = url.startsWith('/') ? `http://door.invalid${url}` : url
  if (/^https?:\/\//i.test(full) && URL.canParse(full)) return new URL(full)
  throw refusal('BAD_REQUEST', { expected: 'a path', got: 'something else', todo: 'send operations to /graphql' })
}
