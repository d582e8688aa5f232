import { type Ask, type Db, dayOf, met, together, type Viewer } from '@xinlu/schema'
import { standingOn } from '../../domain/standing/standingOn.ts'
import type { FirmChange, Standing } from '../../domain/standing/types.ts'
import { holds, notAppointed } from '../../domain/tender/appointment.ts'
import { homeProvince } from '../../domain/tender/gradeFact.ts'
import { openingOf } from '../../domain/tender/opening.ts'
import { type CheckedTender, type Member, tableOf } from '../../domain/tender/table.ts'
import type { BidderRow, GradeStatementRow, TenderRow } from '../../tenderRows.ts'
import { badRecordsOn, changesOf } from '../evaluationFacts.ts'
import { appointmentsOf, employersOf } from './evaluators.ts'
import { factsOf, gradeStatementsAt } from './gradeFacts.ts'
import { type IdentityThen, identitiesAt } from './identities.ts'
import { biddersAt } from './registered.ts'
import { type Restricted, restrictionsAt } from './restrictions.ts'
import { audits, recordsFrom, tendersById, worksOn } from './tenders.ts'

/** A check as it is answered; the door writes the receipt. */
export interface TenderCheckRow extends CheckedTender {
  tenderId: string
  openedAt: string
}

/** All on which the rows of a check rest. */
export interface Then {
  tender: TenderRow
  bidders: BidderRow[]
  /** By identity. */
  identities: ReadonlyMap<string, IdentityThen>
  standings: ReadonlyMap<string, Standing>
  statements: GradeStatementRow[]
  restrictions: ReadonlyMap<string, Restricted>
}

/**
 * Every bidder of a tender as known at its opening, for an evaluator with an appointment that holds, for a clerk of its own unit and for
 * the audit; everybody else is told what is told of a tender that there is not. Whoever is refused is refused before anything is read of
 * a bidder; what one sibling does not answer is answered for none.
 */
export async function tenderCheck(
  db: Db,
  viewer: Viewer,
  ask: Ask,
  tenderId: string,
  openedAt: string,
): Promise<TenderCheckRow> {
  const tender = await admitted(db, viewer, tenderId)
  const { opensAt, state } = tender
  const from = Date.parse(openedAt) === Date.parse(opensAt) ? null : await recordsFrom(db.$client)
  openingOf({ openedAt, opensAt, state, now: viewer.now, recordsFrom: from })
  const bidders = await biddersAt(db.$client, tenderId, opensAt)
  await provenEvaluator(db, viewer, ask, tender, bidders)
  return checkOf(await thenOf(db, ask, tender, bidders))
}

/** The tender, to a viewer who may have its check at some time; GRANT_REFUSED to everybody else, and where there is none. */
async function admitted(db: Db, viewer: Viewer, tenderId: string): Promise<TenderRow> {
  const [tender] = await tendersById(db.$client, [tenderId])
  if (tender && (worksOn(viewer, tender) || audits(viewer))) return tender
  if (!tender || !evaluates(viewer, tenderId)) throw notAppointed()
  const own = await appointmentsOf(db.$client, tenderId, viewer.id ?? '')
  if (own.some((one) => holds(one, viewer.now, []))) return tender
  throw notAppointed()
}

const evaluates = ({ id, role, purpose, tender }: Viewer, tenderId: string) =>
  id !== null && role === 'tender-evaluator' && purpose === 'TENDER_EVALUATION' && tender === tenderId

/** GRANT_REFUSED for an evaluator whose token leaves out a bidder, or whom a bidder employed at the opening. */
async function provenEvaluator(db: Db, viewer: Viewer, ask: Ask, tender: TenderRow, bidders: readonly BidderRow[]) {
  if (viewer.role !== 'tender-evaluator') return
  const codes = bidders.flatMap(({ memberCodes }) => memberCodes)
  if (viewer.bidders.length > 0 && codes.some((code) => !viewer.bidders.includes(code))) throw notAppointed()
  const own = (await appointmentsOf(db.$client, tender.id, viewer.id ?? '')).filter((one) =>
    holds(one, viewer.now, codes),
  )
  if (own.length === 0) throw notAppointed()
  const employers = (await employersOf(ask, own, tender.opensAt)).filter((one) => one !== null)
  if (employers.length === 0) return
  const ids = bidders.flatMap(({ memberIds }) => memberIds)
  const members = await identitiesAt(
    ask,
    ids.map((id) => ({ id })),
    tender.opensAt,
  )
  if (members.some((one) => one !== null && employers.includes(one.subjectId))) throw notAppointed()
}

/** What was known of bidders at the opening of their tender: identities, grades, changes, bad records, lists. UNAVAILABLE where a sibling is away. */
export async function thenOf(db: Db, ask: Ask, tender: TenderRow, bidders: BidderRow[]): Promise<Then> {
  const at = tender.opensAt
  const day = dayOf(at)
  const ids = bidders.flatMap(({ memberIds }) => memberIds)
  const told = await identitiesAt(
    ask,
    ids.map((id) => ({ id })),
    at,
  )
  const identities = ids.map((id, i) => told[i] ?? alone(id))
  met(identities.map(({ subjectId }) => subjectId))
  const keys = identities.map(({ memberIds }) => ({ memberIds, day, at }))
  const subjects = identities.flatMap(({ memberIds }) => memberIds)
  const [statements, badRecords, changes, restrictions] = await together([
    gradeStatementsAt(db.$client, subjects, at),
    badRecordsOn(db, keys),
    changesOf(db, keys),
    restrictionsAt(db, ask, identities, at),
  ])
  const before = await gradesBefore(db, ask, changes.flat(), at)
  const standings = identities.map(({ memberIds }, i) =>
    standingOn({
      role: tender.role,
      day,
      grades: factsOf(statements, memberIds),
      changes: (changes[i] ?? []).map((change) => ({
        kind: change.kind,
        on: change.changedOn,
        of: change.ofSubjectIds.map((id) => ({ subjectId: id, grades: before.get(id) ?? [] })),
      })),
      badRecords: badRecords[i] ?? 0,
      province: homeProvince,
    }),
  )
  const byId = <T>(values: readonly T[]) => new Map(ids.map((id, i) => [id, values[i] as T]))
  return {
    tender,
    bidders,
    identities: byId(identities),
    standings: byId(standings),
    statements,
    restrictions: byId(restrictions),
  }
}

const alone = (id: string): IdentityThen => ({
  ...{ identityId: id, subjectId: id, memberIds: [id] },
  ...{ name: null, uscc: null, employerId: null },
})

/** The grades of firms of which others were made, each with all its identities then. */
async function gradesBefore(
  db: Db,
  ask: Ask,
  changes: readonly { ofSubjectIds: readonly string[] }[],
  at: string,
): Promise<ReadonlyMap<string, FirmChange['of'][number]['grades']>> {
  const ids = [...new Set(changes.flatMap(({ ofSubjectIds }) => ofSubjectIds))]
  if (ids.length === 0) return new Map()
  const told = await identitiesAt(
    ask,
    ids.map((id) => ({ id })),
    at,
  )
  const members = ids.map((id, i) => told[i]?.memberIds ?? [id])
  const statements = await gradeStatementsAt(db.$client, members.flat(), at)
  return new Map(ids.map((id, i) => [id, factsOf(statements, members[i] ?? [])]))
}

/** The check that follows from what was known. */
export function checkOf({ tender, bidders, identities, standings, restrictions }: Then): TenderCheckRow {
  const memberOf = (code: string, id: string): Member => ({
    name: identities.get(id)?.name ?? null,
    uscc: code,
    standing: standings.get(id) as Standing,
    restrictions: restrictions.get(id) ?? [],
  })
  const rows = bidders.map(({ bidderCode, memberCodes, memberIds }) => ({
    bidderCode,
    members: memberIds.map((id, i) => memberOf(memberCodes[i] ?? '', id)),
  }))
  return { tenderId: tender.id, openedAt: tender.opensAt, ...tableOf(rows, tender.creditUse, dayOf(tender.opensAt)) }
}
