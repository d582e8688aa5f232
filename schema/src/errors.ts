/**
 * The closed list of coded errors. A code that is not here does not exist: the gateway turns anything else into INTERNAL.
 * `status` is the HTTP status when the error refuses a whole request.
 */
export const errorCodes = {
  // the request itself
  BAD_REQUEST: { status: 400, title: 'the request cannot be read' },
  BAD_INPUT: { status: 400, title: 'a value in the request is not what its type asks for' },
  OPERATION_UNKNOWN: { status: 400, title: 'no single operation can be chosen from the document' },
  TOO_LARGE: { status: 413, title: 'the request is larger than the limit' },
  NOT_FOUND: { status: 404, title: 'nothing is here' },
  CONFLICT: { status: 409, title: 'the deed does not fit what is recorded' },
  // who asks
  TOKEN_INVALID: { status: 401, title: 'the token cannot be accepted' },
  TOKEN_EXPIRED: { status: 401, title: 'the token is past its time' },
  TOKEN_AUDIENCE: { status: 401, title: 'the token was issued for somebody else' },
  TOKEN_EARLY: { status: 401, title: 'the token does not hold yet' },
  ISSUER_UNAVAILABLE: { status: 503, title: 'the issuer of tokens does not answer' },
  ISSUER_REFUSED: { status: 500, title: 'the built-in issuer may not run here' },
  // may they ask
  PURPOSE_REFUSED: { status: 403, title: 'the purpose is not open to this caller' },
  FIELD_REFUSED: { status: 403, title: 'the operation asks for what this caller may not see' },
  FIELD_WITHHELD: { status: 403, title: 'a field is withheld' },
  GRANT_REFUSED: { status: 403, title: 'the grant does not open this' },
  OPERATION_UNTRUSTED: { status: 403, title: 'only operations of the manifest are taken here' },
  LIMIT: { status: 400, title: 'the operation is larger than the limit of the role' },
  TIMEOUT: { status: 504, title: 'the answer takes longer than the limit of the role' },
  TOO_EARLY: { status: 409, title: 'it is too early for this' },
  CANARY: { status: 500, title: 'the answer was stopped' },
  SEAL_MISSING: { status: 403, title: 'a subgraph answers only sealed requests' },
  SEAL_INVALID: { status: 403, title: 'the seal does not fit this request' },
  // the law
  NO_EDITION: { status: 500, title: 'no edition of the instrument is in force on the day' },
  RULE_UNKNOWN: { status: 500, title: 'the rule has no known value' },
  EDITION_FAULT: { status: 500, title: 'an edition file is not as it must be' },
  CALENDAR_END: { status: 500, title: 'the working-day calendar does not reach the day' },
  // the access ledger
  QUOTA_EXCEEDED: { status: 429, title: 'the quota of different subjects is used up' },
  RECEIPT_INVALID: { status: 400, title: 'this is not a receipt, a log or a checkpoint that can be checked' },
  CERTIFICATE_INVALID: { status: 400, title: 'this is not a certificate or a status list that can be checked' },
  // files
  FILE_UNREADABLE: { status: 400, title: 'the file is not a sheet that can be read' },
  FILE_ENCODING: { status: 400, title: 'the file is neither UTF-8 nor GB18030' },
  FILE_EMPTY: { status: 400, title: 'the file has no rows' },
  FILE_TEMPLATE: { status: 400, title: 'the columns are not those of a template' },
  FILE_UNWRITABLE: { status: 400, title: 'the file cannot be written' },
  FILE_TOO_WIDE: { status: 400, title: 'the file has too many columns' },
  // what is kept, and by whom
  BACKUP_INVALID: { status: 400, title: 'the backup cannot be used' },
  APPROVAL_MISSING: { status: 403, title: 'two persons have to agree' },
  DATA_KEY_MISSING: { status: 500, title: 'a key of the data cannot be had' },
  // what we stand on
  BUSY: { status: 503, title: 'more is asked at once than the house has places for' },
  UNAVAILABLE: { status: 503, title: 'a service does not answer' },
  LEDGER_UNAVAILABLE: { status: 503, title: 'the access ledger does not take the entry' },
  DATABASE_UNAVAILABLE: { status: 503, title: 'the database does not answer' },
  DATABASE_NO_BUILD: { status: 500, title: 'there is no embedded database for this machine' },
  DATABASE_FOLDER: { status: 500, title: 'the data folder cannot be used' },
  DATABASE_START: { status: 500, title: 'the embedded database does not start' },
  DATABASE_VERSION: { status: 500, title: 'the database is too old' },
  DATABASE_RIGHTS: { status: 500, title: 'the database user lacks a right' },
  DATABASE_TABLES: { status: 500, title: 'the tables are not those of this release' },
  ADDRESS_IN_USE: { status: 500, title: 'the address is taken' },
  CONFIGURATION: { status: 500, title: 'a setting cannot be used' },
  INTERNAL: { status: 500, title: 'something went wrong here' },
} as const

export type ErrorCode = keyof typeof errorCodes

/** What a refusal says beside its code: what was expected, what came, what to do. */
export interface Particulars {
  expected: string
  got: string
  todo: string
  /** Why a field is withheld, and what would open it. */
  reason?: WithheldReason
  unlockedBy?: string | null
}

/** Why a field is withheld: its class is closed, the row is not the viewer's, the purpose, few subjects, an embargo. */
export type WithheldReason = 'CLASS' | 'ROW' | 'PURPOSE' | 'SMALL_CELL' | 'EMBARGO'

/** A coded error. Its message and extensions are safe to show to the caller; `cause` is for the log alone. */
export class XinluError extends Error {
  readonly code: ErrorCode
  readonly extensions: { code: ErrorCode } & Particulars & Record<string, unknown>

  constructor(code: ErrorCode, particulars: Particulars, cause?: unknown) {
    const { expected, got, todo, reason, unlockedBy } = particulars
    super(`${errorCodes[code].title}: expected ${expected}; got ${got}; ${todo}`, { cause })
    this.name = 'XinluError'
    this.code = code
    this.extensions = { code, expected, got, todo, ...(reason && { reason, unlockedBy: unlockedBy ?? null }) }
  }

  get status(): number {
    return errorCodes[this.code].status
  }
}

/** Throws nothing: gives the coded error, so that the call site reads `throw refusal('CODE', …)`. */
export function refusal(code: ErrorCode, particulars: Particulars, cause?: unknown): XinluError {
  return new XinluError(code, particulars, cause)
}

/** NOT_FOUND for an id that is not there, or that the caller may not know of: both look the same. */
export const unknownId = (expected: string) =>
  refusal('NOT_FOUND', { expected, got: 'none of this id', todo: 'look at its id again' })

/** Whether a string is a code of the closed list. */
export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(errorCodes, code)
}
