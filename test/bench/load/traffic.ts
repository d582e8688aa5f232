import { operation } from '../../houseOn.ts'
import { cellsOf, penalty, penaltyColumns } from '../../penalties.ts'
import { recordDecision, recorded } from '../../recording.ts'
import { sampleTender } from '../../tenders.ts'
import { takeWeighings } from '../../weighings.ts'
import type { Callers } from './crowd.ts'

/** What the traffic is about. */
export interface About {
  /** Codes of firms of the county. */
  firms: readonly string[]
  /** The day so many days after the one on which the county was made, before it below 0. */
  day: (days: number) => string
  /** A part of a feed by its number, as it is sent. */
  part: (n: number) => { key: string; station: string; kind: string; lines: string }
}

/** Decisions that are recorded before the same are said again: nobody meets more subjects in a day than its quota. */
const differentDecisions = 2000

const asked = (name: string) => {
  const query = operation(name)
  return (variables: Record<string, unknown> = {}) => ({ query, variables })
}

/** Everybody who asks of a house, by name. How many there are, and how they pause, is said by who lets them in. */
export function callersOf({ firms, day, part }: About) {
  const key = (n: number) => ({ key: { uscc: firms[(n * 7) % firms.length] } })
  const [lookUp, profile, page, own] = ['public-lookup', 'dashboard-profile', 'dashboard-subjects', 'my-credit'].map(
    asked,
  ) as [ReturnType<typeof asked>, ReturnType<typeof asked>, ReturnType<typeof asked>, ReturnType<typeof asked>]
  const [purposes, tender, acts] = [asked('console-purposes'), asked('tender-check'), asked('import-acts')]
  const who = (name: string, rank: Callers['rank'], role: string, question: Callers['question']) => ({
    ...{ name, rank, role, question },
  })
  return {
    decisions: who('clerk records a decision', 'formal', 'squad-clerk', (n) => ({
      query: recordDecision,
      variables: { input: recorded(1 + (n % differentDecisions), { decidedOn: day(-12), validUntil: day(353) }) },
    })),
    weighings: who('clerk takes a part of the feed', 'formal', 'overload-clerk', (n) => ({
      query: takeWeighings,
      variables: { input: part(n) },
    })),
    imports: who('clerk imports a sheet', 'formal', 'clerk', (n) =>
      acts({
        input: {
          fileName: `acts-${n}.csv`,
          columns: [...penaltyColumns],
          // Twenty rows, of which half were there before.
          rows: Array.from({ length: 20 }, (_, i) => ({
            line: i + 2,
            cells: cellsOf(penalty(1 + ((n * 10 + i) % differentDecisions))),
          })),
        },
      }),
    ),
    greedy: {
      ...who('one clerk without end', 'formal', 'planning-clerk', (n) => profile(key(n))),
      alone: true as const,
    },
    files: who('clerk reads a profile', 'formal', 'clerk', (n) => profile(key(n))),
    subjects: who('subject reads its own', 'formal', 'subject', () => own()),
    evaluators: who('evaluator checks bidders', 'formal', 'tender-evaluator', () =>
      tender({ tender: sampleTender, openedAt: `${day(-11)}T01:30:00Z` }),
    ),
    auditors: who('auditor reads purposes', 'formal', 'auditor', () => purposes()),
    dashboards: who('dashboard reads a profile', 'shared', 'dashboard', (n) => profile(key(n))),
    pages: who('dashboard reads a page of 20', 'shared', 'dashboard', () => page({ first: 20 })),
    departments: who('department looks up', 'shared', 'department', (n) => lookUp(key(n))),
    public: who('public looks up', 'public', 'anonymous', (n) => lookUp(key(n))),
  } satisfies Record<string, Omit<Callers, 'count' | 'pauseMs'>>
}
