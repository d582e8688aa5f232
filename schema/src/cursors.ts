import { createCipheriv, createDecipheriv, createHmac, createSecretKey, type KeyObject } from 'node:crypto'
import { refusal } from './errors.ts'
import type { Viewer } from './viewer.ts'

/** Places in one list for one caller: what leaves is sealed, so that it tells nothing and serves nobody else. */
export interface Cursors {
  of(id: string): string
  /** The id that a cursor holds; null for none; BAD_INPUT for one of another list, filter, purpose or caller. */
  read(cursor: string | null | undefined): string | null
}

/**
 * The cursors of a list (its field and what filters it) for a viewer, AES-256-GCM with a nonce made from what is sealed
 * (SIV): the same place gives the same text, and nothing can be read or changed without the room's secret.
 */
export function cursorsOf(secret: KeyObject, { id, role, purpose, grant }: Viewer, list: string): Cursors {
  const bound = Buffer.from(JSON.stringify([id, role, purpose, grant, list]))
  const nonceOf = (text: string) =>
    createHmac('sha256', secret).update(bound).update('\0').update(text).digest().subarray(0, 12)
  return {
    of(place) {
      const nonce = nonceOf(place)
      const cipher = createCipheriv('aes-256-gcm', secret, nonce).setAAD(bound)
      const body = Buffer.concat([cipher.update(place, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')
    },
    read(cursor) {
      if (!cursor) return null
      try {
        const sealed = Buffer.from(cursor, 'base64url')
        const nonce = sealed.subarray(0, 12)
        const decipher = createDecipheriv('aes-256-gcm', secret, nonce, { authTagLength: 16 }).setAAD(bound)
        decipher.setAuthTag(sealed.subarray(12, 28))
        return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8')
      } catch {
        throw refusal('BAD_INPUT', {
          expected: 'an endCursor of this list, as it was given to you',
          got: 'something else',
          todo: 'begin again without after',
        })
      }
    },
  }
}

/** 化名: what stands for a masked value under one grant, ten characters; the same value there is the same, elsewhere another. */
export function pseudonymOf(secret: KeyObject, { grant }: Viewer, value: string): string {
  const digest = createHmac('sha256', secret)
    .update(`pseudonym ${grant ?? ''}\0`)
    .update(value)
    .digest('hex')
  return `#${digest.slice(0, 10)}`
}

const secrets = new WeakMap<KeyObject, KeyObject>()

/** The secret of a room's cursors, from its own key; a rotated key ends the cursors under way. */
export function cursorSecret(key: KeyObject): KeyObject {
  const known = secrets.get(key)
  if (known) return known
  const der = key.export({ type: 'pkcs8', format: 'der' })
  const made = createSecretKey(createHmac('sha256', 'xinlu cursors').update(der).digest())
  secrets.set(key, made)
  return made
}
