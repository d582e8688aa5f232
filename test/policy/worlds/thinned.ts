import { randomBytes } from 'node:crypto'
import { openDatabase } from '@xinlu/db'
import type { Ground } from '../../groundOn.ts'
import { bidders, driver, firm, trader } from './people.ts'

/** Of whom every row stays: whom callers are near to. */
const near = [...new Set([firm, trader, driver.id, ...bidders])].map((id) => `'${id}'`).join(', ')
/** Of the others those stay whose hash ends low: flips go by how hashes begin. */
const goes = (column: string) => `${column} not in (${near}) and right(md5(${column}), 1) >= '4'`

/**
 * Of what there are thousands of rows of one kind, those of a quarter of its subjects stay: each row that a flip writes anew costs the
 * same, and three more of its kind show nothing that the first does not.
 */
const thinnings: readonly (readonly [table: string, where: string])[] = [
  ['overload.weighing_statement', `${goes('operator_id')} and coalesce(driver_id, '') not in (${near})`],
  ['road_transport.assessment_fact', goes('subject_id')],
  ['road_transport.integrity_statement', goes('subject_id')],
  ['enforcement.decision_statement', goes('subject_id')],
  ['enforcement.publication_statement', 'decision_id not in (select decision_id from enforcement.decision_statement)'],
  ['registry.practitioner_statement', goes('identity_id')],
  ['registry.identifier', `scheme = 'CITIZEN_ID' and ${goes('identity_id')}`],
  ['registry.identity', `kind = 'PRACTITIONER' and ${goes('id')}`],
]

/** The same ground with a template that has fewer rows; with XINLU_LONG=1 the ground itself. What it gives takes that template away. */
export async function thinnedOn(ground: Ground): Promise<{ ground: Ground; takeAway(): Promise<void> }> {
  if (process.env.XINLU_LONG === '1') return { ground, takeAway: async () => {} }
  const { folder, rolePrefix } = ground
  const url = ground.url ?? ''
  const template = `xinlu_test_${randomBytes(6).toString('hex')}`
  const parent = await openDatabase({ folder, url, rolePrefix })
  await parent.createFrom(ground.template, template)
  const database = await openDatabase({ folder, url, name: template, rolePrefix })
  for (const [table, where] of thinnings) {
    const { count } = await database.admin.unsafe(`delete from ${table} where ${where}`)
    if (count === 0) throw new Error(`nothing of ${table} goes`)
    await database.admin.unsafe(`vacuum (full, freeze, analyze) ${table}`)
  }
  await database.close()
  return {
    ground: { ...ground, template },
    async takeAway() {
      await parent.drop(template)
      await parent.close()
    },
  }
}
