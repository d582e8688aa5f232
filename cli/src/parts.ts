import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { idsIn } from '@xinlu/db/cipher'
import { publicKeysIn, signerIn } from '@xinlu/db/ledger'
import { configurationFrom, keysFolder } from '@xinlu/gateway/terminal'
import { refusal } from '@xinlu/schema/errors'
import { keysIn } from '@xinlu/schema/keys'

/** A process that runs apart: who it is in the database, and which private keys it signs with. */
interface Part {
  name: string
  role: string
  /** Keys of seals, and folders of keys for what is handed out. */
  seals: string[]
  signers: string[]
  /** Whether it has values that lie under the data keys. */
  conceals: boolean
}

/**
 * `xinlu parts FOLDER`: what each process needs to run apart, and nothing that it does not: the URL of its own database role, its own
 * private keys, the public halves of everybody else's, and, where values lie under them, the wrapped data keys. Files are for their owner alone (0600); run it again after a rotation.
 */
export async function writeParts(folder: string): Promise<void> {
  const [{ rooms }, { openDatabase }] = await Promise.all([import('@xinlu/gateway'), import('@xinlu/db')])
  const { data, dataKeys, databaseUrl, secret } = configurationFrom({ ...process.env, XINLU_SUBGRAPHS: '' }, [])
  if (!databaseUrl)
    throw refusal('CONFIGURATION', {
      expected: "DATABASE_URL of the database's owner",
      got: 'none',
      todo: 'set it: an embedded database serves one process alone',
    })
  const parts: Part[] = [
    { name: 'gateway', role: 'ledger', seals: ['gateway'], signers: ['ledger'], conceals: false },
    ...rooms.map(({ name, signs, conceals }) => ({
      ...{ name, role: name, seals: [name], signers: signs ? [signs] : [] },
      conceals: conceals !== undefined,
    })),
  ]
  const keys = keysFolder(data)
  for (const { seals, signers } of parts) {
    for (const name of seals) keysIn(keys).privateKey(name)
    for (const name of signers) signerIn(keys, name)
  }
  const database = await openDatabase({ url: databaseUrl, folder: data, ...(secret && { secret }) })
  try {
    for (const part of parts) {
      const place = join(folder, part.name)
      mkdirSync(join(place, 'keys'), { recursive: true, mode: 0o700 })
      const url = new URL(databaseUrl)
      url.username = database.roleOf(part.role)
      url.password = database.passwordOf(part.role)
      write(join(place, 'database-url'), url.href)
      write(join(place, 'room.env'), `DATABASE_URL=${url.href}\n`)
      copySeals(keys, join(place, 'keys'), part, parts)
      copySigners(keys, join(place, 'keys'), part, parts)
      if (part.conceals) copyDataKeys(dataKeys.folder, join(place, 'data-keys'))
    }
    // What may be shown to everybody, in one place: for a config map, and for whoever checks receipts.
    const nobody = { seals: [], signers: [] }
    mkdirSync(join(folder, 'public'), { recursive: true, mode: 0o700 })
    copySeals(keys, join(folder, 'public'), nobody, parts)
    copySigners(keys, join(folder, 'public'), nobody, parts)
  } finally {
    await database.close()
  }
  console.log(`${parts.length} 个部件 parts are in ${folder}: keep it as you keep the secret`)
}

/** Its own key as it is, of all others the public half; halves of before as they are. */
function copySeals(from: string, to: string, { seals }: Pick<Part, 'seals'>, parts: readonly Part[]): void {
  for (const name of parts.flatMap((part) => part.seals)) {
    const key = keysIn(from).publicKeys(name)[0]?.key
    if (seals.includes(name)) write(join(to, `${name}.pem`), readFileSync(join(from, `${name}.pem`), 'utf8'))
    else if (key) write(join(to, `${name}.pem`), key.export({ type: 'spki', format: 'pem' }) as string)
  }
  for (const file of readdirSync(from).filter((one) => /^[a-z-]+\.[0-9a-f]+\.pem$/.test(one)))
    write(join(to, file), readFileSync(join(from, file), 'utf8'))
}

/** The data keys, wrapped as they are; the master key that opens them is given by whoever keeps it. */
function copyDataKeys(from: string, to: string): void {
  mkdirSync(to, { recursive: true, mode: 0o700 })
  for (const id of idsIn(from)) write(join(to, `${id}.key`), readFileSync(join(from, `${id}.key`), 'utf8'))
}

/** What is handed out is checked by everybody, and signed by one. */
function copySigners(from: string, to: string, { signers }: Pick<Part, 'signers'>, parts: readonly Part[]): void {
  for (const name of parts.flatMap((part) => part.signers)) {
    if (publicKeysIn(from, name).size === 0) continue
    mkdirSync(join(to, name), { recursive: true, mode: 0o700 })
    for (const file of readdirSync(join(from, name)))
      if (signers.includes(name) || file.endsWith('.public.pem'))
        write(join(to, name, file), readFileSync(join(from, name, file), 'utf8'))
  }
}

function write(file: string, text: string): void {
  writeFileSync(file, text, { mode: 0o600 })
}
