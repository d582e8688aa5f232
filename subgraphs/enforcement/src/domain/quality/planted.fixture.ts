import { createHash } from 'node:crypto'
import { firmCode, penalty } from '../sheet/acts.fixture.ts'
import type { PenaltyFacts } from '../sheet/facts.ts'
import type { Finding, FindingKind, Recorded, Sent } from './reconcile.ts'
import { tagsOf } from './tags.ts'

/* A year of a bureau's acts on both sides, with deviations planted by seed. */

/** What is wrong with an act, or nothing. */
type Wrong = 'HIDDEN' | 'ALTERED' | 'LATE' | 'UNPUBLISHED' | 'TWICE' | 'TWIN'
const plan: readonly Wrong[] = [
  ...Array<Wrong>(8).fill('HIDDEN'),
  ...Array<Wrong>(7).fill('ALTERED'),
  ...Array<Wrong>(5).fill('LATE'),
  ...Array<Wrong>(4).fill('UNPUBLISHED'),
  ...Array<Wrong>(3).fill('TWICE'),
  ...Array<Wrong>(3).fill('TWIN'),
]

export interface Planted {
  sent: Sent[]
  recorded: Recorded[]
  /** Of each planted deviation, what must be found. */
  expected: Pick<Finding, 'kind' | 'line' | 'docNo'>[]
}

/** So many acts of one unit under a key, with 30 deviations planted, or none. */
export function plantedActs(count: number, seed: number, key: Buffer, clean = false): Planted {
  const chance = chanceOf(seed)
  const wrong = new Map<number, Wrong>()
  for (const one of clean ? [] : plan) {
    // Not at an end of the series: what is missing there is no gap, and its number is found all the same.
    let at = Math.floor(chance() * count)
    while (wrong.has(at)) at = Math.floor(chance() * count)
    wrong.set(at, one)
  }
  const sent: Sent[] = []
  const recorded: Recorded[] = []
  const expected: Planted['expected'] = []
  const line = () => sent.length + 2
  const send = (facts: PenaltyFacts) => void sent.push({ line: line(), ...tagsOf(key, facts) })
  let extra = count
  for (let i = 0; i < count; i++) {
    const facts = actOf(i, chance)
    const deviation = wrong.get(i)
    const at = line()
    const expect = (kind: FindingKind, where: number | null = at, docNo: string | null = facts.docNo) =>
      void expected.push({ kind, line: where, docNo })
    send({ ...facts, docNo: writtenOtherwise(facts.docNo, chance) })
    if (deviation === 'HIDDEN') expect('HIDDEN')
    if (deviation === 'TWICE') {
      expect('DUPLICATE', line())
      send(facts)
    }
    if (deviation === 'TWIN') {
      expect('DUPLICATE', line(), null)
      send({ ...facts, docNo: numberOf(++extra) })
    }
    if (deviation === 'HIDDEN') continue
    const stated = deviation === 'ALTERED' ? altered(facts, chance) : facts
    const publicity = deviation === 'LATE' || deviation === 'UNPUBLISHED' ? deviation : null
    if (deviation === 'ALTERED' || publicity) expect(deviation as FindingKind)
    recorded.push({
      id: `d_${i}`,
      kind: 'PENALTY',
      authorityCode: stated.authorityCode,
      docNo: stated.docNo,
      ...tagsOf(key, stated),
      within: true,
      repaired: false,
      publicity,
      dueOn: '2026-04-17',
      shownOn: publicity === 'UNPUBLISHED' ? null : '2026-04-20',
    })
  }
  return { sent, recorded, expected }
}

const numberOf = (n: number) => `晋吕文交罚二〔2026〕${n}号`

function actOf(i: number, chance: () => number): PenaltyFacts {
  const fine = (Math.floor(chance() * 40) + 1) / 20
  return {
    ...penalty,
    party: { ...penalty.party, uscc: `${firmCode.slice(0, 13)}${String(Math.floor(chance() * 400)).padStart(5, '0')}` },
    docNo: numberOf(i + 1),
    decidedOn: new Date(Date.UTC(2026, 0, 5) + Math.floor(chance() * 300) * 86_400_000).toISOString().slice(0, 10),
    breachFacts: `驾驶晋J${10_000 + Math.floor(chance() * 90_000)}，车货总质量${49 + Math.floor(chance() * 30)}.${i % 10}吨`,
    fine: String(fine),
    content: `罚款人民币${fine * 10_000}元`,
  }
}

/** The same number as another system writes it. */
function writtenOtherwise(docNo: string, chance: () => number): string {
  const ways: ((text: string) => string)[] = [
    (text) => text,
    (text) => text.replace('〔', '[').replace('〕', ']'),
    (text) => text.replace('〔', '（').replace('〕', '）'),
    (text) => text.replace('〔', ' 〔 ').replace('号', ' 号'),
    (text) => text.replace('〕', '〕第00'),
    (text) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  ]
  return (ways[Math.floor(chance() * ways.length)] as (text: string) => string)(docNo)
}

/** One fact of an act changed, as somebody would who wants it to look smaller. */
function altered(facts: PenaltyFacts, chance: () => number): PenaltyFacts {
  const ways: PenaltyFacts[] = [
    { ...facts, fine: '0.01' },
    { ...facts, decidedOn: '2026-11-01' },
    { ...facts, content: '警告' },
    { ...facts, penaltyKinds: ['警告'] },
    { ...facts, party: { ...facts.party, uscc: '91141121MA0KXXXX99' } },
  ]
  return ways[Math.floor(chance() * ways.length)] as PenaltyFacts
}

/** Numbers from 0 to 1 that hang on a seed alone. */
function chanceOf(seed: number): () => number {
  let n = 0
  return () => createHash('sha256').update(`${seed} ${n++}`).digest().readUInt32BE() / 2 ** 32
}
