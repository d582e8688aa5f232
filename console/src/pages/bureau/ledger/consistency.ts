import { bytesOf, type Head, half, inner, same } from '../../../parts/tree.ts'

export { type Head, headOf } from '../../../parts/tree.ts'

/** Whether the log of the older head is the beginning of the log of the newer one, by the proof of RFC 9162 section 2.1.4.2. */
export async function isConsistent(older: Head, newer: Head, proof: readonly string[]): Promise<boolean> {
  const path = proof.map(bytesOf)
  if (older.size === 0 || older.size > newer.size) return false
  if (older.size === newer.size) return path.length === 0 && same(older.root, newer.root)
  let place = older.size - 1
  let last = newer.size - 1
  while (place % 2 === 1) {
    place = half(place)
    last = half(last)
  }
  // An older log of two to the n entries is itself a node of the newer one, and is left out of the proof.
  const hashes = place === 0 ? [older.root, ...path] : path
  const [start, ...rest] = hashes
  if (!start || path.length === 0) return false
  let was = start
  let is = start
  for (const hash of rest) {
    if (last === 0) return false
    if (place % 2 === 1 || place === last) {
      was = await inner(hash, was)
      is = await inner(hash, is)
      while (place % 2 === 0 && place !== 0) {
        place = half(place)
        last = half(last)
      }
    } else is = await inner(is, hash)
    place = half(place)
    last = half(last)
  }
  return last === 0 && same(was, older.root) && same(is, newer.root)
}
