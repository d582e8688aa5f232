/** Each statement with an id of its own: the record's, and which of its statements it is. A correction is the same id once more, right behind. */
export function* numbered<Statement extends { id: string }>(
  statements: Iterable<Statement>,
): Generator<[string, Statement, number]> {
  let last = ''
  let nth = 0
  for (const statement of statements) {
    nth = statement.id === last ? nth + 1 : 1
    last = statement.id
    yield [`${statement.id}_${nth}`, statement, nth]
  }
}

/** Up to when each source has reported, from what it said: rows of a `source_report` table (id, source, reported up to, known from). */
export function* reportsOf(
  statements: Iterable<{ saidBy: string; knownFrom: string }>,
): Generator<[string, string, string, string]> {
  const latest = new Map<string, string>()
  for (const { saidBy, knownFrom } of statements)
    if (knownFrom > (latest.get(saidBy) ?? '')) latest.set(saidBy, knownFrom)
  for (const [source, at] of latest) yield [`r_sample_${source}`, source, at, at]
}

/** The columns of a `source_report` table, in the order of `reportsOf`. */
export const reportColumns = ['id', 'source', 'reported_up_to', 'known_from'] as const
