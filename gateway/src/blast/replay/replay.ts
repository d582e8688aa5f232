import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { print } from 'graphql'
import type { Ground } from '../diff.ts'
import type { Operation } from '../outcome.ts'
import type { Side } from '../sides.ts'
import { differing, shownOf, subjectVariable } from './answers.ts'
import { type RunningSide, startSide } from './process.ts'
import { subjectsIn } from './subjects.ts'

/** A coordinate whose value is otherwise for some subjects. */
export interface ReplayChange {
  coordinate: string
  subjects: number
  examples: { subject: string; from: string; to: string }[]
}

/** What answers say otherwise when the same questions are asked under other editions. */
export interface Replayed {
  subjects: number
  operations: number
  changes: ReplayChange[]
}

export interface ReplayOptions {
  ground: Ground
  now: string
  sample: number | null
  operations: readonly Operation[]
  older: Side
  newer: Side
}

/** Subjects that are asked about at once. */
const pageSize = 100

/** Operations that are replayed, trusted ones first. */
const mostOperations = 20

const mostExamples = 3

/** Asks the operations about one subject of every subject, under each side's editions; writes nothing. */
export async function replay({ ground, now, sample, operations, older, newer }: ReplayOptions): Promise<Replayed> {
  const asked = operations
    .flatMap(({ document }) => {
      const variable = subjectVariable(document, newer.schema)
      return variable === null ? [] : [{ text: print(document), variable }]
    })
    .slice(0, mostOperations)
  const subjects = asked.length === 0 ? [] : await subjectsIn(ground.database.admin, now, sample)
  const changes = new Map<string, { subjects: Set<string>; examples: ReplayChange['examples'] }>()
  if (subjects.length === 0) return { subjects: 0, operations: asked.length, changes: [] }
  const keys = mkdtempSync(join(tmpdir(), 'xinlu-replay-'))
  const { folder, url, secret = null, database, folders } = ground
  const common = { folder, url, secret, name: database.name, rolePrefix: database.rolePrefix, keys, now, folders }
  const starting = [older, newer].map(({ rules }) => startSide({ ...common, rules, operations: asked }))
  try {
    const [before, after] = (await Promise.all(starting)) as [RunningSide, RunningSide]
    for (let at = 0; at < subjects.length; at += pageSize) {
      const page = subjects.slice(at, at + pageSize)
      const [was, is] = await Promise.all([before.ask(page), after.ask(page)])
      const other = was.flatMap((digest, index) => (digest === is[index] ? [] : [index]))
      if (other.length === 0) continue
      const [from, to] = await Promise.all([before.tell(other), after.tell(other)])
      for (const [nth, index] of other.entries()) {
        note(page[Math.floor(index / asked.length)] ?? '', differing(from[nth] ?? [], to[nth] ?? []))
      }
    }
  } finally {
    // Also that which had started when the other could not.
    for (const side of await Promise.allSettled(starting)) if (side.status === 'fulfilled') await side.value.close()
    rmSync(keys, { recursive: true, force: true })
  }
  const told = [...changes].map(([coordinate, one]) => ({ coordinate, ...one, subjects: one.subjects.size }))
  return {
    subjects: subjects.length,
    operations: asked.length,
    changes: told.sort((a, b) => b.subjects - a.subjects || (a.coordinate < b.coordinate ? -1 : 1)),
  }

  function note(subject: string, found: ReturnType<typeof differing>): void {
    for (const { coordinate, from, to } of found) {
      const known = changes.get(coordinate) ?? { subjects: new Set(), examples: [] }
      changes.set(coordinate, known)
      const words = newer.whole.coordinates.get(coordinate) ?? older.whole.coordinates.get(coordinate)
      const shown = { subject, ...shownOf(words, { from, to }) }
      if (!known.subjects.has(subject) && known.examples.length < mostExamples) known.examples.push(shown)
      known.subjects.add(subject)
    }
  }
}
