import { createHash, generateKeyPairSync } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import {
  type Agreed,
  agreedBy,
  approve,
  custodiansIn,
  nameCustodian,
  type Order,
  orderHash,
  readAgreed,
  trustFrom,
  trustText,
} from '@xinlu/db/custody'
import { signerIn } from '@xinlu/db/ledger'

import { refusal } from '@xinlu/schema/errors'
import { backupSigner, newFile } from './backup.ts'
import { keysHereIn } from './ground.ts'
import { textOf } from './text.ts'

/** How many custodians are named by whoever sets the house up; each further one two of them agree to. */
const founders = 2

/** `xinlu custodian key`: a person's own key to agree with; only its public half goes to the house. */
export function custodianKey({ out }: { out: string }): void {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  newFile(out, privateKey.export({ type: 'pkcs8', format: 'pem' }) as string)
  newFile(`${out}.public.pem`, publicKey.export({ type: 'spki', format: 'pem' }) as string)
  console.log(`私钥 in ${out}: 本人保管 yours alone; 公钥 in ${out}.public.pem: 交给管理员 for the house`)
}

/** `xinlu custodian name`: a person who may agree; the third and each further one only with an order that two approved. */
export async function nameOne(name: string, options: { key: string; order?: string }): Promise<void> {
  const pem = await textOf(options.key)
  const keys = keysHereIn()
  const known = custodiansIn(keys)
  if (known.size >= founders) {
    const about = { name, key: createHash('sha256').update(pem).digest('hex') }
    const file = options.order ?? `${name}.order.json`
    const agreed = existsSync(file) ? agreedIn(file) : null
    if (!agreed) return askFor(file, { deed: 'NAME_CUSTODIAN', about })
    agreedBy(agreed, { deed: 'NAME_CUSTODIAN', about }, known, Date.now())
  }
  nameCustodian(keys, name, pem)
  console.log(`保管人 custodian ${name}; ${known.size + 1} in all`)
}

/** `xinlu custodian trust`: whose signature a backup must have, and who may agree to bring it back: to be kept elsewhere. */
export function writeTrust({ out }: { out: string }): void {
  const keys = keysHereIn()
  const custodians = custodiansIn(keys)
  newFile(out, trustText({ backup: signerIn(keys, backupSigner).publicKeys, custodians }))
  console.log(`信任锚 trust in ${out}: ${custodians.size} custodians; 异地保管 keep it away from house and backups`)
}

/** `xinlu approve`: adds one person's agreement to an order, after showing what it is. */
export async function approveOrder(file: string, options: { key: string; trust?: string }): Promise<void> {
  const agreed = agreedIn(file)
  const custodians = options.trust ? trustFrom(await textOf(options.trust)).custodians : custodiansIn(keysHereIn())
  const more = approve(agreed, await textOf(options.key), custodians, Date.now())
  const draft = `${file}.part`
  writeFileSync(draft, JSON.stringify(more, null, 2), { mode: 0o600, flush: true })
  renameSync(draft, file)
  const names = more.approvals.map((one) => one.name).join(', ')
  console.log(`${shown(agreed.order)}\n同意 agreed: ${names} (${more.approvals.length})`)
}

/** Reads an order's file; FILE_UNREADABLE where there is none. */
export function agreedIn(file: string): Agreed {
  if (existsSync(file)) return readAgreed(readFileSync(file, 'utf8'))
  const todo = 'look at its path; the verb that needs an order writes it'
  throw refusal('FILE_UNREADABLE', { expected: 'the file of an order', got: 'none', todo })
}

/** Writes an order that nobody has agreed to yet and says how it goes on; the deed is not done, so the terminal ends with 1. */
export function askFor(file: string, { deed, about }: Pick<Order, 'deed' | 'about'>): void {
  const order: Order = { deed, about, madeAt: new Date().toISOString() }
  newFile(file, JSON.stringify({ order, approvals: [] } satisfies Agreed, null, 2))
  console.log(
    `${shown(order)}\n待双人同意 in ${file}: two custodians run \`xinlu approve ${file} --key FILE\`, then run this again`,
  )
  process.exitCode = 1
}

const shown = (order: Order) =>
  `${order.deed} ${Object.entries(order.about)
    .map(([word, value]) => `${word}=${value}`)
    .join(' ')}\nSHA-256 ${orderHash(order)}`
