import Negotiator from 'negotiator'

const json = 'application/json; charset=utf-8'
const offered = [
  json,
  'application/graphql-response+json; charset=utf-8',
  'application/json; callbackSpec=1.0; charset=utf-8',
]

/** The content type of an answer for an `accept` header, as the server chooses it; null where nothing suits, which the server says. */
export function contentTypeFor(accept: string | undefined): string | null {
  if (!accept || accept === '*/*') return json
  return new Negotiator({ headers: { accept } }).mediaType(offered) ?? null
}
