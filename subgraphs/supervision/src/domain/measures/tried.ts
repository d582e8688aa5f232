import { type Ending, endingOf, type Ordered } from './allowed.ts'
import { type Catalogue, type Catalogues, codeOf, type Entry, type SubjectKind } from './catalogue.ts'
import { editionOn } from './catalogues.ts'
import { type Cause, isNamed } from './cause.ts'

/** A measure that is proposed or in force, with its cause as it stands; null where that is gone. */
export interface TriedMeasure extends Ordered {
  id: string
  subjectId: string
  proposed: boolean
  cause: Cause | null
}

/** A subject with everything in force of it from which a measure can follow. */
export interface TriedCauses {
  subjectId: string
  kind: SubjectKind
  causes: readonly Cause[]
}

/** Why a measure would end that holds by the older catalogue. */
export type LosesBy = 'ENTRY_GONE' | 'CAUSE_NOT_NAMED' | 'EDITION_CHANGED' | 'EXPIRED'

/** A measure that a changed catalogue would end, or that only it holds. */
export interface MeasureMove {
  id: string
  subjectId: string
  entry: string
  proposed: boolean
  to: 'ENDS' | 'HOLDS'
  because: LosesBy | null
  /** The entry's basis: of what is gone that of the older file. */
  clause: string
}

/** A cause in force that an entry would name newly, or no longer. It orders nothing. */
export interface CauseMatched {
  subjectId: string
  entry: string
  causeKind: Cause['kind']
  causeId: string
  to: 'NAMED' | 'NOT_NAMED'
  clause: string
}

/** 试行结果: what a changed catalogue would do. */
export interface CatalogueTrial {
  kind: 'CATALOGUE'
  catalogue: string
  older: string
  newer: string
  on: string
  measures: number
  /** Measures that do not hold by the older catalogue either. */
  endedAlready: number
  subjects: number
  /** By entry, what happens to how many. */
  counts: { entry: string; change: LosesBy | 'HOLDS' | 'NAMED' | 'NOT_NAMED'; count: number }[]
  moves: MeasureMove[]
  matches: CauseMatched[]
}

/** What is tried: one catalogue among those that hold, and among those that would. */
export interface TriedCatalogue {
  catalogue: string
  older: Catalogues
  newer: Catalogues
  /** The day on which both are looked at. */
  on: string
}

/** Every catalogue with one file more, or with another in the place of that of its day. */
export function withEdition(all: Catalogues, edition: Catalogue): Catalogues {
  const others = (all.get(edition.catalogue) ?? []).filter(({ effective }) => effective !== edition.effective)
  const editions = [...others, edition].sort((a, b) => (a.effective < b.effective ? -1 : 1))
  return new Map([...all, [edition.catalogue, editions]])
}

/** Replays a changed catalogue over its measures and over causes in force: what ends, and what it would name newly. Pure. */
export function triedCatalogue(
  { catalogue, older, newer, on }: TriedCatalogue,
  measures: Iterable<TriedMeasure>,
  subjects: Iterable<TriedCauses>,
): CatalogueTrial {
  const [was, is] = [editionOn(older, catalogue, on), editionOn(newer, catalogue, on)]
  const lasts = ({ until }: Cause) => until === null || on <= until
  const listed = [...measures].map((one) => ({ ...one, cause: one.cause && lasts(one.cause) ? one.cause : null }))
  const looked = [...subjects].map((one) => ({ ...one, causes: one.causes.filter(lasts) }))
  const endings = listed.map((one) => {
    const causes = one.cause ? [one.cause] : []
    return { one, before: endingOf(older, one, causes, on), after: endingOf(newer, one, causes, on) }
  })
  const moves = endings.flatMap(({ one, before, after }) => moveOf(one, before, after, was, is, on))
  const matches = looked.flatMap((subject) => matchesOf(subject, was, is, on))
  const counts = new Map<string, CatalogueTrial['counts'][number]>()
  const tell = (entry: string, change: CatalogueTrial['counts'][number]['change']) => {
    const key = `${entry} ${change}`
    counts.set(key, { entry, change, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  for (const { entry, because } of moves) tell(entry, because ?? 'HOLDS')
  for (const { entry, to } of matches) tell(entry, to)
  return {
    ...{ kind: 'CATALOGUE', catalogue, older: named(was), newer: named(is), on },
    ...{ measures: listed.length, endedAlready: endings.filter(({ before }) => before !== null).length },
    subjects: looked.length,
    counts: [...counts.values()].sort((a, b) => b.count - a.count || (a.entry < b.entry ? -1 : 1)),
    ...{ moves, matches },
  }
}

const named = (edition: Catalogue | undefined) =>
  edition ? `${edition.catalogue}/${edition.effective}` : 'no edition in force'

function moveOf(
  { id, subjectId, catalogue, code, proposed, ...one }: TriedMeasure,
  before: Ending | null,
  after: Ending | null,
  was: Catalogue | undefined,
  is: Catalogue | undefined,
  on: string,
): MeasureMove[] {
  if ((before === null) === (after === null)) return []
  const entry = standing(is, code, on)
  const clause = (entry ?? was?.entries?.find((held) => held.code === code))?.basis ?? ''
  const move = { id, subjectId, entry: codeOf(catalogue, code), proposed, clause }
  if (after === null) return [{ ...move, to: 'HOLDS', because: null }]
  const because = !is
    ? 'EXPIRED'
    : !entry
      ? 'ENTRY_GONE'
      : after === 'CAUSE_GONE' || (one.cause !== null && !isNamed(entry.causes, one.cause))
        ? 'CAUSE_NOT_NAMED'
        : 'EDITION_CHANGED'
  return [{ ...move, to: 'ENDS', because }]
}

/** The entry of a code that may be used on a day. */
const standing = (edition: Catalogue | undefined, code: string, on: string): Entry | undefined =>
  edition?.entries?.find((one) => one.code === code && (one.until === null || on <= one.until))

/** Of a subject's causes those that an entry names by one edition alone. */
function matchesOf(
  { subjectId, kind, causes }: TriedCauses,
  was: Catalogue | undefined,
  is: Catalogue | undefined,
  on: string,
): CauseMatched[] {
  const codes = new Set([...(was?.entries ?? []), ...(is?.entries ?? [])].map(({ code }) => code))
  const names = (entry: Entry | undefined, cause: Cause) =>
    entry?.subjects.includes(kind) === true && isNamed(entry.causes, cause)
  return [...codes].flatMap((code) => {
    const [before, after] = [standing(was, code, on), standing(is, code, on)]
    return causes.flatMap((cause): CauseMatched[] => {
      const named = names(after, cause)
      if (names(before, cause) === named) return []
      const entry = (named ? after : before) as Entry
      const catalogue = (is ?? was)?.catalogue ?? ''
      return [
        {
          ...{ subjectId, entry: codeOf(catalogue, code), causeKind: cause.kind, causeId: cause.id },
          ...{ to: named ? 'NAMED' : 'NOT_NAMED', clause: entry.basis },
        },
      ]
    })
  })
}

/** Whether a trial finds anything that would be otherwise. */
export const movesMeasures = ({ moves, matches }: CatalogueTrial): boolean => moves.length + matches.length > 0
