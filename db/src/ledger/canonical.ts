/**
 * JSON in its one canonical form (RFC 8785): keys sorted by UTF-16 units, no white space, numbers as ECMAScript writes them.
 * TypeError for what has no such form: undefined in an array, a number that is not finite, half of a surrogate pair.
 */
export function canonical(value: unknown): string {
  if (typeof value === 'string') return quoted(value)
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`${value} has no canonical form`)
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object') throw new TypeError(`${typeof value} has no canonical form`)
  // What cannot change is written once.
  if (!Object.isFrozen(value)) return canonicalObject(value)
  const known = frozen.get(value)
  if (known !== undefined) return known
  const made = canonicalObject(value)
  frozen.set(value, made)
  return made
}

const frozen = new WeakMap<object, string>()

function canonicalObject(value: object): string {
  const members: string[] = []
  const object = value as Record<string, unknown>
  for (const key of Object.keys(object).sort()) {
    if (object[key] !== undefined) members.push(`${quoted(key)}:${canonical(object[key])}`)
  }
  return `{${members.join(',')}}`
}

function quoted(text: string): string {
  if (!text.isWellFormed()) throw new TypeError('half of a surrogate pair has no canonical form')
  return JSON.stringify(text)
}
