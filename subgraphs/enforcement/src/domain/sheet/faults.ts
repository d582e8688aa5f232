/** The closed list of what can be wrong in a row; each with the sentence that an operator reads. */
export const faultCodes = {
  MISSING: 'a cell that must be filled is empty',
  NOT_EMPTY: 'a cell that must be empty for this kind of party is filled',
  CHECK_DIGIT: 'the check character of a code does not fit',
  FORMAT: 'a code is not formed as it must be',
  NOT_IN_LIST: 'a value is not one of the list',
  DATE: 'a day cannot be read',
  DATE_FUTURE: 'the decision is dated after today',
  DATE_BEFORE_1949: 'a day lies before 1949-10-01',
  END_BEFORE_START: 'a period ends before it starts',
  AMOUNT: 'an amount is not a plain decimal in 万元 with at most six decimals',
  TOO_LONG: 'a text is longer than the template takes',
  FORMULA_CELL: 'a cell holds a formula instead of a value',
  PRECISION_LOST: 'a code was turned into a number and lost its last digits',
  RAGGED: 'a row has more cells than the header',
  CONTROL_CHARACTER: 'a text holds characters that cannot be seen',
  HEADER_AGAIN: 'a header stands in the middle of the file: files were glued',
  CONFLICT: 'the document number is known already with other facts',
  MIXED_TEMPLATES: "another template's header stands in the middle of the file",
} as const

export type FaultCode = keyof typeof faultCodes

/** One thing that is wrong in a row: in which column (its name in the template), what was expected (said in Chinese, to the clerk), what stands there. */
export interface Fault {
  column: string
  code: FaultCode
  expected: string
  got: string
}

/** What reading one cell gives: its canonical text, or what is wrong with it. */
export type Reading = { value: string } | { code: FaultCode; expected: string }

/** A cell as a fault shows it: at most 100 characters, nothing that cannot be seen. */
export function shown(cell: string | null | undefined): string {
  const characters = [...(cell ?? '').replace(/[^\P{Cc}\t\n]|\p{Cf}|\p{Cs}/gu, '\uFFFD')]
  return characters.length > 100 ? `${characters.slice(0, 100).join('')}…` : characters.join('')
}
