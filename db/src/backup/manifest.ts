import { randomUUID, sign, verify } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { refusal } from '@xinlu/schema/errors'
import { canonical } from '../ledger/canonical.ts'
import type { LedgerSigner, PublicKeys } from '../ledger/keys.ts'
import { sha256 } from '../ledger/merkle.ts'
import type { Listed } from './bundle.ts'
import type { Stored } from './object.ts'

/** A bundle of files, with what each of them was. */
export interface Bundled extends Stored {
  files: Listed[]
}

/** A whole table of one subgraph at the snapshot. */
export interface TableDump extends Stored {
  schema: string
  table: string
  columns: string[]
  rows: number
}

/** 备份清单: what one run put into the vault. Manifests of one backup are a chain, each with the hash of the one before. */
export interface Manifest {
  version: 1
  /** The backup, which is its folder's name. */
  backup: string
  n: number
  /** SHA-256 of the manifest before it, as written; empty for the first. */
  previous: string
  /** PHYSICAL: the server's files and its log, any instant; ROWS: the rows of one snapshot, that instant alone. */
  kind: 'PHYSICAL' | 'ROWS'
  /** The instant, by the database's clock, that this run was asked at, and the last one that it can bring back. */
  from: string
  upTo: string
  /** The server's version as it numbers itself. */
  server: number
  database: string
  /** The server's files; only in the first of a PHYSICAL one. */
  base: Bundled | null
  /** Pieces of the server's log since. */
  log: Stored[]
  /** Rows, and by which migrations their tables were made; only in one of ROWS. */
  tables: TableDump[]
  migrations: Record<string, string[]>
  sequences: { schema: string; name: string; value: string; called: boolean }[]
  /** What lies beside the database: keys, secret, the county's own files. */
  beside: Bundled | null
  /** The head of the access ledger: its size and checkpoint. */
  ledger: { size: number; note: string } | null
}

interface Signed {
  manifest: Manifest
  keyId: string
  /** Ed25519 over the canonical manifest, hexadecimal. */
  signature: string
}

const nameOf = (n: number) => `manifest-${String(n).padStart(6, '0')}.json`

/** Signs a manifest and puts it in its place, the last thing that a run does: what it names is there. CONFLICT where another run was quicker. */
export function writeManifest(vault: string, manifest: Manifest, signer: LedgerSigner): void {
  const folder = join(vault, manifest.backup)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const signature = sign(null, Buffer.from(canonical(manifest)), signer.privateKey).toString('hex')
  const text = JSON.stringify({ manifest, keyId: signer.keyId, signature } satisfies Signed)
  const draft = join(folder, `${randomUUID()}.part`)
  writeFileSync(draft, text, { mode: 0o600, flush: true })
  try {
    linkSync(draft, join(folder, nameOf(manifest.n)))
  } catch (cause) {
    throw refusal(
      'CONFLICT',
      { expected: 'one backup at a time', got: 'another run at the same time', todo: 'run it again' },
      cause,
    )
  } finally {
    rmSync(draft, { force: true })
  }
}

/** SHA-256 of a manifest as it lies in the vault: what the next one names. */
export const hashOf = (vault: string, backup: string, n: number) =>
  sha256(readFileSync(join(vault, backup, nameOf(n)), 'utf8')).toString('hex')

/** The backups of a vault, the oldest first; none where there is no vault. */
export const backupsIn = (vault: string): string[] =>
  existsSync(vault)
    ? readdirSync(vault)
        .filter((name) => existsSync(join(vault, name, nameOf(0))))
        .sort()
    : []

/** The manifests of a backup in order, each checked against its signature and the one before; BACKUP_INVALID where something is missing or changed. */
export function manifestsOf(vault: string, backup: string, keys: PublicKeys): Manifest[] {
  const names = readdirSync(join(vault, backup))
    .filter((name) => /^manifest-\d{6}\.json$/.test(name))
    .sort()
  let previous = ''
  return names.map((name, n) => {
    const text = readFileSync(join(vault, backup, name), 'utf8')
    const fault = faultOf(text, keys, { backup, n, previous })
    if (fault) {
      const todo = 'take another copy of the backup, or the public keys of the house that made it'
      throw refusal('BACKUP_INVALID', { expected: `${nameOf(n)} as this house signed it`, got: fault, todo })
    }
    previous = sha256(text).toString('hex')
    return (JSON.parse(text) as Signed).manifest
  })
}

function faultOf(text: string, keys: PublicKeys, expected: Pick<Manifest, 'backup' | 'n' | 'previous'>): string | null {
  try {
    const { manifest, keyId, signature } = JSON.parse(text) as Signed
    const key = keys.get(keyId)
    if (!key) return 'one that an unknown key signed'
    if (!verify(null, Buffer.from(canonical(manifest)), key, Buffer.from(signature, 'hex'))) return 'another text'
    const { backup, n, previous, version } = manifest
    if (version !== 1) return `version ${version}`
    const fits = backup === expected.backup && n === expected.n && previous === expected.previous
    return fits ? null : 'one of another place in the chain'
  } catch {
    return 'no manifest'
  }
}
