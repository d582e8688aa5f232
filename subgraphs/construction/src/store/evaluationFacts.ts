import { type Db, type Question, raw, sql } from '@xinlu/schema'
import { again, type BidFact, between, type StatedConduct, withBids } from '../domain/evaluation/bids.ts'
import type { ConductFact, Role, SectionFact } from '../domain/evaluation/types.ts'
import type { FirmChangeRow } from '../factRows.ts'
import { shownOn } from './conducts.ts'
import { bidFacts, changeFacts, conductFacts, contractFacts, performanceFacts, stands } from './standing.ts'

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

const sectionColumns =
  raw(`p.id || '${between}' || c.id as id, p.contract_id as "contractId", trim_scale(c.price)::text as price,
  p.bid, p.performed`)

const bidColumns = raw(`b.id, b.bid_id as "bidId", b.section_id as "sectionId", b.project, b.section`)

/** Whether a contract `c` is of the section that a bid `b` was for: by the register where both are in it, else by their names. */
const sameSection =
  raw(`case when b.section_id is not null and c.section_id is not null then b.section_id = c.section_id
  else b.project = c.project and b.section = c.section end`)

const conductColumns =
  raw(`s.id, s.code, s.part, s.contract_id as "contractId", s.bid_id as "bidId", s.occurred_on as "occurredOn", s.times,
  s.corrected_on as "correctedOn"`)

/** The members of many keys as one relation `k(i, id, at)`, or under another alias. */
const asked = (keys: readonly Keyed[], alias = 'k'): Question => {
  const flat = keys.flatMap(({ memberIds, at }, i) => memberIds.map((id) => ({ i, id, at })))
  return sql`unnest(${flat.map(({ i }) => i)}::int[], ${flat.map(({ id }) => id)}::text[], ${flat.map(({ at }) => at)}::text[]::timestamptz[]) ${raw(alias)}(i, id, at)`
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
 * 评价依据 of subjects in a role for a year, as known at an instant: the sections that are evaluated in that year, those that were bid
 * for and not won among them, and the conduct that was found in it, or occurred in it where no day of finding is said; what was struck
 * is left out. Each fact's id is that of the statement that says it, a section's those of its contract, its performance and its bid.
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
  const of = sql`${asked(keys)} join ${roles} r(i, role) on r.i = k.i join ${years} y(i, year) on y.i = k.i`
  const counted = sql`s.struck_on is null and extract(year from coalesce(s.found_on, s.occurred_on)) = y.year`
  const [sections, bids, conducts] = await Promise.all([
    db.wide<Of<SectionFact>>(sql`
      select k.i, ${sectionColumns} from ${of}
      join contract_statement c on c.subject_id = k.id and c.role = r.role and ${stands(contractFacts, raw('k.at'), 'c')}
      join performance_statement p on p.contract_id = c.contract_id and p.year = y.year and ${stands(performanceFacts, raw('k.at'), 'p')}
      order by k.i, p.contract_id`),
    db.wide<Of<BidFact>>(sql`
      select k.i, ${bidColumns}, won.contract_id as "contractId" from ${of}
      join bid_statement b on b.subject_id = k.id and b.role = r.role and ${stands(bidFacts, raw('k.at'), 'b')}
        and (extract(year from b.opened_on) = y.year or exists (select 1 from conduct_statement s
          where s.bid_id = b.bid_id and ${counted} and ${stands(conductFacts, raw('k.at'))}))
      left join lateral (
        select c.contract_id from ${asked(keys, 'own')}
        join contract_statement c on c.subject_id = own.id and c.role = b.role and ${sameSection} and ${stands(contractFacts, raw('k.at'), 'c')}
        join performance_statement p on p.contract_id = c.contract_id and p.bid and ${stands(performanceFacts, raw('k.at'), 'p')}
        where own.i = k.i order by p.year = y.year desc, c.contract_id limit 1) won on true
      order by k.i, b.bid_id`),
    db.wide<Of<StatedConduct>>(sql`
      select k.i, ${conductColumns} from ${of}
      join conduct_statement s on s.subject_id = k.id and s.role = r.role and ${counted} and ${stands(conductFacts, raw('k.at'))}
      order by k.i, s.occurred_on, s.conduct_id`),
  ])
  const [ofSections, ofBids, ofConducts] = [
    perKey<SectionFact>(keys, sections),
    perKey<BidFact>(keys, bids),
    perKey<StatedConduct>(keys, conducts),
  ]
  return keys.map((_, i) => withBids(ofSections[i] ?? [], ofBids[i] ?? [], ofConducts[i] ?? []))
}

/** The same facts again, each set by the ids that `givenOf` gave; for saying later why a result was what it was. Nothing is left out of what is not there any more: statements stay. */
export async function factsByIds(db: Db, sets: readonly (readonly string[])[]): Promise<Facts[]> {
  const ids = [...new Set(sets.flat())]
  const parts = ids.flatMap((id, i) => id.split(between).map((part) => ({ i, part })))
  const of = sql`unnest(${parts.map(({ i }) => i)}::int[], ${parts.map(({ part }) => part)}::text[])`
  const [sections, bids, conducts] = await Promise.all([
    db.wide<Of<SectionFact>>(sql`
      select one.i, ${sectionColumns} from ${of} one(i, id) join performance_statement p on p.id = one.id
      join ${of} two(i, id) on two.i = one.i join contract_statement c on c.id = two.id order by p.contract_id`),
    db.wide<Of<Pick<BidFact, 'bidId'>>>(sql`
      select one.i, b.bid_id as "bidId" from ${of} one(i, id) join bid_statement b on b.id = one.id order by b.bid_id`),
    db.wide<StatedConduct>(sql`
      select ${conductColumns} from conduct_statement s where s.id = any(${ids}::text[]) order by s.occurred_on, s.conduct_id`),
  ])
  const [sectionsOf, bidsOf] = [perKey<SectionFact>(ids, sections), perKey<Pick<BidFact, 'bidId'>>(ids, bids)]
  const made = new Map(ids.map((id, i) => [id, { section: sectionsOf[i]?.[0] ?? null, bids: bidsOf[i] ?? [] }]))
  return sets.map((set) => again(set, made, conducts))
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
