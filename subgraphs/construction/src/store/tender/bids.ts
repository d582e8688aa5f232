import { type Db, dayOf, type Viewer } from '@xinlu/schema'
import type { BidderRow, TenderRow } from '../../tenderRows.ts'
import { factIdOf, writeStatements } from '../intake/facts.ts'
import { sectionsHeld } from '../intake/held.ts'

type Client = Db['$client']

/**
 * States what the bidders of a tender bid for, each member for itself and each for every section of it: a tender of this room has no
 * bidder for a part. A section whose number is one that was stated is that one, so that the bid is its contract's once it is won.
 */
export async function stateBids(
  tx: Client,
  viewer: Viewer,
  { id, name, role, sections, opensAt }: TenderRow,
  bidders: readonly BidderRow[],
): Promise<void> {
  const held = await sectionsHeld(
    tx,
    viewer,
    sections.map(({ no }) => no),
  )
  const rows = bidders
    .flatMap(({ memberIds }) => memberIds)
    .flatMap((subject) =>
      sections.map(({ no, name: sectionName }) => {
        const section = held(no)
        const bidId = factIdOf('BID', id, `${no} ${subject}`)
        return {
          ...{ id: `${bidId}_0001`, bid_id: bidId, subject_id: subject, role, section_id: section?.id ?? null },
          ...{
            project: section?.projectName ?? name,
            section: section?.name ?? sectionName,
            opened_on: dayOf(opensAt),
          },
          ...{ source_ref: id, said_by: viewer.unit ?? '', by_person: viewer.id ?? '', known_from: viewer.now },
        }
      }),
    )
  await writeStatements(tx, 'bid_statement', rows)
}
