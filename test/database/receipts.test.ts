import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  consistencyProofOf,
  exportLog,
  latestCheckpoint,
  openDatabase,
  type Receipt,
  receiptById,
  verifyLog,
  verifyReceipt,
} from '@xinlu/db'
import { publicLedgerKeys } from '@xinlu/db/ledger'
import { issuerKey, keysFolder, root, sampleToken } from '@xinlu/gateway'
import { keysIn } from '@xinlu/schema'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { clearAway, only, temporaryFolder, until } from './processes.ts'

const inFlight = 200
const profile = readFileSync(join(root, 'gateway/operations/dashboard-profile.graphql'), 'utf8')

let folder: string
let token: string
let usccs: string[] | undefined
/** Every answer that a client has received, from the beginning. */
const received: Received[] = []

interface Received {
  text: string
  receipt: Receipt
}

beforeAll(() => {
  folder = temporaryFolder()
})
afterAll(() => clearAway(folder))

interface Running {
  url: string
  kill(...more: number[]): Promise<void>
}

/** The real house as a process of its own over the folder, on a free port, with the sample county. */
async function start(): Promise<Running> {
  const env: NodeJS.ProcessEnv = { ...process.env, XINLU_DATA: folder, PORT: '0' }
  delete env.DATABASE_URL
  delete env.NODE_ENV
  // The folder stands in the command line as well, so that what is left over is found and taken away.
  const args = [join(root, 'gateway/src/main.ts'), folder]
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'ignore'] })
  let said = ''
  child.stdout.on('data', (chunk) => {
    said += chunk
  })
  const ended = once(child, 'exit')
  await until(() => said.includes('Bearer') || child.exitCode !== null, 30)
  const url = / at (http:\S+)/.exec(said)?.[1] ?? ''
  token = await sampleToken(keysIn(keysFolder(folder)).privateKey(issuerKey), 'dashboard', Date.now())
  return {
    url,
    async kill(...more) {
      for (const pid of more) process.kill(pid, 'SIGKILL')
      child.kill('SIGKILL')
      await ended
    },
  }
}

async function ask(url: string, query: string, variables: Record<string, unknown> = {}): Promise<string> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'x-receipt': '1' }
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })
  return response.text()
}

/**
 * So many clients at once, each asking again as soon as it has its answer, until the house is lost; `heard` is told how many
 * answers there were so far. So all are in flight at every moment, whenever it is killed.
 */
async function storm(url: string, heard: (answers: number) => void): Promise<Received[]> {
  const answers: Received[] = []
  const client = async (n: number) => {
    for (let i = n; ; i += 1) {
      const text = await ask(url, profile, { key: { uscc: (usccs ?? [])[i % 100] } }).catch(() => null)
      if (text === null) return
      const { data, extensions } = JSON.parse(text) as { data?: unknown; extensions?: { receipt?: Receipt } }
      // The database may die a moment before the house: then it refuses, and gives nothing.
      if (!data) continue
      const receipt = extensions?.receipt
      if (!receipt) throw new Error(`an answer without a receipt: ${text.slice(0, 300)}`)
      answers.push({ text, receipt })
      heard(answers.length)
    }
  }
  await Promise.all(Array.from({ length: inFlight }, (_, n) => client(n)))
  return answers
}

/** Opens what is left, as the server recovers it: the log has no gap and is what was signed, and holds every receipt. */
async function check(answers: readonly Received[]): Promise<void> {
  const database = await openDatabase({ folder })
  try {
    const { admin } = database
    const head = await latestCheckpoint(admin)
    const [checkpoint, size] = [head?.note ?? '', head?.size ?? 0]
    const keys = publicLedgerKeys(keysFolder(folder))
    const checks = await verifyLog(exportLog(admin), keys, { checkpoint })
    expect(checks.filter(({ passed }) => !passed)).toEqual([])
    const [log] = await admin`
      select count(*)::int as leaves, max(index)::int + 1 as next, (select count(*)::int from ledger.record) as records
      from ledger.leaf`
    expect(log).toEqual({ leaves: size, next: size, records: size })
    for (const { text, receipt } of answers) {
      expect(await receiptById(admin, receipt.id)).toEqual(receipt)
      const own = Number(receipt.checkpoint.split('\n')[1])
      const later = { checkpoint, consistencyProof: await consistencyProofOf(admin, own, size) }
      expect(verifyReceipt(receipt, keys, { later, answer: text }).filter(({ passed }) => !passed)).toEqual([])
    }
    const ids = await admin<{ index: number; id: string }[]>`
      select index::int, receipt_id as id from ledger.leaf order by index`
    received.push(...answers)
    expect(received.filter(({ receipt: { id, logIndex } }) => ids[logIndex]?.id !== id)).toEqual([])
  } finally {
    await database.close()
  }
}

it.each([
  ['its first answer', 1, false],
  ['its hundredth answer', 100, false],
  ['its five hundredth answer, with its database', 500, true],
])(
  'a house that is killed at %s, 200 requests in flight, has the entry of every answer received',
  async (_, at, all) => {
    const house = await start()
    usccs ??= await someFirms(house.url)
    let killed: Promise<void> | null = null
    const answers = await storm(house.url, (heard) => {
      if (killed || heard < at) return
      killed = house.kill(...(all ? [only('keeper.ts', folder), only('postgres -D', folder)] : []))
    })
    await killed
    expect(answers.length).toBeGreaterThanOrEqual(at)
    await check(answers)
  },
)

async function someFirms(url: string): Promise<string[]> {
  const page = JSON.parse(await ask(url, '{ enterprises(first: 100) { edges { node { uscc } } } }'))
  return page.data.enterprises.edges.map(({ node }: { node: { uscc: string } }) => node.uscc)
}
