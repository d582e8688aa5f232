import type { FileFault } from '@xinlu/db'

/** A map of known words alone, from what a file says; the fault's error otherwise. */
export function mapOf(
  read: unknown,
  what: string,
  known: readonly string[],
  fault: FileFault,
): Record<string, unknown> {
  if (typeof read !== 'object' || read === null || Array.isArray(read)) throw fault(`${what} as a map`, read)
  const odd = Object.keys(read).find((word) => !known.includes(word))
  if (odd) throw fault(`${what} of ${known.join(', ')}`, odd)
  return read as Record<string, unknown>
}

/** A text that is not blank. */
export function textOf(read: unknown, name: string, fault: FileFault): string {
  if (typeof read === 'string' && read.trim() !== '') return read
  throw fault(`${name}: a text`, read)
}

/** A whole number of `least` or more. */
export function wholeOf(read: unknown, name: string, least: number, fault: FileFault): number {
  if (typeof read === 'number' && Number.isInteger(read) && read >= least) return read
  throw fault(`${name}: a whole number of ${least} or more`, read)
}
