import { refusal } from '@xinlu/schema'
import type { Catalogue, Catalogues, Entry, SubjectKind } from './catalogue.ts'
import { type Allowed, editionOn, provenEntry } from './catalogues.ts'
import { type Cause, isNamed } from './cause.ts'

/** What is proposed: an entry, of whom, by reason of what, by which unit. */
export interface Asked {
  catalogue: string
  code: string
  subjectKind: SubjectKind
  cause: Cause
  unit: string | null
}

/**
 * The entry by which a measure may be taken on a day, and its last day: an entry in force, of a subject and a cause that it names, by a
 * unit that may. CONFLICT otherwise, saying which of these is missing.
 */
export function provenAllowed(all: Catalogues, asked: Asked, day: string): Allowed & { until: string } {
  const { catalogue, code, subjectKind, cause, unit } = asked
  const { edition, entry } = provenEntry(all, catalogue, code, day)
  if (unit === null || !entry.authority.includes(unit))
    throw none(
      `a unit that ${catalogue}/${code} names: ${entry.authority.join(', ')}`,
      unit ?? 'no unit',
      'leave it to one of these',
    )
  if (!entry.subjects.includes(subjectKind))
    throw none(`a subject of ${entry.subjects.join(', ')}`, subjectKind, 'choose an entry for this kind of subject')
  if (!isNamed(entry.causes, cause))
    throw none(
      'a cause of the kind and severity that the entry names',
      described(cause),
      'choose an entry for this cause',
    )
  const until = lastDay(entry, edition, cause, day)
  if (until < day) throw none(`an end on or after ${day}`, until, 'choose another entry')
  return { edition, entry, until }
}

const none = (expected: string, got: string, todo: string) => refusal('CONFLICT', { expected, got, todo })

const described = ({ kind, severity, circumstance, grade }: Cause) =>
  [kind, severity, circumstance, grade].filter((one) => one !== null).join(' ')

/** 截止日期: the first of the entry's longest time, its own last day, its edition's and its cause's. */
function lastDay({ months, until }: Entry, { expires }: Catalogue, cause: Cause, day: string): string {
  return [monthsAfter(day, months), until, expires, cause.until].filter((one) => one !== null).sort()[0] as string
}

/** The same day so many months later, or the last of a shorter month. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

/** A measure as it was ordered. */
export interface Ordered {
  catalogue: string
  code: string
  /** The day of the edition by which it was ordered. */
  edition: string
  causeKind: string
  causeId: string
  since: string
  until: string
}

/** Why a measure does not hold any more. */
export type Ending = 'CAUSE_GONE' | 'CATALOGUE_CHANGED' | 'ENDED'

/**
 * Whether a measure holds on a day, by what is in force of its subject then: null while it does, else why not. It holds exactly while its
 * cause is in force and named, the edition by which it was ordered is, and its end has not come.
 */
export function endingOf(all: Catalogues, ordered: Ordered, causes: readonly Cause[], day: string): Ending | null {
  if (day > ordered.until) return 'ENDED'
  const entry = entryOf(all, ordered, day)
  if (!entry) return 'CATALOGUE_CHANGED'
  const cause = causes.find(({ kind, id }) => kind === ordered.causeKind && id === ordered.causeId)
  return cause && isNamed(entry.causes, cause) ? null : 'CAUSE_GONE'
}

/** The entry by which a measure was ordered, while its edition is in force on a day. */
export function entryOf(
  all: Catalogues,
  { catalogue, code, edition }: Pick<Ordered, 'catalogue' | 'code' | 'edition'>,
  day: string,
): Entry | undefined {
  const held = editionOn(all, catalogue, day)
  if (held?.effective !== edition) return undefined
  return held.entries?.find((one) => one.code === code && (one.until === null || day <= one.until))
}

/** How the record says why a measure was lifted. */
export const endingTexts: Readonly<Record<Ending, string>> = {
  CAUSE_GONE: '事由不再有效（修复、撤销、移出或到期）',
  CATALOGUE_CHANGED: '措施清单已变更或失效',
  ENDED: '措施期限届满',
}
