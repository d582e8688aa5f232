import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { refusal } from './errors.ts'

/** Where the keys for seals come from: a private key to sign one's own, public keys of the others. */
export interface Keys {
  privateKey(issuer: string): KeyObject
  publicKeys(issuer: string): readonly KeyObject[]
}

/**
 * Ed25519 keys kept as PKCS#8 PEM in a folder (0700, files 0600), one per issuer, made at first use.
 * Two processes that make one at once end up with the same key: the file is linked into place, never overwritten.
 */
export function keysIn(folder: string): Keys {
  const fileOf = (issuer: string) => join(folder, `${issuer}.pem`)
  const read = new Map<string, { privateKey: KeyObject; publicKey: KeyObject }>()
  const pair = (issuer: string) => {
    const known = read.get(issuer)
    if (known) return known
    const file = fileOf(issuer)
    if (!existsSync(file)) makeKey(folder, file)
    const privateKey = createPrivateKey(readFileSync(file, 'utf8'))
    const made = { privateKey, publicKey: createPublicKey(privateKey) }
    read.set(issuer, made)
    return made
  }
  return {
    privateKey: (issuer) => pair(issuer).privateKey,
    // A key is made only to sign with: asking whether a stranger's is known must not make one.
    publicKeys: (issuer) => (read.has(issuer) || existsSync(fileOf(issuer)) ? [pair(issuer).publicKey] : []),
  }
}

function makeKey(folder: string, file: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const draft = `${file}.${randomUUID()}`
    const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' })
    writeFileSync(draft, pem, { mode: 0o600 })
    try {
      linkSync(draft, file)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    } finally {
      unlinkSync(draft)
    }
  } catch (cause) {
    throw refusal(
      'CONFIGURATION',
      {
        expected: 'a folder where keys can be kept',
        got: 'one that cannot be written',
        todo: 'set XINLU_DATA to a folder of your own',
      },
      cause,
    )
  }
}
