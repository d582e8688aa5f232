import { type County, copyRows, numbered, reportColumns, reportsOf } from '@xinlu/db'
import type { Sql } from 'postgres'
import { countyDay } from './domain/intake/instant.ts'
import { violationOf } from './domain/intake/judge.ts'
import { violationColumns, violationRow } from './store/restate.ts'
import { keyColumns } from './store/weighings.ts'

/** Writes the sample county's weighings and list entries. */
export async function sample(sql: Sql, county: County, written: (rows: number) => void): Promise<void> {
  await copyRows(sql, 'weighing_statement', columnsOfWeighing, weighings(county), written)
  await copyRows(sql, 'weighing_key', keyColumns, keys(county))
  await copyRows(sql, 'violation_statement', violationColumns, violations(county))
  const columns = [
    'id',
    'listing_id',
    'subject_id',
    'circumstance',
    'basis',
    'listed_on',
    'stated_public_until',
    'removed_on',
    'removal_reason',
    'said_by',
    'known_from',
  ]
  await copyRows(sql, 'listing_statement', columns, listings(county), written)
  await copyRows(sql, 'source_report', reportColumns, reportsOf(county.weighings()))
}

const columnsOfWeighing = [
  ...['weighing_id', 'revision', 'station', 'serial', 'kind', 'weighed_at', 'vehicle_id', 'plate', 'driver_id'],
  ...[
    'operator_id',
    'source_unit_id',
    'axles',
    'combination',
    'gross_kg',
    'limit_kg',
    'flags',
    'said_by',
    'known_from',
  ],
]

function* weighings(county: County) {
  for (const [, w, nth] of numbered(county.weighings())) {
    yield [
      ...[w.id, nth - 1, w.station, w.serial, 'FIXED', w.weighedAt, w.vehicleId, w.plate, w.driverId, w.operatorId],
      ...[w.sourceUnitId, w.axles, w.combination, w.grossKg, w.limitKg, [], w.saidBy, w.knownFrom],
    ]
  }
}

/** The sample's stations number whom they saw, not what they were told: its content is not compared (hash ''). */
function* keys(county: County) {
  for (const [, w, nth] of numbered(county.weighings()))
    yield [w.station, w.serial, nth - 1, w.id, w.weighedAt, '', w.knownFrom]
}

/** What follows from each weighing as it was stated; one that is weighed again within its limit is struck. */
function* violations(county: County) {
  let last = ''
  let said = 0
  for (const [, w] of numbered(county.weighings())) {
    if (w.id !== last) said = 0
    last = w.id
    const found = violationOf({ ...w, permitKg: null }, countyDay(Date.parse(w.weighedAt)))
    if (!found && said === 0) continue
    said += 1
    const row = found ? { ...found, struck: false } : { excessKg: 0, tier: 'MINOR', struck: true }
    yield violationRow({ ...w, weighingId: w.id }, said, row, w)
  }
}

function* listings(county: County) {
  for (const [statement, l] of numbered(county.listings())) {
    yield [
      statement,
      l.id,
      l.subjectId,
      l.circumstance,
      l.basis,
      l.listedOn,
      l.publicUntil,
      l.removedOn,
      l.removalReason,
      l.saidBy,
      l.knownFrom,
    ]
  }
}
