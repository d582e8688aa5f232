import { randomBytes } from 'node:crypto'
import { type Ask, alone, type Db, dayOf, hashOf, newId, refusal, takeStep, typed, type Viewer } from '@xinlu/schema'
import { tableAt } from '../domain/classes/table.ts'
import { assertInspectors } from '../domain/draw/draw.ts'
import { populationHashOf, seedCommitmentOf } from '../domain/draw/form.ts'
import { drawFlow } from '../domain/draw/machine.ts'
import type { SupervisedIndustry } from '../generated.ts'
import { drawsWhere, type FrozenRow } from './draws.ts'
import { type JointDepartment, type Pooled, populationNow } from './population.ts'

type Client = Db['$client']

/** 抽查方案 as it is asked for. */
export interface Planning {
  planNo: string
  industry: SupervisedIndustry
  drawAt: string
  departments: readonly JointDepartment[]
}

const hex = () => randomBytes(32).toString('hex')

/**
 * 制定抽查方案 by the unit of the industry's class table: freezes the population, commits to the seed, and gives the draw's id. The same
 * plan number again gives the same draw, or CONFLICT where it asks for something else. CONFLICT too where nobody can be drawn,
 * or inspectors are too few.
 */
export async function plan(db: Db, viewer: Viewer, ask: Ask, planning: Planning): Promise<string> {
  const { industry, drawAt, departments } = planning
  const planNo = typed('planNo', planning.planNo, 2)
  const table = tableAt(industry, dayOf(viewer.now))
  const { unit } = table
  if (viewer.unit !== unit)
    throw refusal('NOT_FOUND', {
      expected: 'an industry for which your unit draws',
      got: industry,
      todo: `leave it to ${unit}`,
    })
  const planHash = hashOf([industry, drawAt, departments])
  const [before] = await drawsWhere(db.$client, db.$client`d.said_by = ${unit} and d.plan_no = ${planNo}`)
  if (before) return sameAs(before, planHash)
  if (drawAt <= viewer.now)
    throw refusal('BAD_INPUT', {
      expected: 'an instant that is still to come',
      got: drawAt,
      todo: 'the public part of the seed must not exist yet',
    })
  const drawId = newId('dr', viewer.now)
  const { population, entries, inspectors } = await populationNow(db, viewer, ask, { ...planning, drawId, table })
  assertInspectors(population)
  const secret = hex()
  const salt = hex()
  const row = {
    id: drawId,
    plan_no: planNo,
    plan_hash: planHash,
    industry,
    edition: table.edition,
    draw_at: drawAt,
    team: population.team,
    departments: departments.map(({ name }) => typed('name', name, 2)),
    shown: [...population.shown],
    population_hash: populationHashOf(population),
    seed_commitment: seedCommitmentOf(secret, salt),
    ...{ secret, salt },
    by_person: viewer.id ?? '',
    said_by: unit,
    known_from: viewer.now,
  }
  return alone(db, `supervision.draw ${unit} ${planNo}`, async (tx) => {
    const [faster] = await drawsWhere(tx, tx`d.said_by = ${unit} and d.plan_no = ${planNo}`)
    if (faster) return sameAs(faster, planHash)
    await tx`insert into draw ${tx({ ...row, strata: JSON.stringify(population.strata) })}`
    await freeze(tx, drawId, entries, inspectors)
    const particulars = { seedCommitment: row.seed_commitment, populationHash: row.population_hash, planNo }
    await takeStep(tx, viewer, drawFlow, { caseId: drawId, event: 'PLAN', particulars })
    return drawId
  })
}

function sameAs({ id, planHash }: { id: string; planHash: string }, asked: string): string {
  if (planHash === asked) return id
  throw refusal('CONFLICT', {
    expected: 'one draw of a plan number',
    got: 'another plan under the same number',
    todo: 'use the next number',
  })
}

/** Rows written at once. */
const part = 2000

async function freeze(
  tx: Client,
  drawId: string,
  entries: readonly FrozenRow[],
  inspectors: readonly Pooled[],
): Promise<void> {
  const rows = entries.map(({ entryId, subjectId, memberIds, label, entrySalt, visitId, visitSalt, excluded }) => ({
    id: entryId,
    draw_id: drawId,
    subject_id: subjectId,
    member_ids: memberIds,
    label,
    entry_salt: entrySalt,
    visit_id: visitId,
    visit_salt: visitSalt,
    excluded: [...excluded],
  }))
  for (let at = 0; at < rows.length; at += part) await tx`insert into draw_entry ${tx(rows.slice(at, at + part))}`
  const people = inspectors.map(({ pseudonym, pool, inspectorId, person, unit, certificateNo, salt }) => ({
    id: pseudonym,
    draw_id: drawId,
    inspector_id: inspectorId,
    certificate_no: certificateNo,
    ...{ pool, person, unit, salt },
  }))
  await tx`insert into draw_inspector ${tx(people)}`
}
