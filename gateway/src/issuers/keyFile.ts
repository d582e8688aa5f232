import { readFileSync, statSync } from 'node:fs'
import { refusal } from '@xinlu/schema/errors'
import type { JWTVerifyGetKey } from 'jose'
import type { Logger } from 'pino'
import { type IssuerKeys, verifyingKeys } from './keySet.ts'

/** Milliseconds between two looks at the file. */
const lookAfter = 1000

/** The keys of an issuer from a file, read again when it has changed; CONFIGURATION when it cannot be read at the start. */
export function keyFile(file: string, clock: () => number, log: Logger): IssuerKeys {
  // Its mark first: a file that changes while it is read is read again.
  const read = () => ({ changed: changedAt(file), keys: verifyingKeys(JSON.parse(readFileSync(file, 'utf8'))) })
  let now: ReturnType<typeof read>
  try {
    now = read()
  } catch (cause) {
    const said = { expected: 'a JWKS with public keys in XINLU_JWKS', got: 'a file that cannot be used' }
    throw refusal('CONFIGURATION', { ...said, todo: 'correct the file, or give its URL' }, cause)
  }
  let lookedAt = clock()
  const look = () => {
    if (clock() - lookedAt < lookAfter) return
    lookedAt = clock()
    try {
      if (changedAt(file) !== now.changed) now = read()
    } catch (error) {
      // Half written, or gone for a moment: the keys read before are used until it can be read.
      log.warn({ err: error }, "the issuer's key file cannot be read")
    }
  }
  const keys: JWTVerifyGetKey = async (header, token) => {
    look()
    return now.keys(header, token)
  }
  return Object.assign(keys, {
    generation() {
      look()
      return now.changed
    },
  })
}

function changedAt(file: string): string {
  const { mtimeMs, size, ino } = statSync(file)
  return `${mtimeMs} ${size} ${ino}`
}
