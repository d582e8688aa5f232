import { type County, copyRows, numbered } from '@xinlu/db'
import { dayOf } from '@xinlu/schema'
import type { Sql } from 'postgres'

/** Writes the sample county's planned inspections, and a few promises of its firms. */
export async function sample(sql: Sql, county: County, written: (rows: number) => void): Promise<void> {
  const columns = ['id', 'inspection_id', 'subject_id', 'month', 'industry', 'reason', 'said_by', 'known_from']
  await copyRows(sql, 'inspection_statement', columns, inspections(county), written)
  await copyRows(sql, 'commitment', promised, commitments(county))
  await copyRows(sql, 'step', stepped, signings(county))
}

function* inspections(county: County) {
  for (const [statement, p] of numbered(county.plannedInspections())) {
    yield [statement, p.id, p.subjectId, p.month, p.industry, p.reason, p.saidBy, p.knownFrom]
  }
}

const promised = [
  ...['id', 'subject_id', 'kind', 'about', 'text', 'made_on', 'liability', 'accepting_unit', 'signatory'],
  ...['signatory_code', 'by_person', 'said_by', 'known_from'],
]
const stepped = ['case_id', 'seq', 'flow', 'event', 'state', 'by_person', 'by_unit', 'known_from']

/** Every so manieth firm promises something to the public, a few of them all in all. */
const every = 25
const most = 16

function* promisors(county: County) {
  let firms = 0
  let made = 0
  for (const [, firm, nth] of numbered(county.enterprises())) {
    if (nth > 1) continue
    firms += 1
    if (firms % every !== 0) continue
    made += 1
    if (made > most) return
    // Sorts before every id that is made of an instant.
    yield { firm, made, id: `c_00${String(made).padStart(3, '0')}${firm.id.slice(-10)}` }
  }
}

const liability = '自愿接受失信信息公示和行业自律惩戒'

function* commitments(county: County) {
  for (const { firm, made, id } of promisors(county)) {
    const [kind, about, text] =
      made % 2 === 0
        ? ['SELF_DISCIPLINE', '行业自律公约', '本企业承诺遵守行业自律公约，公平竞争，不超限超载。']
        : ['VOLUNTARY_DISCLOSURE', '公开资质与经营信息', '本企业承诺主动公开资质、经营信息，并保证真实有效。']
    const { saidBy, knownFrom } = firm
    yield [
      ...[id, firm.id, kind, about, text, dayOf(knownFrom), liability, saidBy, firm.name],
      ...[firm.uscc, 'sample', firm.id, knownFrom],
    ]
  }
}

function* signings(county: County) {
  for (const { firm, id } of promisors(county))
    yield [id, 1, 'COMMITMENT', 'SIGN', 'SIGNED', 'sample', null, firm.knownFrom]
}
