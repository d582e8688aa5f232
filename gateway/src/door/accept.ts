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

/** How an answer may be packed: brotli or gzip, whichever the client would rather have; null for as it is. */
export function encodingFor(accepted: string | string[] | undefined): Encoding | null {
  if (!accepted) return null
  // What every browser sends.
  if (accepted === 'gzip, deflate, br' || accepted === 'gzip, deflate, br, zstd') return 'br'
  const negotiator = new Negotiator({ headers: { 'accept-encoding': accepted } }) as unknown as Preferring
  const [first] = negotiator.encodings(['br', 'gzip', 'identity'], { preferred: ['br', 'gzip'] })
  return first === 'br' || first === 'gzip' ? first : null
}

export type Encoding = 'br' | 'gzip'

/** As much of the negotiator as its types leave out: what to choose where the client likes several alike. */
interface Preferring {
  encodings(available: string[], options: { preferred: string[] }): string[]
}
