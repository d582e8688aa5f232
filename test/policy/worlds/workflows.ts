import { type Flip, flip } from './flips.ts'
import { copyOfDecisions } from './rows.ts'

const decisions = 'enforcement.decision_statement'
const businesses = `facts #>> '{party,kind}' <> 'NATURAL_PERSON'`
const firmsOf = (where: string) => ({
  subjects: `select distinct subject_id as id from ${decisions} where ${where} order by 1 limit 2`,
})

/** Decisions that were repaired while they were shown: from then on only their subject and the audit meet them. */
export const repairedDecisions: readonly Flip[] = [
  flip(
    'decisions that were repaired',
    ['ROWS'],
    'auditor',
    [
      ...copyOfDecisions('r', `${businesses} and md5(id) between '4' and '5'`),
      `insert into enforcement.publication_statement (id, decision_id, site, published_on, said_by, known_from)
        select 'r' || decision_id, 'r' || decision_id, '信用中国', decided_on, said_by, known_from
        from ${decisions} where decision_id !~ '^[wutor]' and ${businesses} and md5(id) between '4' and '5' on conflict do nothing`,
      `insert into enforcement.repaired (decision_id, repair_id, repaired_on, said_by, known_from)
        select distinct 'r' || decision_id, 'x' || decision_id, '2026-11-20'::date, 'somebody', '2026-11-20T00:00:00Z'::timestamptz
        from ${decisions} where decision_id !~ '^[wutor]' and ${businesses} and md5(id) between '4' and '5'`,
    ],
    firmsOf(`${businesses} and md5(id) between '4' and '5'`),
  ),
]

/** Of identities, which no other flip takes away. */
const firms = `kind = 'ENTERPRISE' and md5(id) < '4'`

/** Commitments of which what rested on them is done: they would tell of what was repaired. */
export const fulfilledCommitments: readonly Flip[] = [
  flip(
    'commitments that were fulfilled',
    ['ROWS'],
    'auditor',
    [
      `insert into supervision.commitment (id, subject_id, kind, about, text, made_on, by_person, said_by, known_from)
        select 'c' || id, id, 'REPAIR', 'd_worlds', '已履行全部义务，承诺依法经营。', '2026-10-01'::date, 'somebody', id, '2026-10-01T00:00:00Z'::timestamptz
        from registry.identity where ${firms}`,
      `insert into supervision.fulfilment (commitment_id, fulfilled_on, by_person, known_from)
        select id, '2026-11-20', 'somebody', '2026-11-20T00:00:00Z' from supervision.commitment where about = 'd_worlds'`,
    ],
    { subjects: `select id from registry.identity where ${firms} order by 1 limit 2` },
  ),
]

/** What is being done about decisions that everybody may meet: documents served, repairs applied for. */
export const underWay: readonly Flip[] = [
  flip(
    'repairs that were applied for',
    ['INTERNAL'],
    'dashboard',
    [
      `insert into enforcement.repair (id, decision_id, subject_id, commitment_id, proofs, said_by, known_from)
        select distinct on (decision_id) 'a' || decision_id, decision_id, subject_id, 'c_worlds', '{}', 'somebody', '2026-11-20T00:00:00Z'::timestamptz
        from ${decisions} where ${businesses} and md5(id) between '6' and '7'`,
      `insert into enforcement.step (case_id, seq, flow, event, state, by_person, known_from)
        select id, 1, 'REPAIR', 'APPLY', 'APPLIED', 'somebody', known_from from enforcement.repair`,
    ],
    firmsOf(`${businesses} and md5(id) between '6' and '7'`),
  ),
  flip(
    'documents that were served',
    ['INTERNAL'],
    'dashboard',
    [
      `insert into enforcement.service (id, decision_id, kind, served_on, method, evidence_hash, said_by, known_from)
        select distinct on (decision_id) 'v' || decision_id, decision_id, 'PENALTY_DECISION', decided_on, 'DIRECT', md5(id), 'somebody', '2026-11-20T00:00:00Z'::timestamptz
        from ${decisions} where ${businesses} and md5(id) between '8' and '9'`,
    ],
    firmsOf(`${businesses} and md5(id) between '8' and '9'`),
  ),
]
