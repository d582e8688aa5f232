/** 加密列: a column that lies encrypted in the database, as its room names it. */
export interface ConcealedColumn {
  /** With its schema. */
  table: string
  column: string
  /** Of a JSON column: where in it the text stands; nothing for the whole value, which then lies as one text. */
  path?: readonly string[]
  /** A column of bytes. */
  bytes?: true
  /** What names a row of the table. */
  key: readonly string[]
  /** Found by an equal value: the same text then conceals to the same, under one key. */
  findable: boolean
  /** Only what `holdsNumber` finds a number of a person in. */
  numbersOnly?: true
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
  /** The same of a column of bytes. */
  concealBytes(column: ConcealedColumn, plain: Buffer): Buffer
  revealBytes(column: ConcealedColumn, bytes: Buffer): Buffer
  /** Every text under which an equal value may lie: in the clear, and under each key. */
  forms(column: ConcealedColumn, plain: string): string[]
}

/** For a house without a data key. */
export const inTheClear: Concealing = {
  on: false,
  conceal: (_, plain) => plain,
  reveal: (_, text) => text,
  concealBytes: (_, plain) => plain,
  revealBytes: (_, bytes) => bytes,
  forms: (_, plain) => [plain],
}

/** Of findable texts, which one is meant by each form under which one of them may lie: what was found by its form need not be opened. */
export const byForms = (
  concealing: Concealing,
  column: ConcealedColumn,
  plain: Iterable<string>,
): ReadonlyMap<string, string> =>
  new Map([...plain].flatMap((one) => concealing.forms(column, one).map((form) => [form, one] as const)))

/** 公民身份号码 or 手机号码 standing by itself in a text; read alike by JavaScript and PostgreSQL. */
export const numberOfPerson = '(^|[^0-9])([0-9]{17}[0-9Xx]|1[3-9][0-9]{9})([^0-9]|$)'

const personal = new RegExp(numberOfPerson)

/** Whether a number of a person stands in a text. */
export const holdsNumber = (text: string) => personal.test(text)

/** A whole JSON value as it is written: its own text, or a JSON text that conceals it. */
export function jsonConcealed(concealing: Concealing, column: ConcealedColumn, value: unknown): string {
  const plain = JSON.stringify(value)
  const laid = concealing.conceal(column, plain)
  return laid === plain ? plain : JSON.stringify(laid)
}

/** A whole JSON value as it was read; null stays null. No value that lies in the clear is a text by itself. */
export function jsonRevealed<T>(concealing: Concealing, column: ConcealedColumn, value: T): T {
  return typeof value === 'string' ? (JSON.parse(concealing.reveal(column, value as string)) as T) : value
}

/** A JSON value with the texts of some columns concealed, each where its path says; what is not there stays so. */
export const textsConcealed = <T extends object>(
  concealing: Concealing,
  columns: readonly ConcealedColumn[],
  value: T,
): T => changedAt(value, columns, (column, text) => concealing.conceal(column, text))

/** The same revealed; a part of the value will do. */
export const textsRevealed = <T extends object>(
  concealing: Concealing,
  columns: readonly ConcealedColumn[],
  value: T,
): T => changedAt(value, columns, (column, text) => concealing.reveal(column, text))

function changedAt<T extends object>(
  value: T,
  columns: readonly ConcealedColumn[],
  change: (column: ConcealedColumn, text: string) => string,
): T {
  let changed = value
  for (const column of columns) {
    const { path = [] } = column
    const text = path.reduce((at: unknown, name) => (at as Record<string, unknown> | null | undefined)?.[name], changed)
    if (typeof text !== 'string') continue
    const now = change(column, text)
    if (now !== text) changed = withText(changed, path, now) as T
  }
  return changed
}

function withText(value: unknown, [name, ...rest]: readonly string[], text: string): unknown {
  if (name === undefined) return text
  const now = withText((value as Record<string, unknown>)[name], rest, text)
  return Array.isArray(value) ? value.with(Number(name), now) : { ...(value as object), [name]: now }
}
