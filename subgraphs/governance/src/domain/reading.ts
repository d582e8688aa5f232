import type { FileFault } from '@xinlu/db'

/** A map of known words from a file; the fault for an unknown word, or for what is no map. */
export function mapOf(
  read: unknown,
  what: string,
  known: readonly string[],
  fault: FileFault,
): Record<string, unknown> {
  if (typeof read !== 'object' || read === null || Array.isArray(read)) throw fault(what, read)
  const odd = Object.keys(read).find((word) => !known.includes(word))
  if (odd) throw fault(`${what} of ${known.join(', ')}`, odd)
  return read as Record<string, unknown>
}

/** A text that says something; the fault otherwise. */
export function textOf(read: unknown, name: string, fault: FileFault): string {
  if (typeof read === 'string' && read.trim() !== '') return read
  throw fault(name, read)
}

/** A list of at least one; the fault otherwise. */
export function listOf<T>(read: unknown, name: string, one: (read: unknown) => T, fault: FileFault): T[] {
  if (Array.isArray(read) && read.length > 0) return read.map(one)
  throw fault(`a list of ${name}`, read)
}

/** One of some words; the fault otherwise. */
export function wordOf<T extends string>(read: unknown, words: readonly T[], name: string, fault: FileFault): T {
  const found = words.find((word) => word === read)
  if (found) return found
  throw fault(`${name}: one of ${words.join(', ')}`, read)
}

/** A whole number of at least `least`; the fault otherwise. */
export function countOf(read: unknown, name: string, least: number, fault: FileFault): number {
  if (Number.isInteger(read) && (read as number) >= least) return read as number
  throw fault(`${name}: a whole number of ${least} or more`, read)
}

/** A day; the fault otherwise. */
export function dayRead(read: unknown, name: string, fault: FileFault): string {
  if (typeof read === 'string' && /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(read)) return read
  throw fault(`${name}: a day`, read)
}

/** Says that something stands twice; the fault. */
export function eachOnce(names: readonly string[], what: string, fault: FileFault): void {
  const twice = names.find((name, i) => names.indexOf(name) !== i)
  if (twice !== undefined) throw fault(`each ${what} once`, twice)
}
