import { join } from 'node:path'
import { refusal } from '@xinlu/schema/errors'
import type { Database } from '../connect.ts'
import type { PublicKeys } from '../ledger/keys.ts'
import { backupsIn, type Manifest, manifestsOf } from './manifest.ts'
import { markIn } from './mark.ts'
import { assertWhole } from './object.ts'
import type { Chosen } from './restore.ts'

/** Milliseconds by which the clocks of the house and of its database may differ. */
const skewMs = 5_000

/**
 * What lay beside a given database at an instant to which its own office brings it back: the last run before the instant, and the last
 * of all for the keys. NOT_FOUND where no run was before it.
 */
export async function chosenBeside(vault: string, keys: PublicKeys, at: string): Promise<Chosen> {
  const wanted = new Date(at).toISOString()
  const all = backupsIn(vault)
    .flatMap((backup) => manifestsOf(vault, backup, keys))
    .filter(({ kind }) => kind === 'ROWS')
    .sort((a, b) => a.upTo.localeCompare(b.upTo))
  const then = all.findLast(({ upTo }) => upTo <= wanted)
  const last = all.at(-1)
  if (!then || !last) {
    const todo = 'choose a later instant, or another folder'
    throw refusal('NOT_FOUND', { expected: `a run of before ${wanted}`, got: 'none', todo })
  }
  const manifests: Manifest[] = then === last ? [then] : [then, last]
  for (const { backup, beside } of manifests) if (beside) await assertWhole(join(vault, backup, beside.object), beside)
  return { vault, manifests, at: wanted }
}

/**
 * Refuses (CONFLICT) a database that is not as it was at the instant: of the runs of before it knows the last, of later ones none, and
 * no entry of its access log is of later.
 */
export async function assertStandsAt({ admin }: Pick<Database, 'admin'>, { manifests, at }: Chosen): Promise<void> {
  const mark = await markIn(admin)
  const [entry] = await admin<{ at: string | null }[]>`select to_json(max(at)) #>> '{}' as at from ledger.record`
  const from = manifests[0]?.from ?? ''
  const early = mark === null || mark < from
  const late = mark !== null && (mark > at || Date.parse(entry?.at ?? at) > Date.parse(at) + skewMs)
  if (!early && !late) return
  throw refusal('CONFLICT', {
    expected: `a database as it was at ${at}`,
    got: early ? 'one as it was before' : 'one with what came later',
    todo: 'have it brought back once more, with recovery_target_time of exactly that instant',
  })
}
