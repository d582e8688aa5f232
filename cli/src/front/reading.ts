/** Reads one thing of a mapping; what cannot be used is told in `faults`, where it stands, and something empty is given. */

/** Tells of a fault and gives something empty. */
export function faultsFrom<T>(faults: string[], at: string, expected: string, got: unknown, empty: T): T {
  faults.push(`${at}: expected ${expected}; got ${shown(got)}`)
  return empty
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

/** Names with their values. */
export function recordIn(value: unknown, at: string, faults: string[]): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  return faultsFrom(faults, at, 'names with their values', value, {})
}

/** Tells of every name that means nothing. */
export function onlyNames(said: Record<string, unknown>, names: readonly string[], at: string, faults: string[]): void {
  for (const name of Object.keys(said))
    if (!names.includes(name)) faults.push(`${at}: expected ${names.join(', ')}; got ${shown(name)}`)
}

/** A text; of a number it is not known how it was written. */
export function textIn(value: unknown, at: string, faults: string[]): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean')
    return faultsFrom(faults, at, `a text in quotes, such as "${value}"`, value, '')
  return faultsFrom(faults, at, 'a text', value, '')
}

const name = /^[\p{L}_][\p{L}\p{N}_$]*$/u
/** Bytes of a name that PostgreSQL keeps. */
const longest = 63
const isName = (text: string) => name.test(text) && Buffer.byteLength(text) <= longest

/** A column, letter for letter as the table has it. */
export function identifier(value: unknown, at: string, faults: string[]): string {
  if (typeof value === 'string' && isName(value)) return value
  return faultsFrom(faults, at, 'the name of a column', value, '')
}

/** A table with its schema. */
export function tableName(value: unknown, at: string, faults: string[]): string {
  const parts = typeof value === 'string' ? value.split('.') : []
  if (parts.length === 2 && parts.every(isName)) return value as string
  return faultsFrom(faults, at, 'schema.table', value, '')
}

/** One word of a closed list; the first where it is none. */
export function wordOf<Word extends string>(
  value: unknown,
  words: readonly Word[],
  at: string,
  faults: string[],
): Word {
  const found = words.find((word) => word === value)
  return found ?? faultsFrom(faults, at, words.join(' | '), value, words[0] as Word)
}

/** Columns of a table with those of a template, each once. */
export function columnsIn(value: unknown, at: string, faults: string[]): Record<string, string> {
  const said = recordIn(value, at, faults)
  const entries = Object.entries(said).map(([column, to]): [string, string] => [
    identifier(column, at, faults),
    textIn(to, `${at}.${column}`, faults),
  ])
  if (value !== undefined && entries.length === 0) faults.push(`${at}: expected at least one column; got none`)
  const twice = entries.find(([, to], i) => to !== '' && entries.findIndex(([, other]) => other === to) !== i)
  if (twice) faults.push(`${at}: expected each column of the template once; got ${twice[1]} again`)
  return Object.fromEntries(entries)
}
