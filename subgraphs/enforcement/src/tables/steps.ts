import { stepTable } from '@xinlu/schema/tables'
import { enforcement } from './room.ts'

/** 办理步骤 */
export const step = stepTable(enforcement)
