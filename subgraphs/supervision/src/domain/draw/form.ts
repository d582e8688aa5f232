import { createHash, createHmac } from 'node:crypto'
import type { Entry, Hex, Population, Stratum } from './types.ts'

const sha256 = (text: string): Hex => createHash('sha256').update(text).digest('hex')
const hmac = (key: Hex, text: string): Hex => createHmac('sha256', Buffer.from(key, 'hex')).update(text).digest('hex')

/** What stands for a firm in its stratum: without the salt neither can be guessed. */
export const entryIdOf = (salt: Hex, subjectId: string, supervisionClass: string): Hex =>
  sha256(`entry\n${salt}\n${subjectId}\n${supervisionClass}`)

/** What stands for a firm that is visited, without its stratum. */
export const visitIdOf = (salt: Hex, subjectId: string): Hex => sha256(`visit\n${salt}\n${subjectId}`)

/** What stands for an inspector in one draw. */
export const pseudonymOf = (salt: Hex, certificateNo: string): Hex => sha256(`inspector\n${salt}\n${certificateNo}`)

/** An entry that is not shown by itself. */
export const closedOf = ({ label, ratio }: Stratum, entryId: Hex): Hex =>
  sha256(`closed\n${label}\n${ratio ?? 'none'}\n${entryId}`)

/** A visit with those who may not come, before it is drawn. */
export const visitLineOf = ({ visitId, excluded }: Pick<Entry, 'visitId' | 'excluded'>): Hex =>
  sha256(`team\n${visitId}\n${[...excluded].sort().join(',')}`)

/** 种子承诺: SHA-256(secret ‖ salt). */
export const seedCommitmentOf = (secret: Hex, salt: Hex): Hex =>
  createHash('sha256')
    .update(Buffer.from(secret + salt, 'hex'))
    .digest('hex')

/** 种子: from the house's secret, fixed by its commitment, and a public part that did not exist when it was. */
export const seedOf = (secret: Hex, drawId: string, publicPart: string): Hex => hmac(secret, `${drawId}\n${publicPart}`)

/** Where an entry stands in the draw: the smallest are drawn. */
export const placeOf = (seed: Hex, drawId: string, entryId: Hex): Hex => hmac(seed, `${drawId}\n${entryId}`)

/** Where an inspector stands for a visit. */
export const placeForVisit = (seed: Hex, drawId: string, visitId: Hex, pseudonym: Hex): Hex =>
  hmac(seed, `${drawId}\n${visitId}\n${pseudonym}`)

/** What of a population is hashed: each line in an order that does not depend on anybody. */
export function populationText({ drawId, drawAt, team, strata, entries, inspectors, shown }: Population): string {
  const byLabel = new Map(strata.map((stratum) => [stratum.label, stratum]))
  const lines: string[] = []
  for (const { label, ratio } of strata) if (shown.has(label)) lines.push(`label ${label} ${ratio}`)
  for (const entry of entries) {
    const stratum = byLabel.get(entry.label)
    if (!stratum) throw new Error(`entry ${entry.entryId} stands in no stratum`)
    lines.push(
      shown.has(entry.label) ? `entry ${entry.label} ${entry.entryId}` : `closed ${closedOf(stratum, entry.entryId)}`,
    )
    lines.push(`visit ${visitLineOf(entry)}`)
  }
  for (const { pool, pseudonym } of inspectors) lines.push(`inspector ${pool} ${pseudonym}`)
  return ['xinlu-draw 1', `draw ${drawId}`, `at ${drawAt}`, `team ${team}`, ...lines.sort(), ''].join('\n')
}

/** 总体摘要: SHA-256 of the population's text. */
export const populationHashOf = (population: Population): Hex => sha256(populationText(population))
