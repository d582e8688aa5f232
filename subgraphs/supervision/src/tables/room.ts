import { stepTable } from '@xinlu/schema/tables'
import { pgSchema } from 'drizzle-orm/pg-core'

export { instant } from '@xinlu/schema/tables'

/** The room's own schema. */
export const supervision = pgSchema('supervision')

/** 办理步骤 */
export const step = stepTable(supervision)
