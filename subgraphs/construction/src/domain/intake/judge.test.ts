import { describe, expect, it } from 'vitest'
import type { ConstructionFactKind } from '../../generated.ts'
import { judged } from './judge.ts'
import { fields, type Line } from './kinds.ts'
import { fitting, known } from './known.fixture.ts'

const kinds = Object.keys(fitting) as ConstructionFactKind[]
const judge = (kind: ConstructionFactKind, more: Line = {}) => judged(kind, { ...fitting[kind], ...more }, known)

describe('a line that fits', () => {
  it.each(kinds)('of %s holds a text, a list or nothing in each column', (kind) => {
    for (const value of Object.values(judge(kind).columns))
      expect(value === null || typeof value === 'string' || Array.isArray(value)).toBe(true)
  })

  it('says where the contract is by its section, or in words', () => {
    const inWords = { section: null, projectName: '桥', sectionName: '2标', client: '乡' }
    expect(judge('CONTRACT').columns).toMatchObject({
      section_id: 'e_1',
      project: '隧道',
      section: '1标',
      client: '县局',
    })
    expect(judge('CONTRACT', inWords).columns).toMatchObject({ section_id: null, project: '桥', section: '2标' })
  })

  it('says what was bid for in the same way, and a conduct in a bid which bid', () => {
    const inWords = { section: null, projectName: '桥', sectionName: '2标' }
    expect(judge('BID').columns).toMatchObject({ section_id: 'e_1', project: '隧道', section: '1标' })
    expect(judge('BID', inWords).columns).toMatchObject({ section_id: null, project: '桥', section: '2标' })
    expect(judge('CONDUCT', inBid).columns).toMatchObject({ contract_id: null, bid_id: 'd_1', part: 'BID' })
  })

  it('of a firm that was merged is that of the firm that it belongs to', () => {
    expect(judge('CONDUCT').columns).toMatchObject({
      subject_id: 's_a',
      contract_id: 'c_1',
      part: 'PERFORMANCE',
      times: '1',
    })
  })

  it('takes a cell as a sheet keeps it: with blanks around, an apostrophe before what is no formula', () => {
    expect(judge('CONDUCT', { name: ' 甲路桥（样例） ' }).columns).toMatchObject({ subject_id: 's_a' })
    expect(() => judge('CONDUCT', { docNo: "'=1" })).toThrow('plain text')
  })
})

describe('a line that lacks something', () => {
  const needed = kinds.flatMap((kind) =>
    Object.entries(fields[kind]).flatMap(([name, field]) => ('needed' in field ? [[kind, name] as const] : [])),
  )
  it.each(needed)('of %s without %s is refused by its name', (kind, name) => {
    const title = (fields[kind] as unknown as Record<string, { title: string }>)[name]?.title
    expect(() => judge(kind, { [name]: ' ' })).toThrow(`${title}: a value`)
  })
})

describe('a day may be the first that fits, and not the day before; today, and not tomorrow', () => {
  it.each<[ConstructionFactKind, string, string, string, string, string]>([
    ['CONDUCT', 'occurredOn', '2025-03-10', '2025-03-09', '2026-11-23', '2026-11-24'],
    ['CONDUCT', 'foundOn', '2025-03-10', '2025-03-09', '2026-11-23', '2026-11-24'],
    ['CONDUCT', 'correctedOn', '2025-03-10', '2025-03-09', '2026-11-23', '2026-11-24'],
    ['CONDUCT', 'publishedOn', '2025-03-10', '2025-03-09', '2026-11-23', '2026-11-24'],
    ['SAFETY', 'occurredOn', '2025-03-10', '2025-03-09', '2026-11-23', '2026-11-24'],
    ['PERFORMANCE', 'startedOn', '2025-03-10', '2025-03-09', '2026-11-23', '2026-11-24'],
    ['PERFORMANCE', 'finishedOn', '2025-03-10', '2025-03-09', '2026-11-23', '2026-11-24'],
    ['PERFORMANCE', 'year', '2025', '2024', '2026', '2027'],
    ['WAGE', 'month', '2025-03', '2025-02', '2026-11', '2026-12'],
    ['KEY_PERSON', 'endsOn', '2025-03-10', '2025-03-09', '2031-01-01', '2025-03-09'],
    ['CONTRACT', 'signedOn', '2000-01-01', '1999-02-30', '2026-11-23', '2026-11-24'],
    ['BID', 'openedOn', '2000-01-01', '1999-02-30', '2026-11-23', '2026-11-24'],
    ['FIRM_CHANGE', 'changedOn', '2000-01-01', '1999-02-30', '2026-11-23', '2026-11-24'],
  ])('%s %s', (kind, name, first, before, last, after) => {
    for (const fits of [first, last]) expect(() => judge(kind, { [name]: fits })).not.toThrow()
    for (const not of [before, after])
      expect(() => judge(kind, { [name]: not })).toThrow(expect.objectContaining({ code: 'BAD_INPUT' }))
  })

  it('a bid comes before its contract, what is found later counts in the year of finding', () => {
    expect(() => judge('CONDUCT', { code: 'BID_WITHDRAWN', occurredOn: '2025-01-02' })).not.toThrow()
    expect(() => judge('CONDUCT', { code: 'NOT_REPORTED', contract: null, occurredOn: '2024-12-01' })).toThrow('2024')
    const later = { code: 'NOT_REPORTED', contract: null, occurredOn: '2024-12-01', foundOn: '2025-02-01' }
    expect(() => judge('CONDUCT', later)).not.toThrow()
  })
})

const inBid = { code: 'BID_WITHDRAWN', contract: null, bid: 'D' }

describe('what does not go together is refused', () => {
  it.each<[string, ConstructionFactKind, Line, string]>([
    ['a subject that is not registered', 'CONTRACT', { subject: '无' }, 'NOT_FOUND'],
    ['a person as a party', 'CONTRACT', { subject: '丙' }, 'a natural person'],
    ['a vehicle as a party', 'CONDUCT', { subject: '车' }, 'a vehicle'],
    ['a name that is not the code’s', 'CONTRACT', { name: '乙路桥（样例）' }, '乙路桥'],
    ['a section that is not there', 'CONTRACT', { section: 'X' }, 'NOT_FOUND'],
    ['a contract that is nowhere', 'CONTRACT', { section: null, projectName: '桥' }, 'not all of these'],
    ['a share without a leader', 'CONTRACT', { share: '0.4' }, 'one of them'],
    ['an end before its beginning', 'CONTRACT', { endsOn: '2026-02-28' }, '2026-02-28'],
    ['a project that is not there', 'SECTION', { project: 'X' }, 'NOT_FOUND'],
    ['a firm as a person', 'KEY_PERSON', { practitioner: '甲' }, 'a firm or a vehicle'],
    ['a code as a name', 'KEY_PERSON', { name: '91141121YLKTJXMQ3N' }, 'a code'],
    ['a person who is not registered', 'KEY_PERSON', { practitioner: '无' }, 'NOT_FOUND'],
    ['neither bid for nor performed', 'PERFORMANCE', { performed: '否' }, 'neither'],
    ['a contract of another firm', 'PERFORMANCE', { subject: '乙' }, 'one of another'],
    ['a contract that is not there', 'WAGE', { contract: 'X' }, 'NOT_FOUND'],
    ['a code that the pack does not have', 'CONDUCT', { code: 'SMILING' }, 'SMILING'],
    ['a part that is not the code’s', 'CONDUCT', { part: '其他行为' }, 'OTHER'],
    ['a name that is not the code’s item', 'CONDUCT', { title: '转包' }, '转包'],
    ['a bid for a section that is not there', 'BID', { section: 'X' }, 'NOT_FOUND'],
    ['a bid for nothing', 'BID', { section: null, projectName: '桥' }, 'not all of these'],
    ['conduct in a bid and in a contract', 'CONDUCT', { code: 'BID_WITHDRAWN', bid: 'D' }, 'both'],
    ['conduct in a bid that is not there', 'CONDUCT', { ...inBid, bid: 'X' }, 'NOT_FOUND'],
    ['conduct in a bid of another firm', 'CONDUCT', { ...inBid, subject: '乙' }, 'one of another'],
    ['conduct in a bid as another role', 'CONDUCT', { ...inBid, role: '监理' }, 'SUPERVISOR'],
    ['conduct in neither bid nor contract', 'CONDUCT', { ...inBid, bid: null }, 'none'],
    ['conduct in performance in a bid', 'CONDUCT', { contract: null, bid: 'D' }, 'a bid'],
    ['other conduct in a bid', 'CONDUCT', { ...inBid, code: 'NOT_REPORTED' }, 'a bid'],
    ['conduct in performance without its contract', 'CONDUCT', { contract: null }, 'none'],
    ['other conduct in a contract', 'CONDUCT', { code: 'NOT_REPORTED' }, 'a contract'],
    ['conduct in a contract of another firm', 'CONDUCT', { subject: '乙' }, 'one of another'],
    ['conduct in another role', 'CONDUCT', { role: '监理' }, 'SUPERVISOR'],
    ['a merger of one', 'FIRM_CHANGE', { of: '甲' }, '1'],
    ['a split from two', 'FIRM_CHANGE', { kind: '分立' }, '2'],
    ['a split from itself', 'FIRM_CHANGE', { kind: '分立', of: '甲' }, 'the same'],
    ['an upgrade of nobody', 'FIRM_CHANGE', { kind: '资质升级', of: '无' }, 'NOT_FOUND'],
  ])('%s', (_, kind, more, got) => {
    let said = ''
    try {
      judge(kind, more)
    } catch (error) {
      const { code, got: came } = (error as { extensions: { code: string; got: string } }).extensions
      said = `${code} ${came}`
    }
    expect(said).toContain(got)
  })
})
