import { expect } from 'vitest'
import { computedSince } from '../computed.ts'
import type { TestHouse } from '../house.ts'

/** Who is somebody, as briefly as it can be asked. */
export const lookup = 'query($key: SubjectKey!) { subject(key: $key) { id } }'

/** So many pieces beside each other. */
export const times = (count: number, one: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => one(i)).join(' ')

/** So many levels inside each other. */
export const nested = (open: string, inside: string, close: string, levels: number) =>
  `${open.repeat(levels)}${inside}${close.repeat(levels)}`

/** Sends what somebody could think of to the door of one house. */
export function sendingTo(xinlu: TestHouse) {
  /** Sends a body as it stands, as somebody; a refusal must cost little. */
  async function send(role: string, body: NonNullable<RequestInit['body']>, headers: Record<string, string> = {}) {
    const computed = computedSince()
    const { status, errors, data, text } = await xinlu.as(role)('', {}, { body, headers })
    expect(computed()).toBeLessThan(1000)
    const { code, expected = '' } = errors?.[0].extensions ?? {}
    return { status, code, limit: /\((\w+) of/.exec(expected)?.[1], data, text }
  }
  return {
    send,
    sendQuery: (role: string, query: string, variables: unknown = {}) =>
      send(role, JSON.stringify({ query, variables })),
  }
}
