import { type Ask, alone, type Concealing, type Db, dayOf, newId, refusal, type Viewer } from '@xinlu/schema'
import { linesOf } from './domain/intake/columns.ts'
import { fault, type RowFault } from './domain/intake/faults.ts'
import { boundsAt, judging, type Taken } from './domain/intake/judge.ts'
import { type Reading, readingOf } from './domain/intake/reading.ts'
import { overloadUnit, type Station, stationsOn } from './domain/stations.ts'
import type { IntakeRow } from './rows.ts'
import { clonesOf, type Pair, writePairs } from './store/clones.ts'
import { dissolvePairs } from './store/dissolve.ts'
import { type KnownKey, keysKnown, standingOf } from './store/keys.ts'
import { keepOutcome, outcomeOf, type PartSaid, partHash } from './store/parts.ts'
import { keepLines } from './store/quarantine.ts'
import { restate } from './store/restate.ts'
import { type Written, writeWeighings } from './store/weighings.ts'
import { whomOf } from './whom.ts'

type Client = Db['$client']

/** What one part may hold. */
const mostLines = 5000
const mostCharacters = 4_000_000

/** Reasons that an answer tells; every line is in quarantine. */
const mostReasons = 20

/**
 * 接收称重数据: takes one part of a station's feed. Each line is taken, known already, a correction, or kept in quarantine with its
 * reason; all of a part is written in one transaction, or nothing. The same part again, or the same lines in other parts, change
 * nothing. NOT_FOUND where the viewer's unit does not answer for the station.
 */
export async function takeWeighings(
  db: Db,
  viewer: Viewer,
  ask: Ask,
  part: PartSaid & { kind: string },
): Promise<IntakeRow> {
  const today = dayOf(viewer.now)
  const stations = stationsOn(today)
  const station = stations.get(part.station) ?? null
  mayReport(viewer, station)
  if (!/^[\x21-\x7E]{1,100}$/.test(part.key))
    throw refusal('BAD_INPUT', {
      expected: 'a key of 1 to 100 characters',
      got: part.key.slice(0, 20),
      todo: 'give one',
    })
  if (part.lines.length > mostCharacters) throw tooLarge(`${mostCharacters} characters`, part.lines.length)
  const hash = partHash(part)
  const before = await outcomeOf(db.$client, db.concealing, viewer, part.key, hash)
  if (before) return before
  const { taken, faults, received } = await judged(db, viewer, ask, part, station)
  return alone(db, 'overload.weighings', async (tx) => {
    const meanwhile = await outcomeOf(tx, db.concealing, viewer, part.key, hash)
    if (meanwhile) return meanwhile
    const outcome = station
      ? await record(tx, db.concealing, viewer, station, stations, taken, faults)
      : { taken: 0, corrected: 0, known: 0, flagged: 0 }
    await keepLines(tx, db.concealing, viewer, part.station, faults)
    const result = { ...outcome, received, ...reasonsOf(faults), replayed: false }
    await keepOutcome(tx, db.concealing, viewer, part, hash, result)
    return result
  })
}

/** A station's own unit reports for it; 治超工作中心 for all, also of stations that the county's list does not have. */
function mayReport({ unit }: Viewer, station: Station | null): void {
  if (unit === overloadUnit || (station && unit === station.unit)) return
  throw refusal('NOT_FOUND', {
    expected: 'a station that your unit answers for',
    got: 'none of this name',
    todo: 'look at the name as the county lists it',
  })
}

const tooLarge = (most: string, got: number) =>
  refusal('TOO_LARGE', {
    expected: `at most ${most} in a part`,
    got: String(got),
    todo: 'send the feed in smaller parts',
  })

/** The lines of a part as weighings, and those that cannot be any. */
async function judged(
  db: Db,
  viewer: Viewer,
  ask: Ask,
  part: PartSaid & { kind: string },
  station: Station | null,
): Promise<{ received: number; taken: Taken[]; faults: RowFault[] }> {
  const lines = linesOf(part.lines)
  if (lines.length > mostLines) throw tooLarge(`${mostLines} lines`, lines.length)
  const faults: RowFault[] = []
  if (!station || station.kind !== part.kind) {
    const listed = station ? `${station.kind}, as ${station.name} is listed` : 'a station of the county’s list'
    for (const { line, text } of lines)
      faults.push(fault(line, text, null, 'STATION_UNKNOWN', listed, station ? part.kind : part.station))
    return { received: lines.length, taken: [], faults }
  }
  const bounds = boundsAt(viewer.now, dayOf(viewer.now))
  const readings: Reading[] = []
  for (const line of lines) {
    const found = readingOf(line, bounds)
    if ('code' in found) faults.push(found)
    else readings.push(found)
  }
  const judge = judging(station, await whomOf(db, ask, viewer, readings))
  const taken: Taken[] = []
  for (const reading of readings) {
    const found = judge(reading)
    if ('code' in found) faults.push(found)
    else taken.push(found)
  }
  return { received: lines.length, taken, faults }
}

/** Writes what is new and what corrects; adds to the faults what conflicts. */
async function record(
  sql: Client,
  concealing: Concealing,
  viewer: Viewer,
  station: Station,
  stations: ReadonlyMap<string, Station>,
  taken: readonly Taken[],
  faults: RowFault[],
) {
  const known = await keysKnown(
    sql,
    concealing,
    station.name,
    taken.map(({ serial }) => serial),
  )
  const written = sorted(viewer, taken, known, faults)
  const corrected = written.filter(({ corrects }) => corrects).map(({ weighingId }) => weighingId)
  // Of a weighing that comes in several revisions the highest one is where the truck was.
  const passed = new Map<string, Written>()
  for (const one of written)
    if (one.taken.revision === highest(known.get(one.taken.serial))) passed.set(one.weighingId, one)
  const pairs = await clonesOf(
    sql,
    station,
    stations,
    [...passed.values()].map(({ weighingId, taken: { plate, weighedAt, at } }) => ({
      weighingId,
      plate,
      weighedAt,
      at,
    })),
    dayOf(viewer.now),
  )
  const doubted = new Set(pairs.flatMap(({ first, second }) => [first.weighingId, second.weighingId]))
  await writeWeighings(sql, concealing, viewer, station, written, doubted)
  const freed = await dissolvePairs(sql, viewer, corrected)
  await writePairs(sql, viewer, pairs)
  await restate(sql, viewer, [...corrected, ...freed, ...elsewhere(pairs, passed)])
  await reported(sql, viewer, written)
  const flagged = [...passed.values()].filter(
    ({ taken: { flags }, weighingId }) => flags.length > 0 || doubted.has(weighingId),
  ).length
  const taking = written.length - corrected.length
  const conflicts = faults.filter(({ code }) => code === 'CONFLICT').length
  return { taken: taking, corrected: corrected.length, known: taken.length - written.length - conflicts, flagged }
}

const highest = (key: KnownKey | undefined) => (key ? Math.max(...key.revisions.keys()) : 0)

/** The lines that are written, in their order; a serial that comes twice in one part is known when it comes again. */
function sorted(viewer: Viewer, taken: readonly Taken[], known: Map<string, KnownKey>, faults: RowFault[]): Written[] {
  const id = newId('w', viewer.now)
  const written: Written[] = []
  for (const one of taken) {
    const key = known.get(one.serial)
    const standing = standingOf(one, key)
    if (standing === 'KNOWN') continue
    if (standing === 'CONFLICT') {
      const expected = 'what was stated under this number, or a revision number of its own'
      faults.push(fault(one.line, one.text, one.serial, 'CONFLICT', expected, 'other content'))
      continue
    }
    const weighingId = key?.weighingId ?? `${id}${written.length.toString(32).padStart(3, '0')}`
    if (key) key.revisions.set(one.revision, one.contentHash)
    else known.set(one.serial, { weighingId, revisions: new Map([[one.revision, one.contentHash]]) })
    written.push({ taken: one, weighingId, corrects: standing === 'CORRECTION' })
  }
  return written
}

/** The weighings of pairs that were not written now. */
const elsewhere = (pairs: readonly Pair[], written: ReadonlyMap<string, unknown>) =>
  pairs.flatMap(({ first, second }) => [first.weighingId, second.weighingId]).filter((id) => !written.has(id))

/** 来源报送: the source has reported up to its latest weighing. */
async function reported(sql: Client, viewer: Viewer, written: readonly Written[]): Promise<void> {
  const latest = written.reduce((last, { taken }) => Math.max(last, taken.at), 0)
  if (latest === 0) return
  const upTo = new Date(Math.min(latest, Date.parse(viewer.now))).toISOString()
  const row = { id: newId('r', viewer.now), source: viewer.unit ?? '', reported_up_to: upTo, known_from: viewer.now }
  await sql`insert into source_report ${sql(row)}`
}

function reasonsOf(faults: readonly RowFault[]): Pick<IntakeRow, 'quarantined' | 'reasons'> {
  const reasons = faults
    .slice(0, mostReasons)
    .map(({ line, serial, code, expected, got }) => ({ line, serial, code, expected, got }))
  return { quarantined: faults.length, reasons }
}
