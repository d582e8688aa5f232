import { type Db, raw, sql, type Viewer } from '@xinlu/schema'
import type { IdentityThenRow } from '../rows.ts'
import { memberIds, subjectThen } from './profiles.ts'
import { atMost } from './road.ts'

/** An identity by its id, or by its 统一社会信用代码. */
export interface IdentityKey {
  id?: string | null | undefined
  code?: string | null | undefined
}

/**
 * Identities as known at an instant, in the order asked: the subject that each belonged to with all its identities, what it was called, whom
 * it worked for. Null for an identity that was not known then. What came later, a merge too, changes nothing of it.
 */
export async function identitiesAt(
  db: Db,
  _viewer: Viewer,
  asked: readonly IdentityKey[],
  at: string,
): Promise<(IdentityThenRow | null)[]> {
  atMost('identitiesAt', asked.length)
  const latest = (table: string, columns: string) => sql`left join lateral (
    select ${raw(columns)} from ${raw(table)} l where l.identity_id = d.id and l.known_from <= ${at}
    order by l.known_from desc, l.id desc limit 1)`
  const rows = await db.rows<IdentityThenRow & { i: number }>(sql`
    select k.i, d.id as "identityId", s.id as "subjectId", m.ids as "memberIds", b.name, b.uscc, p."employerId"
    from unnest(${asked.map(({ id }) => id ?? null)}::text[], ${asked.map(({ code }) => code ?? null)}::text[])
      with ordinality k(id, code, i)
    cross join lateral (select i.id from identity i where i.known_from <= ${at} and i.id = coalesce(k.id,
      (select identity_id from identifier where scheme = 'USCC' and value = k.code)) offset 0) d
    cross join lateral (select ${subjectThen(raw('d.id'), sql`${at}`)} as id offset 0) s
    cross join lateral (select ${memberIds(raw('s.id'), sql`${at}`)} as ids offset 0) m
    ${latest('business_statement', 'l.name, l.uscc')} b on true
    ${latest('practitioner_statement', 'l.employer_id as "employerId"')} p on true
    order by k.i`)
  return asked.map((_, i) => rows.find((row) => row.i === i + 1) ?? null)
}
