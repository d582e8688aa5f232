import { addWorkingDays, citation, editionAt, numberAt, ruleAt } from '@xinlu/db'
import { XinluError } from '@xinlu/schema'

/** 陈述期限: the last day on which a case may be stated, so many working days after the day of notice; CALENDAR_END past the calendar. */
export function noticeEndsOn(givenOn: string): string {
  return addWorkingDays(givenOn, numberAt('county-overload-list', 'notice.within', givenOn).value)
}

/** The citation of that time. */
export const noticeBasis = (givenOn: string) => citation(ruleAt('county-overload-list', 'notice.within', givenOn))

/** 公示截止日期: the last day on which an entry is in force, so many years after the day of its publication. */
export function publicUntil(listedOn: string): string {
  const { value } = numberAt('overload-breach', 'listed.for', listedOn)
  const year = Number(listedOn.slice(0, 4)) + value
  if (!listedOn.endsWith('-02-29')) return `${year}${listedOn.slice(4)}`
  return new Date(Date.UTC(year, 2, 0)).toISOString().slice(0, 10)
}

/** 到期移出: an entry that nobody took off before is off on the day after its last. */
export const termReason = '公布满二年，到期移出'

/** An entry as its authority stated it. */
export interface Entry {
  listedOn: string
  publicUntil: string
  removedOn: string | null
  removalReason: string | null
}

/** The day on which an entry is off the list, as known on a day, and why; both null while it stands. */
export function removalOf({ publicUntil, removedOn, removalReason }: Entry, day: string) {
  if (removedOn !== null) return { removedOn, removalReason }
  if (day <= publicUntil) return { removedOn: null, removalReason: null }
  return { removedOn: dayAfter(publicUntil), removalReason: termReason }
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}

/** 是否属于严重失信主体名单: whether the list is one by law, under the edition of a day; nothing is made of what is not known. */
export type Statutory = 'YES' | 'NO' | 'UNKNOWN'

/** Whether an entry stands on a 严重失信主体名单, by the edition of the day on which it was listed. */
export function statutoryList(listedOn: string): Statutory {
  try {
    return ruleAt('overload-breach', 'statutory-list', listedOn).value === 'yes' ? 'YES' : 'NO'
  } catch (error) {
    if (error instanceof XinluError && error.code === 'RULE_UNKNOWN') return 'UNKNOWN'
    throw error
  }
}

/** The edition that does or does not say so; provisional while it does not. */
export function statutoryBasis(listedOn: string) {
  const { title, number, effective } = editionAt('overload-breach', listedOn)
  return {
    instrument: 'overload-breach',
    edition: `${title}（${number}）`,
    at: null,
    text: null,
    effectiveOn: effective,
    provisional: true,
  }
}
