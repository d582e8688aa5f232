import { type Ask, alone, type Db, refusal, takeStep, typed, type Viewer } from '@xinlu/schema'
import { blindCode, memberCodesOf } from '../../domain/tender/bidder.ts'
import { noTender } from '../../domain/tender/hands.ts'
import { evaluatorFlow } from '../../domain/tender/machine.ts'
import type { BidderRow } from '../../tenderRows.ts'
import { employersOf, evaluatorsOf } from './evaluators.ts'
import { firmsByCode, identitiesAt } from './identities.ts'
import { biddersAt } from './registered.ts'
import { ownTender, provenBefore, tenderAlone } from './tenders.ts'

type Client = Db['$client']

/**
 * Registers a firm, or a consortium with its leader first, and gives its blind code; the same again is the same. CONFLICT for a firm that
 * bids already, alone or in a consortium, and from the opening on. An evaluator whom a member employs is excluded.
 */
export async function registerBidder(
  db: Db,
  viewer: Viewer,
  ask: Ask,
  tenderId: string,
  given: readonly string[],
): Promise<string> {
  await ownTender(db.$client, viewer, tenderId)
  const codes = memberCodesOf(given)
  const firms = await firmsByCode(ask, codes, viewer.now)
  const subjects = firms.map(({ subjectId }) => subjectId)
  if (new Set(subjects).size < subjects.length)
    throw refusal('BAD_INPUT', {
      expected: 'each member once',
      got: 'one of them under two codes',
      todo: 'name it once',
    })
  const evaluators = await evaluatorsOf(db.$client, tenderId)
  const employers = await employersOf(ask, evaluators, viewer.now)
  return alone(db, tenderAlone(tenderId), async (tx) => {
    const tender = await ownTender(tx, viewer, tenderId)
    provenBefore(tender, viewer.now)
    const bidderCode = blindCode(tender.secret, codes)
    const others = await biddersAt(tx, tenderId, viewer.now)
    if (others.some((one) => one.bidderCode === bidderCode)) return bidderCode
    await provenOnce(ask, viewer, others, subjects)
    const row = {
      id: await nextId(tx, tenderId, bidderCode),
      tender_id: tenderId,
      bidder_code: bidderCode,
      member_codes: codes,
    }
    const members = { member_ids: firms.map(({ identityId }) => identityId), withdrawn: false, reason: null }
    await tx`insert into bidder_statement ${tx({ ...row, ...members, ...by(viewer) })}`
    for (const [i, evaluator] of evaluators.entries())
      if (subjects.includes(employers[i] ?? '') || codes.includes(evaluator.employerCode ?? ''))
        await exclude(tx, viewer, evaluator.id)
    return bidderCode
  })
}

async function exclude(tx: Client, viewer: Viewer, caseId: string): Promise<void> {
  const [last] = await tx<
    { state: string }[]
  >`select state from step where case_id = ${caseId} order by seq desc limit 1`
  if (last?.state !== 'APPOINTED' && last?.state !== 'DECLARED') return
  await takeStep(tx, viewer, evaluatorFlow, { caseId, event: 'EXCLUDE', reason: '受聘于投标人' })
}

/** CONFLICT where one of some subjects bids already, by the identities of now; it names the blind code, which the unit may know. */
async function provenOnce(ask: Ask, viewer: Viewer, others: readonly BidderRow[], subjects: readonly string[]) {
  const ids = others.flatMap(({ memberIds }) => memberIds)
  const known = await identitiesAt(
    ask,
    ids.map((id) => ({ id })),
    viewer.now,
  )
  const subjectOf = new Map(ids.map((id, i) => [id, known[i]?.subjectId ?? id]))
  const other = others.find(({ memberIds }) => memberIds.some((id) => subjects.includes(subjectOf.get(id) ?? id)))
  if (!other) return
  throw refusal('CONFLICT', {
    expected: 'firms that do not bid yet: each bids alone or in one consortium (第三十七条)',
    got: `one that bids as ${other.bidderCode}`,
    todo: 'withdraw that bid first, or leave the firm out',
  })
}

/** 撤回投标 before the opening. */
export async function withdrawBidder(
  db: Db,
  viewer: Viewer,
  tenderId: string,
  bidderCode: string,
  given: string,
): Promise<void> {
  const reason = typed('reason', given)
  await ownTender(db.$client, viewer, tenderId)
  await alone(db, tenderAlone(tenderId), async (tx) => {
    provenBefore(await ownTender(tx, viewer, tenderId), viewer.now)
    const bidder = (await biddersAt(tx, tenderId, viewer.now)).find((one) => one.bidderCode === bidderCode)
    if (!bidder) throw noTender()
    const row = {
      id: await nextId(tx, tenderId, bidderCode),
      tender_id: tenderId,
      bidder_code: bidderCode,
      withdrawn: true,
      reason,
    }
    const members = { member_codes: bidder.memberCodes, member_ids: bidder.memberIds }
    await tx`insert into bidder_statement ${tx({ ...row, ...members, ...by(viewer) })}`
  })
}

/** A number that counts up, so that of two statements of one instant the later one stands. */
async function nextId(tx: Client, tenderId: string, bidderCode: string): Promise<string> {
  const [numbered] = await tx<{ n: number }[]>`
    select count(*)::int + 1 as n from bidder_statement where tender_id = ${tenderId} and bidder_code = ${bidderCode}`
  return `${tenderId}_${bidderCode}_${String(numbered?.n).padStart(4, '0')}`
}

const by = ({ unit, id, now }: Viewer) => ({ said_by: unit ?? '', by_person: id ?? '', known_from: now })
