import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** One file of the pages, packed once for those who take it packed. */
export interface PageFile {
  type: string
  /** Named by its content: it never changes under its name. */
  immutable: boolean
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
    files.set(path, packed(readFileSync(file), type, path.startsWith('/assets/')))
  }
  return files
}

function packed(plain: Buffer, type: string, immutable: boolean): PageFile {
  const worth = plain.length > 1400 && !/^(image\/png|font\/)/.test(type)
  return {
    type,
    immutable,
    plain,
    br: worth ? brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }) : null,
    gzip: worth ? gzipSync(plain, { level: 9 }) : null,
  }
}
