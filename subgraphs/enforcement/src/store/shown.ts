import { editions, numberAt } from '@xinlu/db'
import { dayOf, joined, nothing, type Question, raw, sql, unnoted, type Viewer } from '@xinlu/schema'
import { clockOn, transitionRule } from '../domain/period.ts'
import { isBarred, warnings } from '../domain/publicity.ts'
import { type TierTable, tiersFrom, tierTableUnnoted, whereKnown } from '../domain/tier.ts'

/**
 * Which decisions a viewer may meet, of statements `s` and, for the public, where they are shown `p`. One that was repaired is
 * met by its subject and by auditors alone. The public sees one while it is published and may be: what is not for publicity never,
 * what has ended no more. A viewer for whom only facts in force exist sees those that are in force today, published or not.
 */
export function metBy(viewer: Viewer): Question {
  const { inForceOnly, publishedOnly, now } = viewer
  const today = dayOf(now)
  const standing = seesRepaired(viewer)
    ? nothing
    : sql`and not exists (select 1 from repaired r where r.decision_id = s.decision_id and r.known_from <= ${now})`
  const inForce = inForceOnly ? sql`and (s.valid_until is null or s.valid_until >= ${today})` : nothing
  if (!publishedOnly) return sql`${standing} ${inForce}`
  return sql`${standing} ${inForce} and p.on <= ${today} and not (${barred()})
    and (s.kind <> 'PENALTY' or (coalesce((s.facts->>'publicityUntil')::date >= ${today}, true) and ${within(today)}))`
}

/** After a repair a fact is the subject's own and the audit's to see, nobody else's. */
export const seesRepaired = ({ purpose }: Viewer) => purpose === 'SUBJECT_SELF' || purpose === 'AUDIT'

/** What is not for publicity, as `barredBy` finds it. */
export function barred(): Question {
  const bars = (rule: string, day: string) => unnoted(() => isBarred(rule, day))
  const old = (rule: string) => bars(rule, lastOldDay)
  const summary = old('summary-procedure.published') ? sql`coalesce(s.facts->>'summary' = 'true', false)` : raw('false')
  const warned = old('warning.published') ? onlyOf(warnings) : raw('false')
  const minor = bars('minor.published', tiersFrom) ? sql`${severity(tiersFrom)} = 'MINOR'` : raw('false')
  return sql`s.facts ? 'secret' or s.facts->'party'->>'kind' = 'NATURAL_PERSON' or (s.kind = 'PENALTY' and case
    when s.decided_on >= ${tiersFrom} then coalesce(${minor}, false) else ${summary} or ${warned} end)`
}

/** The last day before tiers. */
const lastOldDay = '2026-03-31'

const kinds = raw(`(s.facts->'penaltyKinds')`)
const onlyOf = (listed: readonly string[]) =>
  sql`(jsonb_array_length(${kinds}) > 0 and ${kinds} <@ ${JSON.stringify(listed)}::text::jsonb)`
const someOf = (listed: readonly string[]) => sql`(${kinds} ?| ${[...listed]}::text[])`

/** The severity of a penalty under the editions of a day, as `severityUnder` finds it; null where it does not. */
function severity(day: string): Question {
  const table = tierTableUnnoted(day)
  if (!table) return raw('null::text')
  const fine = raw(`((s.facts->>'fine')::numeric * 10000)`)
  const { serious, ordinary, minor } = table
  const limits = fineLimits(table)
  const fined = (test: Question) => sql`(${kinds} ? '罚款' and ${test})`
  const seriousFine = limits ? fined(sql`${fine} >= ${limits.serious}`) : raw('false')
  const knownFine = limits ? sql`${fine} is not null` : raw('false')
  const ordinaryFine = limits ? fined(sql`${fine} > ${limits.ordinary}`) : raw('false')
  const known = onlyOf([...serious, ...ordinary, ...minor, '罚款'])
  return sql`(case when s.facts->>'summary' = 'true' then 'MINOR'
    when ${someOf(serious)} or ${seriousFine} then 'SERIOUS'
    when not coalesce(${known}, false) or (${kinds} ? '罚款' and not ${knownFine}) then null
    when ${someOf(ordinary)} or ${ordinaryFine} then 'ORDINARY' else 'MINOR' end)`
}

/** The limits of fines for organisations: the public meets no natural person's. */
function fineLimits({ fineOrdinaryAbove, fineSeriousFrom }: TierTable) {
  const ordinary = fineOrdinaryAbove.organisation
  return ordinary === null || fineSeriousFrom === null ? null : { ordinary, serious: fineSeriousFrom }
}

/** Whether the longest period of publicity is not over, as `latestEndOn` finds it; where none says a length, it is not. */
function within(today: string): Question {
  const rule = today >= tiersFrom ? unnoted(() => transitionRule()?.value) : 'keep-old'
  const old = oldPeriods(today)
  const tiered = (from: Question) => byTier(tiersFrom, today, from)
  const before =
    rule === 'by-tier'
      ? sql`case when ${severity(tiersFrom)} is null then ${old} else ${tiered(raw('s.decided_on'))} end`
      : rule === 'whichever-ends-first'
        ? sql`(${old} and ${tiered(raw('s.decided_on'))})`
        : old
  const clock = unnoted(() => clockOn(tiersFrom))
  return sql`case when s.decided_on >= ${tiersFrom}
    then ${tiered(raw(clock === 'publication_date' ? 'p.on' : 's.decided_on'))} else ${before} end`
}

/** Of a tier, counted from a day; what has no tier has no end. */
function byTier(day: string, today: string, from: Question): Question {
  const cases = ['MINOR', 'ORDINARY', 'SERIOUS'].map((tier) => {
    const months = longest(`publicity.longest.${tier.toLowerCase()}`, day)
    return sql`when ${tier} then ${lasts(from, months, today)}`
  })
  return sql`case ${severity(day)} ${joined(cases, ' ')} else true end`
}

/** Of the editions before tiers, each by the days on which it was in force. */
function oldPeriods(today: string): Question {
  const starts = editions('credit-repair')
    .map(({ effective }) => effective)
    .filter((from) => from < tiersFrom)
    .reverse()
  const cases = starts.map((from) => {
    const months = longest('publicity.longest', from)
    return sql`when s.decided_on >= ${from} then ${lasts(raw('s.decided_on'), months, today)}`
  })
  return cases.length === 0 ? raw('true') : sql`case ${joined(cases, ' ')} else true end`
}

const lasts = (from: Question, months: number | null, today: string) =>
  months === null ? raw('true') : sql`${from} + ${`${months} months`}::interval >= ${today}::date`

function longest(rule: string, day: string): number | null {
  const found = unnoted(() => whereKnown(() => numberAt('credit-repair', rule, day)))
  if (!found) return null
  const { unit } = found.rule
  return unit?.startsWith('year') ? found.value * 12 : unit?.startsWith('month') ? found.value : null
}
