/** One thing that was looked at. */
export interface Checked {
  what: string
  /** null where it is told and not judged: it is the engine's, not ours. */
  holds: boolean | null
  found: string
}

/** Where a run writes down what it looked at. */
export interface Sheet {
  rows: Checked[]
  check(what: string, holds: boolean, found: unknown): void
  tell(what: string, found: unknown): void
}

/** An empty sheet; each row is told at once, since a run takes minutes. */
export function sheet(): Sheet {
  const rows: Checked[] = []
  return {
    rows,
    tell(what, found) {
      rows.push({ what, holds: null, found: String(found) })
      console.log(`told: ${what}: ${found}`)
    },
    check(what, holds, found) {
      rows.push({ what, holds, found: String(found) })
      console.log(`${holds ? 'holds' : 'DOES NOT HOLD'}: ${what}: ${found}`)
    },
  }
}
