import type { Grade } from '../evaluation/types.ts'
import type { Asked, FirmChange, GradeFact } from './types.ts'

/** A result of 山西 of 2024, valid for the whole of 2025, with whatever is said otherwise. */
export const result = (grade: Grade, more: Partial<GradeFact> = {}): GradeFact => ({
  ...{ id: `${grade} of ${more.year ?? 2024}`, role: 'CONTRACTOR', year: 2024, authority: '山西省交通运输厅' },
  ...{ scope: 'PROVINCE', province: '山西', grade, validFrom: '2025-01-01', validTo: '2025-12-31', directD: false },
  ...more,
})

/** The national result of the same year. */
export const national = (grade: Grade, more: Partial<GradeFact> = {}): GradeFact =>
  result(grade, { id: `national ${grade}`, authority: '交通运输部', scope: 'NATIONAL', province: null, ...more })

/** A change of the firm, with the results of each firm that it came from. */
export const change = (kind: FirmChange['kind'], on: string, ...of: GradeFact[][]): FirmChange => ({
  ...{ kind, on },
  of: of.map((grades, i) => ({ subjectId: `old ${i}`, grades })),
})

/** A contractor asked of in 山西 on 2025-06-30, of which nothing is known but what is said. */
export const asked = (more: Partial<Asked> = {}): Asked => ({
  ...{ role: 'CONTRACTOR', day: '2025-06-30', grades: [], changes: [], badRecords: 0, province: '山西' },
  ...more,
})
