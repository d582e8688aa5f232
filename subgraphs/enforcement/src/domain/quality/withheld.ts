/** A figure of several tables over the same facts: over how many subjects it is, and of which smallest parts it is the sum. */
export interface Cell {
  name: string
  subjects: number
  parts: readonly string[]
  /** Sets of figures that it stands beside, such as the units of one month: what is left over of a set is a sum of these. */
  beside: readonly string[]
}

/** Arithmetic is done modulo this prime: a product of two stays exact. */
const prime = 67_108_859

interface Row {
  of: Float64Array
  /** Where it is 1, and every row after it 0. */
  pivot: number
}

/**
 * The figures that are withheld: those over fewer than `least` subjects, and so many others that none of these, nor of what is
 * `guarded` beside them, can be reckoned from what is shown by adding and taking away, however many figures are taken together.
 * The largest are shown first; one that would give something away is withheld. Small figures that stand beside one another are
 * guarded as a sum, too, as long as it is small. An empty figure tells nothing of anybody and is not among the cells.
 */
export function withheldTogether(cells: readonly Cell[], guarded: readonly Cell[], least: number): Set<string> {
  const isSmall = ({ subjects }: Cell) => subjects > 0 && subjects < least
  const small = cells.filter(isSmall)
  const hidden = new Set(small.map(({ name }) => name))
  const places = new Map<string, number>()
  for (const { parts } of [...cells, ...guarded])
    for (const part of parts) if (!places.has(part)) places.set(part, places.size)
  const vectorOf = (parts: readonly string[]) => {
    const vector = new Float64Array(places.size)
    for (const part of parts) vector[places.get(part) ?? 0] = 1
    return vector
  }
  const secrets = [...small, ...guarded.filter(isSmall), ...smallSums(small, least)].map(({ parts }) => vectorOf(parts))
  if (secrets.length === 0) return hidden
  const shown: Row[] = []
  const largestFirst = cells
    .filter(({ name }) => !hidden.has(name))
    .sort((a, b) => b.subjects - a.subjects || (a.name < b.name ? -1 : 1))
  for (const { name, parts } of largestFirst) {
    const row = rowOf(vectorOf(parts), shown)
    // What follows from the figures before tells nothing new.
    if (!row) continue
    if (secrets.some((secret) => isMultiple(secret, row))) {
      hidden.add(name)
      continue
    }
    shown.push(row)
    for (const secret of secrets) takeAway(secret, row)
  }
  return hidden
}

/** Small figures of one set whose sum is small as well: none is known from it, but each nearly is. */
function smallSums(small: readonly Cell[], least: number): Cell[] {
  const sets = new Map<string, Cell[]>()
  for (const cell of small) for (const name of cell.beside) sets.set(name, [...(sets.get(name) ?? []), cell])
  return [...sets.values()].flatMap((set) => sumsOf(set, least))
}

/** Every sum of two or more of a set that stays below `least`. */
function sumsOf(set: readonly Cell[], least: number): Cell[] {
  const sums: Cell[] = []
  const grow = (sum: Cell, from: number) => {
    for (const [i, next] of set.entries()) {
      const subjects = sum.subjects + next.subjects
      if (i < from || subjects >= least) continue
      const larger = { name: '', subjects, parts: [...sum.parts, ...next.parts], beside: [] }
      sums.push(larger)
      grow(larger, i + 1)
    }
  }
  for (const [i, first] of set.entries()) grow(first, i + 1)
  return sums
}

/** What a figure tells beyond the rows that are shown; null where that is nothing. */
function rowOf(vector: Float64Array, shown: readonly Row[]): Row | null {
  for (const row of shown) takeAway(vector, row)
  const pivot = vector.findIndex((one) => one !== 0)
  if (pivot < 0) return null
  const inverse = inverseOf(vector[pivot] as number)
  return { of: vector.map((one) => (one * inverse) % prime), pivot }
}

/** Takes as much of a row from a vector as makes it 0 at the row's pivot. */
function takeAway(vector: Float64Array, { of, pivot }: Row): void {
  const times = vector[pivot] as number
  if (times === 0) return
  for (let at = pivot; at < of.length; at++) {
    const one = of[at] as number
    if (one !== 0) vector[at] = ((vector[at] as number) + prime - ((times * one) % prime)) % prime
  }
}

function isMultiple(vector: Float64Array, { of, pivot }: Row): boolean {
  const times = vector[pivot] as number
  return times !== 0 && vector.every((one, at) => one === (times * (of[at] as number)) % prime)
}

/** What a number must be multiplied with to give 1: its power of prime - 2 (Fermat). */
function inverseOf(number: number): number {
  let [result, base] = [1, number]
  for (let power = prime - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = (result * base) % prime
    base = (base * base) % prime
  }
  return result
}
