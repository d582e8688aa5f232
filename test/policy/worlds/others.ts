import { builtByOthers } from './built.ts'
import { type Flip, flip } from './flips.ts'

const seen = 'dashboard'
const owned = (ids: string) => `(select vehicle_id from registry.holding_statement where holder_id in (${ids}))`
const except = (table: string, column: string, ids: string) => ({
  subjects: `select distinct ${column} as id from ${table} where ${column} not in (${ids}) order by 1 limit 2`,
})

/** A name that two firms have in the other world. */
export const commonName = '文水县同名运输有限公司（样例）'

/** Everything about all subjects but these: what they are called, what is on record of them, whether they are there. */
export function others(own: readonly string[]): readonly Flip[] {
  const ids = own.map((id) => `'${id}'`).join(', ')
  const gone = (what: string, table: string, column = 'subject_id', more = '') =>
    flip(
      `${what} of others`,
      ['ROWS'],
      seen,
      `delete from ${table} where ${column} not in (${ids}) and md5(${column}) < 'a' ${more}`,
      {
        subjects: `select distinct ${column} as id from ${table} where ${column} not in (${ids}) and md5(${column}) < 'a' order by 1 limit 2`,
        table,
      },
    )
  return [
    flip(
      'names of other businesses',
      ['ROWS'],
      seen,
      `update registry.business_statement set name = '改' || name, address = '改', person_name = '改' where identity_id not in (${ids})`,
      except('registry.business_statement', 'identity_id', ids),
    ),
    flip(
      'other firms, fewer',
      ['ROWS'],
      seen,
      `delete from registry.business_statement where identity_id not in (${ids}) and md5(identity_id) < '4'`,
      {
        subjects: `select distinct identity_id as id from registry.business_statement where identity_id not in (${ids}) and md5(identity_id) < '4' order by 1 limit 2`,
      },
    ),
    flip(
      'other practitioners',
      ['ROWS'],
      seen,
      [
        `update registry.practitioner_statement set name = '改', phone = '改' where identity_id not in (${ids})`,
        `delete from registry.practitioner_statement where identity_id not in (${ids}) and md5(identity_id) < '8'`,
      ],
      except('registry.practitioner_statement', 'identity_id', ids),
    ),
    flip(
      'plates of vehicles of others',
      ['ROWS'],
      seen,
      `delete from registry.plate_statement where vehicle_id not in ${owned(ids)}`,
      {
        subjects: `select distinct vehicle_id as id from registry.plate_statement where vehicle_id not in ${owned(ids)} order by 1 limit 2`,
      },
    ),
    flip(
      'who holds vehicles of others',
      ['ROWS'],
      seen,
      `delete from registry.holding_statement where vehicle_id not in ${owned(ids)}`,
      {
        subjects: `select distinct vehicle_id as id from registry.holding_statement where vehicle_id not in ${owned(ids)} order by 1 limit 2`,
      },
    ),
    flip(
      'weighings of others',
      ['ROWS'],
      seen,
      ['weighing_statement', 'violation_statement'].map(
        (table) =>
          `delete from overload.${table} where operator_id not in (${ids}) and driver_id not in (${ids}) and vehicle_id not in ${owned(ids)}`,
      ),
      {
        subjects: `select distinct operator_id as id from overload.violation_statement where operator_id not in (${ids}) and at > '2026-01-01' order by 1 limit 2`,
      },
    ),
    gone('decisions', 'enforcement.decision_statement', 'subject_id', `and subject_id not in ${owned(ids)}`),
    gone('assessments', 'road_transport.assessment_statement'),
    gone('facts of assessments', 'road_transport.assessment_fact'),
    gone('integrity', 'road_transport.integrity_statement'),
    gone('listings', 'overload.listing_statement'),
    gone('grades', 'construction.grade_statement'),
    gone('contracts', 'construction.contract_statement'),
    ...builtByOthers(own),
    sameName(own),
  ]
}

/** Two other firms that have one name. */
export const sameName = (own: readonly string[]): Flip =>
  flip(
    'two others of one name',
    ['ROWS'],
    seen,
    `update registry.business_statement set name = '${commonName}' where identity_id in (
      select distinct identity_id from registry.business_statement
      where identity_id not in (${own.map((id) => `'${id}'`).join(', ')}) order by 1 desc limit 2)`,
    {
      subjects: `select distinct identity_id as id from registry.business_statement where identity_id not in (${own.map((id) => `'${id}'`).join(', ')}) order by 1 desc limit 2`,
    },
  )
