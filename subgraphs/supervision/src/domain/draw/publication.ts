import { closedOf, populationHashOf, seedCommitmentOf, visitLineOf } from './form.ts'
import { sized } from './numbers.ts'
import type { Drawn, Hex, Population } from './types.ts'

/** What the seed was made of. */
export interface Reveal {
  secret: Hex
  salt: Hex
  publicPart: string
  seed: Hex
}

/** 公开文件: from which anybody can replay a draw; it names no firm, no inspector and no class. */
export interface PublicFile {
  format: 'xinlu-draw 1'
  drawId: string
  drawAt: string
  team: number
  seedCommitment: Hex
  populationHash: Hex
  secret: Hex
  salt: Hex
  publicPart: string
  seed: Hex
  labels: { label: string; ratio: string; size: number; take: number; entries: Hex[]; drawn: Hex[] }[]
  /** What is not shown by itself: as commitments, of which the so many were drawn. */
  rest: { size: number; take: number; closed: Hex[]; drawn: Hex[] }
  inspectors: { pool: string; pseudonym: Hex }[]
  /** Every firm's visit, as a commitment. */
  visits: Hex[]
  /** The visits that were drawn. */
  teams: { visitId: Hex; excluded: Hex[]; inspectors: Hex[] }[]
}

/** The public file of a draw; every list in an order that says nothing. */
export function publicFileOf(population: Population, { entryIds, teams }: Drawn, reveal: Reveal): PublicFile {
  const { drawId, drawAt, team, entries, inspectors, shown } = population
  const strata = new Map(sized(population).map((one) => [one.label, one]))
  const chosen = new Set(entryIds)
  const excluded = new Map(entries.map((entry) => [entry.visitId, entry.excluded]))
  const labels = [...strata.values()]
    .filter(({ label }) => shown.has(label))
    .sort((a, b) => (a.label < b.label ? -1 : 1))
    .map(({ label, ratio, size, take }) => {
      const own = entries.filter((entry) => entry.label === label).map(({ entryId }) => entryId)
      return {
        label,
        ratio: ratio ?? '',
        size,
        take,
        entries: own.sort(),
        drawn: own.filter((id) => chosen.has(id)).sort(),
      }
    })
  const hidden = entries
    .filter(({ label }) => !shown.has(label))
    .map(({ label, entryId }) => {
      const stratum = strata.get(label)
      if (!stratum) throw new Error(`entry ${entryId} stands in no stratum`)
      return { entryId, closed: closedOf(stratum, entryId) }
    })
  const drawnHidden = hidden.filter(({ entryId }) => chosen.has(entryId))
  const closedIds = (of: typeof hidden) => of.map(({ closed }) => closed).sort()
  return {
    format: 'xinlu-draw 1',
    drawId,
    drawAt,
    team,
    seedCommitment: seedCommitmentOf(reveal.secret, reveal.salt),
    populationHash: populationHashOf(population),
    ...reveal,
    labels,
    rest: { size: hidden.length, take: drawnHidden.length, closed: closedIds(hidden), drawn: closedIds(drawnHidden) },
    inspectors: inspectors
      .map(({ pool, pseudonym }) => ({ pool, pseudonym }))
      .sort((a, b) => (`${a.pool} ${a.pseudonym}` < `${b.pool} ${b.pseudonym}` ? -1 : 1)),
    visits: entries.map(visitLineOf).sort(),
    teams: teams.map(({ visitId, inspectors: ids }) => ({
      visitId,
      excluded: [...(excluded.get(visitId) ?? [])].sort(),
      inspectors: [...ids],
    })),
  }
}

/** 核对文件: which firm, class and inspector each thing of the public file is; for the unit that drew and for the audit. */
export interface Opening {
  drawId: string
  labels: { label: string; supervisionClass: string; ratio: string | null }[]
  entries: { subjectId: string; label: string; entrySalt: Hex; visitSalt: Hex; excluded: Hex[] }[]
  inspectors: { certificateNo: string; salt: Hex; pool: string }[]
}
