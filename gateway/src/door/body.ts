import type { IncomingMessage } from 'node:http'
import type { Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { refusal } from '@xinlu/schema/errors'
import { over, type RoleLimits } from '../limits/limits.ts'

const inflaters: Record<string, () => Transform> = {
  gzip: createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

/**
 * Reads a request's body, inflated, up to the role's limit and no further: what goes over is not kept, and what still comes is
 * let go by, so that the sender can read the refusal.
 */
export async function readBody(request: IncomingMessage, limits: RoleLimits): Promise<Buffer> {
  const encoding = request.headers['content-encoding']?.trim().toLowerCase() ?? 'identity'
  const inflate = Object.hasOwn(inflaters, encoding) ? inflaters[encoding] : undefined
  if (encoding !== 'identity' && !inflate) {
    throw refusal('BAD_REQUEST', {
      expected: 'gzip, deflate, br or no encoding',
      got: 'another content-encoding',
      todo: 'send it plain',
    })
  }
  if (!inflate) return readPlain(request, limits)
  const inflater = inflate()
  const chunks: Buffer[] = []
  let size = 0
  try {
    request.once('error', (error) => inflater.destroy(error))
    request.pipe(inflater)
    for await (const chunk of inflater.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > limits.bodyBytes) throw over('bodyBytes', limits, 'more')
      chunks.push(chunk)
    }
    return Buffer.concat(chunks, size)
  } catch (error) {
    if (size > limits.bodyBytes) throw error
    throw brokenOff(error)
  } finally {
    request.unpipe(inflater)
    inflater.destroy()
    request.resume()
  }
}

const brokenOff = (error: unknown) =>
  refusal('BAD_REQUEST', { expected: 'a whole body', got: 'one that broke off', todo: 'send it again' }, error)

/** What comes as it is, which is nearly all of it: as a rule one chunk. */
function readPlain(request: IncomingMessage, limits: RoleLimits): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= limits.bodyBytes) return void chunks.push(chunk)
      chunks.length = 0
      reject(over('bodyBytes', limits, 'more'))
    })
    request.once('end', () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)))
    request.once('error', (error) => reject(brokenOff(error)))
    request.once('close', () => request.complete || reject(brokenOff(null)))
  })
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** The JSON value of a body; undefined for another content type; BAD_REQUEST for what is no JSON in UTF-8. */
export function parsed(body: Buffer, contentType: string | undefined, todo = 'send { query, variables }'): unknown {
  if (!/^application\/json\s*(;|$)/i.test(contentType ?? '')) return undefined
  try {
    return JSON.parse(utf8.decode(body))
  } catch (error) {
    throw refusal('BAD_REQUEST', { expected: 'a JSON body in UTF-8', got: 'one that cannot be read', todo }, error)
  }
}
