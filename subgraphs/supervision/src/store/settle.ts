import { type Ask, alone, type Db, stateOf, stepsOf, takeStep, type Viewer } from '@xinlu/schema'
import { endingTexts } from '../domain/measures/allowed.ts'
import { isProposed, measureFlow } from '../domain/measures/flow.ts'
import type { MeasureRow } from './measureRows.ts'
import { endingsOf } from './measures.ts'

/** Who writes down what has ended of itself. */
export const platform = 'xinlu'

/** Deeds on measures of one entry and cause come one after another. */
export const measureOf = ({ catalogue, code, causeId }: Pick<MeasureRow, 'catalogue' | 'code' | 'causeId'>) =>
  `supervision.measure ${catalogue}/${code} ${causeId}`

/**
 * Writes down which of some measures have ended of themselves, each with its reason, and gives their ids. They held no longer before
 * that: the record only says so.
 */
export async function liftEnded(db: Db, viewer: Viewer, ask: Ask, rows: readonly MeasureRow[]): Promise<string[]> {
  const lifted: string[] = []
  const endings = await endingsOf(db, ask, viewer.now, rows)
  for (const [i, row] of rows.entries()) {
    const ending = endings[i]
    if (!ending) continue
    const by = { ...viewer, id: platform, unit: null }
    const taken = await alone(db, measureOf(row), async (tx) => {
      const state = stateOf(await stepsOf(tx, [row.id]))
      if (measureFlow.ends.includes(state)) return false
      const event = isProposed(state) ? 'DROP' : 'LIFT'
      return takeStep(tx, by, measureFlow, {
        caseId: row.id,
        event,
        reason: endingTexts[ending],
        particulars: { ending },
      })
    })
    if (taken) lifted.push(row.id)
  }
  return lifted
}
