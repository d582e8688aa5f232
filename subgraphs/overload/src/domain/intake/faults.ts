/** 隔离原因: why a line of a feed cannot be a weighing, or not yet. */
export type FaultCode =
  | 'STATION_UNKNOWN'
  | 'LINE_UNREADABLE'
  | 'SERIAL_FORM'
  | 'REVISION_FORM'
  | 'TIME_UNREADABLE'
  | 'CLOCK_AHEAD'
  | 'MASS_IMPOSSIBLE'
  | 'AXLES_IMPOSSIBLE'
  | 'AXLES_DIFFER'
  | 'PLATE_LETTER'
  | 'PLATE_FORM'
  | 'PLATE_COLOUR'
  | 'DRIVER_CHECK_DIGIT'
  | 'DRIVER_FORM'
  | 'SOURCE_UNIT_CODE'
  | 'ROAD_FORM'
  | 'LIMIT_UNKNOWN'
  | 'CONFLICT'

/** A line that is kept in quarantine. */
export interface RowFault {
  line: number
  text: string
  serial: string | null
  code: FaultCode
  expected: string
  got: string
}

/** Long numbers, as of persons, but for their last four: a reason is read by more people than the line is. */
const withoutNumbers = (text: string) =>
  text.slice(0, 100).replace(/\d{11,}[\dXx]?/g, (number) => '*'.repeat(number.length - 4) + number.slice(-4))

/** A line with what is wrong with it; the longest it is kept at is two thousand characters. */
export function fault(
  line: number,
  text: string,
  serial: string | null,
  code: FaultCode,
  expected: string,
  got: string,
): RowFault {
  return {
    line,
    text: text.slice(0, 2000),
    serial: serial?.slice(0, 64) ?? null,
    code,
    expected,
    got: withoutNumbers(got),
  }
}
