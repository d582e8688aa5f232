import { type Db, raw, sql } from '@xinlu/schema'

/** What stands between the characters of a name, or in brackets behind it, and is no part of it. */
const bare = raw(`translate(regexp_replace(normalize(name, NFKC), '\\([^)]*\\)', '', 'g'), ' ·.-,''"', '')`)

/** A name without its place at the front and its legal form at the end: as people write it. */
const core = raw(`regexp_replace(regexp_replace(whole, '^(山西省?)?(吕梁市?)?(文水县?)?', ''),
  '(有限责任公司|股份有限公司|有限公司|分公司|公司|合作社|经营部|服务部|门市部)$', '')`)

/** Shorter than this, what is left of a name is a word of everybody's. */
const shortestCore = 4
const shortestName = 2

/** Names of the register that a squeezed text holds, of businesses also without their place and legal form. */
export async function namesIn(db: Db, text: string): Promise<string[]> {
  const rows = await db.wide<{ name: string }>(sql`
    with written as (select distinct name from business_statement),
    bare as (select distinct upper(${bare}) as whole from written),
    business as (select whole, ${core} as core from bare),
    person as (select distinct replace(normalize(name, NFKC), ' ', '') as name from (
      select name from practitioner_statement union all select person_name from business_statement where person_name is not null) p)
    select whole as name from business where length(whole) >= ${raw(shortestName)} and strpos(${text}, whole) > 0
    union select core from business where length(core) >= ${raw(shortestCore)} and strpos(${text}, core) > 0
    union select name from person where length(name) >= ${raw(shortestName)} and strpos(${text}, name) > 0
    order by 1 limit 50`)
  return rows.map(({ name }) => name)
}
