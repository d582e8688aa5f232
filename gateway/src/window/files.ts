import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'

/** One file of the pages, and as it was packed when they were built, for those who take it packed. */
export interface PageFile {
  type: string
  /** Named by its content: it never changes under its name. */
  immutable: boolean
  /** A strong tag of its content. */
  etag: string
  plain: Buffer
  br: Buffer | null
  gzip: Buffer | null
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

/** The pages as they were built, by path; null where they were not. Only what stands in the folder can be asked for. */
export function filesIn(folder: string): ReadonlyMap<string, PageFile> | null {
  if (!existsSync(join(folder, 'index.html'))) return null
  const files = new Map<string, PageFile>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = types[extname(entry.name)]
    if (!entry.isFile() || type === undefined) continue
    const file = join(entry.parentPath, entry.name)
    const path = `/${relative(folder, file).split(sep).join('/')}`
    files.set(path, fileAt(file, type, path.startsWith('/assets/')))
  }
  return files
}

function fileAt(file: string, type: string, immutable: boolean): PageFile {
  const plain = readFileSync(file)
  const beside = (ending: string) => (existsSync(file + ending) ? readFileSync(file + ending) : null)
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`
  return { type, immutable, etag, plain, br: beside('.br'), gzip: beside('.gz') }
}
