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

/** A vehicle with the county days from and before which the registry would say the same of its plate; null without an end. */
interface Spell extends RoadVehicle {
  since: string
  until: string | null
}

interface Caches {
  vehicles: Map<string, Kept<Spell[]>>
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
 * Whom readings are of, asked of the registry for all of a part: only what is known is kept, for a minute, so that a vehicle that
 * was registered just now is found. Taking in is no looking at people: whom the rows are of is no subject of the answer.
 */
export async function whomOf(db: Db, ask: Ask, { now }: Viewer, readings: readonly Reading[]): Promise<Known> {
  const { vehicles, drivers, sources } = cachesOf(db)
  const at = Date.parse(now)
  return unnoted(async () => {
    const [vehicle, driver, sourceUnit] = await Promise.all([
      vehicleOf(vehicles, at, ask, readings),
      found(drivers, at, keyed(readings.map((one) => one.driverNumber)), (asked) => driversBy(ask, asked)),
      found(sources, at, keyed(readings.map((one) => one.sourceCode)), (asked) => sourcesBy(ask, asked)),
    ])
    return { vehicle, driver, sourceUnit }
  })
}

const keyed = (texts: readonly (string | null)[]) => [...new Set(texts.filter((text) => text !== null))]

/**
 * The vehicle of each reading: what is asked for one day of a plate is known of all days of its spell, so a plate is asked for
 * once where nothing changed, and a second time with all the days that are left where something did.
 */
async function vehicleOf(
  kept: Caches['vehicles'],
  now: number,
  ask: Ask,
  readings: readonly Reading[],
): Promise<Known['vehicle']> {
  const here = new Map<string, Spell[]>()
  const keyOf = ({ plate, colour }: Reading) => `${plate} ${colour}`
  const known = (reading: Reading) => {
    const day = countyDay(reading.at)
    return here.get(keyOf(reading))?.find(({ since, until }) => since <= day && (until === null || day < until)) ?? null
  }
  for (const reading of readings) {
    const key = keyOf(reading)
    const before = kept.get(key)
    if (!here.has(key)) here.set(key, before && before.until > now ? [...before.found] : [])
  }
  const look = async (asked: readonly Reading[]) => {
    const answers = asked.length > 0 ? await vehiclesOn(ask, asked) : []
    answers.forEach((answer, i) => {
      if (answer) here.get(keyOf(asked[i] as Reading))?.push(answer)
    })
  }
  const strange = readings.filter((reading) => !known(reading))
  await look([...new Map(strange.map((reading) => [keyOf(reading), reading])).values()])
  const left = strange.filter((reading) => !known(reading))
  await look([...new Map(left.map((reading) => [`${keyOf(reading)} ${countyDay(reading.at)}`, reading])).values()])
  if (kept.size > most) kept.clear()
  for (const reading of strange) {
    const [key, spells] = [keyOf(reading), here.get(keyOf(reading))]
    const before = kept.get(key)
    // What was kept before is not kept longer for what was added to it.
    const until = before && before.until > now ? before.until : now + keptMs
    if (spells?.length) kept.set(key, { found: spells, until })
  }
  return known
}

/** What is kept and still holds, and what is asked for now. */
async function found<Found>(
  kept: Map<string, Kept<Found>>,
  now: number,
  wanted: readonly string[],
  look: (asked: readonly string[]) => Promise<readonly (Found | null)[]>,
): Promise<(key: string) => Found | null> {
  const here = new Map<string, Found>()
  const missing: string[] = []
  for (const key of wanted) {
    const known = kept.get(key)
    if (known && known.until > now) here.set(key, known.found)
    else missing.push(key)
  }
  const answers = missing.length > 0 ? await look(missing) : []
  if (kept.size > most) kept.clear()
  missing.forEach((key, i) => {
    const answer = answers[i]
    if (answer == null) return
    here.set(key, answer)
    kept.set(key, { found: answer, until: now + keptMs })
  })
  return (key) => here.get(key) ?? null
}

const onRoad = `query ($sightings: [PlateSightingInput!]!) {
  vehiclesOnRoad(sightings: $sightings) { vehicleIds axles combination holderId since until } }`

async function vehiclesOn(ask: Ask, readings: readonly Reading[]): Promise<readonly (Spell | null)[]> {
  const sightings = readings.map(({ plate, colour, at }) => ({ plate, colour, at: new Date(at).toISOString() }))
  return (await ask('registry', onRoad, { sightings })).vehiclesOnRoad as (Spell | null)[]
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
