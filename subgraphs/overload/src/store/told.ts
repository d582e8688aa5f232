import { type Ask, refusal, type Viewer } from '@xinlu/schema'
import { subjectsAt } from './subjects.ts'

/** What enforcement tells of a decision. */
export interface Told {
  id: string
  kind: string
  subjectId: string
  penaltyKinds: string[]
  /** 罚款, CNY, as decimal text. */
  fine: string | null
  decidedOn: string
  annulled: boolean
}

const asking = `query($ids: [ID!]!) {
  lentDecisions(ids: $ids) { id kind subjectId penaltyKinds fine decidedOn annulled } }`

/** What enforcement tells of decisions by id, asked once for all; null for those that the viewer may not meet. */
export async function toldBy(ask: Ask, ids: readonly string[]): Promise<(Told | null)[]> {
  if (ids.length === 0) return []
  const { lentDecisions } = (await ask('enforcement', asking, { ids })) as { lentDecisions: (Told | null)[] }
  return lentDecisions
}

/**
 * One decision, on any identity of the subject that an identity belongs to now; NOT_FOUND where there is none, or where it is on
 * somebody else: one must not be known from the other.
 */
export async function toldOn(ask: Ask, { now }: Viewer, id: string, identity: string | null): Promise<Told> {
  const [told] = await toldBy(ask, [id])
  if (told && told.subjectId === identity) return told
  const { subjectOf } = await subjectsAt(ask, now)
  if (told && identity !== null && subjectOf(told.subjectId) === subjectOf(identity)) return told
  throw refusal('NOT_FOUND', {
    expected: 'a decision on this subject',
    got: 'none of this id',
    todo: 'look at its id again',
  })
}

/** 效力 of a decision as it was told. */
export const standingOf = (told: Pick<Told, 'annulled'> | null) =>
  told === null ? 'GONE' : told.annulled ? 'ANNULLED' : 'STANDS'
