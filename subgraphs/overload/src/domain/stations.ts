import { editionAt, numberAt } from '@xinlu/db'

/** 固定站 源头单位 流动 */
export type StationKind = 'FIXED' | 'SOURCE_UNIT' | 'MOBILE'

/** 检测站点 of the county's list (county-overload, sample). */
export interface Station {
  name: string
  kind: StationKind
  /** The unit whose token may report for it, beside the unit that answers for all of them. */
  unit: string
  /** The road that it stands by; null for a mobile one. */
  road: string | null
  /** Degrees; null for a mobile one. */
  place: { north: number; east: number } | null
}

/** 治超工作中心: the unit that answers for every station. */
export const overloadUnit = 'wenshui-overload'

const listed = new Map<string, ReadonlyMap<string, Station>>()

/** The stations in force on a day, by name. */
export function stationsOn(day: string): ReadonlyMap<string, Station> {
  const edition = editionAt('county-overload', day)
  const known = listed.get(edition.effective)
  if (known) return known
  const stations = new Map<string, Station>()
  for (const [rule, { value: name }] of Object.entries(edition.rules)) {
    const [, code] = /^station\.([a-z0-9-]+)\.name$/.exec(rule) ?? []
    if (!code) continue
    const of = (part: string) => edition.rules[`station.${code}.${part}`]?.value
    const [north, east] = [of('north'), of('east')]
    stations.set(String(name), {
      name: String(name),
      kind: of('kind') as StationKind,
      unit: String(of('unit')),
      road: (of('road') as string | undefined) ?? null,
      place: typeof north === 'number' && typeof east === 'number' ? { north, east } : null,
    })
  }
  listed.set(edition.effective, stations)
  return stations
}

const earthKm = 6371
const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Kilometres between two stations along the straight line; null where one of them has no fixed place. */
export function kilometresBetween(a: Station, b: Station): number | null {
  if (!a.place || !b.place) return null
  const [north, east] = [radians(b.place.north - a.place.north), radians(b.place.east - a.place.east)]
  const half =
    Math.sin(north / 2) ** 2 +
    Math.cos(radians(a.place.north)) * Math.cos(radians(b.place.north)) * Math.sin(east / 2) ** 2
  return 2 * earthKm * Math.asin(Math.sqrt(half))
}

/** Whether one truck can have been at two stations so many milliseconds apart, driving straight at the greatest speed. True where a place is not known. */
export function canDrive(a: Station, b: Station, apartMs: number, day: string): boolean {
  const far = kilometresBetween(a, b)
  if (far === null) return true
  return Math.abs(apartMs) >= (far / numberAt('county-overload', 'clone.speed', day).value) * 3_600_000
}

/** The longest drive from a station to another one, in milliseconds at the greatest speed: weighings further apart in time raise no doubt. */
export function longestDriveMs(from: Station, day: string): number {
  const far = Math.max(0, ...[...stationsOn(day).values()].map((to) => kilometresBetween(from, to) ?? 0))
  return Math.ceil((far / numberAt('county-overload', 'clone.speed', day).value) * 3_600_000)
}
