import { type Chance, chanceOf } from './chance.ts'
import { dayIn, dayText, instantText, learned, monthsLater } from './days.ts'
import { recordId } from './ids.ts'
import { roleOf, standing } from './industries.ts'
import type { ConstructionGrade, ConstructionRole } from './types.ts'
import { idOf, type World } from './world.ts'

type Grade = ConstructionGrade['grade']

const grades = ['AA', 'A', 'B', 'C', 'D'] as const

/**
 * Tenths of points that a grade's scores are drawn from. They lie inside the bounds of both tables, 施工 and 设计 (95 85 75 60)
 * and 监理 and 试验检测 (95 85 70 60), and off the bounds themselves, whose side is not certain.
 */
const scores: Record<Grade, readonly [number, number]> = {
  AA: [955, 998],
  A: [855, 945],
  B: [755, 845],
  C: [605, 695],
  D: [480, 590],
}

/** Whether the ministry grades a firm too: every second contractor and designer. */
function isNational(firm: number, role: ConstructionRole): boolean {
  return (role === 'CONTRACTOR' || role === 'DESIGNER') && firm % 2 === 0
}

/** How many statements the stream yields. */
export function gradeStatements(firms: number): number {
  let count = 0
  for (let firm = 0; firm < firms; firm++) {
    const role = roleOf(firm)
    if (role) count += standing(firm) * (isNational(firm, role) ? 2 : 1)
  }
  return count
}

/** 公路建设市场信用评价: for each construction firm and year the province's grade, for some the ministry's as well. */
export function* constructionGrades(world: World): Generator<ConstructionGrade> {
  for (let firm = 0; firm < world.size.firms; firm++) {
    const role = roleOf(firm)
    if (!role) continue
    const chance = chanceOf(world.seed, 'construction', firm)
    let grade: Grade = chance.pick(['AA', 'A', 'A', 'A', 'B'])
    for (let year = world.lastYear - standing(firm) + 1; year <= world.lastYear; year++) {
      grade = nextGrade(grade, chance)
      const day = dayIn(year + 1, 5, 10) + chance.between(0, 30)
      yield said(world, chance, firm, role, year, '山西省交通运输厅', grade, day)
      // D in one province is C in the country
      const national = grade === 'D' ? 'C' : grade
      if (isNational(firm, role))
        yield said(world, chance, firm, role, year, '交通运输部', national, day + chance.between(5, 15))
    }
  }
}

/** A year later: mostly the same, at most one grade up, sometimes down. */
function nextGrade(grade: Grade, chance: Chance): Grade {
  const place = grades.indexOf(grade)
  const draw = chance.next()
  const step = draw < 0.62 ? 0 : draw < 0.82 ? -1 : draw < 0.96 ? 1 : 2
  return grades[Math.min(4, Math.max(0, place + step))] as Grade
}

function said(
  world: World,
  chance: Chance,
  firm: number,
  role: ConstructionRole,
  year: number,
  authority: string,
  grade: Grade,
  day: number,
): ConstructionGrade {
  const [low, high] = scores[grade]
  return {
    id: recordId(world.seed, 'g', `${firm} ${year} ${authority}`),
    subjectId: idOf(world, 'firm', firm),
    role,
    year,
    authority,
    grade,
    score: (chance.between(low, high) / 10).toFixed(1),
    validFrom: dayText(day),
    validTo: dayText(monthsLater(day, 12) - 1),
    saidBy: 'wenshui-construction',
    knownFrom: instantText(learned(chance, day, world.today)),
  }
}
