import type { Band, Ruled } from '../pack.ts'
import { type Citation, type Grade, grades } from '../types.ts'
import type { Reader } from './reader.ts'

/**
 * The five grades, best first: each says the score that it must reach (`least`) or exceed (`above`), so that the sign is data; the lowest
 * says none, so that every score has one grade. What a section starts with must be enough for the best.
 */
export function gradesOf(read: unknown, contract: Ruled, basis: Citation, reader: Reader): Band[] {
  const list = reader.list(read, 'grades')
  if (list.length !== grades.length) throw reader.fault(`grades: ${grades.join(', ')}, best first`, list.length)
  const bands = grades.map((grade, i) => bandOf(list[i], grade, basis, reader))
  let better = contract.value
  for (const { grade, bound } of bands) {
    if (!bound) continue
    const isBest = grade === grades[0]
    if (isBest ? bound.value.gt(better) || (!bound.inclusive && bound.value.eq(better)) : bound.value.gte(better))
      throw reader.fault(`grades.${grade}: ${isBest ? 'within' : 'below'} ${better.toFixed()}, best first`, bound.value)
    better = bound.value
  }
  return bands
}

function bandOf(read: unknown, grade: Grade, basis: Citation, reader: Reader): Band {
  const field = `grades.${grade}`
  const { grade: named, least, above } = reader.map(read, field, ['grade', 'least', 'above'])
  if (named !== grade) throw reader.fault(`${field}: here, best first`, named)
  if (grade === grades.at(-1)) {
    if (least !== undefined || above !== undefined)
      throw reader.fault(`${field}: the lowest grade without a bound`, read)
    return { grade, bound: null, clause: basis }
  }
  if ((least === undefined) === (above === undefined)) throw reader.fault(`${field}: one of least, above`, read)
  const inclusive = above === undefined
  const { value, clause } = reader.ruled(inclusive ? least : above, `${field}.${inclusive ? 'least' : 'above'}`)
  return { grade, bound: { value, inclusive }, clause }
}
