import { type County, copyRows, numbered, reportColumns, reportsOf } from '@xinlu/db'
import type { Sql } from 'postgres'

/** Writes the sample county's weighings and list entries. */
export async function sample(sql: Sql, county: County, written: (rows: number) => void): Promise<void> {
  await copyRows(sql, 'weighing_statement', weighingColumns, weighings(county), written)
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

const weighingColumns = [
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
