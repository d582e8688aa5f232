import type { StepRow } from '@xinlu/schema'
import type { Catalogue } from './domain/catalogue/catalogue.ts'
import type { CellRow, FindingRow, Intakes } from './domain/catalogue/coverage.ts'
import type { PlannedItem } from './domain/plan/plan.ts'
import type { Indicator } from './domain/target/scheme.ts'

/** A year's coverage; the rooms are asked once, and only where an answer needs what came in. */
export interface CoverageRow {
  catalogue: Catalogue
  found: () => Promise<{ intakes: Intakes; cells: CellRow[]; findings: FindingRow[] }>
}

/** One membership of the leader group; instants in UTC. */
export interface MemberRow {
  id: string
  name: string
  role: string
  unit: string
  validFrom: string
  validTo: string | null
}

/** Who answers for a unit. */
export interface LiaisonRow {
  unit: string
  name: string
  account: string
  deputy: string | null
  deputyAccount: string | null
  handOver: string | null
  validFrom: string
  /** Who was before. */
  before: string | null
}

/** A unit with its liaison, or the hole where one should be. */
export interface UnitLiaison {
  unit: string
  unitName: string
  liaison: LiaisonRow | null
  lastReportAt: string | null
  missing: string[]
}

/** What was taken from an answer. */
export interface MeasurementRow {
  itemId: string
  value: string | null
  values: Record<string, string> | null
  receiptId: string
  answeredAt: string
}

/** An item of the plan with what was last measured. */
export interface PlanItemRow {
  item: PlannedItem
  last: MeasurementRow | null
}

/** An indicator with what was last measured. */
export interface IndicatorRow {
  indicator: Indicator
  last: MeasurementRow | null
}

/** A report with its course. */
export interface ReportRow {
  id: string
  unit: string
  period: string
  lines: string[]
  contentHash: string
  byPerson: string
  knownFrom: string
  steps: StepRow[]
}

/** A dispute of a result. */
export interface DisputeRow {
  id: string
  unit: string
  ground: string
  byPerson: string
  steps: StepRow[]
}

/** A frozen result with its course. */
export interface ResultRow {
  id: string
  year: number
  content: string
  contentHash: string
  signature: string
  keyId: string
  byPerson: string
  knownFrom: string
  steps: StepRow[]
  disputes: DisputeRow[]
}
