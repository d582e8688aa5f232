import { createHash } from 'node:crypto'
import { type County, copyRows } from '@xinlu/db'
import type { Sql } from 'postgres'
import { blindCode } from '../domain/tender/bidder.ts'
import type { CreditUse } from '../domain/tender/creditUse.ts'
import { factIdOf } from '../store/intake/facts.ts'

/** The opened sample tender: its id does not depend on the day on which the county is made, so that a sample token may name it. */
export const sampleTender = 't_sample4wenshui01'

/** The firms of the sample county that bid in it, by their codes: alone, or a consortium with its leader first. */
const bids: readonly (readonly string[])[] = [
  ['91141121YLPEQTNXXL'],
  ['91141121YLQFMBFB0M', '91141121YL41M6U42L'],
  // a newcomer of the trade
  ['91141121YL2NQD1298'],
  // one that is barred
  ['91141121YLN5RJL896'],
  // the sample subject, a newcomer
  ['91141121YLKTJXMQ3N'],
]
const barred = '91141121YLN5RJL896'

const name = '（样例）文水县农村公路路面改造工程'
const section = { no: 'LM-1', name: '（样例）路面改造第一合同段' }

const unit = 'wenshui-construction'
const clerk = 'sample-construction-clerk'
const day = 86_400_000
const secret = createHash('sha256').update(sampleTender).digest('hex')

/** （样例）信用使用: invented for demonstration; 山西's own numbers are unknown. */
const creditUse: CreditUse = {
  points: [
    { grade: 'AA', points: '2' },
    { grade: 'A', points: '1' },
  ],
  bidBond: { share: '0.02', reductions: [{ grade: 'AA', reduction: '0.5' }] },
  performanceBond: { share: '0.1', reductions: [{ grade: 'AA', reduction: '0.2' }] },
  lots: [{ grade: 'C', most: 1 }],
  newcomerWithBadRecord: 'B',
  words: ['（样例）信用等级AA级加2分、A级加1分；AA级减半缴纳投标保证金；C级限投1个标段。'],
}

/** Writes the sample tender: opened a week before the last case of the county, with its bidders, its evaluator and a ban. */
export async function tenderSample(sql: Sql, county: County): Promise<void> {
  const firms = new Map<string, string>()
  const wanted = new Set(bids.flat())
  for (const { uscc, id } of county.enterprises()) if (wanted.has(uscc)) firms.set(uscc, id)
  // A county of a small scale has not all of them.
  if (firms.size < wanted.size) return
  let latest = ''
  for (const { knownFrom } of county.openCases()) if (knownFrom > latest) latest = knownFrom
  const opens = Math.floor(Date.parse(latest) / day) * day - 7 * day + 90 * 60_000
  const at = (days: number) => new Date(opens + days * day).toISOString()
  const dayText = (days: number) => at(days).slice(0, 10)
  const by = (days: number) => [unit, clerk, at(days)]
  await copyRows(sql, 'tender', ['id', 'secret', ...said], [[sampleTender, secret, ...by(-30)]])
  await copyRows(
    sql,
    'tender_statement',
    ['id', 'tender_id', 'name', 'role', 'tenderee', 'sections', 'estimated_price', 'opens_at', 'credit_use', ...said],
    [
      [
        ...[`${sampleTender}_0001`, sampleTender, name, 'CONTRACTOR', '文水县交通运输局'],
        JSON.stringify([section]),
        ...['18600000', at(0), JSON.stringify(creditUse), ...by(-30)],
      ],
    ],
  )
  await copyRows(
    sql,
    'bidder_statement',
    ['id', 'tender_id', 'bidder_code', 'member_codes', 'member_ids', 'withdrawn', 'reason', ...said],
    bids.map((codes, _i) => [
      ...[`${sampleTender}_${blindCode(secret, codes)}_0001`, sampleTender, blindCode(secret, codes), codes],
      ...[codes.map((code) => firms.get(code) ?? ''), false, null, ...by(-2)],
    ]),
  )
  await copyRows(
    sql,
    'bid_statement',
    ['id', 'bid_id', 'subject_id', 'role', 'project', 'section', 'opened_on', 'source_ref', ...said],
    bids.flat().map((code) => {
      const bidId = factIdOf('BID', sampleTender, `${section.no} ${firms.get(code)}`)
      return [
        ...[`${bidId}_0001`, bidId, firms.get(code) ?? '', 'CONTRACTOR', name, section.name],
        ...[dayText(0), sampleTender, ...by(1 / 144)],
      ]
    }),
  )
  await copyRows(
    sql,
    'tender_evaluator',
    ['id', 'tender_id', 'person', 'name', 'employer_code', 'practitioner_id', 'until', ...said],
    [[`${sampleTender}_e1`, sampleTender, 'sample-evaluator', '样例专家', null, null, dayText(365), ...by(-1)]],
  )
  await copyRows(
    sql,
    'bidding_ban_statement',
    [
      ...[
        'id',
        'ban_id',
        'subject_id',
        'clause',
        'authority',
        'doc_no',
        'decided_on',
        'stated_until',
        'lifted_on',
        'reason',
      ],
      ...said,
    ],
    [
      [
        ...[
          'bb_sample4wenshui01_0001',
          'bb_sample4wenshui01',
          firms.get(barred) ?? '',
          'COLLUSION',
          '（样例）文水县交通运输局',
        ],
        ...['（样例）文交罚招〔样〕1号', dayText(-100), dayText(-100 + 500), null, null, ...by(-99)],
      ],
    ],
  )
  const step = (
    caseId: string,
    seq: number,
    flow: string,
    event: string,
    state: string,
    person: string,
    days: number,
  ) => [...[caseId, seq, flow, event, state, null, null, person], ...[person === clerk ? unit : null, at(days)]]
  await copyRows(
    sql,
    'step',
    ['case_id', 'seq', 'flow', 'event', 'state', 'reason', 'particulars', 'by_person', 'by_unit', 'known_from'],
    [
      step(sampleTender, 1, 'TENDER', 'RECORD', 'RECORDED', clerk, -30),
      step(sampleTender, 2, 'TENDER', 'OPEN', 'OPENED', clerk, 1 / 144),
      step(`${sampleTender}_e1`, 1, 'EVALUATOR', 'APPOINT', 'APPOINTED', clerk, -1),
      step(`${sampleTender}_e1`, 2, 'EVALUATOR', 'DECLARE', 'DECLARED', 'sample-evaluator', -1),
    ],
  )
}

const said = ['said_by', 'by_person', 'known_from']
