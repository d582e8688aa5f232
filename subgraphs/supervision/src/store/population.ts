import { randomBytes, randomInt } from 'node:crypto'
import { type Ask, type Db, dayOf, refusal, typed, unnoted, type Viewer } from '@xinlu/schema'
import type { ClassTable } from '../domain/classes/table.ts'
import { inAll, inConflict } from '../domain/draw/conflicts.ts'
import { shownRuleOn, teamOn } from '../domain/draw/county.ts'
import { entryIdOf, pseudonymOf, visitIdOf } from '../domain/draw/form.ts'
import { sized } from '../domain/draw/numbers.ts'
import { shownLabels } from '../domain/draw/shown.ts'
import type { Population, Stratum } from '../domain/draw/types.ts'
import { type ClassedRow, classesOf } from './classes.ts'
import type { FrozenInspector, FrozenRow } from './draws.ts'
import { conflictsOf, inspectorsOn } from './inspectors.ts'

/** 联合抽查部门: its population, its inspectors and whom each may not visit. */
export interface JointDepartment {
  name: string
  subjectIds: readonly string[]
  inspectors: readonly { certificateNo: string; conflicts: readonly string[] }[]
}

/** An inspector as frozen, with the account of one of ours. */
export interface Pooled extends FrozenInspector {
  person: string | null
  unit: string | null
  mayNotVisit: (memberIds: readonly string[]) => boolean
}

/** Those who are left out at their yearly cap: a stratum of which nobody is drawn. */
const leftOut = 'LEFT_OUT_AT_CAP'

const hex = () => randomBytes(32).toString('hex')

/** What a population is frozen for. */
interface Asked {
  drawId: string
  drawAt: string
  table: ClassTable
  departments: readonly JointDepartment[]
}

/** The population of a draw as it is now: every firm of the industry, of joint draws those of every department, with its class. */
export async function populationNow(
  db: Db,
  viewer: Viewer,
  ask: Ask,
  { drawId, drawAt, table, departments }: Asked,
): Promise<{ population: Population; entries: FrozenRow[]; inspectors: Pooled[] }> {
  // Who is in the population is nobody's access: a firm must not read in its record that a draw is being planned.
  const classed = await unnoted(() => classesOf(ask, db, table.industry, viewer.now))
  const subjects = inAll(
    classed,
    departments.map(({ subjectIds }) => subjectIds),
  )
  if (subjects.length === 0)
    throw refusal('CONFLICT', {
      expected: 'a firm that every department has in its population',
      got: 'none',
      todo: 'look at the populations again',
    })
  const strata = strataOf(table)
  const caps = new Map(table.classes.map(({ name, cap }) => [name, cap]))
  const inspectors = await poolsOf(db, viewer, dayOf(drawAt), departments)
  const entries = subjects.map((subject): FrozenRow => {
    const { subjectId, memberIds, supervisionClass, visitsThisYear } = subject as ClassedRow
    const isAtCap = visitsThisYear >= (caps.get(supervisionClass) ?? Number.POSITIVE_INFINITY)
    const stratum = strata.get(isAtCap ? leftOut : supervisionClass)
    if (!stratum) throw new Error(`the table has no class ${supervisionClass}`)
    const entrySalt = hex()
    const visitSalt = hex()
    const barred = inspectors.filter(({ mayNotVisit }) => mayNotVisit(memberIds))
    return {
      ...{ subjectId, memberIds, entrySalt, visitSalt, label: stratum.label },
      entryId: entryIdOf(entrySalt, subjectId, stratum.supervisionClass),
      visitId: visitIdOf(visitSalt, subjectId),
      excluded: barred.map(({ pseudonym }) => pseudonym).sort(),
    }
  })
  const settled = { drawId, drawAt, team: teamOn(dayOf(drawAt)), strata: [...strata.values()], entries, inspectors }
  const shown = shownLabels(sized(settled), shownRuleOn(dayOf(viewer.now)))
  return { population: { ...settled, shown }, entries, inspectors }
}

/** The strata of a table by class, and those left out, under labels in an order that says nothing. */
function strataOf({ classes }: ClassTable): Map<string, Stratum> {
  const labels = shuffled(Array.from({ length: classes.length + 1 }, (_, i) => `L${i + 1}`))
  const strata = [...classes.map(({ name, ratio }) => [name, ratio] as const), [leftOut, null] as const]
  return new Map(
    strata.map(([supervisionClass, ratio], i) => [
      supervisionClass,
      { label: labels[i] ?? '', supervisionClass, ratio },
    ]),
  )
}

function shuffled<T>(of: readonly T[]): T[] {
  const list = [...of]
  for (let i = list.length - 1; i > 0; i--) {
    const j = randomInt(i + 1)
    const held = list[i] as T
    list[i] = list[j] as T
    list[j] = held
  }
  return list
}

/** The inspectors of the bureau on a day, and those of each department, under names for this draw alone; CONFLICT for a department without one. */
async function poolsOf(
  db: Db,
  viewer: Viewer,
  day: string,
  departments: readonly JointDepartment[],
): Promise<Pooled[]> {
  const own = await inspectorsOn(db, viewer, day)
  const conflicts = await conflictsOf(db, viewer, null)
  const named = (certificateNo: string, pool: string) => {
    const salt = hex()
    return { salt, certificateNo, pool, pseudonym: pseudonymOf(salt, certificateNo) }
  }
  const ours = own.map(({ id, person, unit, certificateNo }) => ({
    ...named(certificateNo, 'P1'),
    ...{ inspectorId: id, person, unit },
    mayNotVisit: (memberIds: readonly string[]) => inConflict(memberIds, conflicts, day).has(id),
  }))
  const theirs = departments.map(({ inspectors }, i) =>
    inspectors.map(({ certificateNo, conflicts: ids }) => ({
      ...named(typed('certificateNo', certificateNo, 4), `P${i + 2}`),
      ...{ inspectorId: null, person: null, unit: null },
      mayNotVisit: (memberIds: readonly string[]) => memberIds.some((id) => ids.includes(id)),
    })),
  )
  const pools: Pooled[][] = [ours, ...theirs]
  const empty = pools.findIndex((pool) => pool.length === 0)
  if (empty >= 0)
    throw refusal('CONFLICT', {
      expected: 'inspectors of each department',
      got: `none of ${empty === 0 ? 'the bureau' : departments[empty - 1]?.name}`,
      todo: 'record inspectors',
    })
  return pools.flat()
}
