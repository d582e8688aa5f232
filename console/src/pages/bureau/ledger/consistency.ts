/** The head of the log as a checkpoint says it: how many entries, and the hash over all of them. */
export interface Head {
  size: number
  root: Uint8Array<ArrayBuffer>
}

/** Reads a signed checkpoint (C2SP tlog-checkpoint); null for a text that is none. */
export function headOf(checkpoint: string): Head | null {
  const [name = '', size = '', root = ''] = checkpoint.trim().split(/\r?\n/)
  if (name.trim() === '' || !/^\d{1,15}$/.test(size.trim())) return null
  try {
    const bytes = Uint8Array.from(atob(root.trim()), (char) => char.charCodeAt(0))
    return bytes.length === 32 ? { size: Number(size), root: bytes } : null
  } catch {
    return null
  }
}

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

const half = (n: number) => Math.floor(n / 2)

/** Hash of an inner node: SHA-256(0x01 ‖ left ‖ right). */
async function inner(left: Uint8Array, right: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array([1, ...left, ...right])))
}

const bytesOf = (hex: string) => new Uint8Array((hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)))

const same = (a: Uint8Array, b: Uint8Array) => a.length === b.length && a.every((byte, place) => byte === b[place])
