import { type Ask, alone, codeTyped, type Db, dayOf, newId, refusal, takeStep, typed, type Viewer } from '@xinlu/schema'
import { nothingToDeclare } from '../../domain/tender/appointment.ts'
import { noTender } from '../../domain/tender/hands.ts'
import { evaluatorFlow } from '../../domain/tender/machine.ts'
import type { EvaluatorInput } from '../../generated.ts'
import type { EvaluatorRow } from '../../tenderRows.ts'
import { identitiesAt } from './identities.ts'
import { biddersAt } from './registered.ts'
import { ownTender, tenderAlone } from './tenders.ts'

type Client = Db['$client']

async function evaluatorsWhere(client: Client, which: ReturnType<Client>): Promise<EvaluatorRow[]> {
  return client<EvaluatorRow[]>`
    select e.id, e.tender_id as "tenderId", e.person, e.name, e.employer_code as "employerCode", e.practitioner_id as "practitionerId",
      e.until::text as until, e.said_by as "saidBy", s.state,
      to_char(s.known_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "steppedAt"
    from tender_evaluator e
    join lateral (select state, known_from from step where case_id = e.id order by seq desc limit 1) s on true
    ${which} order by e.known_from, e.id`
}

/** The evaluators of a tender, the first appointed first. */
export const evaluatorsOf = (client: Client, tenderId: string) =>
  evaluatorsWhere(client, client`where e.tender_id = ${tenderId}`)

/** The appointments of one person for a tender. */
export const appointmentsOf = (client: Client, tenderId: string, person: string) =>
  evaluatorsWhere(client, client`where e.tender_id = ${tenderId} and e.person = ${person}`)

/** Appointments by id; null where there is none. */
export async function evaluatorsById(client: Client, ids: readonly string[]): Promise<(EvaluatorRow | null)[]> {
  const rows = await evaluatorsWhere(client, client`where e.id = any(${ids as string[]}::text[])`)
  return ids.map((id) => rows.find((row) => row.id === id) ?? null)
}

/** The subject that each evaluator works for as known at an instant, by its employer's code or as the registry says; null for none. */
export async function employersOf(
  ask: Ask,
  evaluators: readonly Pick<EvaluatorRow, 'employerCode' | 'practitionerId'>[],
  at: string,
): Promise<(string | null)[]> {
  const people = evaluators.flatMap(({ practitionerId }) => (practitionerId ? [practitionerId] : []))
  const known = await identitiesAt(
    ask,
    people.map((id) => ({ id })),
    at,
  )
  const employerOf = new Map(people.map((id, i) => [id, known[i]?.employerId ?? null]))
  const asked = evaluators.map(({ employerCode, practitionerId }) => {
    const id = employerOf.get(practitionerId ?? '') ?? null
    return employerCode ? { code: employerCode } : id ? { id } : null
  })
  const firms = await identitiesAt(
    ask,
    asked.filter((one) => one !== null),
    at,
  )
  let next = 0
  return asked.map((one) => (one === null ? null : (firms[next++]?.subjectId ?? null)))
}

type Said = Pick<EvaluatorRow, 'until' | 'name' | 'employerCode' | 'practitionerId'>

const sameAppointment = (a: Said, b: Said) =>
  a.until === b.until && a.name === b.name && a.employerCode === b.employerCode && a.practitionerId === b.practitionerId

/** Appoints an evaluator; CONFLICT for one whom a bidder employs, and beside an appointment that stands. The same again is the same. */
export async function appoint(db: Db, viewer: Viewer, ask: Ask, input: EvaluatorInput): Promise<string> {
  const tender = await ownTender(db.$client, viewer, input.tenderId)
  const person = typed('person', input.person)
  const name = input.name ? typed('name', input.name) : null
  const employerCode = input.employerCode ? codeTyped('employerCode', input.employerCode) : null
  const practitionerId = input.practitionerId ?? null
  if (input.until < dayOf(viewer.now) || input.until < dayOf(tender.opensAt))
    throw refusal('BAD_INPUT', {
      expected: `until a day not before the opening (${dayOf(tender.opensAt)}) and not over`,
      got: input.until,
      todo: 'correct it',
    })
  const [employer = null] = await employersOf(ask, [{ employerCode, practitionerId }], viewer.now)
  return alone(db, tenderAlone(tender.id), async (tx) => {
    const standing = (await appointmentsOf(tx, tender.id, person)).find(
      ({ state }) => state === 'APPOINTED' || state === 'DECLARED',
    )
    const said = { until: input.until, name, employerCode, practitionerId }
    if (standing && sameAppointment(standing, said)) return standing.id
    if (standing)
      throw refusal('CONFLICT', { expected: 'one appointment of a person', got: standing.id, todo: 'revoke it first' })
    const bidders = await biddersAt(tx, tender.id, viewer.now)
    const members = bidders.flatMap(({ memberIds }) => memberIds)
    const known = await identitiesAt(
      ask,
      members.map((id) => ({ id })),
      viewer.now,
    )
    const employs =
      bidders.some(({ memberCodes }) => employerCode !== null && memberCodes.includes(employerCode)) ||
      (employer !== null && known.some((one) => one?.subjectId === employer))
    if (employs)
      throw refusal('CONFLICT', {
        expected: 'an evaluator without an interest in a bidder (第四十六条)',
        got: 'one whom a bidder employs',
        todo: 'appoint another',
      })
    const id = newId('ev', viewer.now)
    const row = { id, tender_id: tender.id, person, name, employer_code: employerCode, practitioner_id: practitionerId }
    const by = { until: input.until, said_by: viewer.unit ?? '', by_person: viewer.id ?? '', known_from: viewer.now }
    await tx`insert into tender_evaluator ${tx({ ...row, ...by })}`
    await takeStep(tx, viewer, evaluatorFlow, { caseId: id, event: 'APPOINT' })
    return id
  })
}

/** 解除聘任 with its reason. */
export async function revoke(db: Db, viewer: Viewer, id: string, given: string): Promise<void> {
  const reason = typed('reason', given)
  const [row] = await evaluatorsById(db.$client, [id])
  if (!row) throw noTender()
  await ownTender(db.$client, viewer, row.tenderId)
  await alone(db, tenderAlone(row.tenderId), async (tx) => {
    await takeStep(tx, viewer, evaluatorFlow, { caseId: id, event: 'REVOKE', reason })
  })
}

/** The viewer's own appointment for the tender of its token; null where there is none that stands. */
export async function ownAppointment(db: Db, { id, role, tender, now }: Viewer): Promise<EvaluatorRow | null> {
  if (id === null || role !== 'tender-evaluator' || tender === null) return null
  const last = (await appointmentsOf(db.$client, tender, id)).at(-1)
  return last && last.until >= dayOf(now) && last.state !== 'REVOKED' ? last : null
}

/**
 * An evaluator's own word on a tender: that there is no conflict, or the conflict for which it leaves. Whoever has no appointment there
 * that stands is told the same as where there is no such tender.
 */
export async function declare(
  db: Db,
  viewer: Viewer,
  tenderId: string,
  conflict: string | null,
): Promise<EvaluatorRow> {
  const reason = conflict === null ? null : typed('reason', conflict)
  if (viewer.id === null || viewer.role !== 'tender-evaluator' || viewer.tender !== tenderId) throw nothingToDeclare()
  const person = viewer.id
  const id = await alone(db, tenderAlone(tenderId), async (tx) => {
    const last = (await appointmentsOf(tx, tenderId, person)).at(-1)
    if (!last || last.until < dayOf(viewer.now) || last.state === 'REVOKED') throw nothingToDeclare()
    const taking = reason === null ? { event: 'DECLARE' } : { event: 'CONFLICT', reason }
    await takeStep(tx, viewer, evaluatorFlow, { caseId: last.id, ...taking })
    return last.id
  })
  return (await evaluatorsById(db.$client, [id]))[0] as EvaluatorRow
}
