import type { Database } from '@xinlu/db'
import type { Firm } from './questions.ts'

/** Gives each of these firms so many decisions of its own and no others, copies of one that the county has, each with a day and a number of its own. */
export async function decisionsEach({ admin }: Database, firms: readonly Firm[], count: number): Promise<void> {
  const ids = firms.map(({ id }) => id)
  await admin`delete from enforcement.decision_statement where subject_id = any(${ids})`
  await admin`
    with one as (select s.*, d.authority_code, p.site, p.published_on from enforcement.decision_statement s
        join enforcement.decision d on d.id = s.decision_id
        join enforcement.publication_statement p on p.decision_id = s.decision_id
        where s.kind = 'PENALTY' and p.published_on is not null order by s.id limit 1),
      copy as (select one.*, f.id as firm, n, 'd_' || md5(f.id || ' ' || n) as new_id,
          one.facts->>'docNo' || '-' || md5(f.id || ' ' || n) as new_no, one.decided_on - n::int as new_day
        from one, unnest(${ids}::text[]) f(id), generate_series(1, ${count}::int) n),
      decisions as (insert into enforcement.decision (id, kind, authority_code, doc_no)
        select new_id, kind, authority_code, new_no from copy),
      published as (insert into enforcement.publication_statement (id, decision_id, site, published_on, said_by, known_from)
        select 'p' || new_id, new_id, site, published_on, said_by, known_from from copy)
    insert into enforcement.decision_statement (id, decision_id, subject_id, kind, decided_on, valid_until, facts, facts_hash,
      batch_id, said_by, valid_from, known_from)
    select 's' || new_id, new_id, firm, kind, new_day, valid_until,
      facts || jsonb_build_object('docNo', new_no, 'decidedOn', new_day), md5(new_id), batch_id, said_by, valid_from, known_from
    from copy`
  await admin`analyze enforcement.decision, enforcement.decision_statement, enforcement.publication_statement`
}
