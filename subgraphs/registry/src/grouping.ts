import { alone, type Db, refusal, unknownId, type Viewer } from '@xinlu/schema'
import { newId } from './identity.ts'
import type { ChangeRow } from './rows.ts'

type Client = Db['$client']

/** Merges and splits come one after another: of two that would make a chain or a ring of subjects, one sees the other. */
const inTurn = <T>(db: Db, deed: (tx: Client) => Promise<T>) => alone(db, 'registry.grouping', deed)

/** 合并主体: from this moment `from` belongs to the subject `into`. Both must be of one kind. */
export async function merge(db: Db, viewer: Viewer, from: string, into: string, reason: string): Promise<ChangeRow> {
  needsReason(reason)
  return inTurn(db, async (tx) => {
    const [a, b] = await kindsOf(tx, [from, into])
    const target = await lastSubjectOf(tx, into)
    if (a !== b)
      throw refusal('CONFLICT', {
        expected: `two subjects of one kind`,
        got: `${a} and ${b}`,
        todo: 'merge like with like',
      })
    const was = await lastSubjectOf(tx, from)
    if (was === target)
      throw refusal('CONFLICT', { expected: 'two subjects', got: 'one already', todo: 'nothing needs to be done' })
    if (was !== from)
      throw refusal('CONFLICT', { expected: 'a subject of its own', got: 'one merged already', todo: 'split it first' })
    await provenAlone(tx, from)
    return state(tx, viewer, from, was, target, reason, null)
  })
}

/** 拆分主体: from this moment the identity is a subject of its own. */
export async function split(db: Db, viewer: Viewer, id: string, reason: string): Promise<ChangeRow> {
  needsReason(reason)
  return inTurn(db, async (tx) => {
    await kindsOf(tx, [id])
    const was = await lastSubjectOf(tx, id)
    if (was === id)
      throw refusal('CONFLICT', {
        expected: 'a merged identity',
        got: 'a subject of its own',
        todo: 'nothing needs to be done',
      })
    return state(tx, viewer, id, was, id, reason, null)
  })
}

/** 撤销: takes one merge or split back; only the latest change of an identity, and only once. */
export async function undo(db: Db, viewer: Viewer, changeId: string, reason: string): Promise<ChangeRow> {
  needsReason(reason)
  return inTurn(db, async (tx) => {
    const [change] = await tx<{ id: string; memberId: string; was: string; is: string; latest: string }[]>`
      select g.id, g.member_id as "memberId", g.was_subject_id as was, g.subject_id as is,
        (select id from grouping_statement l where l.member_id = g.member_id order by known_from desc, id desc limit 1) as latest
      from grouping_statement g where g.id = ${changeId}`
    if (!change)
      throw refusal('NOT_FOUND', {
        expected: 'an identity change',
        got: 'none of this id',
        todo: 'look at its id again',
      })
    if (change.latest !== change.id)
      throw refusal('CONFLICT', {
        expected: 'the latest change of this identity',
        got: 'an earlier one',
        todo: 'undo the later ones first',
      })
    // What was split off may have been merged into meanwhile.
    if (change.was !== change.memberId) await provenAlone(tx, change.memberId)
    return state(tx, viewer, change.memberId, change.is, change.was, reason, change.id)
  })
}

function needsReason(reason: string): void {
  if (reason.trim() === '') throw refusal('BAD_INPUT', { expected: 'a reason', got: 'none', todo: 'say why' })
}

/** CONFLICT for a subject into which others were ever merged: it would no longer be one subject with them. */
async function provenAlone(tx: Client, id: string): Promise<void> {
  const [member] = await tx`select 1 from grouping_statement where subject_id = ${id} and member_id <> ${id} limit 1`
  if (member)
    throw refusal('CONFLICT', {
      expected: 'a subject without members',
      got: 'one that others were merged into',
      todo: 'merge the other way round',
    })
}

/** The subject that an identity belongs to by what was stated last, also by a clerk who asked a moment later. */
async function lastSubjectOf(tx: Client, id: string): Promise<string> {
  const [last] = await tx<{ subjectId: string }[]>`
    select subject_id as "subjectId" from grouping_statement where member_id = ${id} order by known_from desc, id desc limit 1`
  return last?.subjectId ?? id
}

async function state(
  tx: Client,
  viewer: Viewer,
  memberId: string,
  was: string,
  is: string,
  reason: string,
  undoes: string | null,
): Promise<ChangeRow> {
  const row = {
    id: newId('c'),
    member_id: memberId,
    subject_id: is,
    was_subject_id: was,
    undoes,
    reason,
    said_by: viewer.unit ?? '',
    known_from: viewer.now,
  }
  await tx`insert into grouping_statement ${tx(row)}`
  return { id: row.id, memberId, was, is }
}

async function kindsOf(tx: Client, ids: string[]): Promise<string[]> {
  const rows = await tx<{ id: string; kind: string }[]>`select id, kind from identity where id in ${tx(ids)}`
  const kinds = new Map(rows.map((row) => [row.id, row.kind]))
  return ids.map((id) => {
    const kind = kinds.get(id)
    if (!kind) throw unknownId('a subject')
    return kind
  })
}
