import { orgCodeCheck, usccOf } from '@xinlu/schema/identifiers'
import type { Unit } from './types.ts'

/** 行政区划代码 of 文水县 (GB/T 2260). */
export const region = '141121'

/** 执法机关: who decides in all acts of the county. */
export const authority = '文水县交通运输局'

/** Its code in this sample: formed by the standard, its 主体标识码 begins YL and is nobody's. */
export const authorityCode = usccOf(`11${region}YL000001${orgCodeCheck('YL000001')}`)

const unit = (code: string, name: string, penaltySeries: string | null, licenceSeries: string | null): Unit => ({
  code,
  name,
  penaltySeries,
  licenceSeries,
})

/** 股室、分队、中心: each with a 文号代字 of its own where it decides, so that no two number series meet under one authority. */
export const units: readonly Unit[] = [
  unit('wenshui-policy', '政策法规股', null, null),
  unit('wenshui-enforcement', '执法队案管股', null, null),
  unit('wenshui-planning', '综合规划股', null, '晋吕文交运许'),
  unit('wenshui-construction', '建管股', null, '晋吕文交路许'),
  unit('wenshui-squad-1', '执法一分队', '晋吕文交罚一', null),
  unit('wenshui-squad-2', '执法二分队', '晋吕文交罚二', null),
  unit('wenshui-squad-3', '执法三分队', '晋吕文交罚三', null),
  unit('wenshui-squad-4', '执法四分队', '晋吕文交罚四', null),
  unit('wenshui-overload', '治超工作中心', null, null),
  unit('wenshui-personnel', '党建人事股', null, null),
  unit('wenshui-office', '局办公室', null, null),
]

/** Numbers of decisions: one series per 文号代字 and year, from 1, without gaps. */
export function numbering(): (series: string, year: number) => string {
  const last = new Map<string, number>()
  return (series, year) => {
    const head = `${series}〔${year}〕`
    const number = (last.get(head) ?? 0) + 1
    last.set(head, number)
    return `${head}${String(number).padStart(3, '0')}号`
  }
}
