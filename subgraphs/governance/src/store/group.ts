import { alone, type Db, dayOf, newId, refusal, typed, type Viewer } from '@xinlu/schema'
import type { LiaisonInput, MemberInput } from '../generated.ts'
import type { LiaisonRow, MemberRow } from '../planRows.ts'
import { insert } from './insert.ts'

type Client = Db['$client']

/** Memberships as they stand at the viewer's moment, of a day or one by its id. */
async function members(sql: Client, { now }: Viewer, which: ReturnType<Client>): Promise<MemberRow[]> {
  return sql<MemberRow[]>`
    select * from (
      select distinct on (member_id) member_id as id, name, role, unit, valid_from::text as "validFrom", valid_to::text as "validTo"
      from leader_member_statement s where known_from <= ${now} order by member_id, known_from desc, s.id desc) m
    where ${which}
    order by array_position(array['LEADER', 'DEPUTY', 'OFFICE', 'MEMBER'], role), "validFrom", id`
}

/** 领导小组 on a day. */
export function membersOn({ $client: sql }: Db, viewer: Viewer, day: string): Promise<MemberRow[]> {
  return members(sql, viewer, sql`"validFrom" <= ${day} and ("validTo" is null or "validTo" >= ${day})`)
}

/** States that somebody is in the group from a day. */
export async function appointMember(db: Db, viewer: Viewer, input: MemberInput): Promise<MemberRow> {
  const id = newId('lm', viewer.now)
  const said = { name: typed('name', input.name), role: input.role, unit: input.unit, validFrom: input.since }
  await insert(db, 'leader_member_statement', {
    id: `${id}_1`,
    memberId: id,
    ...said,
    saidBy: viewer.unit ?? '',
    byPerson: viewer.id ?? '',
    knownFrom: viewer.now,
  })
  return { id, ...said, validTo: null }
}

/** States the last day of a membership; NOT_FOUND for none, CONFLICT for one that has ended, BAD_INPUT for a day before its first. */
export async function endMember(db: Db, viewer: Viewer, id: string, until: string, given: string): Promise<MemberRow> {
  const reason = typed('reason', given)
  return alone(db, `leader member ${id}`, async (tx) => {
    const [row] = await members(tx, viewer, tx`id = ${id}`)
    if (!row) throw refusal('NOT_FOUND', { expected: 'a member of the group', got: 'none', todo: 'look at the group' })
    if (row.validTo === until) return row
    if (row.validTo !== null)
      throw refusal('CONFLICT', {
        expected: 'a membership that goes on',
        got: `one to ${row.validTo}`,
        todo: 'look again',
      })
    if (until < row.validFrom)
      throw refusal('BAD_INPUT', { expected: `a day from ${row.validFrom}`, got: until, todo: 'correct the day' })
    const { id: memberId, ...said } = row
    await insert({ $client: tx }, 'leader_member_statement', {
      id: newId('ls', viewer.now),
      memberId,
      ...said,
      validTo: until,
      reason,
      saidBy: viewer.unit ?? '',
      byPerson: viewer.id ?? '',
      knownFrom: viewer.now,
    })
    return { ...row, validTo: until }
  })
}

/** 联络员 of each unit that has one on a day, with who was before. */
export async function liaisonsOn(
  { $client: sql }: { $client: Client },
  { now }: Viewer,
  day: string,
): Promise<LiaisonRow[]> {
  return sql<LiaisonRow[]>`
    select distinct on (unit) unit, name, account, deputy, deputy_account as "deputyAccount", hand_over as "handOver",
      valid_from::text as "validFrom",
      lag(name) over (partition by unit order by valid_from, known_from, id) as before
    from liaison_statement where known_from <= ${now} and valid_from <= ${day}
    order by unit, valid_from desc, known_from desc, id desc`
}

/** Who answers for a unit on the viewer's day; null for nobody. */
export async function liaisonOf(db: { $client: Client }, viewer: Viewer, unit: string): Promise<LiaisonRow | null> {
  const all = await liaisonsOn(db, viewer, dayOf(viewer.now))
  return all.find((one) => one.unit === unit) ?? null
}

/** States who answers for a unit from a day; BAD_INPUT where somebody was before and nothing is said of what was handed over. */
export async function appointLiaison(db: Db, viewer: Viewer, input: LiaisonInput): Promise<void> {
  const { unit, account, since } = input
  const deputyAccount = input.deputyAccount ?? null
  const deputy = input.deputy ? typed('deputy', input.deputy) : null
  if ((deputy === null) !== (deputyAccount === null) || deputyAccount === account)
    throw refusal('BAD_INPUT', {
      expected: 'a deputy with an account of its own, or none',
      got: 'half of one, or the same person',
      todo: 'name both, or neither',
    })
  const name = typed('name', input.name)
  const handOver = input.handOver ? typed('handOver', input.handOver) : null
  await alone(db, `liaison ${unit}`, async (tx) => {
    const [before] = (await liaisonsOn({ $client: tx }, viewer, since)).filter((one) => one.unit === unit)
    if (before && before.account !== account && handOver === null)
      throw refusal('BAD_INPUT', {
        expected: `what ${before.name} handed over`,
        got: 'nothing',
        todo: 'say it in handOver',
      })
    await insert({ $client: tx }, 'liaison_statement', {
      id: newId('ll', viewer.now),
      ...{ unit, name, account, deputy, deputyAccount, handOver, validFrom: since },
      saidBy: viewer.unit ?? '',
      byPerson: viewer.id ?? '',
      knownFrom: viewer.now,
    })
  })
}
