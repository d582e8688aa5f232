export { type Cell, type ShownCell, withholdSmall, withholdSmallWithin } from './cells.ts'
export { type Coordinate, type Coordinates, coordinatesOf } from './classes.ts'
export {
  byForms,
  type ConcealedColumn,
  type Concealing,
  holdsNumber,
  inTheClear,
  jsonConcealed,
  jsonRevealed,
  numberOfPerson,
  textsConcealed,
  textsRevealed,
} from './concealed.ts'
export type { Ask, Context, Db, Room, Signer } from './context.ts'
export type { Copy } from './copy.ts'
export { type Cursors, cursorSecret, cursorsOf } from './cursors.ts'
export {
  asking,
  defineSubgraph,
  fetchOf,
  fullSdl,
  roomOf,
  type Subgraph,
  type SubgraphDefinition,
  wordsIn,
} from './defineSubgraph.ts'
export {
  type ErrorCode,
  errorCodes,
  isErrorCode,
  type Particulars,
  refusal,
  unknownId,
  type WithheldReason,
  XinluError,
} from './errors.ts'
export { safeError } from './faults.ts'
export type { FirstUse } from './firstUse.ts'
export { gathered } from './gathered.ts'
export { askedBy, skew } from './guard.ts'
export { type Hosted, host, type SubgraphAnswer, type SubgraphRequest, type UsedList } from './host.ts'
export { type IntakeCell, type IntakeItem, intakeCells, intakeLent, type Watermark, watermarks } from './intake.ts'
export type { Kept } from './kept.ts'
export { type Keys, keysIn } from './keys.ts'
export { cursorOf, pageOf, pageSize, positionOf, randomText, sealedPage } from './page.ts'
export { asked, type ProfileKey, perKey, profileCacheKey, reportedUpTo } from './profile.ts'
export { readScalars } from './scalars.ts'
export { type Analysis, operationHash, type Sealer, sealFor, signing, ticketing } from './seal.ts'
export { finished, finishedWithin, listening, type Served, sealHeader, serve } from './serve.ts'
export { joined, nothing, type Question, raw, sql } from './sql.ts'
export { columnsFor, type RowsOf } from './statement.ts'
export { Ticket, type TicketOffice, ticketOffice } from './ticket.ts'
export { together } from './together.ts'
export { atLeastOne, codeTyped, impersonal, typed } from './typed.ts'
export { met, read, unnoted } from './used.ts'
export { better, isOwn, ownByStore, ownRowsOnly, type Verdicts, verdictAt } from './verdict.ts'
export {
  type Class,
  type ClassVerdict,
  type ClassVerdicts,
  classes,
  dayOf,
  deedClasses,
  embargoed,
  factClasses,
  nobody,
  type Rows,
  type Viewer,
} from './viewer.ts'
export * from './workflow/index.ts'
