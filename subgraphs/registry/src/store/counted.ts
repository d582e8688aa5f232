import { type Question, sql } from '@xinlu/schema'

/** What a truck is counted by: it, the day, the instant of knowledge, and the kinds of holders in their order as one text. */
interface Counting {
  vehicle: Question
  day: Question
  at: Question
  kinds: Question
}

/**
 * Who counts a vehicle on a day, as known at an instant: of each kind the holding that began last by that day, where it has not ended
 * before it; of these the first in the order of kinds. Of several statements of a holding the last one counts. Null for nobody.
 */
export const counter = ({ vehicle, day, at, kinds }: Counting) => sql`(
  select h.holder_id from (
    select distinct on (h.kind) h.kind, h.holder_id, h.valid_to from holding_statement h
    where h.vehicle_id = ${vehicle} and h.valid_from <= ${day} and h.known_from <= ${at} and not h.withdrawn
    and strpos(${kinds}, h.kind) > 0
    and not exists (select 1 from holding_statement later where later.holding_id = h.holding_id and later.seq > h.seq
      and later.known_from <= ${at})
    order by h.kind, h.valid_from desc, h.known_from desc, h.holding_id desc) h
  where h.valid_to is null or h.valid_to >= ${day} order by strpos(${kinds}, h.kind) limit 1)`

/** The trucks that some identities, given as an array, count on a day as known at an instant: a relation of ids. */
export const trucksCounted = (members: Question, { day, at, kinds }: Omit<Counting, 'vehicle'>) => sql`
  select c.id from (select distinct h.vehicle_id as id from unnest(${members}) m(id) join holding_statement h on h.holder_id = m.id
    where h.known_from <= ${at} and h.valid_from <= ${day}) c
  where (select v.kind from vehicle_statement v where v.identity_id = c.id and v.known_from <= ${at}
    order by v.known_from desc, v.id desc limit 1) = 'TRUCK'
  and ${counter({ vehicle: sql`c.id`, day, at, kinds })} = any(${members})`
