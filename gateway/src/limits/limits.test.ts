import { join } from 'node:path'
import { finishedWithin } from '@xinlu/schema'
import { describe, expect, it } from 'vitest'
import { root } from '../configuration.ts'
import { silentFor } from '../door/connections.ts'
import { policyFrom } from '../policy.ts'
import { type Limits, limitFaults, limitNames, limitsFor, limitsFrom, limitsIn, longestWait, rankOf } from './limits.ts'

const limits = limitsFrom(join(root, 'schema/limits.yaml'))
const whole = { ...limits.roles.usual }
const { role: _, ...usual } = whole
const none = { formal: [], shared: [] }
const said = (change: object): Limits =>
  ({ unsized: 20, mutation: 10, roles: { usual }, ranks: none, ...change }) as never

describe('the limits file', () => {
  it('names every role of the policy', () => {
    const roles = policyFrom(join(root, 'schema/policy.yaml')).lines.flatMap(({ roles }) =>
      roles === 'ALL' ? [] : roles,
    )
    expect(Object.keys(limits.roles)).toEqual(expect.arrayContaining([...new Set(roles), 'anonymous', 'usual']))
  })

  it('gives nobody less than the public, but the one who checks one person', () => {
    const least = limitsFor(limits, 'anonymous')
    for (const given of Object.values(limits.roles)) {
      for (const name of limitNames) expect(given[name], `${given.role} ${name}`).toBeGreaterThanOrEqual(least[name])
    }
  })

  it('serves every role that is named before the public, and those who do acts of office before those who read', () => {
    const of = (rank: string) => Object.keys(limits.roles).filter((role) => rankOf(limits, role) === rank)
    expect(of('public')).toEqual(['usual', 'anonymous'])
    expect(of('shared')).toEqual(['dashboard', 'department'])
    expect(of('formal')).toContain('clerk')
    expect(rankOf(limits, 'constructor')).toBe('public')
  })

  it('lets nobody wait longer than a room that ends finishes what is under way, or than its fetch and connection are kept', () => {
    expect(longestWait(limits)).toBe(60_000)
    expect(finishedWithin).toBeGreaterThan(longestWait(limits))
    expect(silentFor).toBeGreaterThan(longestWait(limits))
  })

  it('lets a clerk import 1,000 rows of 60 cells', () => {
    const { variables, bodyBytes } = limitsFor(limits, 'clerk')
    expect(variables).toBeGreaterThan(1000 * (60 + 3))
    expect(bodyBytes).toBe(8 * 1024 * 1024)
  })

  it('of a role are the usual ones where it names none', () => {
    const given = limitsIn(JSON.stringify(said({ roles: { usual, clerk: { cost: 7 }, leader: null } })))
    expect(limitsFor(given, 'clerk')).toEqual({ ...usual, cost: 7, role: 'clerk' })
    expect(limitsFor(given, 'leader')).toEqual({ ...usual, role: 'leader' })
  })

  it.each(['nobody', '__proto__', 'constructor', ''])('gives the usual limits to the role %j', (role) => {
    expect(limitsFor(limits, role)).toEqual(limits.roles.usual)
  })

  it.each([
    ['nothing', null, 'unsized is missing'],
    ['no usual limits', said({ roles: {} }), 'roles.usual is missing'],
    ['a limit left out', said({ roles: { usual: { ...usual, depth: undefined } } }), 'usual.depth is missing'],
    ['a limit of 0', said({ roles: { usual: { ...usual, cost: 0 } } }), 'usual.cost is 0'],
    ['half a limit', said({ roles: { usual: { ...usual, cost: 1.5 } } }), 'usual.cost is 1.5'],
    ['a limit as text', said({ roles: { usual: { ...usual, tokens: '9' } } }), 'usual.tokens is "9"'],
    ['an unknown limit', said({ roles: { usual: { ...usual, breadth: 3 } } }), 'usual.breadth is no limit'],
    ['no limits of a role', said({ roles: { usual, clerk: { cost: null } } }), 'clerk.cost is null'],
    ['no ranks', said({ ranks: undefined }), 'ranks is missing'],
    ['a rank left out', said({ ranks: { formal: [] } }), 'ranks.shared is missing'],
    ['a rank that is none', said({ ranks: { ...none, public: [] } }), 'public is no rank to be named'],
    [
      'a role of a rank that is not there',
      said({ ranks: { ...none, formal: ['a'] } }),
      'formal names no role that is there',
    ],
    ['no list of roles', said({ ranks: { ...none, shared: 'usual' } }), 'shared names no role that is there'],
    ['a role of two ranks', said({ ranks: { formal: ['usual'], shared: ['usual'] } }), 'usual is of two ranks'],
    ['an unsized of below 0', said({ unsized: -1 }), 'unsized is -1'],
  ])('with %s cannot stand', (_, file, fault) => {
    expect(limitFaults(file as never)).toContain(fault)
  })

  it('that cannot stand is EDITION_FAULT with its first fault', () => {
    expect(() => limitsIn('unsized: 0')).toThrow(
      expect.objectContaining({ code: 'EDITION_FAULT', message: expect.stringContaining('unsized is 0') }),
    )
  })
})
