import { randomBytes } from 'node:crypto'
import type { Cursors } from './cursors.ts'
import { refusal } from './errors.ts'

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** So many random characters of 5 bits each, for opaque ids. */
export function randomText(length: number): string {
  return [...randomBytes(length)].map((byte) => alphabet[byte % 32]).join('')
}

/** A page's size, 1 to `most`; BAD_INPUT otherwise. */
export function pageSize(first: number, most: number): number {
  if (Number.isInteger(first) && first >= 1 && first <= most) return first
  throw refusal('BAD_INPUT', { expected: `first from 1 to ${most}`, got: String(first), todo: 'ask for a page' })
}

/** The cursor of a position in a list that is ordered by id. */
export function cursorOf(id: string): string {
  return Buffer.from(id).toString('base64url')
}

/** The id that a cursor of a list holds, whose ids begin with `prefix`; null for none; BAD_INPUT for one of another list. */
export function positionOf(cursor: string | null | undefined, prefix: string): string | null {
  if (!cursor) return null
  const id = Buffer.from(cursor, 'base64url').toString('utf8')
  if (id.startsWith(`${prefix}_`) && /^[0-9a-z_]{4,40}$/.test(id)) return id
  throw refusal('BAD_INPUT', {
    expected: 'an endCursor of this list',
    got: 'something else',
    todo: 'begin again without after',
  })
}

/** What is shown of rows that were asked for one more than the page holds, and where the page ends. */
export function pageOf<Row extends { id: string }>(rows: readonly Row[], size: number) {
  const shown = rows.slice(0, size)
  const last = shown.at(-1)
  return { shown, pageInfo: { endCursor: last ? cursorOf(last.id) : null, hasNextPage: rows.length > size } }
}

/** What is shown of rows that were asked for one more than the page holds, and where the page ends, sealed. */
export function sealedPage<Row extends { id: string }>(rows: readonly Row[], size: number, cursors: Cursors) {
  const shown = rows.slice(0, size)
  const last = shown.at(-1)
  return { shown, pageInfo: { endCursor: last ? cursors.of(last.id) : null, hasNextPage: rows.length > size } }
}
