import type { GradeFact } from '../standing/types.ts'

/** 本省: the province whose results count for a tender of the county. */
export const homeProvince = '山西'

/** A grade's statement, as far as its standing rests on it. */
export interface StatedGrade extends Omit<GradeFact, 'id' | 'province'> {
  gradeId: string
}

/** A grade as its standing is found from it: a provincial one is of the province in its authority's name. */
export function gradeFactOf({ gradeId, ...stated }: StatedGrade): GradeFact {
  const { role, year, authority, scope, grade, validFrom, validTo, directD } = stated
  const province = scope === 'NATIONAL' ? null : (/^(.+?)(省|市|自治区)/.exec(authority)?.[1] ?? null)
  return { id: gradeId, role, year, authority, scope, province, grade, validFrom, validTo, directD }
}
