import { type Ask, alone, type Db, dayOf, newId, refusal, stepsOf, takeStep, typed, type Viewer } from '@xinlu/schema'
import { provenRemover, provenSecond } from '../domain/course/deciders.ts'
import { isUndecided, listingFlow } from '../domain/course/flow.ts'
import { entryState } from '../domain/course/state.ts'
import { publicUntil } from '../domain/course/term.ts'
import { basisText } from '../domain/course/wording.ts'
import { isInForce } from '../domain/listing.ts'
import { quarterOf } from '../domain/quarter.ts'
import { type Candidate, candidateOf } from './candidates.ts'
import { type CaseRow, casesById } from './cases.ts'
import { caseOf, freeze, listingOf, statedUntil } from './course.ts'
import { retold } from './retell.ts'

type Client = Db['$client']

/** 认定: lists a subject of whom notice was given, on the evidence as it stands now; what no longer stands is not listed. */
export async function list(db: Db, viewer: Viewer, ask: Ask, id: string, given: string): Promise<void> {
  const reason = typed('reason', given)
  const row = await caseOf(db, viewer, id)
  provenSecond(viewer, row.steps)
  const today = dayOf(viewer.now)
  const until = statedUntil(row)
  if (isUndecided(row.steps.at(-1)?.state ?? '') && today <= until)
    throw refusal('TOO_EARLY', {
      expected: `a day after ${until}, the last to state one's case`,
      got: today,
      todo: 'wait, or drop the case',
    })
  const found = isUndecided(row.steps.at(-1)?.state ?? '') ? await stillFound(db, viewer, ask, row) : null
  await alone(db, listingOf(row), async (tx) => {
    if (found) await provenOnlyEntry(tx, today, row, found)
    const taken = await takeStep(tx, viewer, listingFlow, { caseId: id, event: 'LIST', reason })
    if (!taken || !found) return
    await freeze(tx, viewer, id, 'LIST', found)
    await sayEntry(tx, viewer, {
      ...{ listing_id: id, subject_id: row.subjectId, circumstance: row.circumstance, basis: basisText(found) },
      ...{ listed_on: today, stated_public_until: publicUntil(today), removed_on: null, removal_reason: null },
    })
  })
}

/** CONFLICT where another case of the subject, under an identity that was merged since, made an entry that is in force. */
async function provenOnlyEntry(tx: Client, today: string, { id, subjectId, circumstance }: CaseRow, found: Candidate) {
  if (found.identities.length === 1) return
  // Deeds on the subject come one after another as well, so that of two cases of it one sees what the other made.
  if (found.subjectId !== subjectId) await tx`select pg_advisory_xact_lock(hashtext(${listingOf(found)}))`
  const entries = await tx<{ id: string; listedOn: string; publicUntil: string; removedOn: string | null }[]>`
    select distinct on (l.listing_id) l.listing_id as id, l.listed_on::text as "listedOn",
      l.stated_public_until::text as "publicUntil", l.removed_on::text as "removedOn"
    from listing_case c join listing_statement l on l.listing_id = c.id
    where c.subject_id = any(${found.identities as string[]}::text[]) and c.circumstance = ${circumstance} and c.id <> ${id}
    order by l.listing_id, l.known_from desc, l.id desc`
  const other = entries.find((entry) => isInForce(entry, today))
  if (!other) return
  throw refusal('CONFLICT', {
    expected: 'no entry of the subject in force under this circumstance',
    got: `entry ${other.id}, under another of its identities`,
    todo: 'drop the case',
  })
}

/** What a case rests on as it is known now, decisions asked anew; CONFLICT where the circumstance is no longer met. */
async function stillFound(db: Db, viewer: Viewer, ask: Ask, { id, quarter, ...row }: CaseRow): Promise<Candidate> {
  const evidence = row.findings.at(-1)?.evidence ?? []
  const decisions = await db.$client<{ id: string }[]>`
    select distinct decision_id as id from conduct_statement
    where conduct_id = any(${evidence as string[]}::text[]) and decision_id is not null order by 1`
  await retold(
    db,
    viewer,
    ask,
    decisions.map((one) => one.id),
  )
  const looking = { quarter: quarterOf(quarter), at: viewer.now, identity: row.subjectId }
  const found = await candidateOf(db, ask, looking, row.circumstance)
  if (found) return found
  throw refusal('CONFLICT', {
    expected: 'a circumstance that is still met',
    got: `case ${id}, whose evidence no longer suffices`,
    todo: 'drop the case',
  })
}

interface Said {
  listing_id: string
  subject_id: string
  circumstance: number
  basis: string
  listed_on: string
  stated_public_until: string
  removed_on: string | null
  removal_reason: string | null
}

async function sayEntry(tx: Client, viewer: Viewer, said: Said): Promise<void> {
  const row = { id: newId('ls', viewer.now), ...said, said_by: viewer.unit ?? '', known_from: viewer.now }
  await tx`insert into listing_statement ${tx(row)}`
}

/** 不予认定: ends a case without an entry, with its reason. */
export async function drop(db: Db, viewer: Viewer, id: string, given: string): Promise<void> {
  const reason = typed('reason', given)
  const row = await caseOf(db, viewer, id)
  provenSecond(viewer, row.steps)
  await alone(db, listingOf(row), (tx) => takeStep(tx, viewer, listingFlow, { caseId: id, event: 'DROP', reason }))
}

/** 移出事由 */
export type RemovalGround = 'REPAIR' | 'CORRECTION'

const grounds: Readonly<Record<RemovalGround, string>> = { REPAIR: '信用修复', CORRECTION: '更正' }

/** 移出: takes an entry in force off the list before its term, by somebody who had no hand in it; its course may not have been kept here. */
export async function remove(db: Db, viewer: Viewer, id: string, ground: RemovalGround, given: string): Promise<void> {
  const reason = typed('reason', given)
  const [row] = await casesById(db, viewer, [id])
  await alone(db, row ? listingOf(row) : `overload.listing ${id}`, async (tx) => {
    const [entry, ...earlier] = await tx<(Said & { said_by: string })[]>`
      select listing_id, subject_id, circumstance, basis, listed_on::text, stated_public_until::text, removed_on::text, removal_reason, said_by
      from listing_statement where listing_id = ${id} order by known_from desc, id desc`
    const first = earlier.at(-1) ?? entry
    provenRemover(viewer, await stepsOf(tx, [id]), first?.said_by ?? '')
    if (!entry)
      throw refusal('NOT_FOUND', {
        expected: 'an entry of the list',
        got: 'none of this id',
        todo: 'look at its id again',
      })
    const { said_by: _, ...said } = entry
    const today = dayOf(viewer.now)
    if (entryState(entryOf(said), today) === 'EXPIRED')
      throw refusal('CONFLICT', {
        expected: 'an entry in force',
        got: 'one whose term is over',
        todo: 'nothing is to be done',
      })
    const taking = { caseId: id, event: 'REMOVE', reason, particulars: { ground } }
    if (!(await takeStep(tx, viewer, listingFlow, taking))) return
    await sayEntry(tx, viewer, { ...said, removed_on: today, removal_reason: `${grounds[ground]}：${reason}` })
  })
}

const entryOf = (said: Said) => ({
  listedOn: said.listed_on,
  publicUntil: said.stated_public_until,
  removedOn: said.removed_on,
  removalReason: said.removal_reason,
})
