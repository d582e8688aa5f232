import { type Ask, alone, type Db, newId, raw, refusal, sql, type Viewer } from '@xinlu/schema'
import { meetsCases, provenHandler } from '../domain/course/deciders.ts'
import { standingOf, type Told, toldOn } from './told.ts'

type Client = Db['$client']

/** 一超四罚: the four whom a violation may be punished on. */
export type Part = 'TRUCK' | 'DRIVER' | 'FIRM' | 'SOURCE_UNIT'

/** What followed from a violation, as last told. */
export interface ConsequenceRow {
  violationId: string
  part: Part
  decisionId: string
  kind: string
  penaltyKinds: string[]
  fine: string | null
  decidedOn: string
  subjectId: string
  standing: 'STANDS' | 'ANNULLED' | 'GONE'
  toldAt: string
}

const columns = `violation_id as "violationId", part, decision_id as "decisionId", kind, penalty_kinds as "penaltyKinds", fine::text,
  decided_on::text as "decidedOn", subject_id as "subjectId", standing,
  to_char(known_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "toldAt"`

/** What followed from a violation, each decision as last told; none for who may meet none. */
export async function consequencesOf(db: Db, viewer: Viewer, violationId: string): Promise<ConsequenceRow[]> {
  if (!meetsCases(viewer)) return []
  return db.rows<ConsequenceRow>(sql`
    select * from (select distinct on (part, decision_id) ${raw(columns)} from consequence_statement
      where violation_id = ${violationId} order by part, decision_id, known_from desc, id desc) c
    order by "decidedOn", part, "decisionId"`)
}

/** The last statement of each link to some decisions. */
export async function linksTo(client: Client, decisionIds: readonly string[]): Promise<ConsequenceRow[]> {
  return client<ConsequenceRow[]>`
    select distinct on (violation_id, part, decision_id) ${client.unsafe(columns)} from consequence_statement
    where decision_id = any(${decisionIds as string[]}::text[])
    order by violation_id, part, decision_id, known_from desc, id desc`
}

/**
 * Links a decision to one part of a violation, as enforcement tells it by its id: NOT_FOUND where it is on somebody else than that
 * part is of. Of a truck the decision is on its operator. The same again changes nothing, unless enforcement tells otherwise now.
 */
export async function linkDecision(
  db: Db,
  viewer: Viewer,
  ask: Ask,
  { violationId, part, decisionId }: Pick<ConsequenceRow, 'violationId' | 'part' | 'decisionId'>,
): Promise<ConsequenceRow> {
  provenHandler(viewer)
  const told = await toldOn(ask, viewer, decisionId, await partyOf(db, viewer, violationId, part))
  return alone(db, `overload.link ${decisionId}`, async (tx) => {
    const standing = (await linksTo(tx, [decisionId])).find(
      (one) => one.violationId === violationId && one.part === part,
    )
    if (standing && isAsTold(standing, told)) return standing
    return sayTold(tx, viewer, { violationId, part, decisionId }, told)
  })
}

/** Whom a part of a violation in force is of; null where that is not known; NOT_FOUND where there is no such violation. */
async function partyOf(db: Db, { now }: Viewer, violationId: string, part: Part): Promise<string | null> {
  const [row] = await db.rows<{
    operator: string | null
    driver: string | null
    source: string | null
    struck: boolean
  }>(sql`
    select s.operator_id as operator, s.driver_id as driver, s.source_unit_id as source, s.struck
    from violation_statement s where s.violation_id = ${violationId} and s.known_from <= ${now}
    order by s.known_from desc, s.id desc limit 1`)
  if (row && !row.struck)
    return { TRUCK: row.operator, FIRM: row.operator, DRIVER: row.driver, SOURCE_UNIT: row.source }[part]
  throw refusal('NOT_FOUND', {
    expected: 'a violation in force',
    got: 'none of this id',
    todo: 'look at its id again',
  })
}

/** Whether a link says what is told now. */
export function isAsTold(link: ConsequenceRow, told: Told | null): boolean {
  if (link.standing !== standingOf(told)) return false
  if (told === null) return true
  return (
    link.kind === told.kind &&
    link.decidedOn === told.decidedOn &&
    link.subjectId === told.subjectId &&
    link.fine === told.fine &&
    link.penaltyKinds.join('、') === told.penaltyKinds.join('、')
  )
}

/** States a link as it is told now; of what is gone, what was told last stays and is said to be gone. */
export async function sayTold(
  tx: Client,
  viewer: Viewer,
  link: Pick<ConsequenceRow, 'violationId' | 'part' | 'decisionId'>,
  told: Omit<Told, 'id' | 'annulled'> & { annulled?: boolean; gone?: true },
): Promise<ConsequenceRow> {
  const standing = told.gone ? 'GONE' : standingOf({ annulled: told.annulled === true })
  const row = {
    id: newId('cq', viewer.now),
    violation_id: link.violationId,
    part: link.part,
    decision_id: link.decisionId,
    kind: told.kind,
    penalty_kinds: told.penaltyKinds,
    fine: told.fine,
    decided_on: told.decidedOn,
    subject_id: told.subjectId,
    standing,
    said_by: viewer.unit ?? '',
    known_from: viewer.now,
  }
  const [said] = await tx<
    ConsequenceRow[]
  >`insert into consequence_statement ${tx(row)} returning ${tx.unsafe(columns)}`
  return said as ConsequenceRow
}
