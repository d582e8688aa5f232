import { describe, expect, it } from 'vitest'
import type { Catalogues } from './catalogue.ts'
import { cataloguesWith, entry, head } from './catalogues.fixture.ts'
import type { Cause } from './cause.ts'
import { movesMeasures, type TriedMeasure, triedCatalogue, withEdition } from './tried.ts'

const first = '2026-01-01'
const day = '2026-11-23'
const held = cataloguesWith({ [`a/${first}.yaml`]: head(first) + entry })
const bare = { severity: null, circumstance: null, scheme: null, role: null, grade: null, until: null, isPublic: true }
const serious: Cause = { ...bare, kind: 'PENALTY', id: 'd', severity: 'SERIOUS' }
const ordinary: Cause = { ...bare, kind: 'PENALTY', id: 'e', severity: 'ORDINARY' }
const measure = (id: string, cause: Cause | null = serious): TriedMeasure => ({
  ...{ id, subjectId: 's1', catalogue: 'a', code: 'P-1', edition: first, causeKind: 'PENALTY', causeId: 'd' },
  ...{ since: '2026-05-01', until: '2027-05-01', proposed: false, cause },
})
const subjects = [
  { subjectId: 's1', kind: 'ENTERPRISE' as const, causes: [serious] },
  { subjectId: 's2', kind: 'ENTERPRISE' as const, causes: [ordinary] },
  { subjectId: 's3', kind: 'SOLE_TRADER' as const, causes: [ordinary, serious] },
]

/** The catalogue as the text says it, with one place changed, in force from a day. */
function saying(from: string, to: string, effective = first): Catalogues {
  if (!entry.includes(from)) throw new Error(`nothing reads ${from}`)
  return cataloguesWith({ [`a/${effective}.yaml`]: head(effective) + entry.replace(from, to) })
}

const trial = (newer: Catalogues, on = day, measures = [measure('m1'), measure('m2', null)]) =>
  triedCatalogue({ catalogue: 'a', older: held, newer, on }, measures, subjects)

describe('a changed catalogue replayed over measures and causes', () => {
  it('that says the same ends nothing and names nothing newly; what has ended is only counted', () => {
    const found = trial(saying('重点监管', '重点监管'))
    expect(found).toMatchObject({ measures: 2, endedAlready: 1, subjects: 3, counts: [], moves: [], matches: [] })
    expect(movesMeasures(found)).toBe(false)
  })

  it.each([
    ['without the entry', saying('code: P-1', 'code: P-2'), 'ENTRY_GONE', '第一条'],
    ['with fewer causes', saying('{ kind: PENALTY, severity: [SERIOUS] }, ', ''), 'CAUSE_NOT_NAMED', '第一条'],
    ['past the entry’s own last day', saying('months: 12,', 'months: 12, until: 2026-11-22,'), 'ENTRY_GONE', '第一条'],
    [
      'that is over',
      cataloguesWith({ [`a/${first}.yaml`]: head(first, 'expires: 2026-11-22\n') + entry }),
      'EXPIRED',
      '第一条',
    ],
  ])('%s: which measure ends, and by which clause', (_, newer, because, clause) => {
    const found = trial(newer)
    expect(found.moves).toEqual([
      { id: 'm1', subjectId: 's1', entry: 'a/P-1', proposed: false, to: 'ENDS', because, clause },
    ])
    expect(movesMeasures(found)).toBe(true)
  })

  it('of a new edition: measures of the one before end with it, though the entry is the same', () => {
    const [edition] = saying('重点监管', '重点监管', '2026-12-01').get('a') ?? []
    if (!edition) throw new Error('no edition')
    const newer = withEdition(held, edition)
    expect(newer.get('a')?.map(({ effective }) => effective)).toEqual([first, '2026-12-01'])
    expect(trial(newer, '2026-11-30').moves).toEqual([])
    expect(trial(newer, '2026-12-01').moves).toMatchObject([{ id: 'm1', because: 'EDITION_CHANGED' }])
  })

  it('with more severities: whose cause it names newly, of the kinds of subjects that it names', () => {
    const found = trial(saying('severity: [SERIOUS]', 'severity: [ORDINARY, SERIOUS]'))
    expect(found.matches).toEqual([
      { subjectId: 's2', entry: 'a/P-1', causeKind: 'PENALTY', causeId: 'e', to: 'NAMED', clause: '第一条' },
    ])
    const wider = trial(
      saying(
        'subjects: [ENTERPRISE], authority: [unit-a], executors',
        'subjects: [ENTERPRISE, SOLE_TRADER], authority: [unit-a], executors',
      ),
    )
    expect(wider.matches).toMatchObject([{ subjectId: 's3', causeId: 'd', to: 'NAMED' }])
    expect(wider.counts).toEqual([{ entry: 'a/P-1', change: 'NAMED', count: 1 }])
  })

  it('a cause that is over on the day counts for nothing', () => {
    const over: Cause = { ...serious, until: '2026-11-22' }
    const found = trial(saying('code: P-1', 'code: P-2'), day, [measure('m1', over)])
    expect(found).toMatchObject({ endedAlready: 1, moves: [] })
  })
})
