import { describe, expect, it } from 'vitest'
import { subjectsFrom } from './subjects.ts'

const { subjectOf, identitiesOf, belongings } = subjectsFrom([
  { memberId: 'b', subjectId: 'a' },
  { memberId: 'c', subjectId: 'a' },
  { memberId: 'y', subjectId: 'x' },
])

describe('identities that are one subject', () => {
  it.each([
    ['a', 'a', ['a', 'b', 'c']],
    ['b', 'a', ['a', 'b', 'c']],
    ['c', 'a', ['a', 'b', 'c']],
    ['y', 'x', ['x', 'y']],
    ['z', 'z', ['z']],
  ])('%s is of %s, together with %j', (id, subject, identities) => {
    expect([subjectOf(id), identitiesOf(id)]).toEqual([subject, identities])
  })

  it('are each told with their subject, the subject itself among them', () => {
    expect(belongings.map(({ id, subjectId }) => `${id} of ${subjectId}`)).toEqual([
      ...['a of a', 'b of a', 'c of a'],
      ...['x of x', 'y of x'],
    ])
    expect(subjectsFrom([]).belongings).toEqual([])
  })

  it('each identity is of one subject alone, also where a subject belongs to another itself', () => {
    const chain = subjectsFrom([
      { memberId: 'a', subjectId: 'b' },
      { memberId: 'b', subjectId: 'c' },
    ])
    expect(chain.belongings.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c'])
    expect(['a', 'b', 'c'].map(chain.subjectOf)).toEqual(['b', 'c', 'c'])
  })
})
