import { generateKeyPairSync } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { signerIn } from '@xinlu/db'
import { generateX25519Identity, identityToRecipient } from '@xinlu/db/backup'
import { approve, custodiansIn, nameCustodian, readAgreed, trustFrom, trustText } from '@xinlu/db/custody'

/** What two persons and the one who keeps the backups have, outside the house. */
export interface Outside {
  vault: string
  identity: string
  recipient: string
  trust: string
  persons: string[]
}

/** Two custodians are named, and what a restore needs is kept away from the house, in a folder. */
export async function outsideOf(keys: string, away: string): Promise<Outside> {
  const persons = ['anna', 'bo'].map((name) => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519')
    nameCustodian(keys, name, publicKey.export({ type: 'spki', format: 'pem' }) as string)
    const file = join(away, `${name}.pem`)
    writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }) as string)
    return file
  })
  const identity = await generateX25519Identity()
  writeFileSync(join(away, 'identity'), identity)
  const backup = signerIn(keys, 'backup').publicKeys
  writeFileSync(join(away, 'trust.json'), trustText({ backup, custodians: custodiansIn(keys) }))
  const recipient = await identityToRecipient(identity)
  return {
    vault: join(away, 'vault'),
    identity: join(away, 'identity'),
    trust: join(away, 'trust.json'),
    recipient,
    persons,
  }
}

/** The words of a restore from there. */
export const restoring = ({ vault, identity, trust }: Outside, order: string, ...more: string[]) =>
  ['restore', vault, '--identity', identity, '--trust', trust, '--order', order, ...more] as const

/** Adds a custodian's approval to an order's file. */
export function approved(outside: Outside, order: string, person: string): void {
  const { custodians } = trustFrom(readFileSync(outside.trust, 'utf8'))
  const agreed = approve(readAgreed(readFileSync(order, 'utf8')), readFileSync(person, 'utf8'), custodians, Date.now())
  writeFileSync(order, JSON.stringify(agreed))
}

/** The file of an order to restore what was taken, with the approvals of both persons. */
export function orderTo(outside: Outside, about: { backup: string; at: string }, order: string): void {
  const asked = { deed: 'RESTORE', about, madeAt: new Date().toISOString() }
  writeFileSync(order, JSON.stringify({ order: asked, approvals: [] }))
  for (const person of outside.persons) approved(outside, order, person)
}
