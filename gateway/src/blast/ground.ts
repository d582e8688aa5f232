import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase } from '@xinlu/db'
import type { Configuration } from '../configuration.ts'
import type { Ground } from './diff.ts'

/**
 * Opens the database of a configuration to look into it: no table is laid and no sample loaded. Null where the data folder has
 * never held one, for looking must not make one.
 */
export async function groundOf({
  data,
  databaseUrl,
  secret,
  folders,
}: Pick<Configuration, 'data' | 'databaseUrl' | 'secret' | 'folders'>): Promise<Ground | null> {
  // A root-owned folder that its server may not enter is kept elsewhere; the secret is always here.
  if (!databaseUrl && !existsSync(join(data, 'secret'))) return null
  const where = { folder: data, url: databaseUrl ?? '', ...(secret && { secret }), folders }
  return { database: await openDatabase(where), ...where }
}
