import { dayOf, type Question, raw, sql, type Viewer } from '@xinlu/schema'
import { bandsOn } from '../domain/county.ts'

/**
 * The place of the band into which the price of a row falls, as SQL, so that no price leaves the database for it: by the bands in force
 * today; null where none are.
 */
export function bandOf(price: string, { now }: Viewer): Question {
  const bands = bandsOn(dayOf(now))
  if (!bands) return raw('null::int')
  return sql`width_bucket(${raw(price)}, ${bands.below as string[]}::text[]::numeric[])`
}
