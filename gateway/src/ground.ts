import type { Database } from '@xinlu/db'
import { XinluError } from '@xinlu/schema'
import { configurationFrom } from './configuration.ts'
import { rooms } from './rooms.ts'
import { openGround } from './start.ts'

/**
 * `pnpm ground`: lays the tables, the months and the roles that this release needs, as the owner of DATABASE_URL, and ends. Houses and
 * rooms with XINLU_LAID=1 then come in as their own roles. It may run at any time, and many times; two at once wait in line.
 */
let database: Database | null = null
try {
  const names = rooms.map((room) => room.name)
  database = await openGround(configurationFrom({ ...process.env, XINLU_LAID: '' }, names), Date.now)
  console.log(`数据表已就绪 tables and roles of ${names.length} rooms and the ledger are laid`)
} catch (error) {
  if (!(error instanceof XinluError)) throw error
  console.error(`${error.code}: ${error.message}`)
  process.exitCode = 1
} finally {
  await database?.close()
}
