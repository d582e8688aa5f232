import { existsSync, globSync, lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundle, type Item } from './bundle.ts'
import type { Bundled } from './manifest.ts'
import { store } from './object.ts'

/** Folders and files that a backup takes along, by the name under which it keeps them. */
export type Beside = Readonly<Record<string, string>>

/**
 * What lies beside the database, such as keys, the secret and the county's own files, as one bundle; null where there is none of it.
 * A file is read whole at once, so that none of them is half of one state and half of another.
 */
export async function storeBeside(
  beside: Beside,
  skip: (path: string) => boolean,
  { file, object, recipient }: { file: string; object: string; recipient: string },
): Promise<Bundled | null> {
  const items = Object.entries(beside).flatMap(([name, path]) => itemsOf(name, path).filter((item) => !skip(item.path)))
  if (items.length === 0) return null
  const files: Bundled['files'] = []
  return { ...(await store(bundle(items, files), file, object, recipient)), files }
}

function itemsOf(name: string, path: string): Item[] {
  if (!existsSync(path)) return []
  if (lstatSync(path).isFile()) return [{ path: name, bytes: readFileSync(path) }]
  return globSync('**/*', { cwd: path, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.[0-9a-f-]{36}$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ path: `${name}/${file.slice(path.length + 1)}`, bytes: readFileSync(file) }))
}
