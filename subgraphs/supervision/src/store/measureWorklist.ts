import { type Ask, type Db, dayOf, met, stateOf, type Viewer } from '@xinlu/schema'
import { isProposed } from '../domain/measures/flow.ts'
import type { MeasureDeed } from '../generated.ts'
import { entriesWhere, executionsOf } from './executions.ts'
import { caseUntil } from './measureCourse.ts'
import { measuresIn } from './measureRows.ts'
import type { ShownMeasure } from './measures.ts'
import { liftEnded } from './settle.ts'

/** What a unit has to do about a measure. */
export interface MeasureTaskRow {
  measure: ShownMeasure
  next: MeasureDeed
  dueOn: string | null
  ready: boolean
}

/** The most measures that are looked through for one list. */
const most = 1000

/**
 * What the viewer's unit has to do: proposals to be decided, the first proposed first, and bodies to be asked what they did. Measures that
 * ended of themselves are written down as lifted first.
 */
export async function measureTasks(db: Db, viewer: Viewer, ask: Ask, first: number): Promise<MeasureTaskRow[]> {
  const { unit, now } = viewer
  if (unit === null) return []
  const today = dayOf(now)
  const entries = entriesWhere(({ authority }) => authority.includes(unit))
  const rows = await measuresIn(db, now, ['PROPOSED', 'STATED', 'IN_FORCE'], { entries, first: most })
  const lifted = new Set(await liftEnded(db, viewer, ask, rows))
  const standing = rows.filter(({ id }) => !lifted.has(id)).map((row): ShownMeasure => ({ ...row, ending: null }))
  const executions = await executionsOf(db, now, standing)
  const tasks = standing.flatMap((measure, i): MeasureTaskRow[] => {
    if (isProposed(stateOf(measure.steps))) {
      const dueOn = caseUntil(measure)
      return [{ measure, next: 'ORDER', dueOn, ready: dueOn === null || today > dueOn }]
    }
    const late = executions[i]?.find((one) => one.late)
    return late ? [{ measure, next: 'ASK_FEEDBACK', dueOn: late.dueOn, ready: true }] : []
  })
  const page = tasks.slice(0, first)
  met(page.map(({ measure }) => measure.subjectId))
  return page
}
