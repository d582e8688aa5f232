import { hash } from 'node:crypto'
import { driverNumberFault, isPlate, plainPlate, plateFault, usccFault } from '@xinlu/schema/identifiers'
import { type Column, columnNames, type Line } from './columns.ts'
import { fault, type RowFault } from './faults.ts'
import { instantOf } from './instant.ts'
import { remembering } from './remembering.ts'

/** 称重标记 that a line gets by itself or by whom it is of. */
export type ReadingFlag = 'LATE' | 'CLOCK_DRIFT' | 'PLATE_UNKNOWN' | 'PLATE_DUPLICATE' | 'DRIVER_UNKNOWN'

/** A line that can be a weighing. */
export interface Reading {
  line: number
  text: string
  serial: string
  revision: number
  /** Milliseconds since 1970. */
  at: number
  plate: string
  colour: string | null
  axles: number
  /** Null where the feed does not say: the registry may know. */
  combination: boolean | null
  singleDrive: boolean | null
  grossKg: number
  driverNumber: string | null
  sourceCode: string | null
  road: string | null
  flags: ReadingFlag[]
  /** What two lines of one serial and revision must agree in. */
  contentHash: string
}

/** What lines are judged by, on the day on which they come. */
export interface Bounds {
  now: number
  today: string
  aheadMs: number
  lateMs: number
  leastKg: number
  mostKg: number
  mostAxles: number
}

const colours: Readonly<Record<string, string>> = {
  ...{ 黄: 'YELLOW', 蓝: 'BLUE', 绿: 'GREEN', 黄绿: 'YELLOW_GREEN', 白: 'WHITE', 黑: 'BLACK' },
  ...{
    黄色: 'YELLOW',
    蓝色: 'BLUE',
    绿色: 'GREEN',
    黄绿色: 'YELLOW_GREEN',
    渐变绿: 'GREEN',
    白色: 'WHITE',
    黑色: 'BLACK',
  },
  ...Object.fromEntries(['YELLOW', 'BLUE', 'GREEN', 'YELLOW_GREEN', 'WHITE', 'BLACK'].map((one) => [one, one])),
}
const yes = new Set(['1', 'true', '是'])
const no = new Set(['0', 'false', '否', ''])

/** A plate in its plain form, or what is wrong with it. */
const plateOf = remembering(100_000, (text): { plate: string } | { code: 'PLATE_LETTER' | 'PLATE_FORM' } => {
  const plate = plainPlate(text)
  const wrong = plateFault(plate)
  if (wrong === null) return { plate }
  return { code: wrong === 'ALPHABET' && /[IO]/.test(plate) ? 'PLATE_LETTER' : 'PLATE_FORM' }
})

/** Nobody is born after the day of a feed, so a number that was right stays right. */
const driverFault = remembering(100_000, (key) => driverNumberFault(key.slice(10), key.slice(0, 10)) ?? '')
const sourceFault = remembering(10_000, (code) => usccFault(code) ?? '')

const places = Object.fromEntries(columnNames.map((name, at) => [name, at])) as Record<Column, number>

/** A line as a weighing, or the first thing that is wrong with it. */
export function readingOf({ line, text, cells }: Line, bounds: Bounds): Reading | RowFault {
  if (cells === null)
    return fault(line, text, null, 'LINE_UNREADABLE', 'as many cells as the head, or one JSON object', 'something else')
  const of = (name: Column) => cells[places[name]] as string
  const serial = of('serial')
  const wrong = (code: RowFault['code'], expected: string, got: string) =>
    fault(line, text, serial || null, code, expected, got)
  if (!/^[\x21-\x7E\u4E00-\u9FFF]{1,64}$/.test(serial))
    return wrong('SERIAL_FORM', '1 to 64 characters without spaces', serial)
  const revision = of('revision') === '' ? 0 : wholeOf(of('revision'))
  if (revision === null || revision > 9999)
    return wrong('REVISION_FORM', 'a whole number, 0 for the first', of('revision'))
  const at = instantOf(of('weighedAt'))
  if (at === null)
    return wrong('TIME_UNREADABLE', 'YYYY-MM-DD HH:MM:SS, county time or with its offset', of('weighedAt'))
  if (at - bounds.now > bounds.aheadMs)
    return wrong('CLOCK_AHEAD', `at most ${bounds.aheadMs / 1000} s ahead of this house`, of('weighedAt'))
  const grossKg = wholeOf(of('grossKg'))
  if (grossKg === null || grossKg < bounds.leastKg || grossKg > bounds.mostKg)
    return wrong('MASS_IMPOSSIBLE', `whole kilograms from ${bounds.leastKg} to ${bounds.mostKg}`, of('grossKg'))
  const axles = wholeOf(of('axles'))
  if (axles === null || axles < 2 || axles > bounds.mostAxles)
    return wrong('AXLES_IMPOSSIBLE', `2 to ${bounds.mostAxles} axles`, of('axles'))
  const shape = [of('combination').toLowerCase(), of('singleDrive').toLowerCase()] as const
  if (!shape.every((said) => yes.has(said) || no.has(said)))
    return wrong('LINE_UNREADABLE', '是 or 否 for 汽车列车 and 单驱动轴', shape.join(' '))
  const found = plateOf(of('plate'))
  if ('code' in found)
    return wrong(found.code, found.code === 'PLATE_LETTER' ? 'a plate without I and O' : 'a plate', of('plate'))
  const colour = of('colour') === '' ? null : (colours[of('colour').toUpperCase()] ?? '')
  if (colour === '' || (colour !== null && !isPlate(found.plate, colour)))
    return wrong('PLATE_COLOUR', 'a colour that such a plate has', of('colour'))
  const driverNumber = of('driver') === '' ? null : of('driver').toUpperCase()
  const driver = driverNumber === null ? '' : driverFault(bounds.today + driverNumber)
  if (driver !== '')
    return wrong(
      driver === 'CHECK_DIGIT' ? 'DRIVER_CHECK_DIGIT' : 'DRIVER_FORM',
      '公民身份号码 of 18 or 从业资格证号 of 19',
      driver,
    )
  const sourceCode = of('sourceUnit') === '' ? null : of('sourceUnit').toUpperCase()
  if (sourceCode !== null && sourceFault(sourceCode) !== '')
    return wrong('SOURCE_UNIT_CODE', 'a 统一社会信用代码', of('sourceUnit'))
  const road = of('road') === '' ? null : of('road').toUpperCase()
  if (road !== null && !/^[GSXYCZ]\d{1,4}$/.test(road)) return wrong('ROAD_FORM', 'a road such as G307', of('road'))
  const reading = {
    ...{ line, text, serial, revision, at, plate: found.plate, colour, axles, grossKg, driverNumber, sourceCode, road },
    combination: shape[0] === '' ? null : yes.has(shape[0]),
    singleDrive: shape[1] === '' ? null : yes.has(shape[1]),
  }
  const flags: ReadingFlag[] = at > bounds.now ? ['CLOCK_DRIFT'] : bounds.now - at > bounds.lateMs ? ['LATE'] : []
  return { ...reading, flags, contentHash: contentHash(reading) }
}

/** What a weighing says besides its number, as a short hash. */
export function contentHash(
  said: Omit<Reading, 'line' | 'text' | 'serial' | 'revision' | 'flags' | 'contentHash'>,
): string {
  const { at, plate, colour, axles, combination, singleDrive, grossKg, driverNumber, sourceCode, road } = said
  const text = `${at} ${plate} ${colour} ${axles} ${combination} ${singleDrive} ${grossKg} ${driverNumber} ${sourceCode} ${road}`
  return hash('sha256', text, 'base64url').slice(0, 22)
}

const wholeOf = (text: string) => (/^\d{1,9}$/.test(text) ? Number(text) : null)
