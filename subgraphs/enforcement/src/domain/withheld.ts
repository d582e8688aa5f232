/** How many subjects stand behind each cell of tables that belong together, by the cell's name. */
export type Subjects = ReadonlyMap<string, number>

/**
 * The cells that are withheld: those over fewer than `least` subjects, and what would give them away. `sums` names the cells of
 * which one is the sum of the others, such as the months of a quarter and the quarter: of those that are hidden there must be two
 * at least, over `least` subjects at least, or the one could be reckoned from the rest; the next smallest is hidden until it is so.
 * An empty cell tells nothing of anybody and stays.
 */
export function withheldTogether(subjects: Subjects, sums: readonly (readonly string[])[], least: number): Set<string> {
  const behind = (cell: string) => subjects.get(cell) ?? 0
  const hidden = new Set([...subjects.keys()].filter((cell) => behind(cell) > 0 && behind(cell) < least))
  if (hidden.size === 0) return hidden
  const filled = sums.map((cells) => cells.filter((cell) => behind(cell) > 0))
  for (let more = true; more; ) {
    more = false
    for (const cells of filled) {
      const next = toHide(cells, hidden, behind, least)
      for (const cell of next) hidden.add(cell)
      more ||= next.length > 0
    }
  }
  return hidden
}

/** What must be hidden besides, so that the hidden cells of a sum are two at least and over enough subjects. */
function toHide(
  cells: readonly string[],
  hidden: ReadonlySet<string>,
  behind: (cell: string) => number,
  least: number,
): string[] {
  const away = cells.filter((cell) => hidden.has(cell))
  if (away.length === 0) return []
  const rest = cells.filter((cell) => !hidden.has(cell)).sort((a, b) => behind(a) - behind(b) || (a < b ? -1 : 1))
  const next: string[] = []
  let sum = away.reduce((total, cell) => total + behind(cell), 0)
  while (away.length + next.length < 2 || sum < least) {
    const cell = rest.shift()
    if (!cell) break
    next.push(cell)
    sum += behind(cell)
  }
  return next
}
