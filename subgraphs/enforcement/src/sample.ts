import { type County, copyRows, type Licence, type Penalty } from '@xinlu/db'
import type { Sql } from 'postgres'
import { hashOf } from './import.ts'

type Act = Penalty | Licence

/** Writes the sample county's decisions, where they are published, and up to when each unit has reported. */
export async function sample(sql: Sql, county: County, written: (rows: number) => void): Promise<void> {
  await copyRows(sql, 'decision', ['id', 'kind', 'authority_code', 'doc_no'], decisions(county))
  const columns = ['id', 'decision_id', 'subject_id', 'kind', 'decided_on', 'valid_until', 'facts', 'facts_hash', 'batch_id', 'said_by', 'valid_from', 'known_from']
  await copyRows(sql, 'decision_statement', columns, statements(county), written)
  await copyRows(sql, 'publication_statement', ['id', 'decision_id', 'site', 'published_on', 'said_by', 'known_from'], publications(county))
  await copyRows(sql, 'source_report', ['id', 'source', 'reported_up_to', 'known_from'], reports(county))
}

const kindOf = ({ facts }: Act) => (facts.template === 'PENALTY_2018' ? 'PENALTY' : 'LICENCE')

/** Each act with which of its statements it is: a correction is the same id once more, right behind. */
function* acts(county: County): Generator<[Act, number]> {
  for (const stream of [county.penalties(), county.licences()] as Iterable<Act>[]) {
    let last = ''
    let nth = 0
    for (const act of stream) {
      nth = act.id === last ? nth + 1 : 1
      last = act.id
      yield [act, nth]
    }
  }
}

function* decisions(county: County) {
  for (const [act, nth] of acts(county)) if (nth === 1) yield [act.id, kindOf(act), act.facts.authorityCode, act.facts.docNo]
}

function* statements(county: County) {
  for (const [act, nth] of acts(county)) {
    const { id, subjectId, facts, saidBy, knownFrom } = act
    yield [`${id}_${nth}`, id, subjectId, kindOf(act), facts.decidedOn, facts.validUntil, facts, hashOf(facts), null, saidBy, facts.decidedOn, knownFrom]
  }
}

function* publications(county: County) {
  for (const [{ id, publishedOn, sites, saidBy }, nth] of acts(county)) {
    if (!publishedOn || nth > 1) continue
    for (const [i, site] of sites.entries()) yield [`${id}_s${i}`, id, site, publishedOn, saidBy, `${publishedOn}T02:00:00.000Z`]
  }
}

function* reports(county: County) {
  const latest = new Map<string, string>()
  for (const [{ saidBy, knownFrom }] of acts(county)) if (knownFrom > (latest.get(saidBy) ?? '')) latest.set(saidBy, knownFrom)
  let n = 0
  for (const [source, at] of latest) yield [`r_sample_${n++}`, source, at, at]
}
