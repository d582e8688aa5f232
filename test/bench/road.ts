import { groundOn, now } from '../groundOn.ts'
import { grow } from '../grow.ts'
import { openHouseOn } from '../houseOn.ts'
import { askAs } from '../sibling.ts'

/**
 * `node test/bench/road.ts`: what the look-ups cost that the registry lends to overload control: 5,000 sightings, 5,000 driver
 * numbers, 1,000 fleets, median and longest of twenty, in the sample county and in one ten times the size.
 */
const many = 5000
const { ground, takeAway } = await groundOn(process.env.DATABASE_URL)
try {
  const house = await openHouseOn(ground)
  const ask = askAs(house, 'overload', 'registry')
  const { admin } = house.database
  const sightings = await admin<{ plate: string; colour: string }[]>`
    select plate, colour from registry.plate_statement order by md5(id)`
  const numbers = await admin<{ n: string }[]>`
    select coalesce(qualification_no, citizen_id) as n from registry.practitioner_statement order by md5(id)`
  const holders = await admin<{ id: string }[]>`select distinct holder_id as id from registry.holding_statement`
  const days = (i: number) => new Date(now - (i % 1000) * 86_400_000).toISOString()
  const asked: [string, string, Record<string, unknown>][] = [
    [
      `${many} sightings`,
      'query ($of: [PlateSightingInput!]!) { vehiclesOnRoad(sightings: $of) { vehicleIds axles combination holderId } }',
      { of: Array.from({ length: many }, (_, i) => ({ ...sightings[i % sightings.length], at: days(i) })) },
    ],
    [
      `${many} driver numbers`,
      'query ($of: [String!]!) { driversByNumber(numbers: $of) }',
      { of: Array.from({ length: many }, (_, i) => numbers[i % numbers.length]?.n) },
    ],
    [
      '1,000 fleets',
      'query ($of: [FleetInput!]!) { fleets(asked: $of) { trucks } }',
      {
        of: Array.from({ length: 1000 }, (_, i) => ({
          holderId: holders[i % holders.length]?.id,
          on: days(i).slice(0, 10),
          knownAt: days(0),
        })),
      },
    ],
  ]
  for (const county of ['the sample county', 'ten times the size']) {
    for (const [what, query, variables] of asked) {
      const took: number[] = []
      for (let n = 0; n < 22; n += 1) {
        const before = performance.now()
        await ask('registry', query, variables)
        took.push(performance.now() - before)
      }
      const sorted = took.slice(2).sort((a, b) => a - b)
      console.log(`${county}: ${what}: median ${sorted[10]?.toFixed(1)} ms, longest ${sorted.at(-1)?.toFixed(1)} ms`)
    }
    if (county === 'the sample county') await grow(admin, 'registry', 9)
  }
  await house.close()
} finally {
  await takeAway()
}
