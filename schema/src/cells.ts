/** One figure of a table: the value of its dimension, its count of subjects, and its sum where it has one. */
export interface Cell {
  by: string
  subjects: number
  /** Of the single largest contributor, for dominance; equal to the sum's unit. */
  largest?: number
  sum?: number
}

/** A figure as it may leave: null where it is withheld. */
export interface ShownCell {
  by: string
  subjects: number | null
  sum: number | null
  withheld: boolean
}

/** Share of a sum above which one contributor could be read off it. */
const dominance = 0.85

/**
 * Withholds small cells of one table: fewer than `least` subjects, or one contributor dominating. What is withheld must not
 * come out again by taking what is shown from a total that another table gives: so the next smallest cells are withheld as
 * well, until those hidden together are at least two, of at least `least` subjects, and no one contributor dominates them.
 * An empty cell tells nothing of anybody and stays.
 */
export function withholdSmall(cells: readonly Cell[], least: number): ShownCell[] {
  const hidden = new Set(cells.filter((cell) => cell.subjects > 0 && tells([cell], least)))
  const rest = cells
    .filter((cell) => cell.subjects > 0 && !hidden.has(cell))
    .sort((a, b) => a.subjects - b.subjects || (a.by < b.by ? -1 : 1))
  while (hidden.size > 0 && (hidden.size < 2 || tells([...hidden], least))) {
    const next = rest.shift()
    if (!next) break
    hidden.add(next)
  }
  return cells.map((cell) =>
    hidden.has(cell)
      ? { by: cell.by, subjects: null, sum: null, withheld: true }
      : { by: cell.by, subjects: cell.subjects, sum: cell.sum ?? null, withheld: false },
  )
}

/** Whether cells taken together would give somebody away. */
function tells(cells: readonly Cell[], least: number): boolean {
  const subjects = cells.reduce((total, cell) => total + cell.subjects, 0)
  const sum = cells.reduce((total, cell) => total + (cell.sum ?? 0), 0)
  const largest = Math.max(...cells.map((cell) => cell.largest ?? 0))
  return subjects < least || (sum > 0 && largest / sum > dominance)
}

/**
 * The same for several tables at once: `tableOf` names the table of a cell. Tables do not share a total, so each is looked at by itself.
 * In the order of the cells.
 */
export function withholdSmallWithin<Of extends Cell>(
  cells: readonly Of[],
  tableOf: (cell: Of) => string,
  least: number,
): (Omit<Of, keyof ShownCell> & ShownCell)[] {
  const shown = new Map<Of, ShownCell>()
  for (const table of Map.groupBy(cells, tableOf).values())
    withholdSmall(table, least).forEach((one, place) => {
      const cell = table[place]
      if (cell) shown.set(cell, one)
    })
  return cells.flatMap((cell) => {
    const one = shown.get(cell)
    return one ? [{ ...cell, ...one }] : []
  })
}
