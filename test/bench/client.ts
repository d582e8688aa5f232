import { fork } from 'node:child_process'
import { Agent, request } from 'node:http'

/** What a client process is to ask: each body once, so many at a time. */
export interface Load {
  url: string
  headers: Record<string, string>
  bodies: readonly string[]
  atOnce: number
}

/** What came of it. */
export interface Came {
  answers: number
  /** Answers without data. */
  refused: number
  milliseconds: number
  /** Milliseconds within which half of the answers came, and all but one in a hundred. */
  p50: number
  p99: number
  /** The first that was refused. */
  fault: string | null
}

/** A client in a process of its own, so that its CPU is not the house's. */
export interface Client {
  ask(load: Load): Promise<Came>
  close(): void
}

export function openClient(): Client {
  const child = fork(import.meta.filename, ['client'])
  return {
    ask: (load) =>
      new Promise((resolve, reject) => {
        child.once('message', (came) => resolve(came as Came))
        child.send(load, (error) => error && reject(error))
      }),
    close: () => void child.kill(),
  }
}

/** Asks one question. */
export function asked(url: string, headers: Record<string, string>, body: string, agent?: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const length = String(Buffer.byteLength(body))
    const all = { 'content-type': 'application/json', 'content-length': length, ...headers }
    const sent = request(url, { method: 'POST', headers: all, ...(agent && { agent }) }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')))
      response.on('error', reject)
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

if (process.argv[2] === 'client' && process.send) {
  process.on('message', async ({ url, headers, bodies, atOnce }: Load) => {
    const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
    const started = performance.now()
    let [next, refused] = [0, 0]
    let fault: string | null = null
    const waits: number[] = []
    const one = async () => {
      for (let body = bodies[next++]; body !== undefined; body = bodies[next++]) {
        const sent = performance.now()
        const answer = await asked(url, headers, body, agent)
        waits.push(performance.now() - sent)
        if (answer.startsWith('{"data":{')) continue
        refused += 1
        fault ??= answer.slice(0, 400)
      }
    }
    await Promise.all(Array.from({ length: atOnce }, one))
    agent.destroy()
    const milliseconds = performance.now() - started
    waits.sort((a, b) => a - b)
    const [p50, p99] = [0.5, 0.99].map((part) => waits[Math.floor(waits.length * part)] ?? Number.NaN)
    process.send?.({ answers: bodies.length, refused, milliseconds, p50, p99, fault })
  })
}
