import { openDatabase, useRules } from '@xinlu/db'
import { dayOf, fetchOf, nobody, roomOf } from '@xinlu/schema'
import { isShown, publicityState } from '../domain/publicity/publicity.ts'
import { generated } from './generatedDecisions.fixture.ts'

/*
 * In a process of its own, for editions are read once: which of the generated decisions the public meets under a folder's
 * editions on some days, found by the database and by the domain. Prints how many were shown and where the two differ.
 */
const [rules = '', folder = '', name = '', ...days] = process.argv.slice(2)
useRules(rules)
const { decisionsById } = await import('./decisions.ts')
const database = await openDatabase({ folder, name })
try {
  const client = database.admin
  const db = fetchOf(roomOf(client), client, new Set(['Decision.publicity']))
  const decisions = [...generated()]
  const found: { today: string; shown: number; differ: unknown[] }[] = []
  for (const today of days) {
    const now = `${today}T04:00:00.000Z`
    const rows = await decisionsById(
      db,
      nobody(now),
      decisions.map(({ id }) => id),
    )
    const differ: unknown[] = []
    decisions.forEach((decision, i) => {
      const row = decision.at(now)
      const met = rows[i] !== null
      const shown = isShown(row, dayOf(now))
      const state = row.publishedOn === null ? null : publicityState(row, today)
      if (met !== shown || (state !== null && (state === 'PUBLISHED') !== shown))
        differ.push({ today, met, shown, state, row })
    })
    found.push({ today, shown: rows.filter((row) => row !== null).length, differ })
  }
  console.log(JSON.stringify(found))
} finally {
  await database.close()
}
