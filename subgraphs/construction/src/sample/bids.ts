import type { County } from '@xinlu/db'
import { person } from './table.ts'

/** A sample bid that was lost. */
export interface LostBid {
  /** Its statement. */
  id: string
  bidId: string
  subjectId: string
  role: string
  sectionId: string
  project: string
  section: string
  openedOn: string
  saidBy: string
  knownFrom: string
}

const day = 86_400_000
/** How long before its contract was signed a section's bids were opened. */
const openedBefore = 15 * day

/** （样例）For each section that a firm won, a bid that another one of its role lost. */
export function* lostBids(county: County): Generator<LostBid> {
  const last = new Map<string, string>()
  const rivals = new Map<string, string>()
  for (const contract of county.contracts()) {
    const { subjectId, role, signedOn } = contract
    if (last.get(role) !== subjectId) rivals.set(role, last.get(role) ?? '')
    last.set(role, subjectId)
    const rival = rivals.get(role)
    if (!rival) continue
    const bidId = `d_${contract.id.slice(2)}`
    yield {
      ...{ id: `${bidId}_1`, bidId, subjectId: rival, role, sectionId: contract.sectionId },
      ...{ project: contract.project, section: contract.section, saidBy: contract.saidBy },
      openedOn: new Date(Date.parse(signedOn) - openedBefore).toISOString().slice(0, 10),
      knownFrom: contract.knownFrom,
    }
  }
}

export const bidColumns = [
  ...['id', 'bid_id', 'subject_id', 'role', 'section_id', 'project', 'section', 'opened_on'],
  ...['said_by', 'by_person', 'known_from'],
]

export function* bidRows(county: County) {
  for (const { id, bidId, subjectId, role, sectionId, project, section, openedOn, saidBy, knownFrom } of lostBids(
    county,
  ))
    yield [id, bidId, subjectId, role, sectionId, project, section, openedOn, saidBy, person, knownFrom]
}
