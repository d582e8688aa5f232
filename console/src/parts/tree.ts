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

export const half = (n: number) => Math.floor(n / 2)

/** Hash of an inner node: SHA-256(0x01 ‖ left ‖ right). */
export async function inner(left: Uint8Array, right: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array([1, ...left, ...right])))
}

export const bytesOf = (hex: string) =>
  new Uint8Array((hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)))

export const same = (a: Uint8Array, b: Uint8Array) =>
  a.length === b.length && a.every((byte, place) => byte === b[place])
