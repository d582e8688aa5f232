import {
  type Ask,
  alone,
  type Db,
  dayOf,
  newId,
  ownIds,
  refusal,
  stepsOf,
  takeStep,
  typed,
  unknownId,
  type Viewer,
} from '@xinlu/schema'
import { commitmentFlow } from '../domain/commitments/flow.ts'
import { isSubstitute, isWithdrawable, pageKinds } from '../domain/commitments/kinds.ts'
import { bindsStill, type CommitmentFacts } from '../domain/commitments/state.ts'
import { barOn } from '../domain/commitments/times.ts'
import type { CommitmentInput } from '../generated.ts'
import { commitmentsById, standingBreaches } from './commitments.ts'
import { isBusiness, type Promisor, promisorOf } from './promisor.ts'

const conflict = (expected: string, got: string, todo: string) => refusal('CONFLICT', { expected, got, todo })

/** Deeds on one subject's promises come one after another. */
const promisesOf = (subjectId: string) => `supervision.commitments ${subjectId}`

/** The subject that the viewer is; PURPOSE_REFUSED for a viewer who is none. */
export async function ownSubject(viewer: Viewer, ask: Ask): Promise<string> {
  const [own] = await ownIds(viewer, ask)
  return own as string
}

/**
 * Enters a commitment of a subject and gives its id. The same about the same matter is given back as it stands; CONFLICT for another while
 * it binds, for 告知承诺 and 容缺 of a subject with a broken promise, and for a promise to the public by a natural person.
 */
export async function make(
  db: Db,
  viewer: Viewer,
  ask: Ask,
  subjectId: string,
  input: CommitmentInput,
): Promise<string> {
  const text = typed('text', input.text, 10)
  const today = dayOf(viewer.now)
  const said = {
    about: typed('about', input.about),
    liability: input.liability ? typed('liability', input.liability) : null,
  }
  const validUntil = input.validUntil ?? null
  if (validUntil !== null && validUntil < today)
    throw refusal('BAD_INPUT', { expected: `validUntil from ${today}`, got: validUntil, todo: 'correct the day' })
  const promisor = await promisorOf(ask, subjectId)
  await provenFree(db, viewer, promisor, input)
  return alone(db, promisesOf(promisor.subjectId), async (tx) => {
    const held = await tx<(Omit<CommitmentFacts, 'steps'> & { id: string; text: string })[]>`
      select c.id, c.text, c.kind, c.valid_until::text as "validUntil", f.fulfilled_on::text as "fulfilledOn"
      from commitment c left join fulfilment f on f.commitment_id = c.id
      where c.subject_id = any(${promisor.members}::text[]) and c.kind = ${input.kind} and c.about = ${said.about}
      order by c.known_from desc, c.id`
    const ids = held.map(({ id }) => id)
    const steps = ids.length > 0 ? await stepsOf(tx, ids) : []
    const own = (id: string) => steps.filter(({ caseId }) => caseId === id)
    const stands = held.find((row) => bindsStill({ ...row, steps: own(row.id) }, today))
    if (stands?.text === text) return stands.id
    if (stands) throw conflict('one commitment about a matter', 'another text', 'use the commitment that stands')
    const id = newId('c', viewer.now)
    const row = {
      ...{ id, subject_id: subjectId, kind: input.kind, about: said.about, text, made_on: today },
      ...{ valid_until: validUntil, liability: said.liability, accepting_unit: unitOf(viewer, input) },
      ...(isBusiness(promisor) ? { signatory: promisor.title, signatory_code: promisor.code } : {}),
      ...{ by_person: viewer.id ?? '', said_by: viewer.unit ?? subjectId, known_from: viewer.now },
    }
    await tx`insert into commitment ${tx(row)}`
    await takeStep(tx, viewer, commitmentFlow, { caseId: id, event: 'SIGN' })
    return id
  })
}

/** A clerk records for its own unit; a subject says to whom it promises, where it is to one unit. */
function unitOf({ unit }: Viewer, { acceptingUnit }: CommitmentInput): string | null {
  if (unit !== null) return unit
  const named = acceptingUnit ?? null
  if (named === null || /^[a-z0-9-]{3,40}$/.test(named)) return named
  throw refusal('BAD_INPUT', { expected: 'the name of a unit', got: named.slice(0, 40), todo: 'leave it out' })
}

/** CONFLICT where something bars the subject from promising this. */
async function provenFree(db: Db, viewer: Viewer, promisor: Promisor, { kind }: CommitmentInput): Promise<void> {
  if (pageKinds.includes(kind) && !isBusiness(promisor))
    throw conflict('a business', 'a natural person', 'of natural persons nothing is shown in public')
  const today = dayOf(viewer.now)
  if (!isSubstitute(kind, today) || barOn(today) === null) return
  const [broken] = await standingBreaches(db, promisor.members, viewer.now)
  if (broken)
    throw conflict(
      'a subject whose promises were kept',
      `one that was found broken on ${broken.brokenOn}`,
      'hand in what is asked for; a broken promise bars further 告知承诺 and 容缺',
    )
}

/** The subject takes a commitment back, where the county lets it; NOT_FOUND for others'. */
export async function withdraw(db: Db, viewer: Viewer, ask: Ask, id: string, given: string): Promise<void> {
  const reason = typed('reason', given)
  const own = await ownIds(viewer, ask)
  const [row] = await commitmentsById(db, viewer, [id])
  if (!row || !own.includes(row.subjectId))
    throw refusal('NOT_FOUND', {
      expected: 'a commitment of your own',
      got: 'none of this id',
      todo: 'look at its id again',
    })
  if (!isWithdrawable(row.kind, row.madeOn))
    throw conflict('a commitment on which nothing rests', row.kind, 'keep it; what was granted rests on it')
  await alone(db, promisesOf(row.subjectId), (tx) =>
    takeStep(tx, viewer, commitmentFlow, { caseId: id, event: 'WITHDRAW', reason }),
  )
}

/** Marks a commitment as fulfilled, once; NOT_FOUND where there is none. What was found broken stays so. */
export async function fulfil(db: Db, viewer: Viewer, id: string): Promise<void> {
  const [held] = await commitmentsById(db, viewer, [id])
  if (!held) throw unknownId('a commitment')
  const row = { commitment_id: id, fulfilled_on: dayOf(viewer.now), by_person: viewer.id ?? '', known_from: viewer.now }
  await alone(db, promisesOf(held.subjectId), async (tx) => {
    const [done] = await tx`insert into fulfilment ${tx(row)} on conflict do nothing returning 1`
    const [last] = await tx<{ state: string }[]>`select state from step where case_id = ${id} order by seq desc limit 1`
    const stands = last === undefined || last.state === 'SIGNED'
    if (done && stands) await takeStep(tx, viewer, commitmentFlow, { caseId: id, event: 'FULFIL' })
  })
}
