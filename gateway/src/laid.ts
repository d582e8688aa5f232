import { configurationFrom } from './configuration.ts'
import { rooms } from './rooms.ts'
import { openGround } from './start.ts'

/**
 * Lays the tables, the months and the roles that this release needs, as the owner of DATABASE_URL. Houses and rooms with XINLU_LAID=1
 * then come in as their own roles. It may run at any time, and many times; two at once wait in line. CONFIGURATION where a setting
 * cannot be used, DATABASE_TABLES where the database is that of another release.
 */
export async function layGround(): Promise<void> {
  const names = rooms.map((room) => room.name)
  const database = await openGround(configurationFrom({ ...process.env, XINLU_LAID: '' }, names), Date.now)
  await database.close()
  console.log(`数据表已就绪 tables and roles of ${names.length} rooms and the ledger are laid`)
}
