import { describe, expect, it } from 'vitest'
import type { Coordinates } from './classes.ts'
import { guardOf } from './guard.ts'
import { ticketing } from './seal.ts'
import { type Sealed, Ticket, ticketOffice } from './ticket.ts'
import { nobody } from './viewer.ts'

const now = Date.parse('2026-11-23T01:00:00Z')
const coordinates = new Map([
  ['Query.a', { classes: ['PUBLIC'], mask: null, aggregate: false, rows: false }],
  ['Query.b', { classes: ['INTERNAL'], mask: null, aggregate: false, rows: false }],
]) as Coordinates
const office = ticketOffice()
const room = (at = now, tickets: typeof office | null = office) =>
  guardOf({
    audience: 'registry',
    coordinates,
    siblings: { enforcement: ['Query.b'] },
    keyOf: () => undefined,
    tickets,
    clock: () => at,
  })
const content: Sealed = {
  issuer: 'gateway',
  audience: 'registry',
  operationHash: 'h',
  viewer: nobody(new Date(now).toISOString()),
  verdicts: { classes: { PUBLIC: 'SEE' }, ownUnit: {}, coordinates: {}, minCell: 0, policyVersion: '1' },
  analyses: [],
}
const ticket = (change: Partial<Sealed> = {}) => ticketing(office)({ ...content, ...change }, now)
const refused = expect.objectContaining({ code: 'SEAL_INVALID' })

describe('a ticket', () => {
  it('is taken once, and a second use is refused', () => {
    const guard = room()
    const one = ticket()
    expect(guard(one, 'h', () => ['Query.a'])).toMatchObject({ viewer: content.viewer, verdicts: content.verdicts })
    expect(() => guard(one, 'h', () => ['Query.a'])).toThrow(refused)
  })

  it('is used up by a guard that refuses it', () => {
    const one = ticket({ audience: 'overload' })
    expect(() => room()(one, 'h', () => ['Query.a'])).toThrow(refused)
    const other = guardOf({
      audience: 'overload',
      coordinates,
      siblings: {},
      keyOf: () => undefined,
      tickets: office,
      clock: () => now,
    })
    expect(() => other(one, 'h', () => ['Query.a'])).toThrow(refused)
  })

  it.each([
    ['made by nobody', () => new Ticket()],
    ['of another office', () => ticketing(ticketOffice())(content, now)],
    ['for another subgraph', () => ticket({ audience: 'overload' })],
    ['for another operation', () => ticket({ operationHash: 'other' })],
    ['by a sibling for what is not lent', () => ticket({ issuer: 'enforcement' })],
    ['without the class of what is asked', () => ticket({ verdicts: { ...content.verdicts, classes: {} } })],
  ])('%s is refused', (_, made) => {
    expect(() => room()(made(), 'h', () => ['Query.a'])).toThrow(refused)
  })

  it('that has expired, or comes from the future, is refused', () => {
    expect(() => room(now + 31_000)(ticket(), 'h', () => ['Query.a'])).toThrow(refused)
    expect(() => room(now - 60_000)(ticket(), 'h', () => ['Query.a'])).toThrow(refused)
  })

  it('is nothing to a room without an office, and no thing that is like one is a ticket', () => {
    expect(() => room(now, null)(ticket(), 'h', () => ['Query.a'])).toThrow(refused)
    expect(() => room()({ ...(ticket() as object) } as never, 'h', () => ['Query.a'])).toThrow()
  })

  it('is judged for each fetch by itself: what was inside for one is not inside for the next', () => {
    const guard = room()
    const [a, b] = [['Query.a'], ['Query.b']]
    guard(ticket(), 'h', () => a)
    guard(ticket(), 'h', () => a)
    expect(() => guard(ticket(), 'h', () => b)).toThrow(refused)
    const other = { ...content.verdicts, classes: {} }
    expect(() => guard(ticket({ verdicts: other }), 'h', () => a)).toThrow(refused)
  })
})
