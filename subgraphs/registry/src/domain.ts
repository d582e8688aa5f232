import { refusal } from '@xinlu/schema'

/** The one key that a look-up gives; BAD_INPUT when there is none or more than one. */
export function keyOf(key: Record<string, string | null | undefined>): { field: string; value: string } {
  const given = Object.entries(key).filter(([, value]) => typeof value === 'string' && value.trim() !== '')
  const [only] = given
  if (!only || given.length > 1) {
    throw refusal('BAD_INPUT', {
      expected: 'exactly one of id, uscc, name',
      got: given.length === 0 ? 'none' : given.map(([field]) => field).join(' and '),
      todo: 'give one key',
    })
  }
  return { field: only[0], value: (only[1] as string).trim() }
}

/** A page's size, 1 to 100; BAD_INPUT otherwise. */
export function pageSize(first: number): number {
  if (Number.isInteger(first) && first >= 1 && first <= 100) return first
  throw refusal('BAD_INPUT', { expected: 'first from 1 to 100', got: String(first), todo: 'ask for a page' })
}

/** The cursor of a position in the list. */
export function cursorOf(id: string): string {
  return Buffer.from(id).toString('base64url')
}

/** The position that a cursor of this list holds; null for none; BAD_INPUT for one not of this list. */
export function positionOf(cursor: string | null | undefined): string | null {
  if (!cursor) return null
  const id = Buffer.from(cursor, 'base64url').toString('utf8')
  if (/^s_[0-9a-z]{16}$/.test(id)) return id
  throw refusal('BAD_INPUT', {
    expected: 'an endCursor of this list',
    got: 'something else',
    todo: 'begin again without after',
  })
}

const bands = [10, 50, 200, 1000, 5000] as const

/** A total as a band, so that no exact number leaves: "0", "1–9", "10–49" … */
export function bandOf(total: number): string {
  if (total === 0) return '0'
  const above = bands.find((limit) => total < limit)
  const below = bands.filter((limit) => limit <= total).at(-1) ?? 1
  return above ? `${below}–${above - 1}` : `${below}+`
}
