import { type Ask, type Db, dayOf, met, stateOf, together, type Viewer } from '@xinlu/schema'
import type { SubjectKind } from '../domain/measures/catalogue.ts'
import { type Cause, causesOf } from '../domain/measures/cause.ts'
import { isProposed } from '../domain/measures/flow.ts'
import type { TriedMeasure } from '../domain/measures/tried.ts'
import type { SupervisedIndustry } from '../generated.ts'
import { entriesWhere } from './executions.ts'
import { measuresIn, orderedOf } from './measureRows.ts'
import { causesByMeasure } from './measures.ts'
import { byIdentity, type StandingPart, standingOf, standingWithin } from './standing.ts'
import { subjectsById } from './subjects.ts'

/** A place in a list by id, and how many from there. */
interface Place {
  after: string | null
  first: number
}

/**
 * Measures of a catalogue that stand in force or proposed by their steps, each with its cause as it stands, by id; proposals only of
 * entries that the viewer's unit may order.
 */
export async function measureFacts(
  db: Db,
  { now, unit }: Viewer,
  ask: Ask,
  catalogue: string,
  { after, first }: Place,
): Promise<TriedMeasure[]> {
  const within = (name: string) => name.startsWith(`${catalogue}/`)
  const entries = entriesWhere(() => true).filter(within)
  const own = entriesWhere(({ authority }) => unit !== null && authority.includes(unit)).filter(within)
  const [held, proposed] = await together([
    measuresIn(db, now, ['IN_FORCE'], { entries, after, first }),
    measuresIn(db, now, ['PROPOSED', 'STATED'], { entries: own, after, first }),
  ])
  const rows = [...held, ...proposed].sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, first)
  met(rows.slice(0, first - 1).map(({ subjectId }) => subjectId))
  const causes = await causesByMeasure(db, ask, now, rows)
  return rows.map((row, i) => ({
    ...orderedOf(row),
    ...{ id: row.id, subjectId: row.subjectId, proposed: isProposed(stateOf(row.steps)) },
    cause: causes[i]?.find(({ kind, id }) => kind === row.causeKind && id === row.causeId) ?? null,
  }))
}

/** A subject with everything in force of it from which a measure can follow. */
export interface SubjectCausesRow {
  id: string
  subjectId: string
  kind: SubjectKind
  causes: Cause[]
}

const everything: ReadonlySet<StandingPart> = new Set(['assessments', 'grades', 'listings', 'penalties', 'broken'])

/** Subjects of an industry of which any cause is in force now, by id, after a place. */
export async function causePage(
  db: Db,
  { now }: Viewer,
  ask: Ask,
  industry: SupervisedIndustry,
  { after, first }: Place,
): Promise<SubjectCausesRow[]> {
  const { subjectsOfIndustry } = (await ask('registry', asking, { industry, at: now })) as {
    subjectsOfIndustry: { subjectId: string; memberIds: string[] }[]
  }
  const all = subjectsOfIndustry.filter(({ subjectId }) => after === null || subjectId > after)
  const ids = all.flatMap(({ memberIds }) => memberIds)
  const standing = byIdentity(await standingOf(ask, db, ids, now, everything))
  const page = all
    .map(({ subjectId, memberIds }) => ({
      subjectId,
      causes: causesOf(standingWithin(standing, memberIds), dayOf(now)),
    }))
    .filter(({ causes }) => causes.length > 0)
    .slice(0, first)
  met(page.slice(0, first - 1).map(({ subjectId }) => subjectId))
  const subjects = await subjectsById(
    ask,
    page.map(({ subjectId }) => subjectId),
  )
  return page.flatMap(({ subjectId, causes }, i) => {
    const subject = subjects[i]
    return subject ? [{ id: subjectId, subjectId, kind: subject.kind, causes }] : []
  })
}

const asking =
  'query($industry: Industry!, $at: DateTime!) { subjectsOfIndustry(industry: $industry, at: $at) { subjectId memberIds } }'
