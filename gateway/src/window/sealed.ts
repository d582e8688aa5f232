import { createHmac, type KeyObject } from 'node:crypto'
import { EncryptJWT, jwtDecrypt } from 'jose'

/** What a cookie holds, sealed so that only this house can read it or make it. */
export interface Sealed<Content> {
  seal(content: Content, seconds: number): Promise<string>
  /** Null for what this house did not seal, and for what is past its time. */
  open(text: string | undefined): Promise<Content | null>
}

/** Seals by a secret that follows from a private key; `use` keeps one kind of cookie from standing for another. */
export function sealedBy<Content extends object>(key: KeyObject, use: string, clock: () => number): Sealed<Content> {
  const secret = secretOf(key, use)
  return {
    seal: (content, seconds) =>
      new EncryptJWT({ content })
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
        .setExpirationTime(Math.floor(clock() / 1000) + seconds)
        .encrypt(secret),
    async open(text) {
      if (!text) return null
      try {
        const { payload } = await jwtDecrypt(text, secret, {
          currentDate: new Date(clock()),
          keyManagementAlgorithms: ['dir'],
          contentEncryptionAlgorithms: ['A256GCM'],
        })
        return payload.content as Content
      } catch {
        return null
      }
    },
  }
}

/** A stand-in for an id that says nothing of it; it changes with the key. */
export function standInBy(key: KeyObject): (id: string) => string {
  const secret = secretOf(key, 'person')
  return (id) => createHmac('sha256', secret).update(id).digest('base64url').slice(0, 16)
}

const secretOf = (key: KeyObject, use: string): Buffer =>
  createHmac('sha256', `xinlu ${use}`)
    .update(key.export({ type: 'pkcs8', format: 'der' }))
    .digest()
