import { createPublicKey, type KeyObject } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { refusal } from '@xinlu/schema/errors'
import { keyId } from '@xinlu/schema/keys'

/** 密钥保管人: persons who may agree to a deed that nobody does alone, with the public key of each. */
export type Custodians = ReadonlyMap<string, KeyObject>

const folderIn = (keys: string) => join(keys, 'custodians')

/** A name that is a file's name as well. */
const form = /^[a-z][a-z0-9-]{1,30}$/

/** The custodians in a folder of keys; nobody where none was named. */
export function custodiansIn(keys: string): Custodians {
  const folder = folderIn(keys)
  const names = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.pem')) : []
  return new Map(
    names.map((file) => [file.slice(0, -'.pem'.length), createPublicKey(readFileSync(join(folder, file)))]),
  )
}

/**
 * Names a custodian by a public key (Ed25519, PEM). BAD_INPUT for a name that is no file's name or a key that is not one, CONFLICT
 * for a name or a key that is there: one person is never two.
 */
export function nameCustodian(keys: string, name: string, pem: string): void {
  if (!form.test(name)) {
    throw refusal('BAD_INPUT', {
      expected: 'a name of small letters, digits and dashes',
      got: 'another',
      todo: 'write it like zhang-wei',
    })
  }
  const key = publicHalf(pem)
  const known = custodiansIn(keys)
  if (known.has(name) || [...known.values()].some((other) => keyId(other) === keyId(key))) {
    const todo = 'each person has a name and a key of their own'
    throw refusal('CONFLICT', { expected: 'a name and a key that nobody has', got: 'one that is taken', todo })
  }
  mkdirSync(folderIn(keys), { recursive: true, mode: 0o700 })
  const text = key.export({ type: 'spki', format: 'pem' })
  writeFileSync(join(folderIn(keys), `${name}.pem`), text, { mode: 0o600, flag: 'wx', flush: true })
}

function publicHalf(pem: string): KeyObject {
  try {
    const key = createPublicKey(pem)
    if (key.asymmetricKeyType === 'ed25519' && !pem.includes('PRIVATE')) return key
  } catch {
    // Told below.
  }
  throw refusal('BAD_INPUT', {
    expected: 'the public half of an Ed25519 key, PEM',
    got: 'something else',
    todo: 'take the file ending in .public.pem that `xinlu custodian key` wrote',
  })
}
