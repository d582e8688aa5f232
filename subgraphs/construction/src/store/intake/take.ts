import { type Db, type Viewer, XinluError } from '@xinlu/schema'
import { type Judged, judged } from '../../domain/intake/judge.ts'
import type { Columns, Known } from '../../domain/intake/known.ts'
import type { LineRow } from '../../factRows.ts'
import type { ConstructionFactKind } from '../../generated.ts'
import type { Lists } from './batch.ts'
import { type Before, between, factIdsOf, places, statementsOf, writeStatements } from './facts.ts'

type Client = Db['$client']

/** Why a line was not taken. */
export interface Fault {
  code: string
  expected: string
  got: string
  todo: string
}

/** What came of a line. */
export type Taken = Pick<LineRow, 'kind' | 'line' | 'factId' | 'outcome'> & { fault: Fault | null }

/** Judges the lines of a kind and writes what is new: what was said before changes nothing, said otherwise it is a further statement. */
export async function take(
  tx: Client,
  viewer: Viewer,
  kind: ConstructionFactKind,
  given: Lists[number]['lines'],
  known: Known,
): Promise<Taken[]> {
  const found = given.map(({ values }) => attempt(() => judged(kind, values, known)))
  const fitting = found.flatMap((one) => ('fault' in one ? [] : [one]))
  const ids = await factIdsOf(tx, kind, viewer.unit ?? '', fitting)
  const columns = Object.keys(fitting[0]?.columns ?? {})
  const before = new Map<string, Before[]>()
  for (const one of await statementsOf(tx, kind, [...new Set(ids)], columns))
    before.set(one.factId, [...(before.get(one.factId) ?? []), one])
  const here = new Map<string, Columns>()
  const rows: object[] = []
  let next = 0
  const taken = found.map((one, i): Taken => {
    const line = { kind, line: given[i]?.line ?? 0 }
    if ('fault' in one) return { ...line, factId: null, outcome: 'QUARANTINED', fault: one.fault }
    const factId = ids[next++] as string
    const said = before.get(factId) ?? []
    const outcome = here.has(factId)
      ? twiceHere(here.get(factId) as Columns, one.columns)
      : outcomeOf(said, one.columns, viewer.unit ?? '')
    if (typeof outcome === 'object') return { ...line, factId: null, outcome: 'QUARANTINED', fault: outcome }
    here.set(factId, one.columns)
    if (outcome !== 'KNOWN') rows.push(rowOf(viewer, kind, factId, one, said.at(-1)))
    return { ...line, factId, outcome, fault: null }
  })
  await writeStatements(tx, places[kind].table, rows)
  return taken
}

function attempt(judge: () => Judged): Judged | { fault: Fault } {
  try {
    return judge()
  } catch (error) {
    if (!(error instanceof XinluError)) throw error
    const { expected, got, todo } = error.extensions
    return { fault: { code: error.code, expected, got, todo } }
  }
}

const text = (value: Columns[string] | undefined): string | null =>
  typeof value === 'object' && value !== null ? value.join(between) : (value ?? null)

const isSame = (columns: Columns, before: Before): boolean =>
  Object.entries(columns).every(([name, value]) => text(value) === (before.columns[name] ?? null))

/** What a line is beside what was said of its fact; what somebody decided to be otherwise is not undone by its source saying it again. */
function outcomeOf(
  said: readonly Before[],
  columns: Columns,
  source: string,
): 'ACCEPTED' | 'KNOWN' | 'CORRECTION' | Fault {
  const last = said.at(-1)
  if (!last) return 'ACCEPTED'
  const own = said.findLast((one) => one.saidBy === source && !one.struck)
  if (own && isSame(columns, own)) return 'KNOWN'
  if (!last.struck && last.saidBy === source) return 'CORRECTION'
  return {
    code: 'CONFLICT',
    expected: 'a fact that nobody else has decided on',
    got: last.struck ? 'one that was struck' : `one that was decided by ${last.saidBy}`,
    todo: 'leave it as it was decided',
  }
}

function twiceHere(first: Columns, second: Columns): 'KNOWN' | Fault {
  if (Object.entries(second).every(([name, value]) => text(value) === text(first[name]))) return 'KNOWN'
  return {
    code: 'CONFLICT',
    expected: 'each fact once in a batch',
    got: 'one that came before with other words',
    todo: 'leave out the one that is wrong',
  }
}

function rowOf(
  viewer: Viewer,
  kind: ConstructionFactKind,
  factId: string,
  { ref, columns }: Judged,
  before: Before | undefined,
): object {
  const kept = kind === 'CONTRACT' ? { unit_prices: before?.whole.unit_prices ?? [] } : {}
  return {
    // A number that counts up, so that of two statements of one instant the later one stands.
    id: `${factId}_${String(1 + Number(before?.id.split('_').at(-1) ?? 0)).padStart(4, '0')}`,
    [places[kind].key]: factId,
    ...columns,
    ...kept,
    source_ref: before?.whole.source_ref ?? (ref === factId ? null : ref),
    ...{ said_by: viewer.unit ?? '', by_person: viewer.id ?? '', known_from: viewer.now },
  }
}
