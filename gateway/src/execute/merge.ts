/** An object of an answer under way. */
export type Tree = Record<string, unknown>

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Adds what came to what is there, object by object and, where two lists are of one length, place by place. */
export function merged(target: Tree, source: Tree): void {
  for (const key in source) {
    const value = source[key]
    if (value === undefined || key === '__proto__') continue
    const known = target[key]
    if (known === undefined || known === null || typeof value !== 'object' || value === null) target[key] = value
    else if (isTree(value) && isTree(known)) merged(known, value)
    else if (Array.isArray(value) && Array.isArray(known) && value.length === known.length) mergedLists(known, value)
    else target[key] = value
  }
}

function mergedLists(target: unknown[], source: readonly unknown[]): void {
  source.forEach((value, i) => {
    const known = target[i]
    if (isTree(known) && isTree(value)) merged(known, value)
    else if (Array.isArray(known) && Array.isArray(value) && known.length === value.length) mergedLists(known, value)
    else target[i] = value
  })
}

/** The objects at a path of keys, `@` for each of a list; what is null there is left out. */
export function objectsAt(root: Tree, path: readonly string[]): Tree[] {
  const found: Tree[] = []
  walk(root, 0)
  return found

  function walk(value: unknown, depth: number): void {
    if (value === null || value === undefined) return
    const key = path[depth]
    if (key === undefined) {
      if (Array.isArray(value)) for (const one of value) walk(one, depth)
      else found.push(value as Tree)
    } else if (key === '@') {
      // What is no list where one is due is told when the answer is brought into its form.
      if (Array.isArray(value)) for (const one of value) walk(one, depth + 1)
    } else walk((value as Tree)[key], depth + 1)
  }
}

/** The places of those objects, in the same order. */
export function placesAt(root: Tree, path: readonly string[]): (string | number)[][] {
  const found: (string | number)[][] = []
  walk(root, 0, [])
  return found

  function walk(value: unknown, depth: number, place: (string | number)[]): void {
    if (value === null || value === undefined) return
    const key = path[depth]
    if (key === undefined) {
      if (Array.isArray(value)) value.forEach((one, i) => void walk(one, depth, [...place, i]))
      else found.push(place)
    } else if (key === '@') {
      if (Array.isArray(value)) value.forEach((one, i) => void walk(one, depth + 1, [...place, i]))
    } else walk((value as Tree)[key], depth + 1, [...place, key])
  }
}
