/** Hexadecimal, 64 characters: SHA-256, or 32 random bytes. */
export type Hex = string

/** 层: firms of one class, under a label that says nothing; of `ratio` null are those left out at their yearly cap. */
export interface Stratum {
  label: string
  supervisionClass: string
  /** Share drawn, an exact decimal above 0; null where nobody is drawn. */
  ratio: string | null
}

/** A firm of the population, frozen: its entry tells its stratum, its visit its inspectors; nobody can tell that the two are one. */
export interface Entry {
  entryId: Hex
  label: string
  visitId: Hex
  /** Pseudonyms of inspectors who may not come. */
  excluded: readonly Hex[]
}

/** An inspector of the population, under a name for this draw alone. */
export interface Inspector {
  pseudonym: Hex
  /** Whose inspector: each pool sends its own to every firm. */
  pool: string
}

/** 抽查总体: everything that is settled before the seed exists. */
export interface Population {
  drawId: string
  /** The instant at or after which the public part of the seed must have come to be. */
  drawAt: string
  /** Inspectors of each pool that come to a firm. */
  team: number
  strata: readonly Stratum[]
  entries: readonly Entry[]
  inspectors: readonly Inspector[]
  /** Labels that are shown by themselves; the others are told together as the rest. */
  shown: ReadonlySet<string>
}

/** What came of a draw. */
export interface Drawn {
  entryIds: readonly Hex[]
  teams: readonly { visitId: Hex; inspectors: readonly Hex[] }[]
}
