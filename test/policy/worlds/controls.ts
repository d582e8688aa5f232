import type { Ground } from '../../groundOn.ts'
import { assessed } from './assessed.ts'
import { callers, witnesses } from './callers.ts'
import { lists, whole } from './corpus.ts'
import { evaluated } from './evaluated.ts'
import type { Flip } from './flips.ts'
import type { Operation } from './generate.ts'
import type { Past } from './past.ts'
import { apply, openWorld, seenBy, type World } from './worlds.ts'

/** Every flip of every caller, once. */
export const allFlips: readonly Flip[] = [
  ...new Map(callers.flatMap(({ flips }) => flips).map((one) => [one.sql.join(), one])).values(),
]

/** The instants at which a control asks: what was said before is seen only then. */
const instants = [null, '2026-07-15T00:00:00Z', '2025-06-01T00:00:00Z', '2024-02-01T00:00:00Z']

/** Whether somebody who may see a flip sees it: an operation of which the answer is another afterwards; null where there is none. */
export async function seenFlip(world: World, flip: Flip): Promise<Operation | null | 'left out'> {
  const witness = witnesses.find(({ name }) => name === flip.seenBy)
  if (!witness) throw new Error(`nobody is called "${flip.seenBy}"`)
  const { admin } = world.house.database
  const sql = flip.subjects ?? 'select identity_id as id from registry.business_statement order by 1 limit 2'
  const ids = (await admin.unsafe<{ id: string }[]>(sql)).map(({ id }) => id)
  const operations = [
    ...instants.flatMap((at) => ids.flatMap((id) => [whole(id, at), assessed(id, at), evaluated(id, at)])),
    ...lists.map((query) => ({ query, variables: {} })),
  ]
  const before = []
  for (const one of operations) before.push(await seenBy(world, witness, one))
  if (!(await apply(world, flip))) return 'left out'
  for (const [i, one] of operations.entries())
    if ((await seenBy(world, witness, one)).text !== before[i]?.text) return one
  return null
}

/** The names of flips that nobody sees who may; each flip is made in a world of its own. */
export async function unseenFlips(ground: Ground, past: Past, flips = allFlips): Promise<string[]> {
  const unseen: string[] = []
  for (const flip of flips) {
    const world = await openWorld(ground, past)
    try {
      if ((await seenFlip(world, flip)) === null) unseen.push(flip.name)
    } finally {
      await world.house.close()
    }
  }
  return unseen
}
