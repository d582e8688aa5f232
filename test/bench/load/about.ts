import { issuerKey, samplePeople, signedToken } from '@xinlu/gateway'
import { dayOf, keysIn } from '@xinlu/schema'
import type { Sql } from 'postgres'
import { feedStations, lineOf, roadOf } from '../../feed.ts'
import { csvOf } from '../../weighings.ts'
import type { Door } from './crowd.ts'
import type { About } from './traffic.ts'

/** Lines of one part of the feed, and milliseconds between two weighings. */
const [lines, stepMs] = [20, 60_000]

/** What the traffic of a house is about: its firms, and a feed of its trucks that begins forty days ago. */
export async function aboutOf(admin: Sql, now = Date.now()): Promise<About> {
  const firms = await admin<{ uscc: string }[]>`
    select distinct uscc from registry.business_statement where kind = 'ENTERPRISE' and uscc is not null order by 1 limit 200`
  const road = await roadOf(admin)
  const from = now - 40 * 86_400_000
  return {
    firms: firms.map(({ uscc }) => uscc),
    day: (days) => dayOf(new Date(now + days * 86_400_000)),
    part: (n) => {
      // The feed begins again after a month, and says the same as before.
      const first = (n % 2000) * lines
      const some = Array.from({ length: lines }, (_, i) => lineOf(road, first + i, from, stepMs))
      return { key: `load-${n}`, station: feedStations[0] ?? '', kind: 'FIXED', lines: csvOf(some) }
    },
  }
}

/** Where everybody asks of a house, each with a token that is made anew after an hour. */
export function doorAt(url: string, keys: string, clock: () => number): Door {
  const key = keysIn(keys).privateKey(issuerKey)
  const kept = new Map<string, { token: Promise<string>; until: number }>()
  return {
    url,
    async tokenOf(name, nth) {
      const person = samplePeople()[name]
      if (!person) return null
      const sub = nth === 0 ? person.sub : `${person.sub}-${nth}`
      const known = kept.get(sub)
      if (known && known.until > clock()) return known.token
      const token = signedToken(key, { role: name, ...person, sub }, clock())
      kept.set(sub, { token, until: clock() + 3_600_000 })
      return token
    },
  }
}
