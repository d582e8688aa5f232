import { describe, expect, it } from 'vitest'
import { identifyingIn, nobodyKnown, squeezed } from './identifying.ts'

const kinds = (text: string, names: readonly string[] = []) =>
  identifyingIn(text, { ...nobodyKnown, names }).map(({ kind }) => kind)

const firm = '文水县顺达运输有限公司'

describe('what gives somebody away', () => {
  it.each([
    ['a name', '文水县顺达运输有限公司因超限被查处。'],
    ['a name with spaces', '文水县 顺 达 运 输 有限公司因超限被查处。'],
    ['a name with wide spaces and points', '文水县顺　达·运‧输有限公司因超限被查处。'],
    ['a name with marks between', '文水县“顺达”（运输）有限公司因超限被查处。'],
    ['a name with characters that are not seen', '文水县顺\u200b达\u2060运输有限公司因超限被查处。'],
  ])('%s', (_, text) => expect(kinds(text, [firm])).toEqual(['NAME']))

  it.each([
    ['a code', '统一社会信用代码91141121YLKTJXMQ3N', 'CODE'],
    ['a code in wide form', '代码９１１４１１２１ＹＬＫＴＪＸＭＱ３Ｎ', 'CODE'],
    ['a code with spaces', '91141121 YLKT JXMQ 3N', 'CODE'],
    ['an id number', '身份证11010519491231002X', 'ID_NUMBER'],
    ['an id number with spaces', '110105 19491231 002X', 'ID_NUMBER'],
    ['a plate', '驾驶晋A12345号货车', 'PLATE'],
    ['a plate with a point', '驾驶晋Ａ·１２３４５号货车', 'PLATE'],
    ['a new energy plate', '晋AD12345', 'PLATE'],
    ['a mobile number', '电话 138 0013 8000', 'PHONE'],
    ['a number of a line', '电话0358-3022222', 'PHONE'],
    ['a document number', '晋吕文交罚一〔2026〕 012号', 'DOCUMENT_NUMBER'],
    ['a document number without brackets', '晋吕文交罚一2026第12号', 'DOCUMENT_NUMBER'],
    ['a document number in other brackets', '文交罚[2026]12号', 'DOCUMENT_NUMBER'],
    ['an address', '位于凤城大街12号的货场', 'ADDRESS'],
    ['a stake', 'G307线K512+300处', 'ADDRESS'],
    ['a day with its place', '2026年11月3日在南安镇', 'DAY_AND_PLACE'],
  ])('%s', (_, text, kind) => expect(kinds(text)).toContain(kind))

  it.each([
    '某运输企业主动整改，连续三年质量信誉考核为优良，被列为守信典型。',
    '某货运企业车辆超限30%，被处以罚款；企业组织全员培训，一年内未再违法。',
    '2026年，全县开展宣传活动12场。',
    '某企业在某镇设点宣传，群众反响良好。',
  ])('not: %s', (text) => expect(kinds(text, [firm])).toEqual([]))

  it('what is known beforehand is found in whatever spelling', () => {
    const known = { ...nobodyKnown, docNos: ['晋吕文交罚一〔2026〕012号'], plates: ['晋J·88888'], phones: ['3022222'] }
    expect(identifyingIn('罚一2026 012', known)).toEqual([])
    expect(identifyingIn('晋吕文交罚一 2026 012 号', known).map(({ kind }) => kind)).toContain('DOCUMENT_NUMBER')
    expect(identifyingIn('晋 J 88888，3022222', known).map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['PLATE', 'PHONE']),
    )
  })

  it('an empty name is in no text', () => expect(kinds('任何内容', ['', '　'])).toEqual([]))

  it('wherever it stands, and with whatever between its characters', () => {
    const marks = [' ', '　', '·', '-', '\u200b', '，', '/']
    for (let n = 0; n < 300; n += 1) {
      const hidden = [...firm].map((one, i) => one + (marks[(n * 7 + i * 3) % (marks.length + 2)] ?? '')).join('')
      const text = `${'某'.repeat(n % 5)}${hidden}${'等'.repeat(n % 3)}`
      expect(kinds(text, [firm])).toEqual(['NAME'])
      expect(squeezed(hidden)).toBe(firm)
    }
  })
})
