import { hash } from 'node:crypto'
import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { encodingFor } from './accept.ts'
import type { Answered } from './answered.ts'
import { packed, packer } from './packed.ts'
import { Slow } from './slow.ts'

/** Bytes from which packing pays: below, a packet more or less is saved. */
const packedFrom = 1400

/** Bytes up to which a body is packed at once and given to the socket in one piece. */
const atOnce = 128 * 1024

/** Bytes of one piece of a larger body. */
const piece = 64 * 1024

/** Bytes that may wait for slow readers, all together. */
export const waitingBytes = 64 * 1024 * 1024

const slow = new Slow(waitingBytes)

/**
 * Puts an answer on the wire: packed as the client accepts it, with a tag where the same question is answered the same for
 * everybody, and no faster than it is read. Ends early, without a word, when the client has gone.
 */
export async function reply(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, text, open }: Answered,
  waiting = slow,
): Promise<void> {
  // A client that has gone is no fault: what it leaves is heard by those who write.
  response.on('error', () => {})
  response.statusCode = status
  for (const [name, value] of headers) response.setHeader(name, value)
  const size = Buffer.byteLength(text)
  const encoding = size >= packedFrom ? encodingFor(request.headers['accept-encoding']) : null
  response.setHeader('vary', 'accept-encoding')
  // A text that looks like a page is none.
  response.setHeader('x-content-type-options', 'nosniff')
  if (open && request.method === 'GET') {
    const tag = `"${hash('sha256', text, 'base64url')}"`
    // Packed bytes are others than those that the tag is of.
    response.setHeader('etag', encoding ? `W/${tag}` : tag)
    if (matches(request.headers['if-none-match'], tag)) {
      response.statusCode = 304
      response.removeHeader('content-type')
      return void response.end()
    }
  }
  if (encoding) response.setHeader('content-encoding', encoding)
  else {
    response.setHeader('content-length', size)
    // Given as text, it goes out in one write together with its headers.
    if (size <= atOnce) return void response.end(text)
  }
  const body = Buffer.from(text)
  if (!encoding) return written(body, response, waiting)
  if (size > atOnce) return streamed(body, response, packer(size, encoding), waiting)
  const whole = packed(body, encoding)
  response.setHeader('content-length', whole.length)
  response.end(whole)
}

/** Writes piece by piece, each when the one before has been taken. */
async function written(body: Buffer, response: ServerResponse, waiting: Slow): Promise<void> {
  const gone = new AbortController()
  const leave = () => gone.abort()
  response.once('close', leave)
  try {
    for (let from = 0; from < body.length && !response.destroyed; from += piece) {
      if (response.write(body.subarray(from, from + piece))) continue
      waiting.waits(response, body.length - from)
      await once(response, 'drain', { signal: gone.signal })
    }
    response.end()
  } catch (error) {
    if (!gone.signal.aborted) throw error
  } finally {
    response.off('close', leave)
    waiting.waits(response, 0)
  }
}

/** Packs piece by piece, no faster than the pieces are taken. */
async function streamed(
  body: Buffer,
  response: ServerResponse,
  packing: ReturnType<typeof packer>,
  waiting: Slow,
): Promise<void> {
  function* pieces() {
    for (let from = 0; from < body.length; from += piece) yield body.subarray(from, from + piece)
  }
  waiting.waits(response, body.length)
  try {
    await pipeline(Readable.from(pieces(), { objectMode: false }), packing, response)
  } catch (error) {
    if (!response.destroyed) throw error
  } finally {
    waiting.waits(response, 0)
  }
}

/** Whether a client has what the tag is of already; packed or not does not matter. */
function matches(known: string | undefined, tag: string): boolean {
  if (known === undefined) return false
  return known.trim() === '*' || known.split(',').some((one) => one.trim().replace(/^W\//, '') === tag)
}
