import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { fuzzed } from './fuzzed.ts'
import { type Reader, readersIn } from './readers.ts'

const folder = mkdtempSync(join(tmpdir(), 'xinlu-fuzz-'))
const readers = await readersIn(folder)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What is written anew for each input, or is long, costs more. */
const dear = /XLSX|policy|limits/

describe('changed by chance, the same each time,', () => {
  it.each(readers.map((reader): [string, Reader] => [reader.name, reader]))(
    '%s is read or refused with a code, in time',
    async (name, reader) => {
      const { finding, executions, refused } = await fuzzed(reader, dear.test(name) ? 40 : 120, 20_261_130)
      expect(finding).toBeNull()
      expect(executions).toBeGreaterThan(refused)
    },
  )
})
