import {
  type Ask,
  alone,
  type Db,
  dayOf,
  newId,
  ownIds,
  refusal,
  stateOf,
  takeStep,
  typed,
  type Viewer,
  withSteps,
} from '@xinlu/schema'
import { isTakenUp, provenInTime } from '../../domain/tender/complaint.ts'
import { complaintUnits, handlerOf, noComplaint, type TenderHands } from '../../domain/tender/hands.ts'
import { complaintFlow } from '../../domain/tender/machine.ts'
import type { TenderComplaintRow } from '../../tenderRows.ts'
import { biddersAt } from './registered.ts'
import { audits, tenderAlone, tendersById } from './tenders.ts'

type Client = Db['$client']

async function complaintsWhere(client: Client, which: ReturnType<Client>): Promise<TenderComplaintRow[]> {
  const rows = await client<(Omit<TenderComplaintRow, 'steps' | 'filedOn'> & { at: string })[]>`
    select c.id, c.tender_id as "tenderId", c.bidder_code as "bidderCode", c.subject_id as "subjectId", c.ground, c.knew_on::text as "knewOn",
      to_char(c.known_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
    from tender_complaint c ${which}`
  return (await withSteps(client, rows)).map(({ at, ...row }) => ({
    ...row,
    filedOn: dayOf(at),
  }))
}

async function complaintById(client: Client, id: string): Promise<TenderComplaintRow> {
  const [row] = await complaintsWhere(client, client`where c.id = ${id}`)
  if (row) return row
  throw noComplaint()
}

/** Units and persons with a hand in a tender: by its steps and those of its evaluators, who they are, and who registered its bidders. */
async function handsIn(client: Client, tenderId: string): Promise<TenderHands> {
  const rows = await client<{ person: string; unit: string | null }[]>`
    select by_person as person, by_unit as unit from step
      where case_id = ${tenderId} or case_id in (select id from tender_evaluator where tender_id = ${tenderId})
    union select person, null from tender_evaluator where tender_id = ${tenderId}
    union select by_person, said_by from bidder_statement where tender_id = ${tenderId}
    union select by_person, said_by from tender_statement where tender_id = ${tenderId}`
  return {
    units: [...new Set(rows.flatMap(({ unit }) => (unit === null ? [] : [unit])))].sort(),
    persons: rows.map(({ person }) => person),
  }
}

/** Whether a viewer may handle complaints on a tender. */
async function handles(client: Client, viewer: Viewer, tenderId: string): Promise<boolean> {
  if (viewer.unit === null || !complaintUnits.includes(viewer.unit)) return false
  try {
    handlerOf(viewer, await handsIn(client, tenderId))
    return true
  } catch {
    return false
  }
}

/** A complaint for who filed it, for who may handle it, and for the audit; null for everybody else. */
export async function complaintFor(db: Db, viewer: Viewer, ask: Ask, id: string): Promise<TenderComplaintRow | null> {
  const [row] = await complaintsWhere(db.$client, db.$client`where c.id = ${id}`)
  if (!row) return null
  if (viewer.purpose === 'SUBJECT_SELF') return (await ownIds(viewer, ask)).includes(row.subjectId) ? row : null
  return audits(viewer) || (await handles(db.$client, viewer, row.tenderId)) ? row : null
}

/** Whether a viewer sees what a complaint is about: its handler, once it is taken up. */
export async function seesCheck(db: Db, viewer: Viewer, { tenderId, steps }: TenderComplaintRow): Promise<boolean> {
  return isTakenUp(steps) && (await handles(db.$client, viewer, tenderId))
}

/** Complaints that wait for the viewer's unit, the first filed first. */
export async function complaintsFor(db: Db, viewer: Viewer, first: number): Promise<TenderComplaintRow[]> {
  if (viewer.unit === null || !complaintUnits.includes(viewer.unit)) return []
  const sql = db.$client
  const rows = await complaintsWhere(
    sql,
    sql`where (select state from step where case_id = c.id order by seq desc limit 1) in ('FILED', 'ACCEPTED')
      and not exists (select 1 from step where case_id = c.tender_id and by_unit = ${viewer.unit})
      order by c.known_from, c.id limit ${first}`,
  )
  return rows
}

/** 投诉 by a member of a bidder; NOT_FOUND for who does not bid, TOO_EARLY before the opening. The same again is the same. */
export async function fileComplaint(
  db: Db,
  viewer: Viewer,
  ask: Ask,
  said: { tenderId: string; ground: string; knewOn: string },
): Promise<string> {
  const ground = typed('ground', said.ground, 5)
  const own = await ownIds(viewer, ask)
  const [tender] = await tendersById(db.$client, [said.tenderId])
  const bidders = tender ? await biddersAt(db.$client, tender.id, tender.opensAt) : []
  const bidder = bidders.find(({ memberIds }) => memberIds.some((id) => own.includes(id)))
  if (!tender || !bidder)
    throw refusal('NOT_FOUND', {
      expected: 'a tender in which you bid',
      got: 'none of this id',
      todo: 'look at its id again',
    })
  if (tender.state === 'RECORDED')
    throw refusal('TOO_EARLY', {
      expected: `a tender that was opened; this one is planned for ${tender.opensAt}`,
      got: viewer.now,
      todo: 'object with the tenderee until then',
    })
  provenInTime({ knewOn: said.knewOn, openedOn: dayOf(tender.opensAt), today: dayOf(viewer.now) })
  return alone(db, tenderAlone(tender.id), async (tx) => {
    const before = await complaintsWhere(
      tx,
      tx`where c.tender_id = ${tender.id} and c.bidder_code = ${bidder.bidderCode} order by c.known_from, c.id`,
    )
    const open = before.find(({ steps }) => ['FILED', 'ACCEPTED'].includes(stateOf(steps)))
    if (open?.ground === ground && open.knewOn === said.knewOn) return open.id
    if (open)
      throw refusal('CONFLICT', {
        expected: 'one open complaint of a bidder',
        got: 'another one',
        todo: 'wait for its decision, or withdraw it',
      })
    const id = newId('tc', viewer.now)
    const subjectId = bidder.memberIds.find((one) => own.includes(one)) ?? ''
    const row = { id, tender_id: tender.id, bidder_code: bidder.bidderCode, subject_id: subjectId, ground }
    const by = { knew_on: said.knewOn, said_by: viewer.id ?? '', known_from: viewer.now }
    await tx`insert into tender_complaint ${tx({ ...row, ...by })}`
    await takeStep(tx, viewer, complaintFlow, { caseId: id, event: 'FILE' })
    return id
  })
}

/** Who filed a complaint takes it back. */
export async function takeBack(db: Db, viewer: Viewer, ask: Ask, id: string): Promise<void> {
  const own = await ownIds(viewer, ask)
  const row = await complaintById(db.$client, id)
  if (!own.includes(row.subjectId)) throw noComplaint()
  await alone(db, tenderAlone(row.tenderId), async (tx) => {
    await takeStep(tx, viewer, complaintFlow, { caseId: id, event: 'WITHDRAW' })
  })
}

/** A step of a complaint by somebody who may handle it; there is no other way to it. */
async function handled(db: Db, viewer: Viewer, id: string, event: string, reason: string | null): Promise<void> {
  const row = await complaintById(db.$client, id)
  const handler = handlerOf(viewer, await handsIn(db.$client, row.tenderId))
  await alone(db, tenderAlone(row.tenderId), async (tx) => {
    const particulars = { by: handler.unit }
    await takeStep(tx, viewer, complaintFlow, { caseId: id, event, particulars, ...(reason !== null && { reason }) })
  })
}

/** 受理 or 不予受理, the latter with its reason. */
export function takeUp(db: Db, viewer: Viewer, id: string, accept: boolean, given: string | null): Promise<void> {
  return handled(db, viewer, id, accept ? 'ACCEPT' : 'REFUSE', given === null ? null : typed('reason', given))
}

/** 处理决定 with its reason. */
export function decideComplaint(db: Db, viewer: Viewer, id: string, uphold: boolean, given: string): Promise<void> {
  return handled(db, viewer, id, uphold ? 'UPHOLD' : 'REJECT', typed('reason', given))
}
