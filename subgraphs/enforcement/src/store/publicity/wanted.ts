import { type Question, sql } from '@xinlu/schema'
import { barred, stillShowable } from '../shown.ts'

/** The last word about a decision `s` on a site. */
const last = (site: string) => sql`(select published_on from publication_statement
  where decision_id = s.decision_id and site = ${site} order by known_from desc, id desc limit 1)`

/** Since when a site shows, or showed, a decision `s`; null where it never did. */
const shownSince = (site: string) => sql`(select max(known_from) from publication_statement
  where decision_id = s.decision_id and site = ${site} and published_on is not null)`

/** Whether a batch of a site that has not ended holds a decision `s`. */
export const inOpenBatch = (site: string): Question => sql`exists (
  select 1 from publicity_batch_row r join publicity_batch b on b.id = r.batch_id
  where r.decision_id = s.decision_id and b.site = ${site}
    and not exists (select 1 from step where case_id = b.id and state = 'CONFIRMED'))`

/** Whether a site has confirmed, since it last took a decision `s`, that it took it off; what it rejected it did not. */
const confirmedOff = (site: string) => sql`exists (
  select 1 from publicity_batch_row r join publicity_batch b on b.id = r.batch_id
  join step t on t.case_id = b.id and t.state = 'CONFIRMED'
  where r.decision_id = s.decision_id and b.site = ${site} and b.action = 'WITHDRAW'
    and t.known_from >= ${shownSince(site)}
    and not exists (select 1 from jsonb_array_elements_text(t.particulars->'rejected') one
      where split_part(one, ' ', 1) = s.decision_id))`

const isRepaired = sql`exists (select 1 from repaired where decision_id = s.decision_id)`

/**
 * Whether a site must be told to show a decision `s`: it is for publicity and not over, neither repaired nor annulled; what was
 * withdrawn or changed only as it was stated anew after that.
 */
const toShow = (site: string, today: string) => sql`(${last(site)} is null and not ${isRepaired}
  and not (${barred()}) and ${stillShowable(today)}
  and not exists (select 1 from decision_change where decision_id = s.decision_id
    and (change <> 'CHANGED' or known_from >= s.known_from))
  and not exists (select 1 from publication_statement
    where decision_id = s.decision_id and published_on is null and known_from >= s.known_from))`

/** Whether it must be told to take one off: it took it, has not confirmed that it is off, and it is withdrawn, repaired, over or not for publicity. */
const toTakeOff = (site: string, today: string) => sql`(${shownSince(site)} is not null and not ${confirmedOff(site)}
  and (${last(site)} is null or ${isRepaired} or (${barred()}) or not ${stillShowable(today)}))`

/** What a site must still be told of decisions `s`. */
export const wanted = (site: string, action: 'PUBLISH' | 'WITHDRAW', today: string): Question =>
  action === 'PUBLISH' ? toShow(site, today) : toTakeOff(site, today)
