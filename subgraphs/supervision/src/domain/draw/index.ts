/** The draw by itself, for who checks many: `@xinlu/supervision/draw`. */
export { assertInspectors, drawFrom } from './draw.ts'
export { closedOf, entryIdOf, populationHashOf, pseudonymOf, seedCommitmentOf, seedOf, visitIdOf } from './form.ts'
export { numberOf, sized } from './numbers.ts'
export { type Opening, type PublicFile, publicFileOf, type Reveal } from './publication.ts'
export { shownLabels } from './shown.ts'
export type { Drawn, Entry, Hex, Inspector, Population, Stratum } from './types.ts'
