import { createHash } from 'node:crypto'
import { randomText } from '../page.ts'

/** A new opaque id that sorts by the time of its making (milliseconds), then at random. */
export function newId(prefix: string, now: string): string {
  const time = new Date(now).getTime().toString(32).padStart(9, '0')
  return `${prefix}_${time}${randomText(10)}`
}

/** SHA-256 of what a decision states; two rows with one hash say the same. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex')
}
