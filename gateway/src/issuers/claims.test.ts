import { describe, expect, it } from 'vitest'
import { personOf, usualClaims } from './claims.ts'

const knows = (role: string) => ['clerk', 'dashboard'].includes(role)
const person = (claims: Record<string, unknown>, names = {}) =>
  personOf({ sub: 'x', ...claims }, { ...usualClaims, ...names }, knows)

describe('what a token says of its bearer', () => {
  it('is read from the usual claims', () => {
    const said = { org: '文水县交通运输局', unit: 'wenshui-enforcement', duties: ['case'], subject_id: 's_1' }
    const more = { subject_code: '91141121MA0000000X', bidders: ['91141121MA0000000X'] }
    expect(person({ role: 'clerk', ...said, ...more })).toEqual({
      id: 'x',
      role: 'clerk',
      org: '文水县交通运输局',
      unit: 'wenshui-enforcement',
      duties: ['case'],
      subjectId: 's_1',
      subjectCode: '91141121MA0000000X',
      bidders: ['91141121MA0000000X'],
      tender: null,
    })
  })

  it.each([
    ['realm_access.roles', { realm_access: { roles: ['offline_access', 'dashboard', 'clerk'] } }, 'dashboard'],
    ['https://county.example/role', { 'https://county.example/role': 'clerk' }, 'clerk'],
    ['resource_access.xinlu.roles', { resource_access: { xinlu: { roles: ['clerk'] } } }, 'clerk'],
    ['role', { role: 'of-tomorrow' }, 'of-tomorrow'],
  ])('its role is found at %s', (role, claims, found) => {
    expect(person(claims, { role }).role).toBe(found)
  })

  it.each([
    ['no role', {}],
    ['an empty one', { role: '' }],
    ['the role of those without a token', { role: 'anonymous' }],
    ['a list of unknown roles', { role: ['a', 'b'] }],
    ['a list with the role of those without a token', { role: ['anonymous'] }],
    ['a number', { role: 7 }],
    ['true', { role: true }],
    ['null', { role: null }],
    ['an object', { role: { clerk: true } }],
    ['no subject', { role: 'clerk', sub: undefined }],
    ['a subject that is a list', { role: 'clerk', sub: ['x'] }],
  ])('with %s it is refused', (_, claims) => {
    expect(() => person(claims)).toThrow(expect.objectContaining({ code: 'TOKEN_INVALID' }))
  })

  it.each(['__proto__.role', 'constructor.name', 'role.length', 'toString', 'a..b', ''])(
    'a path %j finds nothing inherited',
    (role) => {
      expect(() => person({ role: 'clerk' }, { role })).toThrow(expect.objectContaining({ code: 'TOKEN_INVALID' }))
    },
  )

  it('what is of another type opens nothing', () => {
    const odd = { org: 1, unit: ['u'], duties: 'case', subject_id: {}, subject_code: 9, bidders: { 0: 'x' } }
    expect(person({ role: 'clerk', ...odd })).toMatchObject({
      org: null,
      unit: null,
      duties: [],
      subjectId: null,
      subjectCode: null,
      bidders: [],
      tender: null,
    })
  })
})
