import { asking, type Db, nobody, type ProfileKey, refusal, reportedUpTo, type Viewer } from '@xinlu/schema'
import { type DecisionsKey, decisionsOf } from './decisions.ts'

const fields = new Set(['kind', 'docNo', 'decidedOn'].map((field) => `Decision.${field}`))

/** The most decisions of one subject that are looked through. */
const most = 1000

/**
 * What the public sees now of each subject's penalties: those that are published and may be. LIMIT for a subject of more decisions
 * than are looked through, since a part of them would read like all.
 */
export async function certifiedPenalties(db: Db, { now }: Viewer, subjects: readonly (readonly string[])[]) {
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
  return known.map((decisions) => {
    if (decisions.length < most) return { freshAt, penalties: decisions.filter(({ kind }) => kind === 'PENALTY') }
    throw refusal('LIMIT', {
      expected: `fewer than ${most} published decisions`,
      got: 'as many, or more',
      todo: 'raise the limit of certified penalties',
    })
  })
}
