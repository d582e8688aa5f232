import { addWorkingDays, citation, numberAt, type Rule, ruleAt } from '@xinlu/db'
import { type ErrorCode, XinluError } from '@xinlu/schema'
import type { ShownRule } from './shown.ts'

/** How many inspectors of each department come to a firm: 行政处罚法 第四十二条, since what they find may lead to a penalty. */
export const teamOn = (day: string): number => numberAt('administrative-penalty', 'officers.at-least', day).value

/** What a label must be to be shown by itself, by the county's edition in force on a day. */
export const shownRuleOn = (day: string): ShownRule => ({
  atLeast: numberAt('county-draws', 'shown.at-least', day).value,
  shareAtMost: String(ruleAt('county-draws', 'shown.share.at-most', day).value),
})

const pastCalendar: readonly ErrorCode[] = ['CALENDAR_END']

/** The last day for the result of a firm that was drawn on a day; null past the calendar. */
export function resultDueOn(drawnOn: string): string | null {
  const { value } = numberAt('county-draws', 'results.within', drawnOn)
  try {
    return addWorkingDays(drawnOn, value)
  } catch (error) {
    if (error instanceof XinluError && pastCalendar.includes(error.code)) return null
    throw error
  }
}

/** 优化营商环境条例 第五十四条: drawn at random and published; where more departments draw together, joined as well. */
export function basisOn(day: string, isJoint: boolean): ReturnType<typeof citation>[] {
  const rules: Rule[] = [ruleAt('business-environment', 'inspection.random', day)]
  if (isJoint) rules.push(ruleAt('business-environment', 'inspection.joined', day))
  return rules.map(citation)
}
