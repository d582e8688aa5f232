import { alone, type Db, dayOf, refusal, sql, stateOf, takeStep, typed, type Viewer } from '@xinlu/schema'
import { drawFlow } from '../domain/draw/machine.ts'
import type { InspectionOutcome } from '../generated.ts'
import { drawsById } from './draws.ts'
import { visitOfInspector } from './visits.ts'

/** 检查结果 as an inspector hands it in. */
export interface Finding {
  drawId: string
  subjectId: string
  outcome: InspectionOutcome
  finding: string
  inspectedOn: string
  reason: string
}

const bad = (expected: string, got: string, todo: string) => refusal('BAD_INPUT', { expected, got, todo })

/**
 * States what was found at a drawn firm, by an inspector who was drawn for it; NOT_FOUND for others. What is said already changes
 * nothing; said otherwise it needs a reason. With the last result that was missing, the draw's results are complete.
 */
export async function recordResult(db: Db, viewer: Viewer, said: Finding): Promise<void> {
  const { drawId, subjectId, outcome, inspectedOn } = said
  const finding = typed('finding', said.finding, 2)
  const reason = typed('reason', said.reason, 0)
  const visit = await visitOfInspector(db, viewer, drawId, subjectId)
  const [draw] = await drawsById(db.$client, [drawId])
  if (!visit || !draw)
    throw refusal('NOT_FOUND', {
      expected: 'a firm for which you were drawn',
      got: 'none of these ids',
      todo: 'look at myInspections',
    })
  const drawnOn = dayOf(draw.steps.find(({ event }) => event === 'RUN')?.knownFrom ?? viewer.now)
  const today = dayOf(viewer.now)
  if (inspectedOn < drawnOn || inspectedOn > today)
    throw bad(`a day from ${drawnOn} to ${today}`, inspectedOn, 'say on which day it was inspected')
  await alone(db, `supervision.draw ${drawId}`, async (tx) => {
    const resultId = `${drawId} ${subjectId}`
    const before = await tx<{ outcome: string; finding: string; inspectedOn: string }[]>`
      select outcome, finding, inspected_on::text as "inspectedOn" from inspection_result_statement
      where result_id = ${resultId} order by known_from desc, id desc`
    const [last] = before
    const isSame = last?.outcome === outcome && last.finding === finding && last.inspectedOn === inspectedOn
    if (isSame) return
    if (last && reason === '') throw bad('a reason, since it was said otherwise', 'none', 'say why')
    const row = {
      id: `${resultId} ${String(before.length + 1).padStart(4, '0')}`,
      result_id: resultId,
      draw_id: drawId,
      subject_id: subjectId,
      ...{ outcome, finding, inspected_on: inspectedOn, reason: reason || null },
      by_person: viewer.id ?? '',
      said_by: viewer.unit ?? '',
      known_from: viewer.now,
    }
    await tx`insert into inspection_result_statement ${tx(row)}`
    const [left] = await tx<{ n: number }[]>`
      select count(*)::int as n from draw_visit v where v.draw_id = ${drawId} and not exists (
        select 1 from inspection_result_statement r where r.draw_id = v.draw_id and r.subject_id = v.subject_id)`
    const [now] = await drawsById(tx, [drawId])
    if (left?.n === 0 && now && stateOf(now.steps) === 'DRAWN')
      await takeStep(tx, viewer, drawFlow, { caseId: drawId, event: 'COMPLETE' })
  })
}

/** Published inspections of some identities that found no problem, as known at an instant. */
export async function cleanInspections(db: Db, ids: readonly string[], at: string) {
  return db.wide<{ subjectId: string; drawId: string; inspectedOn: string }>(sql`
    select r.subject_id as "subjectId", r.draw_id as "drawId", r.inspected_on as "inspectedOn"
    from inspection_result_statement r join draw_publication p on p.draw_id = r.draw_id and p.known_from <= ${at}
    where r.subject_id = any(${ids}::text[]) and r.known_from <= ${at} and r.outcome = 'NO_PROBLEM' and not exists (
      select 1 from inspection_result_statement later where later.result_id = r.result_id and later.known_from <= ${at}
      and (later.known_from, later.id) > (r.known_from, r.id))
    order by r.inspected_on, r.subject_id`)
}
