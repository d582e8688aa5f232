import { refusal } from '@xinlu/schema'
import type { Standing } from '../standing.ts'
import { type ClassCondition, type ClassTable, noData, type SupervisionClass } from './table.ts'

/** 监管类别 of one subject on a day, with what it rests on. */
export interface Classed {
  supervisionClass: SupervisionClass
  edition: string
  basis: {
    instrument: string
    edition: string
    at: string
    text: string
    effectiveOn: string
    provisional: boolean
  }
  /** Why it is this class and none better; of 无数据 that nothing is known. */
  why: string[]
}

/** What counts of a subject on a day, whatever a table makes of it: its grades that count, and how many of each. */
export interface Counted {
  grades: readonly string[]
  listings: number
  penalties: number
  serious: number
  broken: number
}

/** What a table looks at of a subject on a day: its worst grade of those that count, and how many of each. */
export type Looked = Omit<Counted, 'grades'> & { grade: string | null }

/** 评价等级 and facts of a subject that count in an industry: of road transport its own scheme, of construction every role. */
export function countedOn(industry: string, standing: Standing, day: string): Counted {
  return {
    grades:
      industry === 'CONSTRUCTION'
        ? standing.grades.filter(({ until }) => day <= until).map(({ grade }) => grade)
        : latestOf(standing.assessments.filter(({ scheme }) => scheme === industry)),
    listings: standing.listings.filter(({ until }) => day <= until).length,
    penalties: standing.penalties.length,
    serious: standing.penalties.filter(({ severity }) => severity === 'SERIOUS').length,
    broken: standing.broken.length,
  }
}

/** What a table looks at of what counts: of the grades the worst. */
export function lookedBy({ grades, edition }: ClassTable, { grades: known, ...counts }: Counted): Looked {
  const places = known.map((grade) => placeOf(grade, grades, edition))
  return { grade: places.length > 0 ? (grades[Math.max(...places)] ?? null) : null, ...counts }
}

/** What a table looks at of a subject on a day. */
export const lookedAt = (table: ClassTable, standing: Standing, day: string): Looked =>
  lookedBy(table, countedOn(table.industry, standing, day))

/** A grade that the table does not know is no grade that it could pass over: EDITION_FAULT. */
function placeOf(grade: string, grades: readonly string[], edition: string): number {
  const place = grades.indexOf(grade)
  if (place >= 0) return place
  throw refusal('EDITION_FAULT', {
    expected: `${edition}: grades with ${grade}`,
    got: grades.join(', '),
    todo: 'correct the table',
  })
}

/** Grades of the latest year among the identities of one subject. */
function latestOf(assessments: Standing['assessments']): string[] {
  const latest = Math.max(...assessments.map(({ year }) => year))
  return assessments.filter(({ year }) => year === latest).map(({ grade }) => grade)
}

/** The class of a subject on a day by a table. */
export const classOn = (table: ClassTable, standing: Standing, day: string): Classed =>
  classBy(table, countedOn(table.industry, standing, day))

/** The class that a table gives for what counts: the first whose conditions all hold; NO_DATA where nothing is known. */
export function classBy(table: ClassTable, counted: Counted): Classed {
  const looked = lookedBy(table, counted)
  const { grade, listings, penalties, broken } = looked
  if (grade === null && listings + penalties + broken === 0)
    return classed(table, noData, ['无考核评价等级，也无名单、处罚和违诺记录'])
  const ordered = table.classes.filter(({ name }) => name !== noData)
  const at = ordered.findIndex(({ when }) => when === null || faultsOf(when, looked, table.grades).length === 0)
  const better = ordered[at - 1]
  const why = better?.when ? faultsOf(better.when, looked, table.grades) : [grade === null ? '无等级' : `等级${grade}`]
  return classed(table, ordered[at]?.name ?? '', why)
}

/** What of a class's conditions does not hold. */
function faultsOf(when: ClassCondition, looked: Looked, grades: readonly string[]): string[] {
  const { least, ungraded } = when
  const faults: string[] = []
  if (looked.grade === null && !ungraded) faults.push('无等级')
  if (looked.grade !== null && least !== null && grades.indexOf(looked.grade) > grades.indexOf(least))
    faults.push(`等级${looked.grade}，未达${least}`)
  for (const [name, title] of counted) {
    const most = when[name]
    if (most !== null && looked[name] > most) faults.push(`${title}${looked[name]}条，超过${most}条`)
  }
  return faults
}

const counted = [
  ['listings', '现行失信名单记录'],
  ['penalties', '现行处罚记录'],
  ['serious', '现行严重处罚记录'],
  ['broken', '违诺记录'],
] as const

function classed(table: ClassTable, name: string, why: string[]): Classed {
  const found = table.classes.find((one) => one.name === name) as SupervisionClass
  return {
    supervisionClass: found,
    edition: table.edition,
    basis: {
      instrument: 'supervision-classes',
      edition: `${table.title}（${table.effective} 施行）`,
      at: found.title,
      text: found.basis,
      effectiveOn: table.effective,
      provisional: table.confidence !== null,
    },
    why,
  }
}
