import { type Case, casesOf } from './cases.ts'
import { beginning, dayText, instantText, monthsLater } from './days.ts'
import { recordId } from './ids.ts'
import type { Offenders } from './offenders.ts'
import type { Listing } from './types.ts'
import type { World } from './world.ts'

const hour = 3_600_000

/** 严重违法超限超载失信名单 in the order of listing: each entry when made, and once more when its two years are over. */
export function* listings(world: World, offenders: Offenders): Generator<Listing> {
  for (const { listing } of casesOf(world, offenders)) if (listing) yield* entry(world, listing)
}

function* entry(world: World, listing: NonNullable<Case['listing']>): Generator<Listing> {
  const { key, subjectId, circumstance, basis, listedOn } = listing
  const until = monthsLater(listedOn, 24)
  const made: Listing = {
    id: recordId(world.seed, 'l', key),
    subjectId,
    circumstance,
    basis,
    listedOn: dayText(listedOn),
    publicUntil: dayText(until),
    removedOn: null,
    removalReason: null,
    saidBy: 'wenshui-squad-4',
    knownFrom: instantText(beginning(listedOn) + 16 * hour),
  }
  yield made
  if (until < world.today)
    yield {
      ...made,
      removedOn: made.publicUntil,
      removalReason: '公布满二年，到期移出',
      knownFrom: instantText(beginning(until) + hour),
    }
}
