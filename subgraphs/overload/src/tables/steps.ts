import { sourceReportTable, stepTable } from '@xinlu/schema/tables'
import { overload } from './room.ts'

/** 办理步骤 */
export const step = stepTable(overload)

/** 来源报送 */
export const sourceReport = sourceReportTable(overload)
