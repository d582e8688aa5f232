import { addWorkingDays, editions, numberAt, ruleAt } from '@xinlu/db'
import { XinluError } from '@xinlu/schema'

/** The first day of tiers (order 36). */
const tiersFrom = '2026-04-01'

/**
 * The latest ten decisions of a firm with their severity and publicity, as one JSON text: all seven acts, penalties by the
 * editions as they are shipped (records of before tiers keep their old period, which is counted from the decision).
 */
export const decisionsText = (
  today: string,
  inForce: string,
) => `(select coalesce(json_agg(json_build_object('id', d.decision_id,
    'docNo', d.facts->>'docNo', 'kind', d.kind, 'severity', t.tier, 'decidedOn', d.decided_on, 'publicity', json_build_object(
      'state', case when ${barred} then 'NOT_FOR_PUBLICITY'
        when p.on <= '${today}' then case when coalesce(e.on >= '${today}', true) then 'PUBLISHED' else 'ENDED' end
        when e.on < '${today}' then 'ENDED'
        when d.decided_on < '${firstDue(today)}' then 'LATE' else 'DUE' end,
      'publishedOn', p.on, 'latestEndOn', e.on)) order by d.decided_on desc, d.decision_id), '[]')
  from (select * from ${inForce} order by s.decided_on desc nulls last, s.decision_id limit 10) d
  left join lateral (select min(l.published_on) as on from (
    select distinct on (site) site, published_on from enforcement.publication_statement
    where decision_id = d.decision_id and known_from <= f.at order by site, known_from desc nulls last, id desc nulls last) l
    where l.published_on is not null) p on true
  cross join lateral (select ${tier} as tier offset 0) t
  cross join lateral (select case when d.kind = 'PENALTY'
    then least((d.facts->>'publicityUntil')::date, ${longestEnd}) end as on offset 0) e)`

/** What is not for publicity: natural persons' acts, what is secret, what is minor, and of before tiers warnings alone. */
const barred = `d.facts->'party'->>'kind' = 'NATURAL_PERSON' or d.facts->>'secret' is not null or coalesce(t.tier = 'MINOR', false)
  or (d.kind = 'PENALTY' and d.decided_on < '${tiersFrom}' and d.decided_on >= '${editions('credit-repair')[0]?.effective}'
    and (coalesce(d.facts->>'summary' = 'true', false) or d.facts->'penaltyKinds' <@ '["警告", "通报批评"]'))`

const kindsOf = (tier: string) => {
  const words = ruleAt('credit-repair', `tier.${tier}`, tiersFrom).value as string[]
  const suspended = ruleAt('county-severity', 'tier.suspension', tiersFrom).value === tier
  const all = [
    ...words,
    ...(suspended ? ['暂扣', '降低资质等级', '责令停产停业', '限制开展生产经营活动', '责令关闭'] : []),
  ]
  return `k like any (array[${all.map((word) => `'${word}%'`).join(', ')}])`
}
const fine = "(d.facts->>'fine')::numeric * 10000"
const limit = (rule: string) => numberAt('county-severity', rule, tiersFrom).value
const above = (whose: string) => limit(`fine.ordinary.above.${whose}`)

/** The severity of a penalty: the gravest of what its kinds and its fine say. */
const tier = `case when d.kind = 'PENALTY' and d.decided_on >= '${tiersFrom}' then
  case when d.facts->>'summary' = 'true' then 'MINOR' else (
    select case when bool_or(of = 'SERIOUS') then 'SERIOUS' when count(of) < count(*) then null
      when bool_or(of = 'ORDINARY') then 'ORDINARY' when count(*) > 0 then 'MINOR' end
    from (select case when k = '罚款' then case when ${fine} >= ${limit('fine.serious.from')} then 'SERIOUS'
          when ${fine} > case d.facts->'party'->>'kind' when 'NATURAL_PERSON' then ${above('person')} else ${above('organisation')} end
          then 'ORDINARY' when d.facts->>'fine' is not null then 'MINOR' end
        when ${kindsOf('serious')} then 'SERIOUS' when ${kindsOf('ordinary')} then 'ORDINARY' when ${kindsOf('minor')} then 'MINOR' end as of
      from jsonb_array_elements_text(d.facts->'penaltyKinds') k) kinds) end end`

/** The last day of the longest publicity of a penalty: of its tier, or before tiers of its day's edition. */
const longestEnd = (() => {
  const ofTiers = ['minor', 'ordinary', 'serious'].map(
    (one) => `when '${one.toUpperCase()}' then ${lasting(months(`publicity.longest.${one}`, tiersFrom))}`,
  )
  const before = editions('credit-repair')
    .map(({ effective }) => effective)
    .filter((from) => from < tiersFrom)
    .reverse()
    .map((from) => `when d.decided_on >= '${from}' then ${lasting(months('publicity.longest', from))}`)
  return `case when d.decided_on >= '${tiersFrom}' then case t.tier ${ofTiers.join(' ')} end ${before.join(' ')} end`
})()

function lasting(length: number | null): string {
  return length === null ? 'null' : `(d.decided_on + interval '${length} months')::date`
}

function months(rule: string, day: string): number | null {
  try {
    const found = numberAt('credit-repair', rule, day)
    const { unit } = found.rule
    return unit?.startsWith('year') ? found.value * 12 : unit?.startsWith('month') ? found.value : null
  } catch (error) {
    if (error instanceof XinluError && (error.code === 'NO_EDITION' || error.code === 'RULE_UNKNOWN')) return null
    throw error
  }
}

/** The first day of decision whose publicity is not yet late. */
function firstDue(today: string): string {
  const before = (from: string) => new Date(Date.parse(from) - 86_400_000).toISOString().slice(0, 10)
  const due = (from: string) => addWorkingDays(from, numberAt('double-publicity', 'publicity.within', from).value)
  let first = today
  while (due(before(first)) >= today) first = before(first)
  return first
}
