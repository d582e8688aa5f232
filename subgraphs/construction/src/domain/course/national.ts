import { ruleAt } from '@xinlu/db'
import { nationalEffect } from '../standing/nationalEffect.ts'

/** 全国效力 of a direct D in this province alone, on a day; null where the rule gives it none. What other provinces found is not known here. */
export const effectOf = (day: string): ReturnType<typeof nationalEffect> =>
  nationalEffect(
    { directDs: [{ province: String(ruleAt('county-construction', 'province.name', day).value) }], ministry: false },
    day,
  )
