import { refusal } from '@xinlu/schema'
import { type Line, listed, plain } from '../../domain/intake/kinds.ts'
import type { ConstructionFactKind, ConstructionFactsInput } from '../../generated.ts'

/** The lines of each kind, in the order in which kinds refer to one another; `line` is a line's place in its list or file. */
export type Lists = readonly {
  kind: ConstructionFactKind
  lines: readonly { line: number; values: Line }[]
}[]

/** The most lines of a kind. */
const most = 500

/** The lists of a batch, each line with its place from 1. */
export function listsOf(batch: ConstructionFactsInput): Lists {
  const numbered = (lines: readonly object[] | null | undefined) =>
    (lines ?? []).map((values, i) => ({ line: i + 1, values: values as Line }))
  return [
    { kind: 'PROJECT', lines: numbered(batch.projects) },
    { kind: 'SECTION', lines: numbered(batch.sections) },
    { kind: 'CONTRACT', lines: numbered(batch.contracts) },
    { kind: 'KEY_PERSON', lines: numbered(batch.keyPersons) },
    { kind: 'PERFORMANCE', lines: numbered(batch.performances) },
    { kind: 'BID', lines: numbered(batch.bids) },
    { kind: 'CONDUCT', lines: numbered(batch.conducts) },
    { kind: 'WAGE', lines: numbered(batch.wages) },
    { kind: 'SAFETY', lines: numbered(batch.safetyFacts) },
    { kind: 'FIRM_CHANGE', lines: numbered(batch.firmChanges) },
  ]
}

/** BAD_INPUT for a batch without a line, or with too many of a kind. */
export function assertSizes(lists: Lists): void {
  const sizes = lists.map(({ lines }) => lines.length)
  const largest = Math.max(...sizes)
  if (largest >= 1 && largest <= most) return
  throw refusal('BAD_INPUT', {
    expected: `1 to ${most} lines of a kind`,
    got: `${largest}`,
    todo: 'send them in parts',
  })
}

/** The values that lines have in a field. */
export const named = (lines: Lists[number]['lines'], field: string): string[] =>
  lines.flatMap(({ values }) => plain(values[field]) || [])

/** Every code and id by which lines name subjects of the register. */
export const partiesNamed = (lists: Lists): string[] =>
  lists.flatMap(({ lines }) => [
    ...['subject', 'owner', 'practitioner'].flatMap((field) => named(lines, field)),
    ...named(lines, 'of').flatMap(listed),
  ])
