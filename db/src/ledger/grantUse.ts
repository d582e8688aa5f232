import type { Sql } from 'postgres'

/** What was done under a grant so far. */
export interface GrantUse {
  distinctSubjects: number
  /** The coordinates that its answers held, each once, sorted. */
  coordinates: string[]
  answers: number
}

/** 授权使用: how many answers a grant got, about how many subjects, holding which coordinates. */
export async function useOfGrant(sql: Sql, grantId: string): Promise<GrantUse> {
  const [row] = await sql<GrantUse[]>`
    with used as (select index, body from ledger.record where grant_id = ${grantId})
    select
      (select count(*)::int from used) as answers,
      (select count(distinct subject_id)::int from ledger.about join used using (index)) as "distinctSubjects",
      array(
        select distinct coordinate
        from used, jsonb_each(body -> 'coordinates') as held (class, list), jsonb_array_elements_text(list) as coordinate
        order by 1) as coordinates`
  return row ?? { distinctSubjects: 0, coordinates: [], answers: 0 }
}
