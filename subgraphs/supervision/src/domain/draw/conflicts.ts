/** 回避情形 as it is stated of an inspector and a subject. */
export interface Conflict {
  inspectorId: string
  subjectId: string
  from: string
  /** The last day; null while it lasts. */
  until: string | null
}

/** The inspectors who may not come to a firm on a day, whichever of its identities the conflict names. */
export function inConflict(memberIds: readonly string[], conflicts: readonly Conflict[], day: string): Set<string> {
  const members = new Set(memberIds)
  const held = conflicts.filter(
    ({ subjectId, from, until }) => members.has(subjectId) && from <= day && (until === null || day <= until),
  )
  return new Set(held.map(({ inspectorId }) => inspectorId))
}

/** 联合抽查: those of one's own population that are in every other department's as well, whichever of their identities it names. */
export function inAll<Subject extends { memberIds: readonly string[] }>(
  own: readonly Subject[],
  others: readonly (readonly string[])[],
): Subject[] {
  const sets = others.map((ids) => new Set(ids))
  return own.filter(({ memberIds }) => sets.every((ids) => memberIds.some((id) => ids.has(id))))
}
