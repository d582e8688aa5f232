import {
  type Ask,
  alone,
  codeTyped,
  type Db,
  dayOf,
  newId,
  refusal,
  typed,
  unknownId,
  type Viewer,
} from '@xinlu/schema'
import { isBanned, provenTerm } from '../../domain/tender/ban.ts'
import { provenRegistrar } from '../../domain/tender/hands.ts'
import type { BiddingBanInput } from '../../generated.ts'
import type { BanRow } from '../../tenderRows.ts'
import { firmsByCode } from './identities.ts'

type Client = Db['$client']

const columns = `b.ban_id as id, b.subject_id as "subjectId", b.clause, b.authority, b.doc_no as "docNo", b.decided_on::text as "decidedOn",
  b.stated_until::text as until, b.lifted_on::text as "liftedOn"`

/** The bans in force on a day on some subjects, as known at an instant, by their ids. */
export async function bansOn(
  client: Client,
  { subjectIds, day, at }: { subjectIds: readonly string[]; day: string; at: string },
): Promise<BanRow[]> {
  const rows = await client<BanRow[]>`
    select distinct on (b.ban_id) ${client.unsafe(columns)} from bidding_ban_statement b
    where b.subject_id = any(${subjectIds as string[]}::text[]) and b.known_from <= ${at}
    order by b.ban_id, b.known_from desc, b.id desc`
  return rows.filter((row) => isBanned(row, day))
}

async function banById(client: Client, id: string): Promise<BanRow | null> {
  const [row] = await client<BanRow[]>`
    select ${client.unsafe(columns)} from bidding_ban_statement b where b.ban_id = ${id} order by b.known_from desc, b.id desc limit 1`
  return row ?? null
}

/** Records a decision that bars a firm from tenders; one decision is one ban however often it is recorded, CONFLICT with other words. */
export async function recordBan(db: Db, viewer: Viewer, ask: Ask, input: BiddingBanInput): Promise<BanRow> {
  provenRegistrar(viewer)
  const { clause, decidedOn, until } = input
  if (decidedOn > dayOf(viewer.now))
    throw refusal('BAD_INPUT', { expected: 'decidedOn up to today', got: decidedOn, todo: 'correct it' })
  provenTerm({ clause, decidedOn, until })
  const authority = typed('authority', input.authority, 2)
  const docNo = typed('docNo', input.docNo, 2)
  const [firm] = await firmsByCode(ask, [codeTyped('uscc', input.uscc)], viewer.now)
  const subjectId = firm?.identityId ?? ''
  return alone(db, `construction.ban ${docNo}`, async (tx) => {
    const [known] = await tx<{ id: string }[]>`
      select ban_id as id from bidding_ban_statement where doc_no = ${docNo} and subject_id = ${subjectId} and authority = ${authority} limit 1`
    const last = known && (await banById(tx, known.id))
    if (last) {
      if (last.clause === clause && last.decidedOn === decidedOn && last.until === until) return last
      throw refusal('CONFLICT', {
        expected: 'the decision as it is recorded',
        got: 'other words of the same number',
        todo: 'look at the decision again',
      })
    }
    const said = { id: newId('bb', viewer.now), subjectId, clause, authority, docNo, decidedOn, until, liftedOn: null }
    return sayBan(tx, viewer, said, null)
  })
}

/** 解除: from a day on the ban no longer holds. */
export async function liftBan(db: Db, viewer: Viewer, id: string, on: string, given: string): Promise<BanRow> {
  provenRegistrar(viewer)
  const reason = typed('reason', given)
  return alone(db, `construction.ban ${id}`, async (tx) => {
    const last = await banById(tx, id)
    if (!last) throw unknownId('a recorded ban')
    if (last.liftedOn === on) return last
    if (last.liftedOn !== null || on < last.decidedOn || on > last.until)
      throw refusal(last.liftedOn === null ? 'BAD_INPUT' : 'CONFLICT', {
        expected: last.liftedOn === null ? `a day from ${last.decidedOn} to ${last.until}` : 'a ban that holds',
        got: last.liftedOn ?? on,
        todo: 'correct it',
      })
    return sayBan(tx, viewer, { ...last, liftedOn: on }, reason)
  })
}

async function sayBan(tx: Client, viewer: Viewer, ban: BanRow, reason: string | null): Promise<BanRow> {
  const [numbered] = await tx<{ n: number }[]>`
    select count(*)::int + 1 as n from bidding_ban_statement where ban_id = ${ban.id}`
  const row = {
    // A number that counts up, so that of two statements of one instant the later one stands.
    id: `${ban.id}_${String(numbered?.n).padStart(4, '0')}`,
    ban_id: ban.id,
    subject_id: ban.subjectId,
    clause: ban.clause,
    authority: ban.authority,
    doc_no: ban.docNo,
    decided_on: ban.decidedOn,
    stated_until: ban.until,
    lifted_on: ban.liftedOn,
    reason,
    said_by: viewer.unit ?? '',
    by_person: viewer.id ?? '',
    known_from: viewer.now,
  }
  await tx`insert into bidding_ban_statement ${tx(row)}`
  return ban
}
