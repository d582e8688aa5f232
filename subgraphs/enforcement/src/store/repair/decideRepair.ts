import { type Ask, type Db, dayOf, stateOf, takeStep, type Viewer } from '@xinlu/schema'
import { platform, targetsOf, type Whereabouts } from '../../domain/repair/propagation.ts'
import { syncBy } from '../../domain/repair/repairClocks.ts'
import { repairFlow } from '../../domain/repair/repairFlow.ts'
import type { Application } from '../../rows.ts'
import { handled } from './applications.ts'
import { endShowing, recordConfirmation } from './propagation.ts'

type Client = Db['$client']

/**
 * A unit grants a repair, or refuses it with its reason; CONFLICT where somebody was faster. A grant takes the decision off
 * everybody at once and names every place that it must reach; where these are, is found before, so that a sibling that does
 * not answer leaves nothing half done.
 */
export async function decide(
  db: Db,
  viewer: Viewer,
  ask: Ask,
  { id, grant, reason }: { id: string; grant: boolean; reason: string },
): Promise<void> {
  const application = await handled(db, viewer, id)
  const event = grant ? 'GRANT' : 'REFUSE'
  const taking = { caseId: id, event, ...(reason && { reason }) }
  // What is granted already is not granted again; whatever else the state is by then, a grant that is taken has its places.
  const granted = stateOf(application.steps) === 'GRANTED'
  const where = grant && !granted ? await whereaboutsOf(db, ask, application) : null
  const takenOff = await db.$client.begin(async (sql) => {
    const tx = sql as unknown as Client
    const now = await takeStep(tx, viewer, repairFlow, taking)
    if (now && where) await takeOff(tx, viewer, application, where)
    return now && where !== null
  })
  // Answers that left while it was decided came into the log after the first look.
  if (takenOff) await nameTargets(db.$client, viewer, id, await whereaboutsOf(db, ask, application))
  if (grant) await endCommitment(db, viewer, ask, application)
}

/** Where the facts of the decision went: the sites that show it now, and what governance knows. */
async function whereaboutsOf(db: Db, ask: Ask, { decisionId, subjectId }: Application): Promise<Whereabouts> {
  const sql = db.$client
  const [shown] = await sql<{ sites: string[]; since: string }[]>`
    select array(select l.site from (select distinct on (site) site, published_on from publication_statement
        where decision_id = ${decisionId} order by site, known_from desc, id desc) l
      where l.published_on is not null order by l.site) as sites,
      (select to_char(min(known_from) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
        from decision_statement where decision_id = ${decisionId}) as since`
  const subject = await subjectOf(ask, subjectId)
  const query = `query($of: DisclosuresOf!) { disclosuresOf(of: $of) { grants { id org } recipients } }`
  const of = { ...subject, through: [...through], since: shown?.since ?? '1970-01-01T00:00:00.000Z' }
  const { disclosuresOf } = await ask('governance', query, { of })
  const { grants, recipients } = disclosuresOf as Pick<Whereabouts, 'grants' | 'recipients'>
  return { sites: shown?.sites ?? [], grants, recipients }
}

/** The fields through which others than the bureau reach a decision. */
const through = ['decisions']

/** What a data request may be limited by. */
async function subjectOf(ask: Ask, id: string) {
  const query = `query($id: ID!) { subject(key: { id: $id }) { profile { memberIds }
    ... on Enterprise { uscc industries township } ... on SoleTrader { uscc industries township } } }`
  const { subject } = (await ask('registry', query, { id })) as {
    subject: {
      profile: { memberIds: string[] } | null
      uscc?: string | null
      industries?: string[] | null
      township?: string | null
    } | null
  }
  return {
    subjectIds: [...new Set([id, ...(subject?.profile?.memberIds ?? [])])],
    subjectCodes: subject?.uscc ? [subject.uscc] : [],
    industries: subject?.industries ?? [],
    townships: subject?.township ? [subject.township] : [],
  }
}

async function takeOff(sql: Client, viewer: Viewer, application: Application, where: Whereabouts): Promise<void> {
  const { id, decisionId } = application
  const today = dayOf(viewer.now)
  const said = { said_by: viewer.id ?? '', known_from: viewer.now }
  await sql`insert into repaired ${sql({ decision_id: decisionId, repair_id: id, repaired_on: today, ...said })}`
  await nameTargets(sql, viewer, id, where)
  // From here on no answer of this platform holds it.
  const target = `SHARING:${platform}`
  await recordConfirmation(sql, viewer, { repairId: id, target, note: '本平台已停止共享', evidenceHash: null })
}

/** Enters every place that a repair must reach, and by when, those that are not entered yet. */
async function nameTargets(sql: Client, { now }: Viewer, repairId: string, where: Whereabouts): Promise<void> {
  const requiredBy = syncBy(dayOf(now))
  const rows = targetsOf(where).map(({ target, kind, owner }) => ({
    repair_id: repairId,
    target,
    kind,
    owner,
    required_by: requiredBy,
    known_from: now,
  }))
  await sql`insert into propagation ${sql(rows)} on conflict do nothing`
}

/** The commitment is shown no more. Where its room does not answer, the target waits for the case desk. */
async function endCommitment(db: Db, viewer: Viewer, ask: Ask, { id }: Application): Promise<void> {
  await endShowing(db.$client, ask, id)
  const target = `COMMITMENT:${platform}`
  await recordConfirmation(db.$client, viewer, { repairId: id, target, note: '信用承诺已停止公示', evidenceHash: null })
}
