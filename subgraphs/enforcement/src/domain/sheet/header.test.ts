import { describe, expect, it } from 'vitest'
import { citizen, firm, licence as licenceAct, penalty as penaltyAct } from './acts.fixture.ts'
import { cellsOf } from './cells.ts'
import type { PenaltyFacts } from './facts.ts'
import { matchHeader, plainName } from './header.ts'
import { judgeRow } from './judge.ts'
import { columnOf, columnsOf, templates } from './templates.ts'

const penalty = columnsOf('PENALTY_2018')
const licence = columnsOf('LICENCE_2018')
const other = columnsOf('OTHER_ACT')

const today = '2026-06-10'

const refused = (columns: readonly string[]) => {
  try {
    matchHeader(columns)
  } catch (error) {
    return error as { code: string; message: string }
  }
  throw new Error('the header was accepted')
}

describe('a header', () => {
  it('of every column in order is matched in full', () => {
    expect(penalty).toHaveLength(30)
    expect(licence).toHaveLength(28)
    expect(other).toHaveLength(27)
    for (const template of ['PENALTY_2018', 'LICENCE_2018', 'OTHER_ACT'] as const) {
      const header = matchHeader(columnsOf(template))
      expect(header).toMatchObject({ template, unknown: [], missing: [] })
      expect(Object.values(header.positions)).toEqual(columnsOf(template).map((_, i) => i))
    }
  })

  it('of codes is matched as one of names', () => {
    for (const { id, columns } of Object.values(templates)) {
      const codes = columns.map(({ code }) => code.toLowerCase())
      expect(matchHeader(codes)).toEqual(matchHeader(columnsOf(id)))
    }
  })

  it('no two columns of a template share a name', () => {
    for (const { columns } of Object.values(templates)) {
      const names = columns.flatMap((column) => [
        ...new Set([column.name, column.code, ...column.aliases, ...(column.implies?.by ?? [])].map(plainName)),
      ])
      expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
    }
  })

  it.each([
    ['\uFEFF行政相对人名称', '行政相对人名称'],
    ['*行政相对人类别', '行政相对人类别'],
    ['行政相对人\n代码_1（统一社会信用代码）', '行政相对人代码_1(统一社会信用代码)'],
    ['行政相对人代码＿１（统一社会信用代码）', '行政相对人代码_1(统一社会信用代码)'],
    ['罚款金额(万元)', '罚款金额（万元）'],
    ['处罚依据（必填）', '处罚依据'],
    ['ＣＦ＿ＷＳＨ', 'CF_WSH'],
    ['处罚机关：', '处罚机关'],
  ])('text %j is read as %s', (written, name) => {
    expect(plainName(written)).toBe(plainName(name))
  })

  it('with columns of its own besides names them', () => {
    expect(matchHeader(['序号', ...penalty, '录入人', '']).unknown).toEqual(['序号', '录入人'])
    expect(matchHeader([...penalty, '当前状态']).unknown).toEqual(['当前状态'])
  })

  it('may lack what is not 必填', () => {
    const kept = templates.PENALTY_2018.columns.filter(({ required }) => required === 'ALWAYS')
    const header = matchHeader(kept.map(({ name }) => name))
    expect(header.missing).toHaveLength(30 - kept.length)
    expect(header.missing).toContain('罚款金额（万元）')
  })

  it('that lacks what is 必填 is refused with its name and the nearest template', () => {
    const error = refused(penalty.filter((name) => name !== '处罚依据'))
    expect(error.code).toBe('FILE_TEMPLATE')
    expect(error.message).toContain('行政处罚（2018版）')
    expect(error.message).toContain('lacks 处罚依据;')
  })

  it('of no template is told the titles of all', () => {
    expect(refused(['姓名']).message).toContain('行政处罚（2018版） or 行政许可（2018版） or 行政行为（通用）')
  })

  it('of the generic template may bear the shorter names that files have', () => {
    const short = {
      行政行为文书名称: '文书名称',
      行政行为文书号: '文书号',
      行政行为事项: '事项名称',
      行政机关: '实施机关',
    }
    const columns = other.map((name) => short[name as keyof typeof short] ?? name)
    expect(matchHeader(columns)).toMatchObject({ template: 'OTHER_ACT', unknown: [], missing: [] })
  })

  it.each([
    ['none of a template', ['姓名', '电话', '地址'], 'none of their columns: 姓名、电话、地址'],
    ['empty', [], 'none of their columns'],
    ['of two templates', [...penalty, '许可机关'], 'columns of 2: 行政处罚（2018版） ('],
    ['of two templates by code', ['CF_XDR_MC', 'XK_XDR_MC'], 'columns of 2'],
    ['of the generic template and another', [...other, '处罚内容'], '行政行为（通用） (行政行为类别'],
    ['of all three', ['CF_XDR_MC', 'XK_XDR_MC', 'XW_XDR_MC'], 'columns of 3'],
    ['with a column twice', [...penalty, '备注'], '"备注" in columns 30 and 31'],
    ['with a column by name and by code', [...penalty, 'CF_WSH'], '"行政处罚决定书文号" in columns 14 and 31'],
  ])('%s is refused', (_, columns, says) => {
    const error = refused(columns)
    expect(error.code).toBe('FILE_TEMPLATE')
    expect(error.message).toContain(says)
  })
})

describe('a file with other columns', () => {
  it('that lacks an optional column gives null for it', () => {
    const columns = columnsOf('PENALTY_2018').filter((name) => name !== '公示截止期')
    const cells = cellsOf(penaltyAct).filter((_, i) => columnsOf('PENALTY_2018')[i] !== '公示截止期')
    expect(judgeRow(matchHeader(columns), cells, today)).toEqual({ facts: { ...penaltyAct, publicityUntil: null } })
  })

  it('with 法定代表人身份证号 alone knows the kind of document where the number stands', () => {
    const no = columnOf('PENALTY_2018', 'legalRepresentativeIdNo').name
    const kindAt = columnsOf('PENALTY_2018').indexOf('法定代表人证件类型')
    const columns = columnsOf('PENALTY_2018').map((name) => (name === no ? '法定代表人身份证号' : name))
    columns.splice(kindAt, 1)
    const row = (facts: PenaltyFacts) => cellsOf(facts).filter((_, i) => i !== kindAt)
    const known = {
      ...penaltyAct,
      party: { ...firm, legalRepresentativeIdKind: '身份证', legalRepresentativeIdNo: citizen },
    }
    expect(judgeRow(matchHeader(columns), row(known), today)).toEqual({ facts: known })
    expect(judgeRow(matchHeader(columns), row(penaltyAct), today)).toEqual({ facts: penaltyAct })
  })

  it('in any order gives the same facts', () => {
    const turned = columnsOf('LICENCE_2018').toReversed()
    expect(judgeRow(matchHeader(turned), cellsOf(licenceAct).toReversed(), today)).toEqual({ facts: licenceAct })
  })
})
