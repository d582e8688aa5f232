import { describe, expect, it } from 'vitest'
import { joined, nothing, raw, sql, textOf } from './sql.ts'
import { columnsFor } from './statement.ts'

describe('a question', () => {
  it('numbers its values, also those of the pieces in it', () => {
    const inner = sql`b = ${2} and c = ${[3]}`
    const whole = sql`select ${raw('x')} where a = ${1} and ${inner} ${nothing} limit ${raw(10)}`
    expect(textOf(whole)).toBe('select x where a = $1 and b = $2 and c = $3  limit 10')
    expect(whole.values).toEqual([1, 2, [3]])
  })

  it('keeps a value a value, whatever is written in it', () => {
    const name = "x'; drop table a; -- $1"
    expect(textOf(sql`select 1 where name = ${name}`)).toBe('select 1 where name = $1')
  })

  it('joins pieces with a text between them', () => {
    const made = joined([sql`a = ${1}`, raw('true'), sql`b = ${2}`], ' and ')
    expect([textOf(made), made.values]).toEqual(['a = $1 and true and b = $2', [1, 2]])
    expect(textOf(joined([], ', '))).toBe('')
  })
})

describe('the columns of a row', () => {
  const columns = columnsFor(
    ['Thing', 'Other'],
    { id: 's.id' },
    { name: { name: 's.name' }, both: { name: 's.name', b: 's.b' } },
  )

  it('are those always needed and those of the asked fields, each once', () => {
    expect(textOf(columns(new Set(['Thing.name', 'Other.both', 'Else.name'])))).toBe(
      's.id as "id", s.name as "name", s.b as "b"',
    )
    expect(textOf(columns(new Set(['Else.both'])))).toBe('s.id as "id"')
  })
})
