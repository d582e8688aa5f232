import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dropRoles, openDatabase } from '@xinlu/db'
import { layTables, loadSamples, tableOwners } from '@xinlu/gateway'

/** What each house of a test needs to make a database of its own: the cluster, and the template with tables and samples in it. */
export interface Ground {
  folder: string
  url: string | null
  template: string
  rolePrefix: string
}

/** The moment at which all stories play. */
export const now = Date.parse('2026-11-23T01:00:00Z')

/** Makes the template on DATABASE_URL's cluster or on an embedded one in a folder of its own. */
export async function groundOn(url: string | undefined): Promise<{ ground: Ground; takeAway(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'xinlu-test-'))
  // As root the server runs as another user, who must be able to enter.
  chmodSync(folder, 0o755)
  const template = `xinlu_test_${randomBytes(4).toString('hex')}`
  // Held for the whole run, so that the embedded server stays; the template itself must have no connections when it is copied.
  const cluster = await openDatabase({ folder, url: url ?? '', rolePrefix: template, durable: false })
  const database = await openDatabase({ folder, url: url ?? '', name: template, rolePrefix: template, durable: false })
  await layTables(database, now)
  await loadSamples(
    database,
    1,
    () => now,
    () => {},
  )
  // Else each copy would find out anew, page by page, that its rows are seen by everybody, and write that down.
  await database.admin`vacuum (freeze)`
  await database.close()
  const takeAway = async () => {
    await cluster.drop(template)
    await dropRoles(cluster, tableOwners())
    await cluster.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { ground: { folder, url: url ?? null, template, rolePrefix: template }, takeAway }
}
