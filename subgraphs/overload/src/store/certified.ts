import { asking, type Db, nobody, type ProfileKey, reportedUpTo, type Viewer } from '@xinlu/schema'
import { listingsOf } from './listings.ts'

const fields = new Set(['circumstance', 'listedOn', 'publicUntil'].map((field) => `Listing.${field}`))

/** What the public sees now of each subject on the list: its entries in force. */
export async function certifiedListings(db: Db, { now }: Viewer, subjects: readonly (readonly string[])[]) {
  const keys = subjects.map((memberIds): ProfileKey => ({ subjectId: memberIds[0] ?? '', memberIds, knownAt: now }))
  const [[freshAt = null], known] = await Promise.all([
    reportedUpTo(db, [now]),
    listingsOf(asking(db, fields), nobody(now), keys),
  ])
  return known.map((listings) => ({ freshAt, listings }))
}
