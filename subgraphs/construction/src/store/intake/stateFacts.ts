import { type Ask, alone, type Db, dayOf, newId, type Viewer } from '@xinlu/schema'
import { assertRecorder } from '../../domain/county.ts'
import { itemOf } from '../../domain/intake/item.ts'
import type { Known, Party } from '../../domain/intake/known.ts'
import type { LineRow, StatedRow } from '../../factRows.ts'
import { assertSizes, type Lists, named, partiesNamed } from './batch.ts'
import { bidsHeld, contractsHeld, projectsHeld, sectionsHeld } from './held.ts'
import { partiesBy } from './parties.ts'
import { keepLines } from './quarantine.ts'
import { take } from './take.ts'

type Client = Db['$client']

/**
 * States a batch of lines in one transaction, kind after kind, so that a line may refer to one before it. Every line is accepted,
 * known, a correction, or kept in quarantine with the reason. PURPOSE_REFUSED for a unit that does not state such facts.
 */
export async function stateFacts(db: Db, viewer: Viewer, ask: Ask, lists: Lists): Promise<StatedRow> {
  const today = dayOf(viewer.now)
  assertRecorder(viewer.unit, today)
  assertSizes(lists)
  const parties = await partiesBy(ask, partiesNamed(lists))
  return alone(db, `construction.facts ${viewer.unit}`, async (tx) => {
    const lines: LineRow[] = []
    for (const { kind, lines: given } of lists) {
      if (given.length === 0) continue
      const known = await knownFor(tx, viewer, given, parties, today)
      const taken = await take(tx, viewer, kind, given, known)
      await keepLines(
        tx,
        db.concealing,
        viewer,
        taken.flatMap(({ fault }, i) => (fault ? [{ kind, line: given[i]?.values ?? {}, ...fault }] : [])),
      )
      lines.push(...taken.map(({ fault, ...line }) => ({ ...line, ...(fault ?? notRefused) })))
    }
    const count = (outcome: LineRow['outcome']) => lines.filter((line) => line.outcome === outcome).length
    const [accepted, corrected] = [count('ACCEPTED'), count('CORRECTION')]
    if (accepted + corrected > 0)
      await tx`insert into source_report ${tx({
        ...{ id: newId('r', viewer.now), source: viewer.unit ?? '' },
        ...{ reported_up_to: viewer.now, known_from: viewer.now },
      })}`
    return { accepted, corrected, known: count('KNOWN'), quarantined: count('QUARANTINED'), lines }
  })
}

const notRefused = { code: null, expected: null, got: null, todo: null }

/** What the lines of a kind are judged against. */
async function knownFor(
  tx: Client,
  viewer: Viewer,
  given: Lists[number]['lines'],
  parties: ReadonlyMap<string, Party>,
  today: string,
): Promise<Known> {
  return {
    party: (text) => parties.get(text) ?? null,
    project: await projectsHeld(tx, viewer, named(given, 'project')),
    section: await sectionsHeld(tx, viewer, named(given, 'section')),
    contract: await contractsHeld(tx, viewer, named(given, 'contract')),
    bid: await bidsHeld(tx, viewer, named(given, 'bid')),
    item: itemOf,
    today,
  }
}
