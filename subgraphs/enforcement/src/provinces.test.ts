import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inspection, penalty } from './domain/sheet/acts.fixture.ts'
import { cellsOf } from './domain/sheet/cells.ts'
import { matchHeader } from './domain/sheet/header.ts'
import { judgeRow } from './domain/sheet/judge.ts'
import { columnsOf, type Template } from './domain/sheet/templates.ts'
import { provincesIn, sheetOf, sheetsOn } from './provinces.ts'

const today = '2026-11-23'
const sheets = sheetsOn(today)
const inspections = sheetOf('shanxi', 'INSPECTION', today)
const compulsions = sheetOf('shanxi', 'COMPULSION', today)
const namesOf = (sheet: Template) => sheet.columns.map(({ name }) => name)
const compulsion = { ...inspection, actKind: 'COMPULSION' as const, documentName: '行政强制措施决定书' }

describe('a province’s columns', () => {
  it.each([
    ['by name', namesOf(inspections), inspections, inspection],
    ['by code', inspections.columns.map(({ code }) => code), inspections, inspection],
    ['of several kinds', namesOf(compulsions), compulsions, compulsion],
  ])('are matched %s, and read to the same facts', (_, columns, sheet, facts) => {
    const header = matchHeader(columns, sheets)
    expect(header).toMatchObject({ template: 'OTHER_ACT', unknown: [], missing: [], sheet: { title: sheet.title } })
    expect(judgeRow(header, cellsOf(facts, sheet), today)).toEqual({ facts })
  })

  it('of one kind need not say the kind, and say no other', () => {
    const at = inspections.columns.findIndex(({ key }) => key === 'actKind')
    const header = matchHeader(namesOf(inspections).toSpliced(at, 1), sheets)
    expect(judgeRow(header, cellsOf(inspection, inspections).toSpliced(at, 1), today)).toEqual({ facts: inspection })
    const other = cellsOf({ ...inspection, actKind: 'REWARD' }, inspections)
    expect(judgeRow(matchHeader(namesOf(inspections), sheets), other, today).faults).toEqual([
      { column: '行政行为类别', code: 'NOT_IN_LIST', expected: '行政监督检查 之一', got: '行政奖励' },
    ])
  })

  it.each([
    ['a mark of what must be filled', inspections, { ...inspection, basis: null }, '检查依据', 'MISSING'],
    ['a lesser maximum', inspections, { ...inspection, docNo: '文'.repeat(65) }, '检查文书号', 'TOO_LONG'],
    ['a list of values', compulsions, { ...compulsion, documentName: '告知书' }, '决定文书名称', 'NOT_IN_LIST'],
    [
      'the kinds of the sheet',
      compulsions,
      { ...compulsion, actKind: 'INSPECTION' as const },
      '行为种类',
      'NOT_IN_LIST',
    ],
  ])('hold a row to %s', (_, sheet, facts, column, code) => {
    const header = matchHeader(namesOf(sheet), sheets)
    expect(judgeRow(header, cellsOf(facts, sheet), today).faults).toMatchObject([{ column, code }])
  })

  it('leave the generic template and the national ones as they are', () => {
    for (const template of ['OTHER_ACT', 'PENALTY_2018', 'LICENCE_2018'] as const) {
      const header = matchHeader(columnsOf(template), sheets)
      expect(header).toEqual(matchHeader(columnsOf(template)))
    }
    const header = matchHeader([...columnsOf('PENALTY_2018'), '检查日期'], sheets)
    expect(header).toMatchObject({ template: 'PENALTY_2018', unknown: ['检查日期'] })
    expect(judgeRow(header, cellsOf(penalty), today)).toEqual({ facts: penalty })
  })

  it('are not yet in force the day before their first', () => {
    expect(sheetsOn('2024-09-28')).toEqual([])
    expect(sheetsOn('2024-09-29')).not.toEqual([])
    expect(() => sheetOf('shanxi', 'INSPECTION', '2024-09-28')).toThrow(expect.objectContaining({ code: 'NO_EDITION' }))
    expect(() => sheetOf('shanxi', 'ADJUDICATION', today)).toThrow(expect.objectContaining({ code: 'NO_EDITION' }))
    expect(() => sheetOf('hebei', 'INSPECTION', today)).toThrow(expect.objectContaining({ code: 'BAD_INPUT' }))
  })
})

describe('a province’s file', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'xinlu-provinces-'))
    mkdirSync(join(folder, 'jinbei'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const head = 'title: （样例）\nissuer: （样例）\neffective: 2025-01-01\nsource: （样例）\n'
  const read = (text: string, name = '2025-01-01.yaml') => {
    writeFileSync(join(folder, 'jinbei', name), text)
    return provincesIn(folder)
  }
  const sheet = (columns: string, more = '') =>
    `${head}${more}sheets:\n  - { title: 检查, kinds: [INSPECTION], columns: ${columns} }\n`

  it('is read where it is as it must be', () => {
    const [edition] = read(sheet('{ docNo: { name: 检查编号 } }')).get('jinbei') ?? []
    expect(edition).toMatchObject({ province: 'jinbei', effective: '2025-01-01', sheets: [{ title: '检查' }] })
  })

  it.each([
    ['an unknown word', sheet('{}', 'valid: 2025-01-01\n'), 'valid'],
    ['an unknown column', sheet('{ fine: { name: 罚款 } }'), 'fine'],
    ['an unknown word of a column', sheet('{ docNo: { label: 检查编号 } }'), 'label'],
    [
      'a name of two columns',
      sheet('{ docNo: { name: 检查事项 }, matter: { name: 检查事项 } }'),
      '检查事项 for docNo and matter',
    ],
    ['a name of another column', sheet('{ docNo: { name: 备注 } }'), '备注'],
    ['a name of the template of penalties', sheet('{ docNo: { name: 处罚依据 } }'), '处罚依据'],
    ['a greater maximum', sheet('{ docNo: { max: 129 } }'), '129'],
    ['a loosened column', sheet('{ docNo: { required: OPTIONAL } }'), 'OPTIONAL'],
    ['values for a day', sheet('{ decidedOn: { values: [2025-01-01] } }'), 'DATE'],
    ['an unknown kind', sheet('{}').replace('INSPECTION', 'PENALTY'), 'PENALTY'],
    ['a kind in two sheets', `${sheet('{}')}  - { title: 又一, kinds: [INSPECTION], columns: {} }\n`, 'INSPECTION'],
    ['another day than its name', sheet('{}').replace('2025-01-01', '2025-01-02'), '2025-01-02'],
    ['no YAML', 'title: [', 'YAML'],
    ['no sheets', head, 'sheets'],
  ])('with %s is refused, and named', (_, text, says) => {
    expect(() => read(text)).toThrow(
      expect.objectContaining({ code: 'EDITION_FAULT', message: expect.stringContaining(says) }),
    )
    expect(() => read(text)).toThrow(/jinbei\/2025-01-01\.yaml/)
  })
})
