import type { Sql } from 'postgres'
import type { AccessRecord } from './receipt.ts'

/** One answer, as those whom it is about may learn of it. */
export interface Access extends Pick<AccessRecord, 'at' | 'org' | 'role' | 'purpose' | 'basis' | 'coordinates'> {
  receiptId: string
  /** Where the list goes on: the next `after`. */
  logIndex: number
}

export interface AccessesOptions {
  /** Only answers before this instant. */
  before: string
  /** Answers that touched one of these classes only before an earlier instant. */
  delayed?: { classes: readonly string[]; before: string }
  limit: number
  /** The `logIndex` of the last one that was given. */
  after?: number | null
}

/** 谁看过我: answers about any of the subjects, newest first, each once. Embargoed ones are neither given nor counted. */
export async function accessesAbout(
  sql: Sql,
  subjectIds: readonly string[],
  { before, delayed = { classes: [], before }, limit, after = null }: AccessesOptions,
): Promise<Access[]> {
  const rows = await sql<{ logIndex: number; receiptId: string; body: AccessRecord }[]>`
    select record.index::float8 as "logIndex", receipt_id as "receiptId", body
    from ledger.record
    join ledger.leaf using (index)
    where index in (select index from ledger.about where subject_id = any(${[...subjectIds]}::text[]))
      and not embargoed
      and at < ${before}
      and (at < ${delayed.before} or not body -> 'coordinates' ?| ${[...delayed.classes]}::text[])
      and (${after}::bigint is null or index < ${after})
    order by record.index desc
    limit ${limit}`
  return rows.map(({ logIndex, receiptId, body: { at, org, role, purpose, basis, coordinates } }) => {
    return { at, org, role, purpose, basis, coordinates, receiptId, logIndex }
  })
}

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
