import { Agent, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

/** One question as it is sent. */
export interface Question {
  query: string
  variables: Record<string, unknown>
  headers?: Record<string, string>
}

/** Several who ask alike, each one question after another with a pause. */
export interface Callers {
  name: string
  /** The rank that the door gives them. */
  rank: 'formal' | 'shared' | 'public'
  /** The sample person that they are, or `anonymous`. */
  role: string
  /** All of them are one person, such as a program that asks without end; else each is one of its own. */
  alone?: true
  count: number
  /** Milliseconds between an answer and the next question. */
  pauseMs: number
  /** The nth question that all of them ask together. */
  question(n: number): Question
}

/** What came of the questions of some callers. */
export interface Tally {
  name: string
  rank: Callers['rank']
  alone?: true
  /** Answers by code: OK, one of the closed list, UNCODED for an error without one, CONNECTION for none at all. */
  codes: Record<string, number>
  /** Milliseconds of each answer that was OK, in the order of coming. */
  waits: number[]
  /** The text of the first answer of each code but OK. */
  first: Record<string, string>
}

/** Where they ask, and as whom. */
export interface Door {
  url: string
  /** A token of the nth person of a role that still holds, null for nobody in particular. */
  tokenOf(role: string, nth: number): Promise<string | null>
}

/** Has all callers ask for so many milliseconds, each over a connection of its own; resolves when the last answer is there. */
export async function crowd(door: Door, all: readonly Callers[], forMs: number): Promise<Tally[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY })
  const end = performance.now() + forMs
  try {
    return await Promise.all(all.map((callers) => asking(door, callers, end, agent)))
  } finally {
    agent.destroy()
  }
}

async function asking(door: Door, callers: Callers, end: number, agent: Agent): Promise<Tally> {
  const { name, rank, role, alone, count, pauseMs, question } = callers
  const tally: Tally = { name, rank, ...(alone && { alone }), codes: {}, waits: [], first: {} }
  let next = 0
  const one = async (i: number) => {
    // They do not come in step.
    await sleep((pauseMs * i) / count)
    while (performance.now() < end) {
      const { headers, ...body } = question(next++)
      const token = await door.tokenOf(role, alone ? 0 : i)
      const sent = performance.now()
      const text = await answered(door.url, JSON.stringify(body), agent, {
        ...(token && { authorization: `Bearer ${token}` }),
        ...headers,
      })
      const code = text === null ? 'CONNECTION' : codeIn(text)
      tally.codes[code] = (tally.codes[code] ?? 0) + 1
      if (code === 'OK') tally.waits.push(performance.now() - sent)
      else tally.first[code] ??= text?.slice(0, 400) ?? ''
      await sleep(pauseMs)
    }
  }
  await Promise.all(Array.from({ length: count }, (_, i) => one(i)))
  return tally
}

/** The answer's text; null where there is none. */
function answered(url: string, body: string, agent: Agent, headers: Record<string, string>): Promise<string | null> {
  return new Promise((resolve) => {
    const length = String(Buffer.byteLength(body))
    const all = { 'content-type': 'application/json', 'content-length': length, ...headers }
    const sent = request(url, { method: 'POST', agent, headers: all }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')))
      response.on('error', () => resolve(null))
    })
    sent.on('error', () => resolve(null))
    sent.end(body)
  })
}

/** OK for an answer without errors, else the first code. */
function codeIn(text: string): string {
  if (!text.includes('"errors":[')) return text.startsWith('{"data":') ? 'OK' : 'UNCODED'
  return /"code":"([A-Z_]+)"/.exec(text)?.[1] ?? 'UNCODED'
}

/** The milliseconds within which so large a share of the answers came; NaN without answers. */
export function within(waits: readonly number[], share: number): number {
  const sorted = [...waits].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
