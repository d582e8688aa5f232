export { type Class, type ClassVerdict, type ClassVerdicts, classes, dayOf, type Viewer } from './viewer.ts'
export { type Coordinate, type Coordinates, coordinatesOf } from './classes.ts'
export { compose, houseFaults } from './compose.ts'
export {
  type Ask,
  type Context,
  type Db,
  defineSubgraph,
  fullSdl,
  type Subgraph,
  type SubgraphDefinition,
} from './defineSubgraph.ts'
export { type ErrorCode, errorCodes, isErrorCode, type Particulars, refusal, XinluError } from './errors.ts'
export { type Hosted, host, safeError, type SubgraphAnswer, type SubgraphRequest } from './host.ts'
export { type Keys, keysIn } from './keys.ts'
export { operationHash, sealFor } from './seal.ts'
export { listening, sealHeader, type Served, serve } from './serve.ts'
export { asked, type ProfileKey, perKey, profileCacheKey, reportedUpTo } from './profile.ts'
