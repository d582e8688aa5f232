import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { issuerKey, root, sampleToken } from '@xinlu/gateway'
import { keysIn } from '@xinlu/schema'
import { takeWeighings } from './weighings.ts'

/** A house in a process of its own, over a data folder. */
export interface HouseProcess {
  url: string
  pid: number
  /** Ends it in order, or at once. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>
}

/** Starts a house with the sample county as `npm start` does, with more settings, and waits until it says where it is. */
export async function startHouseProcess(folder: string, more: Record<string, string> = {}): Promise<HouseProcess> {
  const env = { ...process.env, XINLU_DATA: folder, XINLU_SAMPLE: '1', PORT: '0', LOG_LEVEL: 'error', ...more }
  const child = spawn(process.execPath, [join(root, 'gateway/src/main.ts')], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(child, 'exit')
  const url = await Promise.race([
    addressOf(child),
    exited.then(() => Promise.reject(new Error('the house has ended'))),
  ])
  return {
    url,
    pid: child.pid ?? 0,
    async end(signal) {
      child.kill(signal)
      await exited
    },
  }
}

async function addressOf({ stdout }: ChildProcess): Promise<string> {
  let said = ''
  return new Promise((resolve) => {
    stdout?.on('data', (chunk) => {
      said += chunk
      const [, url] = /is at (http:\S+)/.exec(said) ?? []
      if (url) resolve(url)
    })
  })
}

/** A part of a feed as it is sent. */
export interface SentPart {
  key: string
  station: string
  kind: string
  lines: string
}

/** Sends a part to a house process as the clerk of 治超工作中心 on this machine's clock; gives the counts, or throws what it was refused with. */
export async function sendPart(folder: string, url: string, { key, station, kind, lines }: SentPart) {
  const token = await sampleToken(keysIn(join(folder, 'keys')).privateKey(issuerKey), 'overload-clerk', Date.now())
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: takeWeighings, variables: { input: { key, station, kind, lines } } }),
  })
  const { data, errors } = (await response.json()) as {
    data: { takeWeighings: { taken: number; known: number; quarantined: number; replayed: boolean } }
    errors?: unknown
  }
  if (errors) throw new Error(JSON.stringify(errors))
  return data.takeWeighings
}
