import { keyedTable, stepTable } from '@xinlu/schema/tables'
import { pgSchema } from 'drizzle-orm/pg-core'

export { instant } from '@xinlu/schema/tables'

/** The room's own schema. */
export const governance = pgSchema('governance')

/** 办理步骤 */
export const step = stepTable(governance)

/** 幂等键 */
export const keyed = keyedTable(governance)
