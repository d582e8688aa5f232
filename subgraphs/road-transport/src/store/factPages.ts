import { type Cursors, type Db, raw, sealedPage, sql, type Viewer } from '@xinlu/schema'
import { yearOf } from '../domain/course/explained.ts'
import { isOfDrivers } from '../domain/course/schemes.ts'
import type { Fact } from '../domain/scheme/types.ts'
import { factJson, standsAt } from './factColumns.ts'

/** A subject with what is said of it for a scheme's year. */
export interface SubjectFactsRow {
  subjectId: string
  facts: Fact[]
  grade: string | null
}

/** Which subjects' facts. */
export interface FactsAsked {
  scheme: string
  year: number
  first: number
  after: string | null
}

/**
 * A page of the subjects that have facts in a year, or were counted before it, by id, with all that a pack needs to judge them: what
 * happened up to the year's end; and the grade that was found.
 */
export async function factPage(db: Db, viewer: Viewer, { scheme, year, first, after }: FactsAsked, cursors: Cursors) {
  const { from, to } = yearOf(year)
  const stands = raw(standsAt('k.at'))
  const grade = isOfDrivers(scheme)
    ? sql`(select s.grade from integrity_statement s where s.subject_id = p.id and s.known_from <= k.at and s.valid_from <= ${to}
        order by s.cycle_start_on desc, s.known_from desc, s.id desc limit 1)`
    : sql`(select s.grade from assessment_statement s where s.subject_id = p.id and s.scheme = ${scheme} and s.year = ${year}
        and s.known_from <= k.at and s.state = 'FINAL' and not exists (select 1 from assessment_statement later
          where later.assessment_id = s.assessment_id and later.known_from <= k.at and (later.known_from, later.id) > (s.known_from, s.id)) limit 1)`
  const rows = await db.wide<SubjectFactsRow & { id: string }>(sql`
    with k as (select ${viewer.now}::timestamptz as at),
    p as (select distinct f.subject_id as id from assessment_fact f, k where f.scheme = ${scheme} and f.subject_id > ${after ?? ''}
      and f.occurred_on between ${isOfDrivers(scheme) ? '1900-01-01' : from} and ${to} and ${stands} order by 1 limit ${first + 1})
    select p.id, p.id as "subjectId", ${grade} as grade,
      (select json_agg(${raw(factJson)} order by f.occurred_on, f.fact_id) from assessment_fact f
        where f.subject_id = p.id and f.scheme = ${scheme} and f.occurred_on <= ${to} and ${stands}) as facts
    from p, k order by p.id`)
  return sealedPage(rows, first, cursors)
}
