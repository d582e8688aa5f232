/** What a terminal needs of the gateway without loading it: settings, sample tokens, the address of a running house. */

export { clockAhead } from './clock.ts'
export { configurationFrom, issuerKey, keysFolder, logLevelFrom } from './configuration.ts'
export { allowBuiltIn, sampleToken } from './issuer.ts'
export { runningHouse } from './running.ts'

/** What a change of policy would do: loaded only when it is asked for, because it needs the rooms. */
export const blast = () => import('./blast/index.ts')

/** The trusted operations, as a terminal sends them: loaded only when one is sent. */
export const trusted = () => import('./trusted.ts')

/** The rooms' tables, for deeds on the whole database: loaded only when one is done, because it needs the rooms. */
export const grounds = () => import('./start.ts')
