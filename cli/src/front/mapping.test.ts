import type { XinluError } from '@xinlu/schema/errors'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { mappingFrom } from './mapping.ts'

const incoming = {
  table: 'qzk.xzcf',
  key: 'id',
  batch: 'pch',
  status: { column: 'zt', waiting: '0', taken: '1', refused: '2' },
  columns: { wsh: '行政处罚决定书文号', 相对人: '行政相对人名称' },
  errors: { table: 'qzk.xzcf_cw', batch: 'pch', key: 'sj_id', column: 'lm', code: 'dm', text: 'nr', at: 'sj' },
}
const outgoing = {
  table: 'qzk.gs',
  site: 'CREDIT_CHINA',
  action: 'PUBLISH',
  template: 'PENALTY_2018',
  batch: 'pch',
  row: 'xh',
  columns: { wsh: '行政处罚决定书文号' },
  fixed: { zt: '0' },
}

const answer = { decision: 'jdbh', column: 'hz', taken: '1', refused: '1', receipt: 'bh', on: 'rq', reason: 'yy' }

const mistakes = (mapping: unknown): string[] => {
  try {
    mappingFrom(typeof mapping === 'string' ? mapping : stringify(mapping))
    return []
  } catch (error) {
    expect(error).toMatchObject({ code: 'CONFIGURATION' })
    return (error as XinluError).extensions.todo.split('\n- ').slice(1)
  }
}

describe('a mapping', () => {
  it('is read as it is written', () => {
    expect(mappingFrom(stringify({ pull: [incoming], push: [outgoing] }))).toEqual({
      pull: [{ ...incoming, acknowledged: null }],
      push: [{ ...outgoing, answer: null }],
    })
    expect(mistakes({ push: [outgoing, { ...outgoing, site: 'CREDIT_LVLIANG' }] })).toEqual([])
  })

  it('tells of every mistake at once, and where it stands', () => {
    const { key, ...keyless } = incoming
    expect(
      mistakes({
        pull: [{ ...keyless, table: 'xzcf', colums: {}, status: { ...incoming.status, taken: 1 } }],
        push: [{ ...outgoing, site: '信用中国', fixed: { 'z t': '0' } }],
      }),
    ).toEqual([
      'pull[0]: expected table, key, batch, status, acknowledged, columns, errors; got colums',
      'pull[0].status.taken: expected a text in quotes, such as "1"; got 1',
      'pull[0].table: expected schema.table; got xzcf',
      'pull[0].key: expected the name of a column; got nothing',
      'push[0].fixed: expected the name of a column; got z t',
      'push[0].site: expected CREDIT_CHINA | CREDIT_LVLIANG | SHANXI_CREDIT_TRANSPORT; got 信用中国',
    ])
  })

  it.each([
    ['with nothing in it', {}, 'the mapping: expected a table under pull or push; got none'],
    ['that is no record', '[1]', 'the mapping: expected names with their values; got [1]'],
    ['whose tables are no list', { pull: incoming }, /^pull: expected a list of tables; got /],
    [
      'with no columns',
      { push: [{ ...outgoing, columns: {} }] },
      'push[0].columns: expected at least one column; got none',
    ],
    [
      'that takes one column of the template twice',
      { push: [{ ...outgoing, columns: { a: '备注', b: '备注' } }] },
      'push[0].columns: expected each column of the template once; got 备注 again',
    ],
    [
      'that writes one column twice',
      { push: [{ ...outgoing, row: 'pch' }] },
      'push[0]: expected each column once; got pch again',
    ],
    [
      'whose answers cannot be told apart',
      { push: [{ ...outgoing, answer }] },
      'push[0].answer: expected two texts for taken and refused; got the same',
    ],
    [
      'after which what was judged would still wait',
      { pull: [{ ...incoming, status: { ...incoming.status, refused: '0' } }] },
      'pull[0].status: expected another text than waiting for taken and refused; got the same',
    ],
    [
      'with one table of errors for two',
      { pull: [incoming, { ...incoming, table: 'qzk.xzxk' }] },
      'the mapping: expected each table once; got qzk.xzcf_cw again',
    ],
    [
      'that tells one site of the same acts in two places',
      { push: [outgoing, { ...outgoing, table: 'qzk.gs2' }] },
      'the mapping: expected the acts for a site in one table; got CREDIT_CHINA PUBLISH PENALTY_2018 again',
    ],
    [
      'with SQL for a name',
      { push: [{ ...outgoing, table: 'qzk.gs"; drop table x; --' }] },
      /^push\[0\]\.table: expected schema\.table; got /,
    ],
  ])('%s is refused', (_, mapping, told) => {
    expect(mistakes(mapping)).toEqual([typeof told === 'string' ? told : expect.stringMatching(told)])
  })

  it('that is no YAML is refused with the line', () => {
    expect(() => mappingFrom('pull: [')).toThrow(
      expect.objectContaining({ code: 'CONFIGURATION', message: expect.stringContaining('at line 1') }),
    )
  })
})
