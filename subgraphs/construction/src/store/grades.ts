import { asked, columnsFor, type Db, type ProfileKey, perKey, raw, sql, type Viewer } from '@xinlu/schema'
import type { GradeRow } from '../rows.ts'

type Columns = Parameters<typeof columnsFor>[1]
type Found = Omit<GradeRow, 'memberIds'> & { i: number }

/** 效力范围 of a grade's statement under an alias; what was stated before has the one of its authority. */
export const scopeOf = (alias: string) =>
  `coalesce(${alias}.scope, case when ${alias}.authority like '交通运输部%' then 'NATIONAL' else 'PROVINCE' end)`

const columnsWith = (always: Columns, scope: string, validity: Columns) =>
  columnsFor(
    ['ConstructionGrade'],
    { subjectId: 's.subject_id', role: 's.role', year: 's.year', authority: 's.authority', at: 'k.at', ...always },
    {
      grade: { grade: 's.grade' },
      score: { score: 's.score::text' },
      directD: { directD: 's.direct_d' },
      scope: { scope },
      nationalEffect: { scope, directD: 's.direct_d' },
      ...Object.fromEntries(Object.entries(validity).map(([name, column]) => [name, { [name]: column }])),
    },
  )

const stated = columnsWith({ id: 's.grade_id', evaluationId: 's.evaluation_id', state: "'FINAL'" }, scopeOf('s'), {
  validFrom: 's.valid_from',
  validTo: 's.stated_valid_to',
})

/** What is on its way is no grade yet, and holds for no day. */
const onTheWay = columnsWith(
  { id: 's.evaluation_id', evaluationId: 's.evaluation_id', state: 's.state' },
  "'PROVINCE'",
  { validFrom: 'null', validTo: 'null' },
)

const standing = (table: string, fact: string) =>
  raw(`s.known_from <= k.at and not exists (select 1 from ${table} later where later.${fact} = s.${fact}
    and later.known_from <= k.at and (later.known_from, later.id) > (s.known_from, s.id))`)

const gradeStands = standing('grade_statement', 'grade_id')
const evaluationStands = standing('evaluation_statement', 'evaluation_id')

/**
 * Each subject's grades as known at its instant, latest year first. Grades are published: every viewer sees the same; what is on its
 * way to one, or was one once, is met by those who work on it and by the subject itself.
 */
export async function gradesOf(db: Db, viewer: Viewer, keys: readonly ProfileKey[]): Promise<GradeRow[][]> {
  const found = await Promise.all([
    db.rows<Found>(sql`
      select k.i, s.* from ${asked(keys)} cross join lateral (
        select ${stated(db.asked)} from grade_statement s where s.subject_id = k.id and ${gradeStands}
        order by s.year desc, s.role, s.authority, s.grade_id) s
      order by s.year desc, s.role, s.authority, s.id`),
    viewer.publishedOnly
      ? []
      : db.rows<Found>(sql`
        select k.i, s.* from ${asked(keys)} cross join lateral (
          select ${onTheWay(db.asked)} from evaluation_statement s
          where s.subject_id = k.id and s.state <> 'FINAL' and ${evaluationStands}) s
        order by s.year desc, s.role, s.id`),
  ])
  const rows = perKey(keys, found.flat())
  return rows.map((some, i) =>
    some.sort((a, b) => b.year - a.year).map((row) => ({ ...row, memberIds: keys[i]?.memberIds ?? [] })),
  )
}

/** Of each evaluation the grade that it came to, or itself on its way, as it stands now; null where there is none that the viewer may meet. */
export async function gradesByEvaluation(db: Db, viewer: Viewer, ids: readonly string[]): Promise<(GradeRow | null)[]> {
  const asking = sql`unnest(${ids}::text[]) with ordinality a(id, i) cross join (select ${viewer.now}::timestamptz as at) k`
  const [grades, others] = await Promise.all([
    db.rows<Found>(
      sql`select a.i - 1 as i, ${stated(db.asked)} from ${asking} join grade_statement s on s.evaluation_id = a.id and ${gradeStands}`,
    ),
    db.rows<Found>(sql`select a.i - 1 as i, ${onTheWay(db.asked)} from ${asking}
      join evaluation_statement s on s.evaluation_id = a.id and ${evaluationStands}`),
  ])
  return ids.map((_, i) => {
    const row = grades.find((one) => one.i === i) ?? others.find((one) => one.i === i)
    if (!row || (viewer.publishedOnly && row.state !== 'FINAL')) return null
    return { ...row, memberIds: [row.subjectId] }
  })
}

/** Grades by id as they stand now; null where there is none. */
export async function gradesById(db: Db, viewer: Viewer, ids: readonly string[]): Promise<(GradeRow | null)[]> {
  const rows = await db.rows<Found>(sql`
    select a.i - 1 as i, ${stated(db.asked)} from unnest(${ids}::text[]) with ordinality a(id, i)
    cross join (select ${viewer.now}::timestamptz as at) k join grade_statement s on s.grade_id = a.id and ${gradeStands}`)
  return ids.map((_, i) => {
    const row = rows.find((one) => one.i === i)
    return row ? { ...row, memberIds: [row.subjectId] } : null
  })
}
