import type { Sql } from 'postgres'
import { csvOf, type LineSaid, type Truck } from './weighings.ts'

/** What a made feed is of: trucks of the registry, and drivers' numbers. */
export interface Road {
  trucks: readonly Pick<Truck, 'plate' | 'axles' | 'combination'>[]
  drivers: readonly string[]
}

/** The fixed stations that a made feed comes from. */
export const feedStations = ['开栅', '南庄', '孝义', '下曲', '刘胡兰', '西槽头'].map(
  (place) => `${place}超限检测站（样例）`,
)

const limits: Record<string, number> = {
  ...{ '2 false': 18_000, '3 false': 25_000, '4 false': 31_000 },
  ...{ '3 true': 27_000, '4 true': 36_000, '5 true': 43_000, '6 true': 49_000 },
}

/** Every truck of the registry that has had one plate and one shape, and every driver's number. */
export async function roadOf(admin: Sql): Promise<Road> {
  const trucks = await admin<Road['trucks'][number][]>`
    select p.plate, v.axles, v.combination from registry.vehicle_statement v
    join registry.plate_statement p on p.vehicle_id = v.identity_id
    where v.kind = 'TRUCK' and p.valid_from < '2025-01-01' and v.combination is not null
      and (select count(*) from registry.plate_statement where vehicle_id = v.identity_id) = 1 order by p.plate`
  const drivers = await admin<
    { number: string }[]
  >`select distinct citizen_id as number from registry.practitioner_statement order by 1`
  return { trucks, drivers: drivers.map(({ number }) => number) }
}

/**
 * Line `n` of a county's feed in the order of time, from `from` (milliseconds), one every `stepMs`: a truck comes again only when
 * all others have passed; one in twenty is over its limit, and four in five drivers are known by number.
 */
export function lineOf({ trucks, drivers }: Road, n: number, from: number, stepMs: number): LineSaid {
  const truck = trucks[n % trucks.length] as Road['trucks'][number]
  const limit = limits[`${truck.axles} ${truck.combination}`] ?? 18_000
  const spread = (n * 7919) % 1000
  const share = n % 20 === 7 ? 1.01 + spread / 2500 : 0.4 + (spread / 1000) * 0.58
  return {
    serial: `F${String(n).padStart(9, '0')}`,
    weighedAt: new Date(from + n * stepMs).toISOString(),
    plate: truck.plate,
    axles: truck.axles,
    grossKg: Math.round((limit * share) / 10) * 10,
    combination: truck.combination ? '1' : '0',
    ...(n % 5 > 0 && { driver: drivers[(n * 31) % drivers.length] ?? '' }),
  }
}

/** Lines `from` to `to` as parts of up to `size` lines, each of one station, with a key that names it. */
export function partsOf(line: (n: number) => LineSaid, from: number, to: number, size: number) {
  const parts: { key: string; station: string; kind: 'FIXED'; lines: string; rows: number }[] = []
  feedStations.forEach((station, s) => {
    const mine: LineSaid[] = []
    for (let n = from; n < to; n++) if (n % feedStations.length === s) mine.push(line(n))
    for (let at = 0; at < mine.length; at += size) {
      const some = mine.slice(at, at + size)
      parts.push({ key: `${s}-${from}-${at}`, station, kind: 'FIXED', lines: csvOf(some), rows: some.length })
    }
  })
  return parts
}
