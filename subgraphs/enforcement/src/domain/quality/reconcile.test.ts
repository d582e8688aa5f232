import { createHash, createHmac, randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { driver, firm, licence, penalty } from '../sheet/acts.fixture.ts'
import type { ActKind, PenaltyFacts } from '../sheet/facts.ts'
import { namesOf } from './naming.ts'
import { plantedActs } from './planted.fixture.ts'
import { findingsOf, type Recorded, type Sent } from './reconcile.ts'
import { identityTag, plainDocNo, tagsOf } from './tags.ts'

const days = { decidedFrom: '2026-01-01', decidedTo: '2026-11-01' }

/** What a run finds, its tags named by trying its key. */
function found(key: Buffer, recorded: readonly Recorded[], sent: readonly Sent[]) {
  const tagOf = (kind: ActKind, code: string, docNo: string) => identityTag(key, kind, code, docNo)
  const known = new Set(recorded.map(({ identity }) => identity))
  const unknown = new Set(sent.flatMap(({ identity }) => (identity && !known.has(identity) ? [identity] : [])))
  return findingsOf(recorded, sent, namesOf(unknown, recorded, days, tagOf), tagOf)
}

const brief = (of: readonly { kind: string; line: number | null; docNo: string | null }[]) =>
  of.map(({ kind, line, docNo }) => `${kind} ${line} ${docNo}`).sort()

describe('of 5,000 acts of a year', () => {
  const key = randomBytes(32)

  it.each([1, 2])('every one of 30 planted deviations is found, and nothing else (seed %i)', (seed) => {
    const { sent, recorded, expected } = plantedActs(5_000, seed, key)
    expect(expected).toHaveLength(30)
    expect(brief(found(key, recorded, sent))).toEqual(brief(expected))
  })

  it('nothing is found where both sides agree, however the numbers are written', () => {
    const { sent, recorded } = plantedActs(5_000, 3, key, true)
    expect(found(key, recorded, sent)).toEqual([])
  })
})

describe('one act', () => {
  const key = Buffer.alloc(32, 7)
  const number = (n: number) => `晋吕文交罚〔2026〕${n}号`
  const act = (n: number, more: Partial<PenaltyFacts> = {}) => ({
    ...penalty,
    docNo: number(n),
    breachFacts: `第${n}次`,
    ...more,
  })
  const recorded = (n: number, more: Partial<Recorded> = {}): Recorded => ({
    id: `d_${n}`,
    kind: 'PENALTY',
    authorityCode: penalty.authorityCode,
    docNo: number(n),
    ...tagsOf(key, act(n)),
    within: true,
    repaired: false,
    publicity: null,
    dueOn: '2026-04-17',
    shownOn: '2026-04-10',
    ...more,
  })
  const sent = (n: number, line = n + 1): Sent => ({ line, ...tagsOf(key, act(n)) })
  const kinds = (of: readonly Recorded[], by: readonly Sent[]) =>
    found(key, of, by).map(({ kind, docNo }) => `${kind} ${docNo}`)

  it.each<[string, Recorded[], Sent[], string[]]>([
    [
      'missing in a series on both sides is a gap',
      [recorded(1), recorded(4)],
      [sent(1), sent(4)],
      [`GAP ${number(2)}`],
    ],
    [
      'missing here alone is hidden, and no gap',
      [recorded(1), recorded(3)],
      [sent(1), sent(2), sent(3)],
      [`HIDDEN ${number(2)}`],
    ],
    [
      'beyond the last recorded number is hidden, with its number',
      [recorded(1)],
      [sent(1), sent(2)],
      [`HIDDEN ${number(2)}`],
    ],
    [
      'not in the export is unknown to the case system',
      [recorded(1), recorded(2)],
      [sent(1)],
      [`UNKNOWN_TO_CASES ${number(2)}`],
    ],
    [
      'decided outside the days of the run is no gap',
      [recorded(1), recorded(2, { within: false }), recorded(3)],
      [sent(1), sent(3)],
      [],
    ],
    [
      'that was repaired is named by nothing',
      [recorded(1), recorded(2, { repaired: true, publicity: 'LATE', content: 'x' })],
      [sent(1), sent(2)],
      [],
    ],
    [
      'that was repaired is not missing in the export either',
      [recorded(1), recorded(2, { repaired: true })],
      [sent(1)],
      [],
    ],
    [
      'recorded twice under one number is a duplicate',
      [recorded(1), recorded(1, { id: 'd_again' })],
      [sent(1)],
      [`DUPLICATE ${number(1)}`],
    ],
    [
      'of a kind that the export has nothing of is not held against it',
      [recorded(1), recorded(2, { kind: 'LICENCE', identity: 'other' })],
      [sent(1)],
      [],
    ],
    [
      'whose row did not pass the standard is not compared by its content',
      [recorded(1)],
      [{ ...sent(1), content: null }],
      [],
    ],
    [
      'that cannot be read is no finding by itself',
      [recorded(1)],
      [sent(1), { line: 9, identity: null, content: null }],
      [],
    ],
  ])('%s', (_, of, by, expected) => {
    expect(kinds(of, by)).toEqual(expected)
  })

  it('altered and late at once is both', () => {
    const changed = recorded(1, { publicity: 'LATE', ...tagsOf(key, act(1, { fine: '0.1' })) })
    expect(kinds([changed], [sent(1)])).toEqual([`ALTERED ${number(1)}`, `LATE ${number(1)}`])
  })
})

describe('the number of a document', () => {
  it.each([
    '晋吕文交罚〔2026〕12号',
    '晋吕文交罚[2026]12号',
    '晋吕文交罚（2026）012号',
    '晋吕文交罚【2026】第12号',
    ' 晋吕文交罚 〔2026〕 12 号 ',
    '晋吕文交罚〔２０２６〕１２号',
    '晋吕文交罚［２０２６］００１２号',
  ])('is the same number as it is written: %s', (text) => {
    expect(plainDocNo(text)).toBe('晋吕文交罚〔2026〕12号')
  })

  it.each(['晋吕文交罚〔2026〕13号', '晋吕文交罚〔2025〕12号', '晋吕文交罚一〔2026〕12号', '晋吕文交罚〔2026〕12-1号'])(
    'is another one: %s',
    (text) => {
      expect(plainDocNo(text)).not.toBe('晋吕文交罚〔2026〕12号')
    },
  )
})

describe('tags', () => {
  const [key, other] = [randomBytes(32), randomBytes(32)]

  it('of one act are the same whatever blanks, widths and zeros it is written with', () => {
    const again: PenaltyFacts = {
      ...penalty,
      docNo: '晋吕文交罚（２０２６）012号',
      fine: '0.300000',
      content: ' 罚款人民币 叁仟元整\n',
      remark: '备注不算',
    }
    expect(tagsOf(key, again)).toEqual(tagsOf(key, penalty))
  })

  it.each<[string, Partial<PenaltyFacts>]>([
    ['another party', { party: driver }],
    ['another day', { decidedOn: '2026-04-09' }],
    ['another fine', { fine: '0.2' }],
    ['other kinds', { penaltyKinds: ['警告'] }],
    ['other content', { content: '罚款人民币贰仟元整' }],
    ['other facts', { breachFacts: '未超限' }],
  ])('of an act with %s differ in their content alone', (_, change) => {
    const [first, second] = [tagsOf(key, penalty), tagsOf(key, { ...penalty, ...change })]
    expect(second.identity).toBe(first.identity)
    expect(second.content).not.toBe(first.content)
  })

  it('of one act under two keys have nothing in common', () => {
    for (const facts of [penalty, licence]) {
      const both = [tagsOf(key, facts), tagsOf(other, facts)]
      expect(new Set(both.flatMap(({ identity, content }) => [identity, content])).size).toBe(4)
    }
  })

  it('tell nothing to somebody with a dictionary of every number and firm, and without the key', () => {
    const acts = Array.from({ length: 200 }, (_, i) => ({ ...penalty, docNo: `晋吕文交罚〔2026〕${i + 1}号` }))
    const sent = new Set(acts.flatMap((facts) => Object.values(tagsOf(key, facts))))
    // The dictionary is right: with the key it finds every act.
    const words = acts.map(({ docNo }) => docNo)
    const under = (tried: Buffer) =>
      words.filter((docNo) => sent.has(identityTag(tried, 'PENALTY', penalty.authorityCode, docNo)))
    expect(under(key)).toHaveLength(200)
    const keys = [
      other,
      Buffer.alloc(32),
      Buffer.alloc(0),
      Buffer.from('文水县交通运输局'),
      Buffer.from(firm.uscc as string),
    ]
    for (const tried of keys) expect(under(tried)).toEqual([])
    const plain = words.flatMap((docNo) => {
      const said = ['PENALTY', penalty.authorityCode, docNo]
      const forms = [
        docNo,
        said.join(' '),
        JSON.stringify(said),
        JSON.stringify(['identity', ...said]),
        firm.uscc as string,
      ]
      return forms.flatMap((form) => [
        createHash('sha256').update(form).digest('hex'),
        createHmac('sha256', docNo).update(form).digest('hex'),
      ])
    })
    expect(plain.filter((tag) => sent.has(tag))).toEqual([])
  })
})
