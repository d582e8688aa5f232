import {
  type County,
  copyRows,
  type Licence,
  numbered,
  type OtherAct,
  type Penalty,
  reportColumns,
  reportsOf,
} from '@xinlu/db'
import { hashOf } from '@xinlu/schema'
import type { Sql } from 'postgres'
import { kindOf } from './domain/sheet/facts.ts'
import { decisionOf } from './store/statements.ts'

type Act = Penalty | Licence | OtherAct

/** Writes the sample county's decisions, where they are published, its open cases, and up to when each unit has reported. */
export async function sample(sql: Sql, county: County, written: (rows: number) => void): Promise<void> {
  await copyRows(sql, 'decision', ['id', 'kind', 'authority_code', 'doc_no', 'issuing_unit'], decisions(county))
  const columns = [
    'id',
    'decision_id',
    'subject_id',
    'kind',
    'decided_on',
    'valid_until',
    'facts',
    'facts_hash',
    'batch_id',
    'said_by',
    'valid_from',
    'known_from',
  ]
  await copyRows(sql, 'decision_statement', columns, statements(county), written)
  await copyRows(
    sql,
    'publication_statement',
    ['id', 'decision_id', 'site', 'published_on', 'said_by', 'known_from'],
    publications(county),
  )
  const caseColumns = [
    'id',
    'case_id',
    'subject_id',
    'case_no',
    'opened_on',
    'suspected_breach',
    'officer',
    'state',
    'said_by',
    'known_from',
  ]
  await copyRows(sql, 'case_statement', caseColumns, cases(county), written)
  await copyRows(sql, 'source_report', reportColumns, reportsOf(said(county)))
}

/** Every act's statements, each with an id of its own and which of the act's statements it is. */
function* acts(county: County): Generator<[string, Act, number]> {
  yield* numbered<Act>(county.penalties())
  yield* numbered<Act>(county.licences())
  yield* numbered<Act>(county.otherActs())
}

function* decisions(county: County) {
  for (const [, act, nth] of acts(county)) if (nth === 1) yield Object.values(decisionOf(act.id, act.facts))
}

function* statements(county: County) {
  for (const [statement, act] of acts(county)) {
    const { id, subjectId, facts, saidBy, knownFrom } = act
    yield [
      statement,
      id,
      subjectId,
      kindOf(act.facts),
      facts.decidedOn,
      facts.validUntil,
      facts,
      hashOf(facts),
      null,
      saidBy,
      facts.decidedOn,
      knownFrom,
    ]
  }
}

function* cases(county: County) {
  for (const [statement, c] of numbered(county.openCases())) {
    yield [
      statement,
      c.id,
      c.subjectId,
      c.caseNo,
      c.openedOn,
      c.suspectedBreach,
      c.officer,
      c.state,
      c.saidBy,
      c.knownFrom,
    ]
  }
}

function* publications(county: County) {
  for (const [, { id, publishedOn, sites, saidBy }, nth] of acts(county)) {
    if (!publishedOn || nth > 1) continue
    for (const [i, site] of sites.entries())
      yield [`${id}_s${i}`, id, site, publishedOn, saidBy, `${publishedOn}T02:00:00.000Z`]
  }
}

function* said(county: County) {
  for (const [, act] of acts(county)) yield act
}
