import { keyedTable, sourceReportTable, stepTable } from '@xinlu/schema/tables'
import { pgSchema } from 'drizzle-orm/pg-core'

export { instant } from '@xinlu/schema/tables'

/** The room's own schema. */
export const construction = pgSchema('construction')

/** 来源报送 */
export const sourceReport = sourceReportTable(construction)

/** 办理步骤 */
export const step = stepTable(construction)

/** 幂等键 */
export const keyed = keyedTable(construction)
