import { type Ask, type Db, unnoted, type Viewer } from '@xinlu/schema'
import { countyDay } from './domain/intake/instant.ts'
import type { Known, RoadVehicle } from './domain/intake/judge.ts'
import type { Reading } from './domain/intake/reading.ts'

/** How many findings of each kind are kept, and for how long by the viewer's clock. */
const most = 100_000
const keptMs = 60_000

interface Kept<Found> {
  found: Found
  until: number
}

interface Caches {
  vehicles: Map<string, Kept<RoadVehicle>>
  drivers: Map<string, Kept<string>>
  sources: Map<string, Kept<string>>
}

/** Of each house's own connection, so that nothing of one database is taken for another's. */
const caches = new WeakMap<object, Caches>()

function cachesOf(db: Db): Caches {
  const known = caches.get(db.$client)
  if (known) return known
  const made: Caches = { vehicles: new Map(), drivers: new Map(), sources: new Map() }
  caches.set(db.$client, made)
  return made
}

/**
 * Whom readings are of, asked of the registry once for a part: only what is known is kept, for a minute, so that a vehicle that
 * was registered just now is found. Taking in is no looking at people: whom the rows are of is no subject of the answer.
 */
export async function whomOf(db: Db, ask: Ask, { now }: Viewer, readings: readonly Reading[]): Promise<Known> {
  const { vehicles, drivers, sources } = cachesOf(db)
  const at = Date.parse(now)
  return unnoted(async () => {
    const [vehicle, driver, source] = await Promise.all([
      found(vehicles, at, sightings(readings), (asked) => vehiclesOn(ask, asked)),
      found(drivers, at, keyed(readings.map((one) => one.driverNumber)), (asked) => driversBy(ask, asked)),
      found(sources, at, keyed(readings.map((one) => one.sourceCode)), (asked) => sourcesBy(ask, asked)),
    ])
    return { vehicle: (reading) => vehicle(sightingKey(reading)), driver, sourceUnit: source }
  })
}

const sightingKey = ({ plate, colour, at }: Reading) => `${plate} ${colour} ${countyDay(at)}`

const sightings = (readings: readonly Reading[]) => new Map(readings.map((one) => [sightingKey(one), one]))
const keyed = (texts: readonly (string | null)[]) =>
  new Map(texts.flatMap((text) => (text === null ? [] : [[text, text] as const])))

/** What is kept and still holds, and what is asked for now. */
async function found<Asked, Found>(
  kept: Map<string, Kept<Found>>,
  now: number,
  wanted: ReadonlyMap<string, Asked>,
  look: (asked: readonly Asked[]) => Promise<readonly (Found | null)[]>,
): Promise<(key: string) => Found | null> {
  const here = new Map<string, Found>()
  const missing: [string, Asked][] = []
  for (const [key, asked] of wanted) {
    const known = kept.get(key)
    if (known && known.until > now) here.set(key, known.found)
    else missing.push([key, asked])
  }
  const answers = missing.length > 0 ? await look(missing.map(([, asked]) => asked)) : []
  if (kept.size + missing.length > most) kept.clear()
  missing.forEach(([key], i) => {
    const answer = answers[i]
    if (answer == null) return
    here.set(key, answer)
    kept.set(key, { found: answer, until: now + keptMs })
  })
  return (key) => here.get(key) ?? null
}

const onRoad = `query ($sightings: [PlateSightingInput!]!) {
  vehiclesOnRoad(sightings: $sightings) { vehicleIds axles combination holderId } }`

async function vehiclesOn(ask: Ask, readings: readonly Reading[]): Promise<readonly (RoadVehicle | null)[]> {
  const sightings = readings.map(({ plate, colour, at }) => ({ plate, colour, at: new Date(at).toISOString() }))
  return (await ask('registry', onRoad, { sightings })).vehiclesOnRoad as (RoadVehicle | null)[]
}

async function driversBy(ask: Ask, numbers: readonly string[]): Promise<readonly (string | null)[]> {
  return (await ask('registry', 'query ($numbers: [String!]!) { driversByNumber(numbers: $numbers) }', { numbers }))
    .driversByNumber as (string | null)[]
}

/** 货运源头单位 are few: each is asked for by its code. */
async function sourcesBy(ask: Ask, codes: readonly string[]): Promise<readonly (string | null)[]> {
  const one = async (uscc: string) => {
    const { subject } = await ask('registry', 'query ($key: SubjectKey!) { subject(key: $key) { id } }', {
      key: { uscc },
    })
    return (subject as { id: string } | null)?.id ?? null
  }
  return Promise.all(codes.map(one))
}
