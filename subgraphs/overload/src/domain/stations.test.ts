import { expect, it } from 'vitest'
import { canDrive, kilometresBetween, longestDriveMs, type Station, stationsOn } from './stations.ts'

const day = '2026-11-20'
const named = (part: string) => [...stationsOn(day).values()].find(({ name }) => name.startsWith(part)) as Station

it('the stations are those of the county on the day, each with its kind, its unit and its place', () => {
  expect(stationsOn(day).size).toBe(8)
  expect(named('开栅')).toMatchObject({ kind: 'FIXED', unit: 'wenshui-station-kaizha', road: 'G307' })
  expect(named('流动')).toMatchObject({ kind: 'MOBILE', road: null, place: null })
})

it('a degree of latitude is 111 km, and the way there is as long as the way back', () => {
  const at = (north: number, east: number): Station => ({ ...named('开栅'), place: { north, east } })
  expect(kilometresBetween(at(37, 112), at(38, 112))).toBeCloseTo(111.19, 1)
  expect(kilometresBetween(at(37, 112), at(37.2, 112.3))).toBe(kilometresBetween(at(37.2, 112.3), at(37, 112)))
  expect(kilometresBetween(named('开栅'), named('流动'))).toBeNull()
})

it('a truck can be at two stations when the time between is that of the drive, and not a moment less', () => {
  const [from, to] = [named('开栅'), named('南庄')]
  const ms = ((kilometresBetween(from, to) as number) / 120) * 3_600_000
  expect([canDrive(from, to, Math.ceil(ms), day), canDrive(from, to, Math.floor(ms), day)]).toEqual([true, false])
  expect(canDrive(from, to, -Math.ceil(ms), day)).toBe(true)
  expect(canDrive(from, named('流动'), 0, day)).toBe(true)
  expect(longestDriveMs(from, day)).toBeGreaterThanOrEqual(ms)
})
