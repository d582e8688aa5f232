/** 加密列: a column that lies encrypted in the database, as its room names it. */
export interface ConcealedColumn {
  /** With its schema. */
  table: string
  column: string
  /** What names a row of the table. */
  key: readonly string[]
  /** Found by an equal value: the same text then conceals to the same, under one key. */
  findable: boolean
  /** Which rows alone, in SQL; else all. */
  only?: string
}

/** Conceals what a room writes, and reveals what it reads. A value from before it was concealed reveals as itself. */
export interface Concealing {
  /** False where the house has no data key: everything is in the clear then. */
  on: boolean
  conceal<T extends string | null | undefined>(column: ConcealedColumn, plain: T): T | string
  /** DATA_KEY_MISSING for a value whose key is gone, or which was changed or carried over from another column. */
  reveal<T extends string | null | undefined>(column: ConcealedColumn, text: T): T | string
  /** Every text under which an equal value may lie: in the clear, and under each key. */
  forms(column: ConcealedColumn, plain: string): string[]
}

/** For a house without a data key. */
export const inTheClear: Concealing = {
  on: false,
  conceal: (_, plain) => plain,
  reveal: (_, text) => text,
  forms: (_, plain) => [plain],
}
