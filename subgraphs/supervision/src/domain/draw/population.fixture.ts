import { createHash } from 'node:crypto'
import { drawFrom } from './draw.ts'
import { entryIdOf, pseudonymOf, seedOf, visitIdOf } from './form.ts'
import { sized } from './numbers.ts'
import { type Opening, publicFileOf } from './publication.ts'
import { shownLabels } from './shown.ts'
import type { Population, Stratum } from './types.ts'

/** Hexadecimal that depends on nothing but a number and what it is for. */
export const someHex = (n: number, what: string) => createHash('sha256').update(`${n} ${what}`).digest('hex')

/** A whole number below `below`, of the same kind. */
const some = (n: number, what: string, below: number) => Number.parseInt(someHex(n, what).slice(0, 8), 16) % below

const ratios = ['0.01', '0.05', '0.1', '0.333', '0.5', '0.8', '1']

/** How a population is made: the sizes of its strata with the share drawn of each; null are those left out. */
export interface Made {
  strata: readonly (readonly [ratio: string | null, size: number])[]
  pools?: number
  inspectors?: number
  /** One in sixteen pairs of firm and inspector is in conflict. */
  conflicts?: boolean
  atLeast?: number
}

/** A population of the n-th kind: sizes, shares, departments and conflicts as they come. */
export const anyMade = (n: number): Made => ({
  strata: Array.from({ length: 1 + some(n, 'strata', 6) }, (_, i) => [
    some(n, `left out ${i}`, 8) === 0 && i > 0 ? null : (ratios[some(n, `ratio ${i}`, ratios.length)] ?? '1'),
    some(n, `size ${i}`, 40),
  ]),
  pools: 1 + some(n, 'pools', 2),
  inspectors: 6 + some(n, 'inspectors', 8),
  conflicts: true,
})

/** A population, its draw, its public file and its opening, the same for the same number. */
export function someDraw(n: number, made: Made = anyMade(n)) {
  const { pools = 1, inspectors: count = 6, conflicts = false, atLeast = 10 } = made
  const drawId = `dr_${n}`
  const strata: Stratum[] = made.strata.map(([ratio], i) => ({ label: `L${i + 1}`, supervisionClass: `C${i}`, ratio }))
  const opened: Opening['inspectors'] = Array.from({ length: count * pools }, (_, i) => ({
    certificateNo: `晋交执${i}`,
    salt: someHex(n, `inspector ${i}`),
    pool: `P${(i % pools) + 1}`,
  }))
  const inspectors = opened.map(({ certificateNo, salt, pool }) => ({
    pseudonym: pseudonymOf(salt, certificateNo),
    pool,
  }))
  const rows: Opening['entries'] = strata.flatMap(({ label }, i) =>
    Array.from({ length: made.strata[i]?.[1] ?? 0 }, (_, j) => {
      const who = `${label} ${j}`
      const chance = someHex(n, who)
      // Two of each department are never in conflict, so that a draw is possible.
      const barred = inspectors.filter((_, k) => k >= 2 * pools && conflicts && chance[k % 64] === '0')
      return {
        subjectId: `s_${i}_${j}`,
        label,
        entrySalt: someHex(n, `entry ${who}`),
        visitSalt: someHex(n, `visit ${who}`),
        excluded: barred.map(({ pseudonym }) => pseudonym).sort(),
      }
    }),
  )
  const classOf = new Map(strata.map(({ label, supervisionClass }) => [label, supervisionClass]))
  const entries = rows.map(({ subjectId, label, entrySalt, visitSalt, excluded }) => ({
    entryId: entryIdOf(entrySalt, subjectId, classOf.get(label) ?? ''),
    visitId: visitIdOf(visitSalt, subjectId),
    label,
    excluded,
  }))
  const settled = { drawId, drawAt: '2026-11-23T01:00:00.000Z', team: 2, strata, entries, inspectors }
  const shown = shownLabels(sized(settled), { atLeast, shareAtMost: '0.9' })
  const population: Population = { ...settled, shown }
  const secret = someHex(n, 'secret')
  const publicPart = `a head of the log ${n}`
  const seed = seedOf(secret, drawId, publicPart)
  const drawn = drawFrom(population, seed)
  const file = publicFileOf(population, drawn, { secret, salt: someHex(n, 'salt'), publicPart, seed })
  const opening: Opening = { drawId, labels: strata, entries: rows, inspectors: opened }
  return { population, seed, drawn, file, opening }
}
