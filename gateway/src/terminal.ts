/** What a terminal needs of the gateway without loading it: settings, sample tokens, the address of a running house. */
export { configurationFrom, issuerKey, keysFolder } from './configuration.ts'
export { allowBuiltIn, sampleToken } from './issuer.ts'
export { runningHouse } from './running.ts'

/** What a change of policy would do: loaded only when it is asked for, because it needs the rooms. */
export const blast = () => import('./blast/index.ts')
