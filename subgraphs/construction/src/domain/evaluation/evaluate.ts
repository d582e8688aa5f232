import { read } from '@xinlu/schema'
import type { Decimal } from 'decimal.js'
import { rounded, shown } from './exact.ts'
import { foundIn } from './given.ts'
import { type Band, lowestOf, type Pack, rankOf } from './pack.ts'
import { sheetOf, type Taken } from './score.ts'
import { type Bound, type Contribution, type Evaluation, type Given, type Grade, grades } from './types.ts'

/**
 * 信用评价: what a pack finds of one role's year. The score is rounded once, at the end, and gives the grade; a conduct that makes D at
 * once beats it, and no grade is more than so many better than the last. Where no section was bid for or performed there is no score
 * and no grade: other conduct is deducted from a score, and there is none to deduct it from; it stays shown, and what makes D at once
 * does so all the same.
 */
export function evaluate(pack: Pack, given: Given): Evaluation {
  for (const edition of pack.law) read(edition)
  const found = foundIn(pack, given)
  const sheet = sheetOf(pack, given.sections, found)
  const score = sheet.exact && rounded(sheet.exact)
  const band = score && bandOf(pack, score)
  const bounds = [...directDs(sheet.taken), ...oneGradeUp(pack, band?.grade ?? null, given.last)]
  const allowed = bounds.map(({ grade }) => grade)
  return {
    edition: pack.edition,
    role: pack.role,
    year: given.year,
    bid: sheet.bid && shown(sheet.bid),
    performance: sheet.performance && shown(sheet.performance),
    weights: {
      a: sheet.weights.a.toFixed(),
      b: sheet.weights.b.toFixed(),
      clause: pack.weights.performance.clause,
    },
    other: sheet.other.toFixed(),
    exact: sheet.exact && shown(sheet.exact),
    score: score?.toFixed(2) ?? null,
    gradeByScore: band?.grade ?? null,
    grade: lowestOf(band ? [band.grade, ...allowed] : allowed),
    sections: sheet.sections,
    contributions: sheet.taken.map(contributionOf),
    bounds,
    basis: band?.clause ?? pack.basis,
  }
}

/** The one grade of a score: the best whose bound it reaches, or exceeds where that is asked. */
export function bandOf(pack: Pack, score: Decimal): Band {
  const band = pack.grades.find(({ bound }) => {
    if (!bound) return true
    const order = score.cmp(bound.value)
    return bound.inclusive ? order >= 0 : order > 0
  })
  if (band) return band
  throw new Error(`${pack.edition}: the lowest grade has no bound`)
}

/** 直接定为 D: every conduct that makes D at once. */
function directDs(taken: readonly Taken[]): Bound[] {
  return taken.flatMap(({ conduct, item }) =>
    item.directD ? [{ kind: 'DIRECT_D', grade: 'D', factId: conduct.id, clause: item.clause } satisfies Bound] : [],
  )
}

/** 每年最多上升一级: the grade that the last one allows, where the score would give a better one. */
function oneGradeUp({ upgrade }: Pack, grade: Grade | null, last: Grade | null): Bound[] {
  if (grade === null || last === null) return []
  const allowed = grades[Math.max(0, grades.indexOf(last) - upgrade.value.toNumber())] ?? last
  if (rankOf(grade) <= rankOf(allowed)) return []
  return [{ kind: 'ONE_GRADE_UP', grade: allowed, factId: null, clause: upgrade.clause }]
}

function contributionOf({ conduct, item, points, effect }: Taken): Contribution {
  const { id: factId, contractId, occurredOn, times } = conduct
  const { code, title, part, text, clause } = item
  const signed = points.isZero() ? '0' : points.neg().toFixed()
  return {
    code,
    title,
    part,
    contractId,
    factId,
    occurredOn,
    times,
    points: signed,
    effect: shown(effect),
    text,
    clause,
  }
}
