import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../configuration.ts'
import { policyFrom } from '../policy.ts'
import { type Limits, limitFaults, limitNames, limitsFor, limitsFrom, limitsIn } from './limits.ts'

const limits = limitsFrom(join(root, 'schema/limits.yaml'))
const whole = { ...limits.roles.usual }
const { role: _, ...usual } = whole
const said = (change: object): Limits => ({ unsized: 20, mutation: 10, roles: { usual }, ...change }) as never

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
