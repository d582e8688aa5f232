import {
  type Ask,
  alone,
  type Db,
  newId,
  refusal,
  stateOf,
  stepsOf,
  takeStep,
  typed,
  unknownId,
  type Viewer,
  withSteps,
} from '@xinlu/schema'
import { caseFlow, publishingUnit } from '../domain/campaign/flow.ts'
import { type Identifying, identifyingIn, nobodyKnown, squeezed } from '../domain/campaign/identifying.ts'
import { provenOneOf } from '../domain/integrity/units.ts'
import type { CaseInput, CaseTone } from '../generated.ts'
import type { CaseRow } from '../integrityRows.ts'

type Client = Db['$client']

/** Cases in their last words with their steps, in the order in which `which` gives them. */
async function casesWhere(sql: Client, which: ReturnType<Client>): Promise<CaseRow[]> {
  const rows = await sql<Omit<CaseRow, 'steps'>[]>`
    select c.case_id as id, c.tone, c.title, c.text, c.decision_id as "decisionId", c.said_by as unit
    from typical_case_statement c where not exists (select 1 from typical_case_statement later
      where later.case_id = c.case_id and later.seq > c.seq) ${which}`
  return withSteps(sql, rows)
}

/** A case by id; null where there is none. */
export const caseById = async (db: Db, id: string) =>
  (await casesWhere(db.$client, db.$client`and c.case_id = ${id}`))[0] ?? null

const inState = (sql: Client, state: string) =>
  sql`and (select state from step where case_id = c.case_id order by seq desc limit 1) = ${state}`

/** A page of cases that are shown, the latest first; as many as are asked for. */
export const shownCases = (db: Db, first: number, after: string | null) =>
  casesWhere(
    db.$client,
    db.$client`${inState(db.$client, 'PUBLISHED')} ${after === null ? db.$client`` : db.$client`and c.case_id < ${after}`}
      order by c.case_id desc limit ${first}`,
  )

/** Cases that wait for a decision, the first proposed first. */
export const proposedCases = (db: Db, first: number) =>
  casesWhere(db.$client, db.$client`${inState(db.$client, 'PROPOSED')} order by c.case_id limit ${first}`)

/** BAD_INPUT where a text tells of whom it is; which name or number it holds is not said again. */
async function provenNameless(ask: Ask, text: string, decisionId: string | null, tone: CaseTone): Promise<void> {
  const source = decisionId === null ? null : await sourceOf(ask, decisionId)
  if (tone === 'WARNING' && decisionId === null)
    throw refusal('BAD_INPUT', {
      expected: 'the decision that a warning rests on',
      got: 'none',
      todo: 'name one that is shown to everybody',
    })
  const query = 'query($text: String!) { namesIn(text: $text) }'
  const { namesIn } = (await ask('registry', query, { text: squeezed(text) })) as { namesIn: string[] }
  const known = {
    ...nobodyKnown,
    names: [...namesIn, ...(source?.names ?? [])],
    codes: source?.codes ?? [],
    docNos: source?.docNos ?? [],
  }
  const found = identifyingIn(text, known)
  if (found.length > 0) throw identifying(found)
}

function identifying(found: readonly Identifying[]) {
  const kinds = [...new Set(found.map(({ kind }) => kind))].sort()
  return refusal('BAD_INPUT', {
    expected: 'a text by which nobody can be known',
    got: `what tells of somebody: ${kinds.join(', ')}`,
    todo: 'leave out names, codes, plates, numbers, addresses, and days together with places',
  })
}

/** What a case rests on; NOT_FOUND for a decision that is open, objected to or not shown, so that it looks like none. */
async function sourceOf(ask: Ask, id: string) {
  const query = 'query($id: ID!) { caseSource(id: $id) { names codes docNos } }'
  const { caseSource } = (await ask('enforcement', query, { id })) as {
    caseSource: { names: string[]; codes: string[]; docNos: string[] } | null
  }
  if (caseSource) return caseSource
  throw unknownId('a decision that is shown to everybody, and neither open nor objected to')
}

const wordsOf = (title: string, text: string) => ({ title: typed('title', title, 2), text: typed('text', text, 20) })

/** Proposes a case and gives its id; the same words by the same person are the one that there is. */
export async function propose(db: Db, viewer: Viewer, ask: Ask, input: CaseInput): Promise<string> {
  const words = wordsOf(input.title, input.text)
  const decisionId = input.decisionId ?? null
  await provenNameless(ask, `${words.title} ${words.text}`, decisionId, input.tone)
  return alone(db, `governance.case ${words.title}`, async (tx) => {
    const [held] = await tx<{ id: string }[]>`
      select case_id as id from typical_case_statement where title = ${words.title} and text = ${words.text} and by_person = ${viewer.id ?? ''}`
    if (held) return held.id
    const id = newId('cs', viewer.now)
    const by = { by_person: viewer.id ?? '', said_by: viewer.unit ?? '', known_from: viewer.now }
    await tx`insert into typical_case_statement ${tx({ case_id: id, seq: 1, tone: input.tone, ...words, decision_id: decisionId, ...by })}`
    await takeStep(tx, viewer, caseFlow, { caseId: id, event: 'PROPOSE' })
    return id
  })
}

/** Says a case anew before it is decided, by the unit that proposed it. */
export async function revise(
  db: Db,
  viewer: Viewer,
  ask: Ask,
  { id, title, text }: { id: string; title: string; text: string },
): Promise<void> {
  const row = await caseById(db, id)
  if (!row || row.unit !== viewer.unit) throw unknownId('a case that your unit proposed')
  const words = wordsOf(title, text)
  await provenNameless(ask, `${words.title} ${words.text}`, row.decisionId, row.tone)
  await alone(db, `governance.case ${id}`, async (tx) => {
    const [last] = await tx<{ seq: number; title: string; text: string }[]>`
      select seq, title, text from typical_case_statement where case_id = ${id} order by seq desc limit 1`
    if (last?.title === words.title && last.text === words.text) return
    const particulars = { seq: (last?.seq ?? 0) + 1 }
    await takeStep(tx, viewer, caseFlow, { caseId: id, event: 'REVISE', particulars })
    const by = { by_person: viewer.id ?? '', said_by: viewer.unit ?? '', known_from: viewer.now }
    await tx`insert into typical_case_statement ${tx({ case_id: id, ...particulars, tone: row.tone, ...words, decision_id: row.decisionId, ...by })}`
  })
}

/** Publishes, rejects or takes down a case: by 政策法规股, and never by who wrote it. What is published is checked again. */
export async function decide(
  db: Db,
  viewer: Viewer,
  ask: Ask,
  { id, event, reason: given }: { id: string; event: 'PUBLISH' | 'REJECT' | 'WITHDRAW'; reason: string },
): Promise<void> {
  const reason = typed('reason', given)
  const row = await caseById(db, id)
  provenOneOf(viewer, row ? [publishingUnit] : [], 'a case that your unit decides')
  if (!row) throw unknownId('a case that your unit decides')
  const wrote = row.steps.some((one) => ['PROPOSE', 'REVISE'].includes(one.event) && one.byPerson === viewer.id)
  if (wrote && event !== 'WITHDRAW')
    throw refusal('CONFLICT', {
      expected: 'another person than who wrote it',
      got: 'the same',
      todo: 'leave it to a colleague',
    })
  if (event === 'PUBLISH' && stateOf(row.steps) === 'PROPOSED')
    await provenNameless(ask, `${row.title} ${row.text}`, row.decisionId, row.tone)
  // What was checked is what is published: a revision in between is a step, and the publication then comes from another state of the text.
  await alone(db, `governance.case ${id}`, async (tx) => {
    const now = await stepsOf(tx, [id])
    const revised = now.length !== row.steps.length && stateOf(now) === 'PROPOSED'
    if (revised)
      throw refusal('CONFLICT', { expected: 'the text that was read', got: 'a later one', todo: 'read it again' })
    await takeStep(tx, viewer, caseFlow, { caseId: id, event, reason })
  })
}
