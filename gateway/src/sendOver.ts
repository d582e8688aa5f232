import { type SubgraphAnswer, sealHeader } from '@xinlu/schema'
import { Agent } from 'undici'
import type { Send } from './forward.ts'

/** Milliseconds that a subgraph over HTTP has for one fetch, from the first to the last byte. */
const fetchWithin = 10_000

/** Bytes that one fetch may bring: the largest page fits several times over. */
const answerBytes = 32 * 1024 * 1024

/**
 * The connections to subgraphs hosted apart, kept and used one request at a time: measured (`test/bench/wire.ts`), requests one
 * behind another on a connection wait for each other, and HTTP/2 costs more than it saves.
 */
const connections = new Agent({
  connections: 64,
  pipelining: 1,
  allowH2: false,
  keepAliveTimeout: 30_000,
  headersTimeout: fetchWithin,
  bodyTimeout: fetchWithin,
  maxResponseSize: answerBytes,
  connect: { timeout: 3_000 },
})

/** A subgraph over HTTP; rejects when it does not answer in time, answers more than fits, or something that is no answer. */
export function sendOver(url: string): Send {
  const { origin, pathname, search } = new URL(url)
  const path = `${pathname}${search}`
  return async ({ seal, traceparent, ...body }) => {
    const late = new AbortController()
    const timer = setTimeout(() => late.abort(new Error('the subgraph did not answer in time')), fetchWithin)
    try {
      const { body: came } = await connections.request({
        origin,
        path,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          [sealHeader]: typeof seal === 'string' ? seal : '',
          ...(traceparent && { traceparent }),
        },
        body: JSON.stringify(body),
        signal: late.signal,
      })
      const answer = (await came.json()) as SubgraphAnswer
      if (typeof answer !== 'object' || answer === null || (!answer.data && !Array.isArray(answer.errors))) {
        throw new Error('the subgraph answered something that is no answer')
      }
      return answer
    } finally {
      clearTimeout(timer)
    }
  }
}
