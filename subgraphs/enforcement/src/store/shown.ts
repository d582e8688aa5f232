import { editions, numberAt } from '@xinlu/db'
import { dayOf, joined, nothing, type Question, raw, sql, unnoted, type Viewer } from '@xinlu/schema'
import { clockOn, transitionRule } from '../domain/publicity/period.ts'
import { isBarred, warnings } from '../domain/publicity/publicity.ts'
import { tiersFrom, tierTableUnnoted, whereKnown } from '../domain/publicity/tier.ts'

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

/** Statements `s` of decisions that are for publicity and were never shown, whose longest publicity is not over: DUE or LATE. */
export function stillDue(today: string): Question {
  return sql`not exists (select 1 from publication_statement where decision_id = s.decision_id)
    and not exists (select 1 from repaired where decision_id = s.decision_id)
    and not exists (select 1 from decision_change where decision_id = s.decision_id and change <> 'CHANGED')
    and not (${barred()}) and ${stillShowable(today)}`
}

/** Whether the longest publicity of a statement `s` is not over; of one that is not shown yet, by no day of publication. */
export function stillShowable(today: string): Question {
  const first = raw('(select min(published_on) from publication_statement where decision_id = s.decision_id)')
  return sql`(s.kind <> 'PENALTY' or (coalesce((s.facts->>'publicityUntil')::date >= ${today}, true)
    and coalesce(${within(today, first)}, true)))`
}

/** After a repair a fact is the subject's own and the audit's to see, nobody else's. */
export const seesRepaired = ({ purpose }: Viewer) => purpose === 'SUBJECT_SELF' || purpose === 'AUDIT'

/** What is not for publicity, as `barredBy` finds it, each decision by the editions of its day. */
export function barred(): Question {
  const bars = (rule: string, day: string) => unnoted(() => isBarred(rule, day))
  const old = (day: string) => {
    const summary = bars('summary-procedure.published', day)
    const warned = bars('warning.published', day) ? onlyOf(warnings) : raw('false')
    return sql`(${summary ? sql`coalesce(s.facts->>'summary' = 'true', false)` : raw('false')} or ${warned})`
  }
  const minor = (day: string) => (bars('minor.published', day) ? sql`${severity(day)} = 'MINOR'` : raw('false'))
  return sql`s.facts->>'secret' is not null or s.facts->'party'->>'kind' = 'NATURAL_PERSON' or (s.kind = 'PENALTY' and
    case when s.decided_on >= ${tiersFrom} then coalesce(${byEdition(tieredDays(), minor)}, false)
    else ${byEdition(oldDays(), old, raw('false'))} end)`
}

/** The days before tiers from which another edition is in force, earliest first. */
const oldDays = () => startsOf(['credit-repair']).filter((day) => day < tiersFrom)

/** The first day of tiers, and the days after it from which another edition says something of them, earliest first. */
const tieredDays = () => [
  tiersFrom,
  ...startsOf(['credit-repair', 'county-repair', 'county-severity']).filter((day) => day > tiersFrom),
]

const startsOf = (instruments: readonly string[]) =>
  [...new Set(instruments.flatMap((one) => editions(one).map(({ effective }) => effective)))].sort()

/** What is found under the editions of a decision's day: those of the last of the days that is not after it. */
function byEdition(days: readonly string[], find: (day: string) => Question, before?: Question): Question {
  const [first, ...rest] = days
  if (first === undefined) return before as Question
  if (rest.length === 0 && !before) return find(first)
  const cases = days.toReversed().map((day) => sql`when s.decided_on >= ${day} then ${find(day)}`)
  return before ? sql`case ${joined(cases, ' ')} else ${before} end` : sql`case ${joined(cases, ' ')} end`
}

const kinds = raw(`(s.facts->'penaltyKinds')`)
const onlyOf = (listed: readonly string[]) =>
  sql`(jsonb_array_length(${kinds}) > 0 and ${kinds} <@ ${JSON.stringify(listed)}::text::jsonb)`
const someOf = (listed: readonly string[]) => sql`(${kinds} ?| ${[...listed]}::text[])`

/** 失信严重程度 of a penalty `s` by the editions of the day on which it was made, as `severityOf` finds it. */
export const severityThen = (): Question => byEdition(tieredDays(), severity, raw('null::text'))

/** The severity of a penalty under the editions of a day, as `severityUnder` finds it; null where it does not. */
function severity(day: string): Question {
  const table = tierTableUnnoted(day)
  if (!table) return raw('null::text')
  const fine = raw(`((s.facts->>'fine')::numeric * 10000)`)
  const { serious, ordinary, minor, fineSeriousFrom, fineOrdinaryAbove } = table
  // For organisations: the public meets no natural person's.
  const above = fineOrdinaryAbove.organisation
  const limited = above !== null && fineSeriousFrom !== null
  const fined = (test: Question) => sql`(${kinds} ? '罚款' and ${test})`
  const seriousFine = fineSeriousFrom === null ? raw('false') : fined(sql`${fine} >= ${fineSeriousFrom}`)
  const knownFine = limited ? sql`${fine} is not null` : raw('false')
  const ordinaryFine = limited ? fined(sql`${fine} > ${above}`) : raw('false')
  const known = onlyOf([...serious, ...ordinary, ...minor, '罚款'])
  return sql`(case when s.facts->>'summary' = 'true' then 'MINOR'
    when ${someOf(serious)} or ${seriousFine} then 'SERIOUS'
    when not coalesce(${known}, false) or (${kinds} ? '罚款' and not ${knownFine}) then null
    when ${someOf(ordinary)} or ${ordinaryFine} then 'ORDINARY' else 'MINOR' end)`
}

/** Whether the longest period of publicity is not over, as `latestEndOn` finds it; where none says a length, it is not. */
function within(today: string, published = raw('p.on')): Question {
  const rule = today >= tiersFrom ? unnoted(() => transitionRule()?.value) : 'keep-old'
  const old = byEdition(
    oldDays(),
    (day) => lasts(raw('s.decided_on'), longest('publicity.longest', day), today),
    raw('true'),
  )
  const tiered = byTier(tiersFrom, today, raw('s.decided_on'))
  const before =
    rule === 'by-tier'
      ? sql`case when ${severity(tiersFrom)} is null then ${old} else ${tiered} end`
      : rule === 'whichever-ends-first'
        ? sql`(${old} and ${tiered})`
        : old
  const from = (day: string) => (unnoted(() => clockOn(day)) === 'publication_date' ? published : raw('s.decided_on'))
  return sql`case when s.decided_on >= ${tiersFrom}
    then ${byEdition(tieredDays(), (day) => byTier(day, today, from(day)))} else ${before} end`
}

/** Of a tier, counted from a day; what has no tier has no end. */
function byTier(day: string, today: string, from: Question): Question {
  const cases = ['MINOR', 'ORDINARY', 'SERIOUS'].map((tier) => {
    const months = longest(`publicity.longest.${tier.toLowerCase()}`, day)
    return sql`when ${tier} then ${lasts(from, months, today)}`
  })
  return sql`case ${severity(day)} ${joined(cases, ' ')} else true end`
}

const lasts = (from: Question, months: number | null, today: string) =>
  months === null ? raw('true') : sql`${from} + ${`${months} months`}::interval >= ${today}::date`

function longest(rule: string, day: string): number | null {
  const found = unnoted(() => whereKnown(() => numberAt('credit-repair', rule, day)))
  if (!found) return null
  const { unit } = found.rule
  return unit?.startsWith('year') ? found.value * 12 : unit?.startsWith('month') ? found.value : null
}
