import { Decimal } from 'decimal.js'
import type { CellRow } from './coverage.ts'

/** 归集汇总 over some cells. */
export interface CoverageFigure {
  about: string
  /** Cells whose due day is over and of which something is owed. */
  due: number
  inTime: number
  late: number
  holes: number
  doubles: number
  statements: number
  /** 及时率: of what is due what came in time, to a thousandth; null where nothing is. */
  share: string | null
}

const counted = ['IN_TIME', 'LATE', 'HOLE', 'NIL']

/** The figure over some cells; what was reported as nil counts as in time. */
export function figureOf(about: string, cells: readonly CellRow[]): CoverageFigure {
  const judged = cells.filter(({ state }) => counted.includes(state))
  const count = (...states: string[]) => judged.filter(({ state }) => states.includes(state)).length
  const inTime = count('IN_TIME', 'NIL')
  return {
    about,
    due: judged.length,
    inTime,
    late: count('LATE'),
    holes: count('HOLE'),
    doubles: cells.reduce((sum, { repeats }) => sum + repeats, 0),
    statements: cells.reduce((sum, { statements }) => sum + statements, 0),
    share: judged.length === 0 ? null : new Decimal(inTime).div(judged.length).toDecimalPlaces(3).toString(),
  }
}

/** The figures of each value of one dimension, in the order of its names. */
export function figuresBy(by: 'unit' | 'item', cells: readonly CellRow[]): CoverageFigure[] {
  const names = [...new Set(cells.map((cell) => cell[by]))].sort()
  return names.map((name) =>
    figureOf(
      name,
      cells.filter((cell) => cell[by] === name),
    ),
  )
}
