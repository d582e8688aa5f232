import { type Ask, type Concealing, type Db, hashOf, newId, type Viewer } from '@xinlu/schema'
import { concealedFacts, withFacts } from '../concealed.ts'
import { issuingUnitOf } from '../domain/series.ts'
import { type ActFacts, kindOf } from '../domain/sheet/facts.ts'

/** What a decision is known by: its kind, its authority, its number. */
export const keyOf = (kind: string, authorityCode: string, docNo: string) => `${kind} ${authorityCode} ${docNo}`

/** A decision that stands under a number. */
export interface Named {
  id: string
  facts: ActFacts
}

/** Acts by what a decision is known by, with the decisions that stand there. */
const numbersOf = (sql: Db['$client'], acts: readonly ActFacts[]) => sql`
  unnest(${acts.map(kindOf)}::text[], ${acts.map((a) => a.authorityCode)}::text[], ${acts.map((a) => a.docNo)}::text[]) k(kind, code, doc)
  join decision d on d.kind = k.kind and d.authority_code = k.code and d.doc_no = k.doc`

/** Under which of the numbers of acts, `kind authority number`, a decision stands. */
export async function numbersKnown(sql: Db['$client'], acts: readonly ActFacts[]): Promise<Set<string>> {
  if (acts.length === 0) return new Set()
  const rows = await sql<{ key: string }[]>`
    select d.kind || ' ' || d.authority_code || ' ' || d.doc_no as key from ${numbersOf(sql, acts)}`
  return new Set(rows.map(({ key }) => key))
}

/** The decisions that stand under the numbers of acts, by `kind authority number`, with the facts in force. */
export async function decisionsNamed(
  sql: Db['$client'],
  concealing: Concealing,
  acts: readonly ActFacts[],
): Promise<Map<string, Named>> {
  if (acts.length === 0) return new Map()
  const rows = await sql<{ id: string; key: string; facts: ActFacts }[]>`
    select d.id, d.kind || ' ' || d.authority_code || ' ' || d.doc_no as key, s.facts
    from ${numbersOf(sql, acts)}
    join lateral (select facts from decision_statement where decision_id = d.id order by known_from desc, id desc limit 1) s on true`
  return new Map(withFacts(concealing, rows).map(({ key, ...named }) => [key, named]))
}

/** The subject of each act's party, from the registry: by the hash of the party. */
export async function identify(ask: Ask, acts: readonly ActFacts[]): Promise<Map<string, string>> {
  const parties = new Map(acts.map((facts) => [hashOf(facts.party), facts]))
  if (parties.size === 0) return new Map()
  const wanted = [...parties.values()].map(({ party, decidedOn }) => ({
    kind: party.kind,
    name: party.name,
    uscc: party.uscc,
    businessRegNo: party.businessRegNo,
    citizenId: party.idKind === '身份证' ? party.idNo : null,
    otherId: party.idKind === '身份证' ? null : party.idNo,
    legalRepresentative: party.legalRepresentative,
    validFrom: decidedOn,
  }))
  const data = await ask('registry', 'mutation($parties: [PartyInput!]!) { identifyParties(parties: $parties) }', {
    parties: wanted,
  })
  const ids = data.identifyParties as string[]
  return new Map([...parties.keys()].map((key, i) => [key, ids[i] as string]))
}

/** A decision as its table's columns. */
export function decisionOf(id: string, facts: ActFacts) {
  const kind = kindOf(facts)
  const issuing_unit = issuingUnitOf(kind, facts.docNo, facts.decidedOn)
  return { id, kind, authority_code: facts.authorityCode, doc_no: facts.docNo, issuing_unit }
}

/** One statement of a decision, as its table's columns; JSON as text, since Drizzle leaves its serialising to the caller. */
export function statementOf({
  id,
  subjectId,
  facts,
  batchId,
  viewer,
  concealing,
}: {
  id: string
  subjectId: string
  facts: ActFacts
  batchId: string | null
  viewer: Viewer
  concealing: Concealing
}): Record<string, unknown> {
  return {
    id: newId('st', viewer.now),
    decision_id: id,
    subject_id: subjectId,
    kind: kindOf(facts),
    decided_on: facts.decidedOn,
    valid_until: facts.validUntil,
    facts: JSON.stringify(concealedFacts(concealing, facts)),
    // Read by the release before alone; where numbers are concealed it would tell them to whoever tries them all.
    facts_hash: concealing.on ? '' : hashOf(facts),
    batch_id: batchId,
    said_by: viewer.unit ?? '',
    valid_from: facts.decidedOn,
    known_from: viewer.now,
  }
}
