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
 * Withholds small cells of one table: fewer than `least` subjects, or one contributor dominating; and, where exactly one cell
 * would be withheld, the next smallest as well, since the table's total would give it away (secondary suppression).
 * An empty cell tells nothing of anybody and stays.
 */
export function withholdSmall(cells: readonly Cell[], least: number): ShownCell[] {
  const small = (cell: Cell) =>
    cell.subjects > 0 &&
    (cell.subjects < least || (cell.sum !== undefined && cell.sum > 0 && (cell.largest ?? 0) / cell.sum > dominance))
  const hidden = new Set(cells.filter(small))
  if (hidden.size === 1) {
    const [next] = cells
      .filter((cell) => cell.subjects > 0 && !hidden.has(cell))
      .sort((a, b) => a.subjects - b.subjects || (a.by < b.by ? -1 : 1))
    if (next) hidden.add(next)
  }
  return cells.map((cell) =>
    hidden.has(cell)
      ? { by: cell.by, subjects: null, sum: null, withheld: true }
      : { by: cell.by, subjects: cell.subjects, sum: cell.sum ?? null, withheld: false },
  )
}
