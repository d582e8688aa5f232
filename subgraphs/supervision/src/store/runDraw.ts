import { type Ask, alone, type Db, dayOf, newId, refusal, stateOf, takeStep, typed, type Viewer } from '@xinlu/schema'
import { inConflict } from '../domain/draw/conflicts.ts'
import { resultDueOn } from '../domain/draw/county.ts'
import { drawFrom } from '../domain/draw/draw.ts'
import { seedOf } from '../domain/draw/form.ts'
import { drawFlow } from '../domain/draw/machine.ts'
import type { DrawRow } from '../drawRows.ts'
import { drawsById, type FrozenInspector, type FrozenRow, frozenOf } from './draws.ts'
import { conflictsOf, inspectorsOn } from './inspectors.ts'

type Client = Db['$client']

/** A draw of the viewer's unit; NOT_FOUND for others. */
export async function ownDraw(client: Client, { unit }: Viewer, id: string): Promise<DrawRow> {
  const [row] = await drawsById(client, [id])
  if (row && row.saidBy === unit) return row
  throw refusal('NOT_FOUND', { expected: 'a draw of your unit', got: 'none of this id', todo: 'look at draws' })
}

/**
 * 实施抽取 by another person than planned. The public part of the seed is the first head of the access log at or after the draw's
 * instant: which one it is was settled before anybody could know it. TOO_EARLY before; CONFLICT where since the population was
 * frozen a conflict was declared or an inspector left.
 */
export async function run(db: Db, viewer: Viewer, ask: Ask, id: string): Promise<void> {
  const draw = await ownDraw(db.$client, viewer, id)
  if (draw.byPerson === viewer.id)
    throw refusal('CONFLICT', {
      expected: 'another person than planned it',
      got: 'the same person',
      todo: 'have a colleague run it',
    })
  if (stateOf(draw.steps) === 'PLANNED' && viewer.now < draw.drawAt)
    throw refusal('TOO_EARLY', { expected: `an instant from ${draw.drawAt}`, got: viewer.now, todo: 'wait for it' })
  const publicPart = await headSince(ask, draw.drawAt)
  const { population, entries, inspectors } = await frozenOf(db.$client, draw)
  if (stateOf(draw.steps) === 'PLANNED') await assertStill(db, viewer, entries, inspectors)
  const seed = seedOf(draw.secret, id, publicPart)
  const { entryIds, teams } = drawFrom(population, seed)
  const byEntry = new Map(entries.map((entry) => [entry.entryId, entry]))
  const byVisit = new Map(teams.map((team) => [team.visitId, team.inspectors]))
  const today = dayOf(viewer.now)
  const due = resultDueOn(today)
  const drawn = entryIds.flatMap((entryId) => byEntry.get(entryId) ?? [])
  await alone(db, `supervision.draw ${id}`, async (tx) => {
    const particulars = { publicPart, seed }
    if (!(await takeStep(tx, viewer, drawFlow, { caseId: id, event: 'RUN', particulars }))) return
    const visits = drawn.map(({ entryId, visitId, subjectId }) => ({
      entry_id: entryId,
      draw_id: id,
      subject_id: subjectId,
      inspectors: [...(byVisit.get(visitId) ?? [])],
      due_on: due,
      known_from: viewer.now,
    }))
    await tx`insert into draw_visit ${tx(visits)}`
    // A visit counts towards the firm's yearly cap from now on.
    const plans = drawn.map(({ subjectId }) => ({
      id: newId('pi', viewer.now),
      inspection_id: newId('p', viewer.now),
      subject_id: subjectId,
      month: (due ?? today).slice(0, 7),
      industry: draw.industry,
      reason: `双随机抽查 ${draw.planNo}`,
      said_by: draw.saidBy,
      known_from: viewer.now,
    }))
    await tx`insert into inspection_statement ${tx(plans)}`
  })
}

/** 放弃抽查 before it is drawn. */
export async function abandon(db: Db, viewer: Viewer, id: string, reason: string): Promise<void> {
  const said = typed('reason', reason)
  await ownDraw(db.$client, viewer, id)
  await alone(db, `supervision.draw ${id}`, (tx) =>
    takeStep(tx, viewer, drawFlow, { caseId: id, event: 'ABANDON', reason: said }),
  )
}

async function headSince(ask: Ask, at: string): Promise<string> {
  const { checkpointSince } = (await ask('governance', 'query($at: DateTime!) { checkpointSince(at: $at) }', {
    at,
  })) as { checkpointSince: string | null }
  if (checkpointSince) return checkpointSince
  throw refusal('TOO_EARLY', {
    expected: `a head of the access log from ${at} on`,
    got: 'none yet',
    todo: 'wait until an answer was given that the log records',
  })
}

/** CONFLICT where the population was frozen without a conflict that holds now, or with an inspector who is none any more. */
async function assertStill(
  db: Db,
  viewer: Viewer,
  entries: readonly FrozenRow[],
  inspectors: readonly FrozenInspector[],
): Promise<void> {
  const today = dayOf(viewer.now)
  const conflicts = await conflictsOf(db, viewer, null)
  const there = new Set((await inspectorsOn(db, viewer, today)).map(({ id }) => id))
  const ours = inspectors.filter(({ inspectorId }) => inspectorId !== null)
  const isGone = ours.some(({ inspectorId }) => !there.has(inspectorId ?? ''))
  const isMissed = entries.some(({ memberIds, excluded }) => {
    const barred = inConflict(memberIds, conflicts, today)
    return ours.some(({ inspectorId, pseudonym }) => barred.has(inspectorId ?? '') && !excluded.includes(pseudonym))
  })
  if (!isGone && !isMissed) return
  throw refusal('CONFLICT', {
    expected: 'the inspectors and conflicts with which the population was frozen',
    got: isGone ? 'an inspector who may not be drawn any more' : 'a conflict that was declared since',
    todo: 'abandon this draw and plan another',
  })
}
