/** An identity and the subject that it belongs to. */
export interface Belonging {
  id: string
  subjectId: string
}

/** Which identities were one subject at an instant of knowledge. */
export interface Subjects {
  /** The subject of an identity: itself, unless it was merged into another. */
  subjectOf: (id: string) => string
  /** Every identity of the subject that an identity belongs to. */
  identitiesOf: (id: string) => readonly string[]
  /** The identities of all subjects that have other identities than their own, each with its subject. */
  belongings: readonly Belonging[]
}

/** The subjects as they follow from the merged identities of an instant, as the registry told them. */
export function subjectsFrom(merged: readonly { memberId: string; subjectId: string }[]): Subjects {
  const subjects = new Map(merged.map(({ memberId, subjectId }) => [memberId, subjectId]))
  const subjectOf = (id: string) => subjects.get(id) ?? id
  const identities = new Map<string, string[]>()
  for (const { memberId, subjectId } of merged) {
    // A subject is an identity of its own, unless it belongs to another itself.
    const known = identities.get(subjectId) ?? (subjects.has(subjectId) ? [] : [subjectId])
    known.push(memberId)
    identities.set(subjectId, known)
  }
  return {
    subjectOf,
    identitiesOf: (id) => identities.get(subjectOf(id)) ?? [subjectOf(id)],
    belongings: [...identities].flatMap(([subjectId, ids]) => ids.map((id) => ({ id, subjectId }))),
  }
}
