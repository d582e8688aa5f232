import type { PublicityFacts } from '../domain/publicity/publicity.ts'
import { inspection, licence, penalty } from '../domain/sheet/acts.fixture.ts'
import { type ActFacts, kindOf, type PartyKind, type PenaltyFacts } from '../domain/sheet/facts.ts'

/** How many decisions are generated. */
const count = 4000

/** The instant at which some publications were taken back and some decisions repaired. */
const turn = '2026-10-01T00:00:00.000Z'
const first = '2020-01-01T00:00:00.000Z'

/** One generated decision: as rows of its tables, and as the domain holds it at an instant. */
export interface Generated {
  id: string
  facts: ActFacts
  /** Where it is shown from which day on, as said at an instant; no day means taken off. */
  said: { site: string; on: string | null; knownFrom: string }[]
  repaired: boolean
  at(now: string): PublicityFacts
}

const kinds = [
  ...[
    '警告',
    '通报批评',
    '罚款',
    '罚款',
    '罚款',
    '没收违法所得',
    '没收非法财物',
    '吊销许可证/执照',
    '吊销许可证',
    '限制从业',
  ],
  ...['暂扣许可证件', '降低资质等级', '责令停产停业', '责令关闭', '限制开展生产经营活动', '行政拘留', '其他-责令改正'],
]

/** In 万元, around the limits of 200, 3,000, 10,000 and 100,000 CNY. */
const fines = [
  ...['0', '0.000001', '0.019999', '0.02', '0.020001', '0.299999', '0.3', '0.300001', '0.999999', '1'],
  ...['9.999999', '10', '10.000001', '120.5'],
]

const days = [
  '2023-04-30',
  '2023-05-01',
  '2024-02-29',
  '2025-08-31',
  '2026-03-31',
  '2026-04-01',
  '2026-06-30',
  '2026-10-01',
]

/** The decisions, the same each time. */
export function* generated(): Generator<Generated> {
  const { often, one } = dice(36)
  const near = (day: string) => moved(day, one([-1, 0, 0, 0, 1]))
  for (let i = 0; i < count; i++) {
    const decidedOn = near(often(0.6) ? one(days) : monthsBefore(one(days), one([3, 12, 36])))
    const party = {
      ...penalty.party,
      kind: one<PartyKind>(['LEGAL_PERSON', 'LEGAL_PERSON', 'LEGAL_PERSON', 'SOLE_TRADER', 'NATURAL_PERSON']),
    }
    const secret = often(0.06) ? { secret: one(['STATE_SECRET', 'TRADE_SECRET', 'PRIVACY', 'JUVENILE'] as const) } : {}
    const shared = { party, decidedOn, docNo: `晋吕文交罚〔2026〕${i}号`, ...secret }
    const other = often(0.5)
      ? licence
      : { ...inspection, actKind: one(['COMPULSION', 'REWARD', 'INSPECTION'] as const) }
    const facts: ActFacts = often(0.15)
      ? { ...other, ...shared }
      : { ...penalty, ...shared, ...punished({ often, one }, near) }
    const until = often(0.8)
    const said = [0, 1].flatMap((site) => {
      if (often(0.2)) return []
      const on = often(0.1) ? one(['2026-11-23', '2026-11-24', '2029-04-02']) : moved(decidedOn, one([0, 1, 9, 40]))
      const shown = { site: `site ${site}`, on, knownFrom: first }
      return until ? [shown] : [shown, { ...shown, on: often(0.8) ? null : moved(on, 3), knownFrom: turn }]
    })
    const repaired = often(0.05)
    yield { id: `d_shown_${i}`, facts, said, repaired, at: (now) => asOf(now, facts, said, repaired) }
  }
}

function punished({ often, one }: Dice, near: (day: string) => string): Partial<PenaltyFacts> {
  const penaltyKinds = [...new Set(Array.from({ length: one([1, 1, 1, 2, 3]) }, () => one(kinds)))]
  return {
    penaltyKinds: often(0.01) ? [] : penaltyKinds,
    fine: often(0.9) ? one(fines) : null,
    publicityUntil: often(0.6) ? null : near(one(['2026-07-01', '2026-11-23', '2027-04-01', '2035-01-01'])),
    ...(often(0.1) && { summary: true as const }),
  }
}

/** What is known at an instant: of each site the last word; repaired where that was known. */
function asOf(now: string, facts: ActFacts, said: Generated['said'], repaired: boolean): PublicityFacts {
  const last = new Map<string, string | null>()
  for (const { site, on, knownFrom } of said) if (knownFrom <= now) last.set(site, on)
  const [publishedOn = null] = [...last.values()].filter((on) => on !== null).sort()
  return { facts, publishedOn, repairedOn: repaired && now >= turn ? '2026-10-01' : null }
}

/** The rows of a generated decision for each table, in the order of `tables`. */
export function rowsFor({ id, facts, said, repaired }: Generated): Record<keyof typeof tables, (string | null)[][]> {
  const kind = kindOf(facts)
  const json = JSON.stringify(facts)
  return {
    decision: [[id, kind, facts.authorityCode, facts.docNo, null]],
    decision_statement: [[`st_${id}`, id, 's', kind, facts.decidedOn, null, json, id, 'unit', facts.decidedOn, first]],
    publication_statement: said.map(({ site, on, knownFrom }, n) => [`p_${id}_${n}`, id, site, on, 'unit', knownFrom]),
    repaired: repaired ? [[id, `r_${id}`, '2026-10-01', 'unit', turn]] : [],
  }
}

/** The columns of those rows. */
export const tables = {
  decision: ['id', 'kind', 'authority_code', 'doc_no', 'issuing_unit'],
  decision_statement: [
    ...['id', 'decision_id', 'subject_id', 'kind', 'decided_on', 'valid_until', 'facts', 'facts_hash', 'said_by'],
    ...['valid_from', 'known_from'],
  ],
  publication_statement: ['id', 'decision_id', 'site', 'published_on', 'said_by', 'known_from'],
  repaired: ['decision_id', 'repair_id', 'repaired_on', 'said_by', 'known_from'],
}

const moved = (day: string, by: number) => new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10)

function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, 28))).toISOString().slice(0, 10)
}

interface Dice {
  often(share: number): boolean
  one<T>(of: readonly T[]): T
}

/** Numbers that repeat from one seed (mulberry32). */
function dice(seed: number): Dice {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  return { often: (share) => next() < share, one: (of) => of[Math.floor(next() * of.length)] as (typeof of)[number] }
}
