import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Database, schemaOf } from '@xinlu/db'
import { configurationFrom, issuerKey, keysFolder, openGround, rooms, sampleToken } from '@xinlu/gateway'
import { keysIn, nobody, type Viewer } from '@xinlu/schema'
import { asked } from '../client.ts'
import type { Firm } from './questions.ts'

/** A sample county of its own in a folder of its own, and who asks of it. */
export interface Ground {
  data: string
  database: Database
  viewer: Viewer
  /** What the asker sends. */
  headers: Record<string, string>
  now: string
  /** Ends the database and leaves its data. */
  rest(): Promise<void>
  /** Ends the database and takes everything away. */
  close(): Promise<void>
}

/** Opens a sample county of so many times the size, for the dashboard's caller. */
export async function openGroundOf(scale: number): Promise<Ground> {
  const data = mkdtempSync(join(tmpdir(), 'xinlu-bench-'))
  chmodSync(data, 0o755)
  const remove = () => rmSync(data, { recursive: true, force: true })
  const settings = { ...process.env, XINLU_DATA: data, XINLU_SAMPLE: String(scale), PORT: '0', DATABASE_URL: '' }
  const names = rooms.map((room) => room.name)
  const database = await openGround(configurationFrom(settings, names), Date.now).catch((error) => {
    remove()
    throw error
  })
  await mayReadAll(database)
  let open = true
  const rest = async () => {
    if (open) await database.close()
    open = false
  }
  const now = new Date().toISOString()
  const token = await sampleToken(keysIn(keysFolder(data)).privateKey(issuerKey), 'dashboard', Date.now())
  return {
    data,
    database,
    viewer: {
      ...nobody(now),
      id: 'sample-dashboard',
      role: 'dashboard',
      purpose: 'STATUTORY_SUPERVISION',
      publishedOnly: false,
    },
    headers: { authorization: `Bearer ${token}` },
    now,
    rest,
    async close() {
      await rest()
      remove()
    },
  }
}

/** Makes the one role that reads every room's tables: the hand-written statements cross what rooms may not. */
async function mayReadAll(database: Database): Promise<void> {
  const { admin } = database
  const role = database.roleOf('bench')
  await admin.unsafe(`create role "${role}" login password '${database.passwordOf('bench')}'`)
  await admin.unsafe(`grant connect on database "${database.name}" to "${role}"`)
  for (const schema of rooms.map(({ name }) => `"${schemaOf(name)}"`))
    await admin.unsafe(
      `grant usage on schema ${schema} to "${role}"; grant select on all tables in schema ${schema} to "${role}"`,
    )
}

/** All firms of a house in the order of its list, each with its place. */
export async function firmsOf(url: string, headers: Record<string, string>): Promise<Firm[]> {
  const query = `query Firms($after: String) {
    enterprises(first: 100, after: $after) { edges { cursor node { id uscc } } pageInfo { hasNextPage endCursor } } }`
  const firms: Firm[] = []
  for (let after: string | null = null; ; ) {
    const text = await asked(url, headers, JSON.stringify({ query, variables: { after } }))
    const { data } = JSON.parse(text) as {
      data?: {
        enterprises: {
          edges: { cursor: string; node: { id: string; uscc: string } }[]
          pageInfo: { hasNextPage: boolean; endCursor: string }
        }
      }
    }
    if (!data) throw new Error(`the firms were not given: ${text.slice(0, 300)}`)
    firms.push(...data.enterprises.edges.map(({ cursor, node }) => ({ cursor, ...node })))
    if (!data.enterprises.pageInfo.hasNextPage) return firms
    after = data.enterprises.pageInfo.endCursor
  }
}
