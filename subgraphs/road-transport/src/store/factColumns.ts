/** A fact as JSON, of a statement under the alias `f`. */
export const factJson = `json_build_object('id', f.fact_id, 'kind', f.kind, 'occurredOn', f.occurred_on, 'quantity', trim_scale(f.quantity)::text,
  'particulars', f.particulars, 'evidenceRef', f.evidence_ref, 'correctedOn', f.corrected_on)`

const inOrder = 'order by f.occurred_on, f.fact_id'

/** Whether a statement of a fact, under the alias `f`, stands at an instant. */
export const standsAt = (instant: string) => `f.known_from <= ${instant} and not f.withdrawn and not exists (
  select 1 from assessment_fact later where later.fact_id = f.fact_id and later.known_from <= ${instant}
    and (later.known_from, later.id) > (f.known_from, f.id))`

/** The facts on which a statement, under the alias `s`, rests; null where it came without. */
export const factsOfStatement = `case when s.rests_on is null then null else coalesce(
  (select json_agg(${factJson} ${inOrder}) from assessment_fact f where f.id = any(s.rests_on)), '[]') end`

/** Everything that is said of a subject, by all its identities in `m`, for a scheme at the instant of `k`. */
export const factsSaidOf = (scheme: string) => `coalesce((select json_agg(${factJson} ${inOrder}) from assessment_fact f
  where f.subject_id in (select m.id from m where m.i = k.i) and f.scheme = ${scheme} and ${standsAt('k.at')}), '[]')`
