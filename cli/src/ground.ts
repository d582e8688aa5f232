import { join } from 'node:path'
import { type Database, openDatabase } from '@xinlu/db'
import { configurationFrom, keysFolder } from '@xinlu/gateway/terminal'

/** The settings of this terminal, of which a deed on the ground needs the data folder and the database. */
export const groundSettings = () => configurationFrom({ ...process.env, XINLU_SUBGRAPHS: '' }, [])

/** The folder of the keys here. */
export const keysHereIn = () => keysFolder(groundSettings().data)

/** Opens the database of this data folder as its owner, does something with it, and closes it. */
export async function onDatabase<T>(deed: (database: Database) => Promise<T>): Promise<T> {
  const { data, databaseUrl, secret } = groundSettings()
  const database = await openDatabase({
    folder: data,
    ...(databaseUrl && { url: databaseUrl }),
    ...(secret && { secret }),
  })
  try {
    return await deed(database)
  } finally {
    await database.close()
  }
}

/** What of a house lies beside its database, by the name under which a backup keeps it: keys, secret, the county's own files. */
export function besideHere(): Record<string, string> {
  const { data, dataKeys, folders } = groundSettings()
  const beside = { keys: keysFolder(data), 'data-keys': dataKeys.folder, secret: join(data, 'secret') }
  const own = Object.entries(folders).map(([word, path]) => [`own/${word}`, path] as const)
  return { ...beside, ...Object.fromEntries(own) }
}

/** The key that opens the data keys is never in a backup: who holds the backups' identity would hold all of the data. */
export const keptOut = (path: string) => /(^|\/)master\.key$/.test(path)

/** Whether a file is brought back as it was at the instant, and not as it was last. */
export const isDated = (path: string) => path.startsWith('own/')
