import { keyedTable, stepTable } from '@xinlu/schema/tables'
import { enforcement } from './room.ts'

/** 办理步骤 */
export const step = stepTable(enforcement)

/** 幂等键 */
export const keyed = keyedTable(enforcement)
