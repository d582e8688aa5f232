import type { Figure } from './rounds.ts'

/** A ratio that is to be reached, and what was measured; null where a variant was not there. */
export interface Ratio {
  what: string
  required: string
  measured: number | null
  reached: boolean | null
}

/** How many answers the first gives for the CPU of one of the second. */
const perCpu = (question: string, ours: string, theirs: string) => (find: Find) =>
  find(question, theirs, 'cpu') / find(question, ours, 'cpu')
const throughput = (question: string) => (find: Find) =>
  find(question, 'ours', 'perSecond') / find(question, 'limit', 'perSecond')

type Find = (question: string, variant: string, value: 'cpu' | 'perSecond') => number

const wanted: { what: string; least: number; of: (find: Find) => number }[] = [
  {
    what: 'Q1 answers per CPU second against @apollo/gateway, HTTP',
    least: 10,
    of: perCpu('Q1', 'ours', 'apollo-http'),
  },
  { what: 'Q1 … against Hive Gateway, HTTP', least: 12, of: perCpu('Q1', 'ours', 'hive-http') },
  { what: "Q1 … against Hive's Rust planner, HTTP", least: 12, of: perCpu('Q1', 'ours', 'hive-rust-http') },
  { what: 'Q1 … against a Rust gateway, HTTP', least: 4, of: perCpu('Q1', 'ours', 'rust-http') },
  {
    what: "Q1 … against Hive's Rust planner, subgraphs in its process",
    least: 2,
    of: perCpu('Q1', 'ours', 'hive-rust-inside'),
  },
  { what: 'Q1 throughput against hand-written SQL', least: 0.5, of: throughput('Q1') },
  { what: 'Q2 throughput against hand-written SQL', least: 0.5, of: throughput('Q2') },
  { what: 'Q3 throughput against hand-written SQL', least: 0.6, of: throughput('Q3') },
  {
    what: 'Q1 over HTTP subgraphs against stock over HTTP subgraphs',
    least: 2.5,
    of: perCpu('Q1', 'ours-http', 'apollo-http'),
  },
]

/** The ratios of what is to be reached that these figures tell. */
export function ratiosOf(figures: readonly Figure[]): Ratio[] {
  const find: Find = (question, variant, value) =>
    figures.find((figure) => figure.question === question && figure.variant === variant)?.[value] ?? Number.NaN
  return wanted.map(({ what, least, of }) => {
    const ratio = of(find)
    const there = Number.isFinite(ratio)
    return {
      what,
      required: `≥ ${least}`,
      measured: there ? Math.round(ratio * 100) / 100 : null,
      reached: there ? ratio >= least : null,
    }
  })
}
