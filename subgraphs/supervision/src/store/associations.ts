import {
  type Ask,
  alone,
  asked,
  type Db,
  dayOf,
  newId,
  nothing,
  type ProfileKey,
  perKey,
  type Question,
  raw,
  refusal,
  sql,
  typed,
  type Viewer,
} from '@xinlu/schema'
import { usccFault } from '@xinlu/schema/identifiers'
import type { AssociationListInput, AssociationListKind } from '../generated.ts'
import type { AssociationListRow } from '../rows.ts'

/** The most entries of a list. */
const most = 500

/** Lists that are not shown in public: what an association holds against a member is no finding of an authority. */
const inside: readonly AssociationListKind[] = ['WARNED']

/** Said with every entry, so that nobody takes it for the bureau's. */
export const note = '行业协会自律意见，非行政机关评价；不作为采取惩戒或激励措施的依据'

const columns = raw(`l.id, l.association, l.kind, l.title, l.stated_on as "statedOn"`)

/** The last list `l` of its association and kind by an instant, of those that the viewer meets. */
const standing = ({ publishedOnly }: Viewer, at: Question) => sql`l.known_from <= ${at} and not exists (
    select 1 from association_list later where later.association = l.association and later.kind = l.kind
      and later.known_from <= ${at} and (later.known_from, later.id) > (l.known_from, l.id))
  ${publishedOnly ? sql`and l.kind <> all(${[...inside]}::text[])` : nothing}`

const entries =
  raw(`coalesce((select json_agg(json_build_object('code', e.code, 'name', e.name, 'statement', e.statement)
  order by e.place) from association_entry e where e.list_id = l.id), '[]'::json) as entries`)

/** A page of lists as they stand, the last recorded first; one more than `first`. */
export async function listPage(
  db: Db,
  viewer: Viewer,
  { first, after }: { first: number; after: string | null },
): Promise<AssociationListRow[]> {
  return db.wide<AssociationListRow>(sql`
    select ${columns}, ${entries} from association_list l
    where ${standing(viewer, sql`${viewer.now}::timestamptz`)} ${after ? sql`and l.id < ${after}` : nothing}
    order by l.id desc limit ${raw(first + 1)}`)
}

/** What associations say of each subject as known at its instant. */
export interface AssociationStatementRow {
  association: string
  kind: AssociationListKind
  title: string
  statedOn: string
  statement: string
}

/** Of each subject what the lists say that stood at its instant, the latest first. */
export async function statementsOf(
  db: Db,
  viewer: Viewer,
  keys: readonly ProfileKey[],
): Promise<AssociationStatementRow[][]> {
  const rows = await db.rows<AssociationStatementRow & { i: number }>(sql`
    select k.i, l.association, l.kind, l.title, l.stated_on as "statedOn", e.statement
    from ${asked(keys)} join association_entry e on e.subject_id = k.id
    join association_list l on l.id = e.list_id and ${standing(viewer, raw('k.at'))}
    order by l.stated_on desc, l.id, e.place`)
  return perKey(keys, rows)
}

/** Records a list as an association handed it in, and gives its id; the same again is the one that there is. */
export async function record(db: Db, viewer: Viewer, ask: Ask, input: AssociationListInput): Promise<string> {
  const association = typed('association', input.association, 2)
  const title = typed('title', input.title, 2)
  const today = dayOf(viewer.now)
  if (input.statedOn > today)
    throw refusal('BAD_INPUT', { expected: `statedOn up to ${today}`, got: input.statedOn, todo: 'correct the day' })
  const given = input.entries.map((entry, i) => entryOf(entry, i))
  if (given.length === 0 || given.length > most)
    throw refusal('BAD_INPUT', {
      expected: `1 to ${most} entries`,
      got: String(given.length),
      todo: 'correct the list',
    })
  const ids = await subjectsByCode(
    ask,
    given.map(({ code }) => code),
  )
  return alone(db, `supervision.association ${association} ${input.kind}`, async (tx) => {
    const [last] = await tx<{ id: string; title: string; statedOn: string; said: string }[]>`
      select l.id, l.title, l.stated_on::text as "statedOn", (select string_agg(e.code || ' ' || e.name || ' ' || e.statement, ' | ' order by e.place)
        from association_entry e where e.list_id = l.id) as said
      from association_list l where l.association = ${association} and l.kind = ${input.kind}
      order by l.known_from desc, l.id desc limit 1`
    const said = given.map(({ code, name, statement }) => `${code} ${name} ${statement}`).join(' | ')
    if (last && last.title === title && last.statedOn === input.statedOn && last.said === said) return last.id
    const id = newId('al', viewer.now)
    const by = { by_person: viewer.id ?? '', said_by: viewer.unit ?? '', known_from: viewer.now }
    await tx`insert into association_list ${tx({ id, association, kind: input.kind, title, stated_on: input.statedOn, ...by })}`
    const rows = given.map((entry, place) => ({ list_id: id, place, subject_id: ids[place] ?? null, ...entry }))
    await tx`insert into association_entry ${tx(rows)}`
    return id
  })
}

function entryOf({ code: given, name, statement }: AssociationListInput['entries'][number], i: number) {
  const code = given.trim().toUpperCase()
  const fault = usccFault(code)
  if (fault)
    throw refusal('BAD_INPUT', {
      expected: `a 统一社会信用代码 in entry ${i + 1}`,
      got: fault,
      todo: 'correct it; natural persons stand on no such list',
    })
  return { code, name: typed('name', name, 2), statement: typed('statement', statement, 2) }
}

/** So many are asked for in one question. */
const together = 50

/** The subject of each code; null where the register knows none. */
async function subjectsByCode(ask: Ask, codes: readonly string[]): Promise<(string | null)[]> {
  const found: (string | null)[] = []
  for (let from = 0; from < codes.length; from += together) {
    const some = codes.slice(from, from + together)
    const query = `query(${some.map((_, i) => `$c${i}: String!`).join(' ')}) {
      ${some.map((_, i) => `s${i}: subject(key: { uscc: $c${i} }) { id }`).join(' ')} }`
    const told = (await ask('registry', query, Object.fromEntries(some.map((code, i) => [`c${i}`, code])))) as Record<
      string,
      { id: string } | null
    >
    found.push(...some.map((_, i) => told[`s${i}`]?.id ?? null))
  }
  return found
}
