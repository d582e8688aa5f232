import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { afterAll, beforeAll } from 'vitest'
import { ZipFile } from 'yazl'
import { openSheet } from './read.ts'

/** A folder for the tests of one file, gone after them; `put` writes a file into it and gives its path. */
export function folder() {
  let path = ''
  beforeAll(async () => {
    path = await mkdtemp(join(tmpdir(), 'xinlu-sheets-'))
  })
  afterAll(() => rm(path, { recursive: true, force: true }))
  let count = 0
  const fresh = (ending = 'dat') => join(path, `${++count}.${ending}`)
  return {
    path: () => path,
    fresh,
    async put(content: string | Uint8Array): Promise<string> {
      const file = fresh()
      await writeFile(file, content)
      return file
    },
    /** A zip file of parts as given, as another program might write it. */
    async zipped(parts: Readonly<Record<string, string | Buffer>>, compress = true): Promise<string> {
      const file = fresh()
      const zip = new ZipFile()
      for (const [name, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), name, { compress })
      zip.end()
      await pipeline(zip.outputStream, createWriteStream(file))
      return file
    },
  }
}

/** All that a file says: its header and rows as [line, ...cells]. */
export async function said(path: string) {
  const sheet = await openSheet(path)
  try {
    const rows: (string | number | null)[][] = []
    for await (const { line, cells } of sheet.rows) rows.push([line, ...cells])
    return { format: sheet.format, encoding: sheet.encoding, columns: sheet.columns, rows }
  } finally {
    await sheet.close()
  }
}

/** The coded error with which a file is refused, whether when it is opened or on the way. */
export async function refusedAs(path: string): Promise<{ code: string; message: string }> {
  try {
    await said(path)
  } catch (error) {
    const { code, message } = error as { code: string; message: string }
    return { code, message }
  }
  throw new Error('the file was accepted')
}
