import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { limitsFrom, root } from '@xinlu/gateway'

/** A firm as questions name it: its code, and its place in the list of all firms. */
export interface Firm {
  id: string
  uscc: string
  cursor: string
}

/** What is asked; a body is made from a number, the same number gives every variant the same question. */
export interface Question {
  name: string
  /** Answers for one turn of one variant. */
  count: number
  /** `plain` for who reads no sealed places. */
  body(pick: number, plain: boolean): string
}

/** What the dashboard's caller may ask at once: so many look-ups in one operation, at most 50. */
const { rootFields = 1, aliases = 1 } = limitsFrom(join(root, 'schema/limits.yaml')).roles.dashboard ?? {}
export const bidders = Math.min(50, rootFields, aliases)

/** The three questions over these firms, at an instant of knowledge. */
export function questionsOf(firms: readonly Firm[], knownAt: string): Question[] {
  const firm = (pick: number) => firms[pick % firms.length] as Firm
  const operation = (file: string) => readFileSync(join(root, 'gateway/operations', `${file}.graphql`), 'utf8')
  const [profile, page] = [operation('dashboard-profile'), operation('dashboard-subjects')]
  const numbers = Array.from({ length: bidders }, (_, n) => n)
  const grades = `query Bidders(${numbers.map((n) => `$k${n}: SubjectKey!`).join(', ')}, $knownAt: DateTime) {
  ${numbers.map((n) => `b${n}: subject(key: $k${n}) { ...Grades }`).join('\n  ')}
}
fragment Grades on Enterprise { id profile(knownAt: $knownAt) { construction { grades { role year authority grade validTo } } } }`
  const body = (operationName: string, query: string, variables: object) =>
    JSON.stringify({ operationName, query, variables })
  return [
    {
      name: 'Q1',
      count: 400,
      body: (pick) => body('DashboardProfile', profile, { key: { uscc: firm(pick).uscc }, knownAt }),
    },
    {
      name: 'Q2',
      count: 200,
      body: (pick) => {
        const keys = numbers.map((n) => [`k${n}`, { uscc: firm(pick + n * 7).uscc }])
        return body('Bidders', grades, { ...Object.fromEntries(keys), knownAt })
      },
    },
    {
      name: 'Q3',
      count: 40,
      body: (pick, plain) => {
        // A page that is full: one of the places with a hundred firms after it.
        const { id, cursor } = firms[pick % (firms.length - 100)] as Firm
        return body('Subjects', page, { first: 100, after: plain ? id : cursor })
      },
    },
  ]
}

/** Numbers that look random and come again in the next run. */
export function picks(seed: number, count: number): number[] {
  let state = seed >>> 0 || 1
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state >>> 8
  })
}
