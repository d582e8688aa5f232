import type { ConstructionRole } from './generated.ts'

export interface GradeRow {
  id: string
  role: ConstructionRole
  year: number
  authority: string
  grade: string
  score: string
  validFrom: string
  validTo: string
}
