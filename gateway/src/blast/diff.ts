import type { Database } from '@xinlu/db'
import { type CallerChange, type ClassChange, callersChanged, classesChanged } from './callers.ts'
import { changesOf, type FieldChange, type OperationChange, type ReadTwice } from './fields.ts'
import { type FileChange, filesChanged } from './files.ts'
import { type GrantChange, grantsChanged } from './grants.ts'
import { lineUpsOf } from './lineup.ts'
import { readAgainst } from './outcome.ts'
import { mostOperations, nothingRecorded, type Recorded, recordedIn, trustedOperations } from './recorded.ts'
import { type Replayed, replay } from './replay/replay.ts'
import { type RuleChange, rulesChanged } from './rules.ts'
import { type Side, type SideKind, sidesFrom } from './sides.ts'
import { type WordChange, wordsChanged } from './words.ts'

/** 影响面: everything that would be otherwise, and what it was looked for in. */
export interface Blast {
  kind: SideKind
  older: string
  newer: string
  considered: { operations: number; trusted: number; callers: number; grants: number; entries: number }
  callers: CallerChange[]
  fields: FieldChange[]
  operations: OperationChange[]
  grants: GrantChange[]
  words: WordChange[]
  classes: ClassChange[]
  rules: RuleChange[]
  /** What the county's dated files say otherwise: packs, tables, catalogues, plans. */
  files: FileChange[]
  /** What answers would say otherwise under the changed editions; null where no edition changed, or there is no database. */
  replay: Replayed | null
}

/** A database to look into, and how a process of its own finds it again. */
export interface Ground {
  database: Database
  folder: string
  url: string
  secret?: string
  /** Folders of the county's own files, by what they hold. */
  folders: Readonly<Record<string, string>>
}

export interface DiffOptions {
  /** Null where nothing was ever recorded. */
  ground: Ground | null
  clock: () => number
  /** How many subjects the editions are replayed over; null for all. */
  sample: number | null
}

/** 影响面: what a change of policy, words or editions would do, over what was recorded. It looks, and writes nothing. */
export async function policyDiff(older: string, newer: string, { ground, clock, sample }: DiffOptions): Promise<Blast> {
  const sides = sidesFrom(older, newer)
  const now = new Date(clock()).toISOString()
  const recorded = ground ? await recordedIn(ground.database.admin, now, mostOperations) : nothingRecorded
  const looked = withTrusted(recorded)
  const blast = blastOf(sides.older, sides.newer, looked, now)
  if (blast.rules.length === 0 || !ground) return blast
  return { ...blast, replay: await replay({ ground, now, sample, operations: looked.operations, ...sides }) }
}

/** What was recorded, with the trusted operations beside it: an operation that is both keeps its whole text. */
export function withTrusted(recorded: Recorded, trusted = trustedOperations()): Recorded {
  const ids = new Set(trusted.map(({ hash }) => hash))
  return { ...recorded, operations: [...trusted, ...recorded.operations.filter(({ hash }) => !ids.has(hash))] }
}

/** Compares two sides over what was recorded. Pure but for the editions, which it reads from their folders. */
export function blastOf(older: Side, newer: Side, recorded: Recorded, now: string): Blast {
  const { uses, days, grants, entries } = recorded
  const sides = { older, newer }
  const lineUps = lineUpsOf(older.policy, newer.policy)
  const callers = callersChanged(older, newer, lineUps, uses, days, now)
  const operations = recorded.operations.map((operation): ReadTwice => {
    const read = readAgainst(operation, older)
    return { operation, older: read, newer: newer.schema === older.schema ? read : readAgainst(operation, newer) }
  })
  // The same policy decides the same words alike: whoever asks for whatever.
  const decidedAlike = older.policy === newer.policy && older.whole === newer.whole && older.schema === newer.schema
  const trusted = recorded.operations.filter(({ origin }) => origin === 'TRUSTED').length
  return {
    kind: older.kind,
    older: older.name,
    newer: newer.name,
    considered: { operations: operations.length, trusted, callers: lineUps.length, grants: grants.length, entries },
    callers: callers.changes,
    ...(decidedAlike ? { fields: [], operations: [] } : changesOf(sides, callers.joined, operations, uses, now)),
    grants: grantsChanged(older, newer, grants, uses, now),
    words: wordsChanged(older, newer),
    classes: classesChanged(older.policy, newer.policy),
    rules: older.rules === newer.rules ? [] : rulesChanged(older.rules, newer.rules),
    files: older.files === newer.files ? [] : filesChanged(older.files, newer.files),
    replay: null,
  }
}

/** Whether anything would be otherwise. */
export function isChanged({ callers, fields, operations, grants, words, classes, rules, files }: Blast): boolean {
  return [callers, fields, operations, grants, words, classes, rules, files].some((list) => list.length > 0)
}
