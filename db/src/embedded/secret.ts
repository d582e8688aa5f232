import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, unlinkSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { refusal } from '@xinlu/schema/errors'

/** The folder's secret (64 hex digits, file mode 0600), made at first use; two makers agree on one. DATABASE_FOLDER when it cannot be had. */
export function secretIn(folder: string): string {
  const file = join(folder, 'secret')
  try {
    mkdirSync(folder, { recursive: true })
    const secret = readIfThere(file) ?? made(file)
    if (/^[0-9a-f]{64}$/.test(secret)) return secret
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? 'an error'
    throw refusal(
      'DATABASE_FOLDER',
      {
        expected: 'a secret that this user can read',
        got: code,
        todo: `run as the owner of ${file}, or set XINLU_DATA to a folder of your own`,
      },
      cause,
    )
  }
  throw refusal('DATABASE_FOLDER', {
    expected: 'a secret of 64 hex digits',
    got: 'something else',
    todo: `bring ${file} back from a copy; the passwords of the database come from it`,
  })
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return null
  }
}

/** Written whole and on the disk before it gets its name, so that nobody ever reads half of it. */
function made(file: string): string {
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`
  const descriptor = openSync(draft, 'wx', 0o600)
  try {
    writeSync(descriptor, randomBytes(32).toString('hex'))
    fsyncSync(descriptor)
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    closeSync(descriptor)
    unlinkSync(draft)
  }
  return readFileSync(file, 'utf8').trim()
}
