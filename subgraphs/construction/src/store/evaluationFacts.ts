import { type Db, type Question, raw, sql } from '@xinlu/schema'
import type { ConductFact, Role, SectionFact } from '../domain/evaluation/types.ts'
import type { FirmChangeRow } from '../factRows.ts'
import { shownOn } from './conducts.ts'
import { changeFacts, conductFacts, contractFacts, performanceFacts, stands } from './standing.ts'

/** What an evaluation rests on. */
export interface Facts {
  sections: SectionFact[]
  conducts: ConductFact[]
}

/** Of whom facts are asked for, and as known at which instant. */
interface Keyed {
  memberIds: readonly string[]
  at: string
}

type Of<Row> = Row & { i: number }

/** Between the two statements that a section's fact is: of its performance, and of its contract. */
const between = '+'

const sectionColumns =
  raw(`s.id || '${between}' || c.id as id, s.contract_id as "contractId", trim_scale(c.price)::text as price,
  s.bid, s.performed`)

const conductColumns = raw(`s.id, s.code, s.part, s.contract_id as "contractId", s.occurred_on as "occurredOn", s.times,
  s.corrected_on as "correctedOn"`)

/** The members of many keys as one relation `k(i, id, at)`. */
const asked = (keys: readonly Keyed[]): Question => {
  const flat = keys.flatMap(({ memberIds, at }, i) => memberIds.map((id) => ({ i, id, at })))
  return sql`unnest(${flat.map(({ i }) => i)}::int[], ${flat.map(({ id }) => id)}::text[], ${flat.map(({ at }) => at)}::text[]::timestamptz[]) k(i, id, at)`
}

/** One more column of the keys, as a relation `a(i, value)`. */
const along = (values: readonly (string | number)[], type: 'text' | 'int'): Question =>
  sql`unnest(${values.map((_, i) => i)}::int[], ${values.map(String)}::text[]::${raw(type)}[])`

function perKey<Row>(keys: readonly unknown[], rows: readonly Of<Row>[]): Row[][] {
  const groups: Row[][] = keys.map(() => [])
  for (const { i, ...row } of rows) groups[i]?.push(row as Row)
  return groups
}

/**
 * 评价依据 of subjects in a role for a year, as known at an instant: the sections that are evaluated in that year, and the conduct that
 * was found in it, or occurred in it where no day of finding is said; what was struck is left out. Each fact's id is that of the
 * statement that says it, a section's those of its two.
 */
export async function givenOf(db: Db, keys: readonly (Keyed & { role: Role; year: number })[]): Promise<Facts[]> {
  const roles = along(
    keys.map(({ role }) => role),
    'text',
  )
  const years = along(
    keys.map(({ year }) => year),
    'int',
  )
  const [sections, conducts] = await Promise.all([
    db.wide<Of<SectionFact>>(sql`
      select k.i, ${sectionColumns} from ${asked(keys)} join ${roles} r(i, role) on r.i = k.i join ${years} y(i, year) on y.i = k.i
      join contract_statement c on c.subject_id = k.id and c.role = r.role and ${stands(contractFacts, raw('k.at'), 'c')}
      join performance_statement s on s.contract_id = c.contract_id and s.year = y.year and ${stands(performanceFacts, raw('k.at'))}
      order by k.i, s.contract_id`),
    db.wide<Of<ConductFact>>(sql`
      select k.i, ${conductColumns} from ${asked(keys)} join ${roles} r(i, role) on r.i = k.i join ${years} y(i, year) on y.i = k.i
      join conduct_statement s on s.subject_id = k.id and s.role = r.role and s.struck_on is null
        and extract(year from coalesce(s.found_on, s.occurred_on)) = y.year and ${stands(conductFacts, raw('k.at'))}
      order by k.i, s.occurred_on, s.conduct_id`),
  ])
  const [ofSections, ofConducts] = [perKey<SectionFact>(keys, sections), perKey<ConductFact>(keys, conducts)]
  return keys.map((_, i) => ({ sections: ofSections[i] ?? [], conducts: ofConducts[i] ?? [] }))
}

/** The same facts again, by the ids that `givenOf` gave; for saying later why a result was what it was. Nothing is left out of what is not there any more: statements stay. */
export async function factsByIds(db: Db, ids: readonly string[]): Promise<Facts> {
  const pairs = ids.filter((id) => id.includes(between)).map((id) => id.split(between))
  const single = ids.filter((id) => !id.includes(between))
  const [sections, conducts] = await Promise.all([
    db.wide<SectionFact>(sql`
      select ${sectionColumns} from unnest(${pairs.map(([one]) => one)}::text[], ${pairs.map(([, two]) => two)}::text[]) p(one, two)
      join performance_statement s on s.id = p.one join contract_statement c on c.id = p.two order by s.contract_id`),
    db.wide<ConductFact>(sql`
      select ${conductColumns} from conduct_statement s where s.id = any(${single}::text[]) order by s.occurred_on, s.conduct_id`),
  ])
  return { sections, conducts }
}

/**
 * 不良行为记录: how many records of conduct count against each on a day, as known at an instant: those that are published on the day
 * and may still be shown on it. What is not published counts against nobody.
 */
export async function badRecordsOn(db: Db, keys: readonly (Keyed & { day: string })[]): Promise<number[]> {
  const days = along(
    keys.map(({ day }) => day),
    'text',
  )
  const rows = await db.wide<{ i: number; many: number }>(sql`
    select k.i, count(*)::int as many from ${asked(keys)} join ${days} d(i, day) on d.i = k.i
    join conduct_statement s on s.subject_id = k.id and s.struck_on is null and ${stands(conductFacts, raw('k.at'))}
    where ${shownOn(raw('d.day::date'))} group by k.i`)
  return keys.map((_, i) => rows.find((row) => row.i === i)?.many ?? 0)
}

/** 企业变更 of subjects as known at an instant, latest first. What the commercial register shows is public. */
export async function changesOf(db: Db, keys: readonly Keyed[]): Promise<FirmChangeRow[][]> {
  const rows = await db.rows<Of<FirmChangeRow>>(sql`
    select k.i, s.change_id as id, s.subject_id as "subjectId", s.kind, s.changed_on as "changedOn", s.of_subject_ids as "ofSubjectIds"
    from ${asked(keys)} join firm_change_statement s on s.subject_id = k.id and ${stands(changeFacts, raw('k.at'))}
    order by k.i, s.changed_on desc, s.change_id`)
  return perKey<FirmChangeRow>(keys, rows)
}
