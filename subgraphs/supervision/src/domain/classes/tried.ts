import { Decimal } from 'decimal.js'
import { numberOf } from '../draw/numbers.ts'
import { type Counted, classBy } from './classOn.ts'
import type { ClassTable, SupervisionClass } from './table.ts'

/** A subject of an industry with what counts of it, and its planned visits of the year. */
export interface TriedSubject {
  subjectId: string
  visitsThisYear: number
  counted: Counted
}

/** A subject that another table would give another class. */
export interface ClassMove {
  subjectId: string
  from: string
  to: string
  ratioFrom: string
  ratioTo: string
  capFrom: number
  capTo: number
  /** Why it is the new class and none better. */
  why: string[]
  /** The new table's own line. */
  clause: string
}

/** A class of one name that asks for something else of those who stay in it. */
export interface ClassChange {
  class: string
  word: 'ratio' | 'frequency' | 'cap' | 'measures'
  from: string
  to: string
  subjects: number
  clause: string
}

/** A subject with more planned visits of the year than its class allows. */
export interface OverCap {
  subjectId: string
  visits: number
  /** What the older table allows. */
  capFrom: number
  capTo: number
}

/** What a table asks for in a year: planned visits by its frequencies, and firms drawn by its shares. */
export interface Load {
  planned: number
  drawn: number
}

/** 试行结果: what a changed class table would do. */
export interface ClassTrial {
  kind: 'CLASSES'
  older: string
  newer: string
  on: string
  subjects: number
  same: number
  /** From which class to which, how many; most first. */
  counts: { from: string; to: string; count: number }[]
  changes: ClassChange[]
  load: { from: Load; to: Load }
  /** Those over the new cap who are not over the old one. */
  over: OverCap[]
  moves: ClassMove[]
}

/** Replays a changed class table over the subjects of its industry: who would change class, share and cap, by which line. Pure. */
export function triedClasses(
  older: ClassTable,
  newer: ClassTable,
  on: string,
  subjects: Iterable<TriedSubject>,
): ClassTrial {
  const found = [...subjects].map(({ counted, ...subject }) => ({
    ...subject,
    was: classBy(older, counted),
    is: classBy(newer, counted),
  }))
  const moved = found.filter(({ was, is }) => was.supervisionClass.name !== is.supervisionClass.name)
  const counts = new Map<string, { from: string; to: string; count: number }>()
  const moves = moved.map(({ subjectId, was, is }): ClassMove => {
    const [from, to] = [was.supervisionClass, is.supervisionClass]
    const key = `${from.name} ${to.name}`
    counts.set(key, { from: from.name, to: to.name, count: (counts.get(key)?.count ?? 0) + 1 })
    return {
      ...{ subjectId, from: from.name, to: to.name, ratioFrom: from.ratio, ratioTo: to.ratio },
      ...{ capFrom: from.cap, capTo: to.cap, why: is.why, clause: is.basis.text },
    }
  })
  const stay = new Map<string, number>()
  for (const { was, is } of found) {
    const { name } = is.supervisionClass
    if (was.supervisionClass.name === name) stay.set(name, (stay.get(name) ?? 0) + 1)
  }
  return {
    ...{ kind: 'CLASSES', older: older.edition, newer: newer.edition, on },
    ...{ subjects: found.length, same: found.length - moved.length },
    counts: [...counts.values()].sort((a, b) => b.count - a.count),
    changes: newer.classes.flatMap((one) => changesOf(older, one, stay.get(one.name) ?? 0)),
    load: {
      from: loadOf(
        older,
        found.map(({ was }) => was.supervisionClass),
      ),
      to: loadOf(
        newer,
        found.map(({ is }) => is.supervisionClass),
      ),
    },
    over: found.flatMap(({ subjectId, visitsThisYear: visits, was, is }): OverCap[] => {
      const [capFrom, capTo] = [was.supervisionClass.cap, is.supervisionClass.cap]
      return visits > capTo && visits <= capFrom ? [{ subjectId, visits, capFrom, capTo }] : []
    }),
    moves,
  }
}

/** What a class asks for otherwise than that of the same name before; nothing where nobody stays in it. */
function changesOf(older: ClassTable, is: SupervisionClass, subjects: number): ClassChange[] {
  const was = older.classes.find(({ name }) => name === is.name)
  if (!was || subjects === 0) return []
  const change = (word: ClassChange['word'], from: string, to: string): ClassChange[] =>
    from === to ? [] : [{ class: is.name, word, from, to, subjects, clause: is.basis }]
  const measures = (one: SupervisionClass) => [...one.measures].sort().join('、')
  return [
    ...(new Decimal(was.ratio).eq(is.ratio) ? [] : change('ratio', was.ratio, is.ratio)),
    ...change('frequency', String(was.frequency), String(is.frequency)),
    ...change('cap', String(was.cap), String(is.cap)),
    ...change('measures', measures(was), measures(is)),
  ]
}

function loadOf({ classes }: ClassTable, found: readonly SupervisionClass[]): Load {
  const sizeOf = (name: string) => found.filter((one) => one.name === name).length
  return {
    planned: found.reduce((sum, { frequency }) => sum + frequency, 0),
    drawn: classes.reduce((sum, { name, ratio }) => sum + numberOf(ratio, sizeOf(name)), 0),
  }
}

/** Whether a trial finds anything that would be otherwise for anybody. */
export const movesClasses = ({ moves, changes, over }: ClassTrial): boolean =>
  moves.length + changes.length + over.length > 0
