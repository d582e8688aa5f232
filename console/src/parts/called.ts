import { useEffect, useState } from 'react'
import { useWords } from '../words/words.tsx'

type Names = typeof import('../words/coordinates/generated.ts')

/** What coordinates and clauses are called. */
export interface Called {
  /** The Chinese of `Type.field`; the coordinate itself where it has none. */
  coordinate(of: string): string
  /** A clause with the title of its instrument in place of its code. */
  clause(of: string): string
}

const asItStands: Called = { coordinate: (of) => of, clause: (of) => of }

/**
 * Calls coordinates and clauses as the schema and the law call them. The names come when they are first wanted; until then, without
 * them, and in English, a coordinate and a clause are shown as they stand.
 */
export function useCalled(): Called {
  const { language } = useWords()
  const [names, know] = useState<Names | null>(null)
  const wanted = language === 'zh'
  useEffect(() => {
    if (wanted)
      void import('../words/coordinates/generated.ts').then(
        (it) => know(it),
        () => {},
      )
  }, [wanted])
  if (!wanted || !names) return asItStands
  return {
    coordinate: (of) => names.coordinates[of] ?? of,
    clause: (of) =>
      of.replace(/^[a-z][a-z-]+/, (code) => (names.instruments[code] ? `《${names.instruments[code]}》` : code)),
  }
}
