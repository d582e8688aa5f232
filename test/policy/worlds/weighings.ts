import { type Flip, flip } from './flips.ts'
import { driver } from './people.ts'

const weighings = 'overload.weighing_statement'
/** Trucks of firms, with a driver who is not looked at under another flip. */
const ofFirms = `operator_id in (select identity_id from registry.business_statement where kind = 'ENTERPRISE')
  and driver_id is not null and md5(driver_id) < 'c'`

/** What stations told of trucks, and what followed from it. */
export const weighed: readonly Flip[] = [
  flip(
    'violations',
    ['INTERNAL'],
    'dashboard',
    `delete from overload.violation_statement where md5(violation_id) < '8'`,
    {
      subjects: `select distinct operator_id as id from overload.violation_statement where at > '2026-01-01' and not struck and md5(violation_id) < '8' order by 1 limit 2`,
    },
  ),
  flip(
    'masses and marks of weighings',
    ['INTERNAL'],
    'dashboard',
    `update ${weighings} set gross_kg = gross_kg + 10, flags = '{LATE}' where ${ofFirms}`,
    {
      subjects: `select operator_id as id from ${weighings} where ${ofFirms} and gross_kg > limit_kg group by 1 order by max(weighed_at) desc limit 3`,
    },
  ),
]

/** Who was where: the same trucks at the same time, with others at the wheel. */
export const driverTracks: readonly Flip[] = [
  flip(
    'tracks of drivers',
    ['SENSITIVE_PERSONAL'],
    'overload-case-clerk',
    `update ${weighings} set driver_id = 's_nobody' where ${ofFirms} and driver_id <> '${driver.id}'`,
    {
      subjects: `select driver_id as id from ${weighings} where ${ofFirms} and driver_id <> '${driver.id}' group by 1 order by max(weighed_at) desc limit 3`,
    },
  ),
]

/** What another unit sent and could not be taken, and what it alone settles. */
export const feedsElsewhere: readonly Flip[] = [
  flip(
    'a line of a feed in quarantine',
    ['ROWS'],
    'overload-case-clerk',
    `insert into overload.weighing_quarantine (id, station, serial, line, line_hash, code, expected, got, said_by, known_from)
      values ('wq_worlds', 'x', 'x', 'x', 'x', 'SERIAL_FORM', 'x', 'x', 'wenshui-overload', '2026-11-01T00:00:00Z')`,
  ),
  flip('a plate in doubt', ['ROWS'], 'overload-case-clerk', [
    `insert into overload.plate_pair (id, plate, first_weighing_id, first_at, second_weighing_id, second_at, said_by, known_from)
      values ('pp_worlds', '晋J00001', 'w1', '2026-11-01T00:00:00Z', 'w2', '2026-11-01T00:01:00Z', 'wenshui-overload', '2026-11-01T00:00:00Z')`,
    `insert into overload.step (case_id, seq, flow, event, state, by_person, known_from)
      values ('pp_worlds', 1, 'PLATE', 'FLAG', 'DOUBTED', 'somebody', '2026-11-01T00:00:00Z')`,
  ]),
]
