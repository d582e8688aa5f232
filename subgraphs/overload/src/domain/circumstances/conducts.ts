import { Decimal } from 'decimal.js'
import { type Conduct, type ConductKind, qualifies } from '../conduct.ts'
import type { Quarter } from '../quarter.ts'
import type { WindowForm } from '../window.ts'
import { byDay, type Found, groupedBy } from './facts.ts'
import { within } from './repeated.ts'

/** The facts that are a circumstance each by themselves. */
const single: Readonly<Partial<Record<ConductKind, number>>> = {
  REPAIR_LICENCE_REVOKED: 4,
  PERMIT_BY_FRAUD: 6,
  INSPECTION_REFUSED: 7,
  STATION_BLOCKED: 8,
  ACCIDENT: 9,
  VIOLENCE: 10,
}

const isIn = ({ from, to }: Quarter, { day }: { day: string }) => from <= day && day <= to

const ofOne = (own: readonly Conduct[]) => own.at(-1) as Conduct

/** 情形四, 六 to 十: whose fact of the quarter is what the list names. */
export function singleIn(conducts: readonly Conduct[], quarter: Quarter): Found[] {
  const met = conducts.filter((one) => single[one.kind] !== undefined && isIn(quarter, one) && qualifies(one))
  return [...groupedBy(met, ({ kind, subjectId }) => `${single[kind]} ${subjectId}`).values()].map((group) => {
    const own = group.toSorted(byDay)
    const { subjectId, subjectType, kind } = ofOne(own)
    return {
      subjectId,
      subjectType,
      partyId: subjectId,
      circumstance: single[kind] as number,
      measure: 'FACTS' as const,
      count: own.length,
      measured: String(own.length),
      threshold: '1',
      fleet: null,
      metOn: own[0]?.day as string,
      countedOn: ofOne(own).day,
      evidence: own.map(({ id }) => id),
    }
  })
}

/** How forcing is counted on a day. */
export interface ForcingRules {
  form: (day: string) => WindowForm
  /** CNY, at least. */
  fine: (day: string) => number
  /** At least so many in a year. */
  penalties: (day: string) => number
}

/** 情形五: who was fined for forcing others to overload, once at least the list's fine, or often enough in a year. */
export function forcingIn(conducts: readonly Conduct[], quarter: Quarter, rules: ForcingRules): Found[] {
  const penalties = conducts.filter(({ kind }) => kind === 'FORCING_PENALTY')
  return [...groupedBy(penalties, ({ subjectId }) => subjectId)].flatMap(([, own]) => {
    const inOrder = own.toSorted(byDay)
    const found = fined(inOrder, quarter, rules) ?? often(inOrder, quarter, rules)
    return found ? [found] : []
  })
}

const common = ({ subjectId, subjectType }: Conduct) => ({
  subjectId,
  subjectType,
  partyId: subjectId,
  circumstance: 5,
  fleet: null,
})

/** 罚款2万元以上: by one penalty. */
function fined(inOrder: readonly Conduct[], quarter: Quarter, { fine }: ForcingRules): Found | null {
  const high = inOrder.filter(
    (one) => isIn(quarter, one) && one.particulars.fine && new Decimal(one.particulars.fine).gte(fine(one.day)),
  )
  const [first] = high
  if (!first) return null
  return {
    ...common(ofOne(high)),
    measure: 'FINE',
    count: high.length,
    measured: Decimal.max(...high.map(({ particulars }) => particulars.fine as string)).toFixed(),
    threshold: String(fine(first.day)),
    metOn: first.day,
    countedOn: ofOne(high).day,
    evidence: high.map(({ id }) => id),
  }
}

/** 1年内3次以上: three are enough. */
function often(inOrder: readonly Conduct[], quarter: Quarter, { form, penalties }: ForcingRules): Found | null {
  const years = [...new Set(inOrder.filter((one) => isIn(quarter, one)).map(({ day }) => day))]
    .map((day) => ({ day, own: within(inOrder, day, form(day)), least: penalties(day) }))
    .filter(({ own, least }) => own.length >= least)
  const [first] = years
  if (!first) return null
  const most = years.reduce((best, year) => (year.own.length > best.own.length ? year : best))
  return {
    ...common(ofOne(most.own)),
    measure: 'PENALTIES',
    count: most.own.length,
    measured: String(most.own.length),
    threshold: String(most.least),
    metOn: first.day,
    countedOn: most.day,
    evidence: most.own.map(({ id }) => id),
  }
}
