import { factKinds } from '../factKinds.ts'
import type { Band, Condition } from '../pack.ts'
import type { Citation } from '../types.ts'
import type { Reader } from './reader.ts'

interface Side {
  value: Band['bound']
  clause: Citation | null
}

const words = ['grade', 'least', 'above', 'most', 'below', 'bonus', 'share', 'last']

/**
 * Grades, best first. Where points fall from a base a grade says the least score that it asks for; where they are demerits, the most
 * that it allows, or below what. A grade may also say its other end: it must then meet the neighbour's, with no gap and no overlap.
 * The lowest has no bound and no condition, so that every score has a grade.
 */
export function gradesOf(read: unknown, counts: 'DOWN' | 'UP', basis: Citation, reader: Reader): Band[] {
  const list = reader.list(read, 'grades')
  const maps = list.map((one, i) => reader.map(one, `grades[${i}]`, words))
  const names = maps.map(({ grade }, i) => reader.text(grade, `grades[${i}].grade`))
  const twice = names.find((name, i) => names.indexOf(name) !== i)
  if (twice) throw reader.fault('grades: each once', twice)
  const bands = maps.map((band, i): Band => {
    const name = names[i] ?? ''
    const near = sideOf(band, counts === 'DOWN' ? ['least', 'above'] : ['most', 'below'], name, reader)
    const next = maps[i + 1]
    const far =
      next && sideOf(next, counts === 'DOWN' ? ['below', 'most'] : ['above', 'least'], names[i + 1] ?? '', reader)
    const bonus = band.bonus === undefined ? null : reader.number(band.bonus, `grades.${name}.bonus`).value
    const conditions = conditionsOf(band, name, names, reader)
    if (!next) {
      if (near || bonus || conditions.length > 0)
        throw reader.fault(`grades.${name}: the lowest grade without bound or condition`, band)
      return { grade: name, bound: null, bonusLeast: null, conditions, clause: basis }
    }
    const bound = near ?? opposite(far ?? null)
    if (!bound?.value) throw reader.fault(`grades.${name}: the score from which it is given`, band)
    if (far?.value && !meets(bound.value, far.value))
      throw reader.fault(
        `grades.${names[i + 1]}: the end at which ${name} begins, ${bound.value.value}: no gap, no overlap`,
        far.value.value,
      )
    return { grade: name, bound: bound.value, bonusLeast: bonus, conditions, clause: bound.clause ?? basis }
  })
  assertEnds(maps, names, counts, reader)
  assertSorted(bands, counts, reader)
  return bands
}

/** The two ends of one place between two grades: the one holds exactly what the other does not. */
const meets = (a: NonNullable<Band['bound']>, b: NonNullable<Band['bound']>) =>
  a.value.eq(b.value) && a.inclusive !== b.inclusive

const opposite = (side: Side | null): Side | null =>
  side?.value ? { ...side, value: { ...side.value, inclusive: !side.value.inclusive } } : null

/** What a grade says of one of its ends, by the words `[inclusive or not, …]`. */
function sideOf(band: Record<string, unknown>, names: readonly string[], grade: string, reader: Reader): Side | null {
  const given = names.filter((name) => band[name] !== undefined)
  const [name, another] = given
  if (another) throw reader.fault(`grades.${grade}: one of ${names.join(', ')}`, given)
  if (!name) return null
  const { value, clause } = reader.number(band[name], `grades.${grade}.${name}`)
  return { value: { value, inclusive: name === 'least' || name === 'most' }, clause }
}

function assertEnds(
  maps: readonly Record<string, unknown>[],
  names: readonly string[],
  counts: string,
  reader: Reader,
) {
  const outer = counts === 'DOWN' ? ['below', 'most'] : ['above', 'least']
  const beyond = outer.find((word) => maps[0]?.[word] !== undefined)
  if (beyond) throw reader.fault(`grades.${names[0]}: nothing beyond the best grade`, beyond)
}

function assertSorted(bands: readonly Band[], counts: 'DOWN' | 'UP', reader: Reader): void {
  for (const [i, worse] of bands.entries()) {
    const better = bands[i - 1]
    if (!better?.bound || !worse.bound) continue
    const order = better.bound.value.cmp(worse.bound.value) * (counts === 'DOWN' ? 1 : -1)
    // the better one excludes exactly the score that the worse one begins with
    const within = order === 0 && !better.bound.inclusive && worse.bound.inclusive
    const byBonus = order === 0 && (better.bonusLeast?.gt(worse.bonusLeast ?? 0) ?? false)
    if (order <= 0 && !within && !byBonus)
      throw reader.fault(
        `grades: best first, each from another score; ${better.grade} before ${worse.grade}`,
        worse.bound.value,
      )
  }
}

function conditionsOf(
  { share, last }: Record<string, unknown>,
  name: string,
  names: readonly string[],
  reader: Reader,
): Condition[] {
  const conditions: Condition[] = []
  if (share !== undefined) {
    const field = `grades.${name}.share`
    const { part, whole, least } = reader.map(share, field, ['part', 'whole', 'least'])
    const counted = [part, whole].map((kind) => {
      const known = reader.text(kind, field)
      if (factKinds[known]?.sort === 'CONTEXT' && factKinds[known].counts) return known
      throw reader.fault(`${field}: kinds that count vehicles or persons`, kind)
    })
    const { value, clause } = reader.number(least, `${field}.least`)
    if (!clause) throw reader.fault(`${field}.least: a rule`, least)
    const [partKind = '', wholeKind = ''] = counted
    conditions.push({ kind: 'SHARE', code: 'DRIVER_SHARE', part: partKind, whole: wholeKind, least: value, clause })
  }
  if (last !== undefined) {
    const { grade, clause } = reader.map(last, `grades.${name}.last`, ['grade', 'clause'])
    const least = reader.text(grade, `grades.${name}.last.grade`)
    if (!names.includes(least)) throw reader.fault(`grades.${name}.last.grade: one of ${names.join(', ')}`, grade)
    conditions.push({
      kind: 'LAST',
      code: 'LAST_CYCLE',
      least,
      clause: reader.clause(clause, `grades.${name}.last.clause`),
    })
  }
  return conditions
}
