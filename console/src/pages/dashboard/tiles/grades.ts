import type { GradeFiguresQuery } from '../../../ask/generated.ts'
import { named } from '../../../words/domain.ts'

/** One kind of business, or of work within a scope, with its grades year by year, the earliest first. */
export interface Industry {
  key: string
  /** Its names in Chinese, each a text of the pages. */
  names: string[]
  years: { year: number; cells: Map<string, { subjects: number | null; withheld: boolean }> }[]
  /** The grades that occur, best first; '' for no data. */
  grades: string[]
}

/** Best first; what is not here comes before no data. */
const order = ['AAAA', 'AAA', 'AA', 'A', 'B', 'C', 'D']
const rank = (grade: string) => (grade === '' ? order.length + 1 : order.indexOf(grade) % (order.length + 1))

/** Colours of grades, no data in grey; told apart by the legend and the table as well. */
export const colourOf: Readonly<Record<string, string>> = {
  AAAA: '#14532d',
  AAA: '#2e7d32',
  AA: '#7cb342',
  A: '#f2c94c',
  B: '#e07b39',
  C: '#b3261e',
  D: '#5f1210',
  '': '#9aa0a6',
}

/** Grades by industry over time, as one table for each kind of business and each kind of work. */
export function industriesOf({ assessmentFigures, gradeFigures }: GradeFiguresQuery): Industry[] {
  const found = new Map<string, Industry>()
  const add = (
    names: string[],
    {
      year,
      grade,
      subjects,
      withheld,
    }: Partial<Record<'year' | 'subjects', number | null>> & {
      grade?: string | null
      withheld?: boolean | null
    },
  ) => {
    const key = names.join(' ')
    const industry = found.get(key) ?? { key, names, years: [], grades: [] }
    found.set(key, industry)
    let row = industry.years.find((one) => one.year === year)
    if (!row) {
      row = { year: year ?? 0, cells: new Map() }
      industry.years.push(row)
    }
    row.cells.set(grade ?? '', { subjects: subjects ?? null, withheld: withheld ?? false })
    if (!industry.grades.includes(grade ?? '')) industry.grades.push(grade ?? '')
  }
  for (const one of assessmentFigures ?? []) add([named('AssessmentScheme', one.scheme)], one)
  for (const one of gradeFigures ?? []) add([named('ConstructionRole', one.role), named('GradeScope', one.scope)], one)
  for (const { years, grades } of found.values()) {
    years.sort((a, b) => a.year - b.year)
    grades.sort((a, b) => rank(a) - rank(b))
  }
  return [...found.values()]
}
