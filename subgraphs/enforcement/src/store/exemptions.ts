import {
  type Ask,
  asked,
  type Db,
  dayOf,
  newId,
  nothing,
  type ProfileKey,
  perKey,
  raw,
  refusal,
  sql,
  typed,
  type Viewer,
} from '@xinlu/schema'
import { assertAllMet, assertOwnNumber, type Condition } from '../domain/exemption.ts'
import type { ExemptionInput } from '../generated.ts'
import type { ExemptionRow } from '../rows.ts'
import { commitmentOf } from './commitments.ts'

const columns = raw(`e.id, e.subject_id as "subjectId", e.item, e.doc_no as "docNo", e.decided_on as "decidedOn",
  e.breach_facts as "breachFacts", e.conditions, e.commitment_id as "commitmentId", e.said_by as "saidBy"`)

/** Each subject's exemptions as known at its instant, latest first. Nothing of them is ever published. */
export async function exemptionsOf(db: Db, viewer: Viewer, keys: readonly ProfileKey[]): Promise<ExemptionRow[][]> {
  if (viewer.publishedOnly) return keys.map(() => [])
  const rows = await db.rows<ExemptionRow & { i: number }>(sql`
    select k.i, ${columns} from ${asked(keys)} join exemption e on e.subject_id = k.id and e.known_from <= k.at
    order by e.decided_on desc, e.id`)
  return perKey(keys, rows)
}

/** A page of the viewer's unit's exemptions, latest first; one more than `first`. */
export async function exemptionPage(
  db: Db,
  viewer: Viewer,
  first: number,
  after: string | null,
): Promise<ExemptionRow[]> {
  return db.wide<ExemptionRow>(sql`
    select ${columns} from exemption e where e.said_by = ${viewer.unit ?? ''} ${after ? sql`and e.id < ${after}` : nothing}
    order by e.id desc limit ${raw(first + 1)}`)
}

/**
 * Decides not to punish a minor breach: every listed condition met, a commitment made about it, the party educated. Once per
 * person and item; the same once more gives the decision that there is, CONFLICT for a second breach of the kind.
 */
export async function exempt(db: Db, viewer: Viewer, ask: Ask, input: ExemptionInput): Promise<ExemptionRow> {
  const { item, docNo, decidedOn } = input
  const today = dayOf(viewer.now)
  if (decidedOn > today)
    throw refusal('BAD_INPUT', { expected: `decidedOn up to ${today}`, got: decidedOn, todo: 'correct the day' })
  const breachFacts = typed('breachFacts', input.breachFacts, 5)
  const checked: Condition[] = input.conditions.map(({ condition, met, finding }) => ({
    condition,
    met,
    finding: typed(`finding on ${condition}`, finding),
  }))
  assertAllMet(item, decidedOn, checked)
  assertOwnNumber(docNo, viewer.unit ?? '', decidedOn)
  const education = { condition: '对当事人进行教育', met: true, finding: typed('education', input.education) }
  const [own, ...merged] = await identitiesOf(ask, input.subjectId)
  await assertCommitted(ask, input, [own, ...merged])
  const row = {
    id: newId('ex', viewer.now),
    subject_id: own,
    item,
    doc_no: docNo,
    decided_on: decidedOn,
    breach_facts: breachFacts,
    conditions: [...checked, education],
    commitment_id: input.commitmentId,
    said_by: viewer.unit ?? '',
    by_person: viewer.id ?? '',
    known_from: viewer.now,
  }
  // What was decided before two records were found to be one person stays with the record that it was decided on, and counts.
  await db.$client`insert into exemption select r.* from jsonb_populate_record(null::exemption, ${JSON.stringify(row)}::text::jsonb) r
    where not exists (select 1 from exemption where subject_id = any(${merged}::text[]) and item = ${item}) on conflict do nothing`
  const [stands] = await db.wide<ExemptionRow>(
    sql`select ${columns} from exemption e where e.subject_id = any(${[own, ...merged]}::text[]) and e.item = ${item}
      order by e.known_from, e.id limit 1`,
  )
  if (stands?.docNo === docNo && stands.breachFacts === breachFacts && stands.decidedOn === decidedOn) return stands
  throw refusal('CONFLICT', {
    expected: stands ? 'a person who was not spared for this before' : 'a number that is free',
    got: stands ? 'one who was' : 'one that is used',
    todo: stands ? 'decide on a penalty' : 'use the next number',
  })
}

/** Every identity of a subject, the one that it has now first; NOT_FOUND for none. */
async function identitiesOf(ask: Ask, id: string): Promise<[string, ...string[]]> {
  const query = 'query($id: ID!) { subject(key: { id: $id }) { id profile { memberIds } } }'
  const { subject } = (await ask('registry', query, { id })) as {
    subject: { id: string; profile: { memberIds: string[] } | null } | null
  }
  if (subject) return [subject.id, ...(subject.profile?.memberIds ?? []).filter((one) => one !== subject.id)]
  throw refusal('NOT_FOUND', { expected: 'a subject', got: 'none of this id', todo: 'look the party up' })
}

async function assertCommitted(
  ask: Ask,
  { item, commitmentId }: ExemptionInput,
  own: readonly string[],
): Promise<void> {
  const commitment = await commitmentOf(ask, commitmentId)
  const theirs = commitment !== null && own.includes(commitment.subjectId)
  if (theirs && commitment.kind === 'MINOR_EXEMPTION' && commitment.about === item) return
  throw refusal('CONFLICT', {
    expected: "the party's own commitment about this item",
    got: commitment ? 'another one' : 'none of this id',
    todo: 'have the party make one, or record the one that it signed',
  })
}
