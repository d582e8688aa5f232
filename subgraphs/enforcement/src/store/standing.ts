import { type Db, dayOf, sql, type Viewer } from '@xinlu/schema'
import type { Severity } from '../domain/publicity/tier.ts'
import { barred, seesRepaired, severityThen, stillShowable } from './shown.ts'

/** 现行处罚记录, as a sibling is told it. */
export interface StandingPenalty {
  id: string
  subjectId: string
  severity: Severity | null
  published: boolean
}

/**
 * Penalties of some identities that are in force at an instant: they stand, were not repaired, are for publicity, and their longest
 * publicity is not over. A repair is known from the transaction in which it is granted, and so is this. What was repaired since is
 * nobody's but the subject's and the audit's, also as of an instant before.
 */
export const penaltiesInForce = (
  db: Db,
  viewer: Viewer,
  ids: readonly string[],
  at: string,
): Promise<StandingPenalty[]> =>
  db.rows<StandingPenalty>(sql`
    select s.decision_id as id, s.subject_id as "subjectId", ${severityThen()} as severity,
      coalesce((select min(l.published_on) <= ${dayOf(at)}::date from (
        select distinct on (site) published_on from publication_statement
        where decision_id = s.decision_id and known_from <= ${at} order by site, known_from desc, id desc) l), false) as published
    from decision_statement s where s.subject_id = any(${ids}::text[]) and s.kind = 'PENALTY' and s.known_from <= ${at}
      and not exists (select 1 from decision_statement later where later.decision_id = s.decision_id
        and later.known_from <= ${at} and (later.known_from, later.id) > (s.known_from, s.id))
      and not exists (select 1 from repaired r where r.decision_id = s.decision_id and r.known_from <= ${seesRepaired(viewer) ? at : viewer.now})
      and not exists (select 1 from decision_change c where c.decision_id = s.decision_id and c.change <> 'CHANGED' and c.known_from <= ${at})
      and not (${barred()}) and ${stillShowable(dayOf(at))}
    order by s.subject_id, s.decided_on desc, s.decision_id`)
