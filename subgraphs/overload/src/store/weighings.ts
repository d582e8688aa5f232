import { copyRows } from '@xinlu/db'
import type { Concealing, Db, Viewer } from '@xinlu/schema'
import { weighingSaid } from '../concealed.ts'
import { type Taken, violationOf } from '../domain/intake/judge.ts'
import type { Station } from '../domain/stations.ts'
import { permittedKg } from './permits.ts'
import { violationColumns, violationRow } from './restate.ts'

type Client = Db['$client']

/** A reading that is written now, under the id of its weighing. */
export interface Written {
  taken: Taken
  weighingId: string
  /** Whether its serial was known with another revision. */
  corrects: boolean
}

export const weighingColumns = [
  ...[
    'weighing_id',
    'revision',
    'station',
    'serial',
    'kind',
    'road',
    'weighed_at',
    'vehicle_id',
    'plate',
    'plate_colour',
  ],
  ...['driver_id', 'operator_id', 'source_unit_id', 'axles', 'combination', 'single_drive', 'gross_kg', 'limit_kg'],
  ...['flags', 'said_by', 'known_from'],
]

export const keyColumns = ['station', 'serial', 'revision', 'weighing_id', 'weighed_at', 'content_hash', 'known_from']

/** Writes weighings of one station with COPY: their keys, what was stated, and what follows from the new ones that are over. */
export async function writeWeighings(
  sql: Client,
  concealing: Concealing,
  viewer: Viewer,
  station: Station,
  written: readonly Written[],
  doubted: ReadonlySet<string>,
): Promise<void> {
  if (written.length === 0) return
  await copyRows(sql, 'weighing_key', keyColumns, keys(concealing, viewer, station, written))
  await copyRows(sql, 'weighing_statement', weighingColumns, statements(viewer, station, written))
  // What follows from a revision is compared with what was said before: restate.ts.
  const over = written.filter(({ taken, corrects }) => !corrects && taken.grossKg > taken.limitKg)
  if (over.length === 0) return
  const permits = await permittedKg(
    sql,
    over.map(({ taken }) => taken),
  )
  await copyRows(sql, 'violation_statement', violationColumns, violations(viewer, station, over, permits, doubted))
}

function* keys(concealing: Concealing, { now }: Viewer, { name }: Station, written: readonly Written[]) {
  for (const { taken, weighingId } of written) {
    const { serial, revision, weighedAt, contentHash } = taken
    yield [name, serial, revision, weighingId, weighedAt, concealing.conceal(weighingSaid, contentHash), now]
  }
}

function* statements({ unit, now }: Viewer, { name, kind }: Station, written: readonly Written[]) {
  for (const { taken: t, weighingId } of written)
    yield [
      ...[weighingId, t.revision, name, t.serial, kind, t.onRoad, t.weighedAt, t.vehicleId, t.plate, t.colour],
      ...[t.driverId, t.operatorId, t.sourceUnitId, t.axles, t.combination, t.singleDrive, t.grossKg, t.limitKg],
      ...[t.flags, unit ?? '', now],
    ]
}

function* violations(
  { unit, now }: Viewer,
  { name }: Station,
  over: readonly Written[],
  permits: readonly (number | null)[],
  doubted: ReadonlySet<string>,
) {
  for (let i = 0; i < over.length; i++) {
    const { taken, weighingId } = over[i] as Written
    const found = violationOf({ ...taken, permitKg: permits[i] ?? null }, taken.day)
    if (!found) continue
    const said = { ...found, struck: doubted.has(weighingId) }
    yield violationRow({ ...taken, weighingId, station: name }, 1, said, { saidBy: unit ?? '', knownFrom: now })
  }
}
