import { type Db, raw, sql, type Viewer } from '@xinlu/schema'
import type { CertifiedRow } from '../rows.ts'
import { memberIds, subjectThen } from './profiles.ts'

/** What of a business is public and is certified: the name under which it is registered, and its code. */
const last = (column: string) =>
  raw(`(select b.${column} from business_statement b where b.identity_id = t.id and b.known_from <= t.at
    order by b.known_from desc, b.id desc limit 1)`)

/** The subject that each identity belongs to now; null where there is no such identity. */
export async function certifiedSubjects(
  db: Db,
  { now }: Viewer,
  identities: readonly string[],
): Promise<(CertifiedRow | null)[]> {
  const rows = await db.rows<CertifiedRow & { i: number }>(sql`
    select t.i::int, t.id as "subjectId", ${memberIds(raw('t.id'), raw('t.at'))} as members,
      coalesce(${last('kind')}, y.kind) as kind, ${last('name')} as title, ${last('uscc')} as code
    from (select k.i, ${now}::timestamptz as at, ${subjectThen(raw('k.id'), sql`${now}::timestamptz`)} as id
      from unnest(${identities}::text[]) with ordinality k(id, i)) t
    join identity y on y.id = t.id and y.known_from <= t.at
    order by t.i`)
  const found = new Map(rows.map(({ i, ...row }) => [i - 1, row]))
  return identities.map((_, i) => found.get(i) ?? null)
}
