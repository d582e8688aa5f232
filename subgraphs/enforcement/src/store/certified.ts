import { asking, type Db, nobody, type ProfileKey, reportedUpTo, type Viewer } from '@xinlu/schema'
import type { DecisionRow } from '../rows.ts'
import { type DecisionsKey, decisionsOf, penaltyDigestsOf } from './decisions.ts'

const fields = new Set(['kind', 'docNo', 'decidedOn'].map((field) => `Decision.${field}`))

/** The most decisions of one subject that are listed to be certified. */
export const mostListed = 1000

/** Penalties of one subject: listed, or counted with a digest over all of them. */
export interface CertifiedPenaltiesRow {
  freshAt: string | null
  penalties: DecisionRow[]
  count: number | null
  digest: string | null
}

/**
 * What the public sees now of each subject's penalties: those that are published and may be. Of a subject with more decisions than are
 * listed, how many they are and a digest over all: a part of them would read like all, and no subject keeps others from their answer.
 */
export async function certifiedPenalties(
  db: Db,
  { now }: Viewer,
  subjects: readonly (readonly string[])[],
  most: number,
): Promise<CertifiedPenaltiesRow[]> {
  const keys = subjects.map((memberIds): DecisionsKey & ProfileKey => ({
    subjectId: memberIds[0] ?? '',
    memberIds,
    knownAt: now,
    first: most,
  }))
  const [[freshAt = null], known] = await Promise.all([
    reportedUpTo(db, [now]),
    decisionsOf(asking(db, fields), nobody(now), keys),
  ])
  const many = keys.filter((_, i) => (known[i]?.length ?? 0) >= most)
  const digests = many.length > 0 ? await penaltyDigestsOf(db, nobody(now), many) : []
  return keys.map((key, i) => {
    const counted = digests[many.indexOf(key)]
    if (counted) return { freshAt, penalties: [], count: counted.many, digest: counted.digest }
    const penalties = (known[i] ?? []).filter(({ kind }) => kind === 'PENALTY')
    return { freshAt, penalties, count: null, digest: null }
  })
}
