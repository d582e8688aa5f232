import { describe, expect, it } from 'vitest'
import { isOverdue, siteOf, targetsOf } from './propagation.ts'

describe('where a repair must reach', () => {
  it('every site, this platform, the commitment, the units that go on from it, live grants and past recipients', () => {
    const found = targetsOf({
      sites: ['信用吕梁', '信用中国'],
      grants: [{ id: 'r_1', org: '文水县市场监督管理局' }],
      recipients: ['文水县市场监督管理局', '文水县公安局'],
    })
    expect(found.map(({ target, owner }) => `${target} ${owner}`)).toEqual([
      'PUBLICITY:信用吕梁 wenshui-enforcement',
      'PUBLICITY:信用中国 wenshui-enforcement',
      'SHARING:xinlu xinlu',
      'COMMITMENT:xinlu wenshui-enforcement',
      'GRADES:wenshui-planning wenshui-planning',
      'GRADES:wenshui-construction wenshui-construction',
      'LISTS:wenshui-overload wenshui-overload',
      'MEASURES:wenshui-policy wenshui-policy',
      'GRANT:r_1 文水县市场监督管理局',
      'RECIPIENT:文水县市场监督管理局 文水县市场监督管理局',
      'RECIPIENT:文水县公安局 文水县公安局',
    ])
    expect(found.filter(({ kind }) => kind === 'PUBLICITY').map(({ target }) => siteOf(target))).toEqual([
      '信用吕梁',
      '信用中国',
    ])
  })

  it.each([
    ['on its day', '2026-11-26', '2026-11-26', null, false],
    ['a day later', '2026-11-26', '2026-11-27', null, true],
    ['confirmed, though late', '2026-11-26', '2026-11-28', '2026-11-27T01:00:00Z', false],
    ['whose day no rule says', null, '2027-11-28', null, false],
  ])('a target %s', (_, requiredBy, today, confirmedAt, overdue) =>
    expect(isOverdue({ requiredBy, confirmedAt }, today)).toBe(overdue),
  )
})
