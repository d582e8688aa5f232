import { randomBytes } from 'node:crypto'
import {
  alone,
  atLeastOne,
  type Db,
  dayOf,
  hashOf,
  type Keyed,
  madeUnder,
  newId,
  onceUnder,
  refusal,
  takeStep,
  typed,
  type Viewer,
} from '@xinlu/schema'
import { leastBidders } from '../../domain/tender/bidder.ts'
import { type CreditUse, fairUse } from '../../domain/tender/creditUse.ts'
import { provenRegistrar } from '../../domain/tender/hands.ts'
import { tenderFlow } from '../../domain/tender/machine.ts'
import type { TenderInput } from '../../generated.ts'
import type { TenderRow } from '../../tenderRows.ts'
import { stateBids } from './bids.ts'
import { biddersAt } from './registered.ts'
import { ownTender, provenBefore, tenderAlone } from './tenders.ts'

type Client = Db['$client']

/** Records a tender, under a key once, and gives its id; BAD_INPUT for an opening that is not to come, and for a use of credit that the law does not let stand. */
export async function recordTender(db: Db, viewer: Viewer, keyed: Keyed | null, input: TenderInput): Promise<string> {
  provenRegistrar(viewer)
  const before = await madeUnder(db, keyed)
  if (before !== null) return before
  const said = saidOf(input, viewer)
  const id = newId('t', viewer.now)
  return onceUnder(db, viewer, keyed, async (tx) => {
    const by = { said_by: viewer.unit ?? '', by_person: viewer.id ?? '', known_from: viewer.now }
    await tx`insert into tender ${tx({ id, secret: randomBytes(32).toString('hex'), ...by })}`
    await say(tx, viewer, id, said)
    await takeStep(tx, viewer, tenderFlow, { caseId: id, event: 'RECORD', particulars: { said: hashOf(said) } })
    return id
  })
}

/** Says a tender anew before its opening. */
export async function amendTender(
  db: Db,
  viewer: Viewer,
  id: string,
  input: TenderInput,
  given: string,
): Promise<void> {
  const reason = typed('reason', given)
  await ownTender(db.$client, viewer, id)
  const said = saidOf(input, viewer)
  await alone(db, tenderAlone(id), async (tx) => {
    provenBefore(await ownTender(tx, viewer, id), viewer.now)
    const particulars = { said: hashOf(said) }
    if (await takeStep(tx, viewer, tenderFlow, { caseId: id, event: 'AMEND', reason, particulars }))
      await say(tx, viewer, id, said)
  })
}

/** 终止招标 before the opening. */
export async function cancelTender(db: Db, viewer: Viewer, id: string, given: string): Promise<void> {
  const reason = typed('reason', given)
  await alone(db, tenderAlone(id), async (tx) => {
    await ownTender(tx, viewer, id)
    await takeStep(tx, viewer, tenderFlow, { caseId: id, event: 'CANCEL', reason })
  })
}

/** 开标: TOO_EARLY before the planned instant, CONFLICT with fewer bidders than the law wants, and once it is opened. */
export async function openTender(db: Db, viewer: Viewer, id: string): Promise<void> {
  await alone(db, tenderAlone(id), async (tx) => {
    const tender = await ownTender(tx, viewer, id)
    if (Date.parse(viewer.now) < Date.parse(tender.opensAt))
      throw refusal('TOO_EARLY', {
        expected: `an instant from ${tender.opensAt} on, as planned`,
        got: viewer.now,
        todo: 'wait, or amend the tender',
      })
    const bidders = await biddersAt(tx, id, tender.opensAt)
    const least = leastBidders(dayOf(tender.opensAt))
    if (tender.state === 'RECORDED' && bidders.length < least.value)
      throw refusal('CONFLICT', {
        expected: `${least.value} bidders at least (${least.rule.at} ${least.rule.text})`,
        got: String(bidders.length),
        todo: 'cancel the tender, and invite anew',
      })
    const taking = { caseId: id, event: 'OPEN', particulars: { at: tender.opensAt } }
    if (await takeStep(tx, viewer, tenderFlow, taking)) await stateBids(tx, viewer, tender, bidders)
  })
}

type Said = Omit<TenderRow, 'id' | 'secret' | 'state' | 'saidBy'>

function saidOf(
  { name, role, tenderee, sections, estimatedPrice, opensAt, creditUse }: TenderInput,
  viewer: Viewer,
): Said {
  const bad = (expected: string, got: string, todo: string) => refusal('BAD_INPUT', { expected, got, todo })
  if (Date.parse(opensAt) <= Date.parse(viewer.now))
    throw bad(`opensAt after ${viewer.now}`, opensAt, 'give the instant at which it will be opened')
  if (!/^\d{1,16}(\.\d{1,2})?$/.test(estimatedPrice) || /^0+(\.0+)?$/.test(estimatedPrice))
    throw bad('estimatedPrice above 0, in 元 to the cent', estimatedPrice, 'correct it')
  atLeastOne('sections', sections.length)
  return {
    name: typed('name', name, 2),
    role,
    tenderee: typed('tenderee', tenderee, 2),
    sections: sections.map((one) => ({ no: typed('section no', one.no), name: typed('section name', one.name) })),
    estimatedPrice,
    opensAt: new Date(opensAt).toISOString(),
    creditUse: creditUse ? fairUse(useOf(creditUse), dayOf(viewer.now)) : null,
  }
}

function useOf(given: NonNullable<TenderInput['creditUse']>): CreditUse {
  const bond = (one: typeof given.bidBond) => (one ? { share: one.share, reductions: one.reductions ?? [] } : null)
  return {
    points: given.points ?? [],
    bidBond: bond(given.bidBond),
    performanceBond: bond(given.performanceBond),
    lots: given.lots ?? [],
    newcomerWithBadRecord: given.newcomerWithBadRecord ?? null,
    words: (given.words ?? []).map((one) => typed('words', one)),
  }
}

async function say(tx: Client, viewer: Viewer, id: string, said: Said): Promise<void> {
  const [numbered] = await tx<{ n: number }[]>`
    select count(*)::int + 1 as n from tender_statement where tender_id = ${id}`
  const row = {
    // A number that counts up, so that of two statements of one instant the later one stands.
    id: `${id}_${String(numbered?.n).padStart(4, '0')}`,
    tender_id: id,
    name: said.name,
    role: said.role,
    tenderee: said.tenderee,
    sections: JSON.stringify(said.sections),
    estimated_price: said.estimatedPrice,
    opens_at: said.opensAt,
    credit_use: said.creditUse && JSON.stringify(said.creditUse),
    said_by: viewer.unit ?? '',
    by_person: viewer.id ?? '',
    known_from: viewer.now,
  }
  await tx`insert into tender_statement ${tx(row)}`
}
