/** What the ledger has of one operation by one kind of caller. */
export interface Use {
  hash: string
  role: string
  purpose: string
  unit: string | null
  grant: string | null
  answers: number
  subjects: readonly string[]
}

/** How much lies behind a change: entries of the ledger, and the different subjects in them. */
export interface Behind {
  /** Operations of the replay. */
  operations: number
  /** Those of them that this caller has sent. */
  recorded: number
  answers: number
  subjects: number
}

/** Whom a change is about. */
export interface Concerned {
  role: string
  purpose: string
  /** Some operations; null for all. */
  hashes: ReadonlySet<string> | null
  grant?: string
  /** Only callers of this unit. */
  unit?: string | null
}

/** What lies behind a change. Which duty a caller had is not in the ledger: all entries of role and purpose count. */
export function behind(uses: readonly Use[], { role, purpose, hashes, grant, unit }: Concerned): Behind {
  const subjects = new Set<string>()
  const recorded = new Set<string>()
  let answers = 0
  for (const use of uses) {
    if (use.role !== role || use.purpose !== purpose) continue
    if (hashes && !hashes.has(use.hash)) continue
    if (grant !== undefined && use.grant !== grant) continue
    if (unit && use.unit !== unit) continue
    recorded.add(use.hash)
    answers += use.answers
    for (const subject of use.subjects) subjects.add(subject)
  }
  return { operations: hashes?.size ?? recorded.size, recorded: recorded.size, answers, subjects: subjects.size }
}
