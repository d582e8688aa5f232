import { type SubgraphAnswer, sealHeader } from '@xinlu/schema'
import { Agent } from 'undici'
import { fetchWithin, type Send } from './forward.ts'
import { Lost, lossOf } from './lost.ts'

/** Milliseconds from which silence is the room's: who waits less than that says nothing of it. */
const fairly = 3_000

/** Milliseconds by which a deed's fetch outlasts its caller. */
const aMoment = 500

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
  // Each fetch has a time of its own, from the first to the last byte.
  headersTimeout: 0,
  bodyTimeout: 0,
  maxResponseSize: answerBytes,
  connect: { timeout: 3_000 },
})

/** A subgraph over HTTP; rejects with what was lost when it does not answer in time, answers more than fits, or something that is no answer. */
export function sendOver(url: string): Send {
  const { origin, pathname, search } = new URL(url)
  const path = `${pathname}${search}`
  return async ({ seal, traceparent, by, ...body }) => {
    const left = Math.max(0, (by ?? performance.now() + fetchWithin) - performance.now())
    const isDeed = body.query.startsWith('mutation')
    // A deed is never given up before its caller is told that it waits no longer: until then its outcome may still be heard.
    const waits = isDeed ? left + aMoment : Math.min(fetchWithin, left)
    const late = new AbortController()
    const timer = setTimeout(() => late.abort(), waits)
    let begun = false
    try {
      const { statusCode, body: came } = await connections.request({
        origin,
        path,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          [sealHeader]: typeof seal === 'string' ? seal : '',
          ...(traceparent && { traceparent }),
        },
        // What is refused there for its time is heard here.
        body: JSON.stringify(isDeed && by !== undefined ? { ...body, within: left * 0.95 } : body),
        signal: late.signal,
      })
      begun = true
      if (statusCode === 503) {
        await came.dump()
        throw new Lost('SENT_AWAY')
      }
      const answer = (await came.json()) as SubgraphAnswer
      if (typeof answer !== 'object' || answer === null || (!answer.data && !Array.isArray(answer.errors)))
        throw new Lost('NO_ANSWER')
      return answer
    } catch (error) {
      if (error instanceof Lost) throw error
      if (late.signal.aborted) throw new Lost(waits < fairly ? 'GIVEN_UP' : 'LATE')
      throw new Lost(lossOf(error, begun), error)
    } finally {
      clearTimeout(timer)
    }
  }
}
