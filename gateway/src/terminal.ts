/** What a terminal needs of the gateway without loading it: settings, sample tokens, the address of a running house. */
export { configurationFrom, issuerKey, keysFolder } from './configuration.ts'
export { allowBuiltIn, sampleToken } from './issuer.ts'
export { runningHouse } from './running.ts'
