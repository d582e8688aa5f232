import { chownSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { refusal } from '@xinlu/schema/errors'
import { placeFor } from '../embedded/place.ts'
import { secretIn } from '../embedded/secret.ts'
import { startServer } from '../embedded/server.ts'
import type { PublicKeys } from '../ledger/keys.ts'
import { unbundle } from './bundle.ts'
import { backupsIn, type Manifest, manifestsOf } from './manifest.ts'
import { assertWhole, type Stored, unpack } from './object.ts'

/** A backup as far as it is wanted. */
export interface Chosen {
  vault: string
  manifests: Manifest[]
  /** The instant to bring back: that which was asked, or the last one. */
  at: string
}

/**
 * The newest backup that reaches an instant (else the newest), with every object of it looked at: BACKUP_INVALID where one is missing,
 * half or changed, NOT_FOUND where none reaches. Of rows alone only the instants of the snapshots themselves can be had: the last one
 * before, which the answer names.
 */
export async function chosen(vault: string, keys: PublicKeys, at: string | null): Promise<Chosen> {
  const wanted = at === null ? null : new Date(at).toISOString()
  for (const backup of backupsIn(vault).reverse()) {
    const all = manifestsOf(vault, backup, keys)
    const [first] = all
    if (!first) continue
    const from = first.kind === 'ROWS' ? first.upTo : first.from
    if (wanted !== null && wanted < from) continue
    const enough = wanted === null ? all.length - 1 : all.findIndex(({ upTo }) => upTo >= wanted)
    const last = all[enough]
    if (first.kind === 'PHYSICAL' && !last) throw beyond(wanted ?? '', all.at(-1)?.upTo ?? from)
    const manifests = first.kind === 'ROWS' ? [first] : all.slice(0, enough + 1)
    for (const { base, log, tables, beside } of manifests)
      for (const one of [base, beside, ...log, ...tables])
        if (one) await assertWhole(join(vault, backup, one.object), one)
    return { vault, manifests, at: first.kind === 'ROWS' ? first.upTo : (wanted ?? last?.upTo ?? from) }
  }
  const todo = 'choose a later instant, or another folder'
  throw refusal('NOT_FOUND', { expected: `a backup that reaches ${wanted ?? 'any instant'}`, got: 'none', todo })
}

const beyond = (at: string, upTo: string) =>
  refusal('NOT_FOUND', {
    expected: `an instant up to ${upTo}`,
    got: at,
    todo: 'choose an earlier one: what was logged later was not backed up',
  })

/** Refuses a folder that holds anything: a restore never goes over what is there. */
export function assertEmpty(folder: string): void {
  if (!statSync(folder, { throwIfNoEntry: false }) || readdirSync(folder).length === 0) return
  throw refusal('CONFLICT', {
    expected: 'a data folder with nothing in it',
    got: `files in ${folder}`,
    todo: 'move it away, or set XINLU_DATA to a new folder',
  })
}

const opened = (
  { vault, manifests: [first] }: Chosen,
  one: Stored,
  identity: string,
  sink: Parameters<typeof unpack>[3],
) => unpack(join(vault, first?.backup ?? '', one.object), one, identity, sink)

export { opened as contentsOf }

/**
 * Brings back what lay beside the database. Keys come as they were last, with all that were there before, since a receipt or a value
 * may need one of any day; `dated` folders as they were at the instant.
 */
export async function putBeside(
  chosen: Chosen,
  into: string,
  identity: string,
  dated: (path: string) => boolean,
): Promise<void> {
  const seen = new Set<string>()
  const then = chosen.manifests.findLast(({ upTo }) => upTo <= chosen.at) ?? chosen.manifests[0]
  for (const manifest of chosen.manifests.toReversed()) {
    const { beside } = manifest
    if (!beside) continue
    const wanted = (path: string) => (dated(path) ? manifest === then : !seen.has(path))
    await opened({ ...chosen, manifests: [manifest] }, beside, identity, (tar) =>
      unbundle(tar, into, beside.files, null, wanted),
    )
    for (const { path } of beside.files) seen.add(path)
  }
}

/**
 * Brings the server's files back and has the server read its log up to the instant, with all that was committed by then and nothing of
 * later. What lay beside is there already; the folder is as good as empty until the server has come so far.
 */
export async function putServer(chosen: Chosen, data: string, identity: string): Promise<void> {
  const [first] = chosen.manifests
  if (!first?.base)
    throw refusal('BACKUP_INVALID', { expected: 'the files of a server', got: 'none', todo: 'take another backup' })
  const { base } = first
  // Whoever starts it later finds the password of its owner in the data folder's own secret.
  secretIn(data)
  const place = await placeFor(data)
  const draft = join(place.folder, 'restored')
  const log = join(place.folder, 'restored-log')
  const own = (path: string) => place.as && chownSync(path, place.as.uid, place.as.gid)
  for (const folder of [draft, log]) {
    mkdirSync(folder, { mode: 0o700 })
    own(folder)
  }
  await opened(chosen, base, identity, (tar) => unbundle(tar, draft, base.files, place.as))
  for (const one of chosen.manifests.flatMap((manifest) => manifest.log)) {
    const file = join(log, one.object.slice('log/'.length))
    await opened(chosen, one, identity, async (contents) => {
      const chunks: Buffer[] = []
      for await (const chunk of contents as AsyncIterable<Buffer>) chunks.push(chunk)
      writeFileSync(file, Buffer.concat(chunks), { mode: 0o600 })
    })
    own(file)
  }
  const settings = join(draft, 'postgresql.auto.conf')
  const usual = readFileSync(settings, 'utf8')
  const lines = [
    `restore_command = 'cp ../restored-log/%f %p'`,
    `recovery_target_time = '${chosen.at.replace('T', ' ').replace('Z', '+00')}'`,
    `recovery_target_action = 'promote'`,
    // Nobody is let in before the instant is reached.
    `hot_standby = off`,
  ]
  writeFileSync(settings, `${usual}${lines.join('\n')}\n`)
  writeFileSync(join(draft, 'recovery.signal'), '', { mode: 0o600 })
  own(join(draft, 'recovery.signal'))
  const target = join(place.folder, 'data')
  renameSync(draft, target)
  const server = startServer(place, true)
  try {
    await server.ready
    await server.stop()
  } catch (cause) {
    throw refusal(
      'BACKUP_INVALID',
      {
        expected: `a log that reaches ${chosen.at}`,
        got: 'a server that does not come so far',
        todo: 'take another copy of the backup, or an earlier instant',
      },
      cause,
    )
  }
  writeFileSync(join(target, 'postgresql.auto.conf'), usual)
  rmSync(log, { recursive: true, force: true })
}
