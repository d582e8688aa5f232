import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { backUp, type Manifest } from '@xinlu/db/backup'
import { signerIn } from '@xinlu/db/ledger'
import { grounds } from '@xinlu/gateway/terminal'
import { refusal } from '@xinlu/schema/errors'
import { besideHere, groundSettings, keptOut, keysHereIn, onDatabase } from './ground.ts'

/** The name of the keys that sign backups. */
export const backupSigner = 'backup'

export interface BackupOptions {
  to: string
  recipient: string
  anew?: boolean
  every?: string
  json?: boolean
}

/** `xinlu backup`: everything, or what is new since the last run; with --every it goes on until it is told to end. */
export async function backup({ to, recipient, anew = false, every, json }: BackupOptions): Promise<void> {
  const seconds = every === undefined ? null : Number(every)
  if (seconds !== null && !(seconds >= 1)) {
    throw refusal('BAD_INPUT', { expected: '--every as seconds, 1 or more', got: every ?? '', todo: 'correct it' })
  }
  const age = recipientFrom(recipient)
  const { data, databaseUrl } = groundSettings()
  const owners = databaseUrl ? (await grounds()).tableOwners() : []
  const signer = signerIn(keysHereIn(), backupSigner)
  const run = (from: boolean) =>
    onDatabase((database) =>
      backUp({
        ...{ database, data, vault: to, recipient: age, beside: besideHere(), skip: keptOut },
        ...{ signer, owners, anew: from },
      }),
    )
  for (let from = anew; ; from = false) {
    const manifest = await run(from)
    console.log(json ? JSON.stringify(summaryOf(manifest)) : wordsOf(manifest))
    if (seconds === null) return
    await sleep(seconds * 1000)
  }
}

function summaryOf({ backup, n, kind, upTo, base, log, tables, beside, ledger }: Manifest) {
  const files = (base?.files.length ?? 0) + log.length + tables.length + (beside?.files.length ?? 0)
  return { backup, n, kind, upTo, files, ledger: ledger?.size ?? 0 }
}

function wordsOf(manifest: Manifest): string {
  const { backup, n, kind, upTo, files, ledger } = summaryOf(manifest)
  const what = kind === 'ROWS' ? '快照 a snapshot' : n === 0 ? '全量 a whole one' : '增量 what is new'
  return `备份 ${backup} · ${what}: ${files} files, ${ledger} entries of the ledger; 可恢复至 can be restored up to ${upTo}`
}

/** A recipient given as age1…, or a file that holds it. */
function recipientFrom(given: string): string {
  const text = existsSync(given) ? readFileSync(given, 'utf8') : given
  const found = /^age1[0-9a-z]{58}$/m.exec(text)?.[0]
  if (found) return found
  throw refusal('BAD_INPUT', {
    expected: 'a recipient age1…, or a file that holds one',
    got: 'something else',
    todo: 'make one with `xinlu backup key --out FILE`',
  })
}

/** `xinlu backup key`: an identity that opens backups, and beside it the recipient that this house encrypts to. */
export async function backupKey({ out }: { out: string }): Promise<void> {
  const { generateX25519Identity, identityToRecipient } = await import('@xinlu/db/backup')
  const identity = await generateX25519Identity()
  const recipient = await identityToRecipient(identity)
  newFile(out, `# ${recipient}\n${identity}\n`)
  newFile(`${out}.public`, `${recipient}\n`)
  console.log(`备份密钥 identity in ${out}: 离线保管 keep it away from this machine`)
  console.log(`加密对象 recipient in ${out}.public: give it to xinlu backup`)
}

/** Writes a file that is not there yet, for its owner alone; FILE_UNWRITABLE where one is. */
export function newFile(file: string, text: string): void {
  try {
    writeFileSync(file, text, { mode: 0o600, flag: 'wx', flush: true })
  } catch (cause) {
    const got = (cause as NodeJS.ErrnoException).code ?? 'an error'
    throw refusal('FILE_UNWRITABLE', { expected: `${file} to be new`, got, todo: 'choose another name' }, cause)
  }
}
