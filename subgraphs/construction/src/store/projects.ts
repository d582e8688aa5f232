import {
  asked,
  type Cursors,
  type Db,
  met,
  nothing,
  type ProfileKey,
  perKey,
  type Question,
  raw,
  sealedPage,
  sql,
  type Viewer,
} from '@xinlu/schema'
import type { ProjectRow } from '../factRows.ts'
import type { ProjectKind } from '../generated.ts'
import { contractFacts, projectFacts, sectionFacts, stands } from './standing.ts'

const columns =
  raw(`s.project_id as id, s.name, s.kind, s.owner_name as "ownerName", s.owner_subject_id as "ownerSubjectId",
  s.starts_on as "startsOn", s.ends_on as "endsOn"`)

type Stated = Omit<ProjectRow, 'at' | 'whose'>

/** The projects in which each firm has a contract, as known at its instant, by id; each with the firm's own part alone. */
export async function projectsOf(db: Db, _viewer: Viewer, keys: readonly ProfileKey[]): Promise<ProjectRow[][]> {
  const rows = await db.rows<Stated & { i: number }>(sql`
    select distinct k.i, ${columns} from ${asked(keys)}
    join contract_statement c on c.subject_id = k.id and ${stands(contractFacts, raw('k.at'), 'c')}
    join section_statement e on e.section_id = c.section_id and ${stands(sectionFacts, raw('k.at'), 'e')}
    join project_statement s on s.project_id = e.project_id and ${stands(projectFacts, raw('k.at'))}
    order by k.i, id`)
  return perKey(keys, rows).map((some, i) =>
    some.map((row) => ({ ...row, at: keys[i]?.knownAt ?? '', whose: keys[i]?.memberIds ?? [] })),
  )
}

/** Which projects are asked for. */
export interface ProjectsAsked {
  kind: ProjectKind | null
  from: string | null
  to: string | null
  first: number
  after: string | null
}

/** A page of projects as known now, by id. */
export async function projectPage(db: Db, viewer: Viewer, asked: ProjectsAsked, cursors: Cursors) {
  const { kind, from, to, first, after } = asked
  const rows = await projectsWhere(
    db,
    viewer,
    sql`s.project_id > ${after ?? ''} ${kind ? sql`and s.kind = ${kind}` : nothing}
      ${from ? sql`and s.starts_on >= ${from}` : nothing} ${to ? sql`and s.starts_on <= ${to}` : nothing}`,
    first + 1,
  )
  const page = sealedPage(rows, first, cursors)
  noteOwners(page.shown)
  return page
}

/** A project by id as known now; null where there is none. */
export async function projectById(db: Db, viewer: Viewer, id: string): Promise<ProjectRow | null> {
  const [row] = await projectsWhere(db, viewer, sql`s.project_id = ${id}`, 1)
  if (row) noteOwners([row])
  return row ?? null
}

async function projectsWhere(db: Db, { now }: Viewer, which: Question, most: number): Promise<ProjectRow[]> {
  const rows = await db.wide<Stated>(sql`
    with k as (select ${now}::timestamptz as at)
    select ${columns} from project_statement s, k where ${which} and ${stands(projectFacts, raw('k.at'))}
    order by s.project_id limit ${raw(most)}`)
  return rows.map((row) => ({ ...row, at: now, whose: null }))
}

const noteOwners = (rows: readonly ProjectRow[]) => met(rows.flatMap(({ ownerSubjectId }) => ownerSubjectId ?? []))
