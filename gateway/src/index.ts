export { clockAhead } from './clock.ts'
export {
  type Configuration,
  configurationFrom,
  houseConfigurationFrom,
  issuerKey,
  keysFolder,
  pagesFolder,
  root,
} from './configuration.ts'
export { hostRoom } from './hostRoom.ts'
export { type House, type HouseOptions, openHouse } from './house.ts'
export { allowBuiltIn, samplePeople, sampleToken, signedToken } from './issuer.ts'
export { type OutsideIssuer, outsideIssuerFrom } from './issuers/outside.ts'
export { type Limits, limitsFrom, type RoleLimits } from './limits/limits.ts'
export { logOf } from './log.ts'
export { rooms } from './rooms.ts'
export { runningHouse } from './running.ts'
export { shown } from './settings/mistakes.ts'
export { type Setting, settings } from './settings/settings.ts'
export {
  concealedColumns,
  keptKinds,
  layTables,
  loadSamples,
  openGround,
  type Progress,
  startHouse,
  tableOwners,
} from './start.ts'
