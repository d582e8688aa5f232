import { asClaims, operation, type TestHouse, well } from './houseOn.ts'
import { firm, firmCode } from './policy/worlds/people.ts'
import { recorded } from './recording.ts'
import { clerkOf } from './repairs.ts'

/** A violation as a test states it. */
export interface Said {
  id: string
  /** A day of the county, or an instant. */
  at: string
  truck?: string | null
  driver?: string | null
  firm?: string | null
  source?: string | null
  struck?: boolean
  /** Now where it is not said. */
  knownFrom?: string
}

/** The users' operation. */
export const candidates = operation('overload-candidates')

/** A case as everybody who may meets it. */
export const caseFields = `id state quarter circumstance partyId subject { id type } notice { givenOn endsOn unit basis { provisional } }
  finding { measure count measured threshold fleet metOn evidence frozenAt } statements decidedOn decidedBy reason listedOn publicUntil removedOn removalReason`
export const giveNotice = `mutation($quarter: String!, $subject: ID!, $circumstance: Int!) {
  giveNotice(quarter: $quarter, subjectId: $subject, circumstance: $circumstance) { ${caseFields} } }`
export const stateCase = `mutation($id: ID!, $statement: String!) { stateListingCase(id: $id, statement: $statement) { ${caseFields} } }`
export const listSubject = `mutation($id: ID!, $reason: String!) { listSubject(id: $id, reason: $reason) { ${caseFields} } }`
export const dropCase = `mutation($id: ID!, $reason: String!) { dropListingCase(id: $id, reason: $reason) { ${caseFields} } }`
export const removeListing = `mutation($id: ID!, $ground: RemovalGround!, $reason: String!) {
  removeListing(id: $id, ground: $ground, reason: $reason) { id state inForce removedOn removalReason } }`
const annul = `mutation($input: ChangeDecisionInput!) { changeDecision(input: $input) { id } }`
export const stateConduct = `mutation($input: ConductInput!) { stateConduct(input: $input) {
  id sourceRef kind on decisionId fine evidence qualifies struck subject { id type } } }`

interface Page {
  // biome-ignore lint/suspicious/noExplicitAny: answers are read by path in the tests
  nodes: any[]
  pageInfo: { endCursor: string | null; hasNextPage: boolean }
}

let last = 0

/** What the units of the list do in one house. */
export function listIn(xinlu: TestHouse) {
  const squad4 = asClaims(xinlu, clerkOf('wenshui-squad-4'))
  const overload = xinlu.as('overload-clerk')
  /** States violations as the intake does. */
  async function violate(...all: Said[]): Promise<void> {
    for (const { id, at, truck = null, driver = null, firm = null, source = null, struck = false, knownFrom } of all) {
      last += 1
      const instant = at.length === 10 ? `${at}T12:00:00+08:00` : at
      await xinlu.database.admin`
        insert into overload.violation_statement (id, violation_id, weighing_id, at, vehicle_id, driver_id, operator_id, source_unit_id,
          station, excess_kg, tier, struck, said_by, known_from)
        values (${`vs_${last}`}, ${id}, ${id}, ${instant}, ${truck}, ${driver}, ${firm}, ${source}, '开栅', 2000, 'ORDINARY', ${struck},
          'wenshui-overload', ${knownFrom ?? new Date(xinlu.clock.now - 1000).toISOString()})`
    }
  }
  /** So many violations of one, a week apart, the last on a day. */
  const repeatedly = (count: number, until: string, said: Omit<Said, 'id' | 'at'> & { name: string }) => {
    const { name, ...whom } = said
    const day = (back: number) =>
      new Date(Date.parse(`${until}T00:00:00Z`) - back * 7 * 86_400_000).toISOString().slice(0, 10)
    return violate(
      ...Array.from({ length: count }, (_, i) => ({ ...whom, id: `${name}_${i + 1}`, at: day(count - 1 - i) })),
    )
  }
  /** A decision of squad 4 on the sample firm, by its id. */
  async function decided(
    penaltyKinds: string[],
    decidedOn: string,
    change: Record<string, unknown> = {},
  ): Promise<string> {
    last += 1
    const party = { kind: 'LEGAL_PERSON', name: '样例', uscc: firmCode, legalRepresentative: '王小明' }
    const input = recorded(last, {
      party,
      docNo: `晋吕文交罚四〔2026〕${8000 + last}号`,
      decidedOn,
      penaltyKinds,
      fine: null,
      ...change,
    })
    const query = 'mutation($input: RecordDecisionInput!) { recordDecision(input: $input) { decision { id } } }'
    return well(await squad4(query, { input })).recordDecision.decision.id
  }
  const conduct = (input: Record<string, unknown>) =>
    overload(stateConduct, {
      input: { subjectId: firm, subjectType: 'ROAD_TRANSPORT_FIRM', evidence: ['晋治超〔2026〕1号'], ...input },
    })
  /** What the first page of a quarter says of one subject. */
  async function candidatesAbout(subject: string, quarter = '2026-Q3', ask = overload) {
    const nodes: Page['nodes'] = []
    let after: string | null = null
    do {
      const page: Page = well(await ask(candidates, { quarter, after })).overloadCandidates
      nodes.push(...page.nodes)
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after)
    return nodes.filter((one) => one.subject.id === subject)
  }
  /** Lets squad 4 say that a decision of its own was annulled. */
  const annulled = (decisionId: string) =>
    squad4(annul, { input: { decisionId, change: 'ANNULLED', reason: '认定事实有误', changedOn: '2026-11-23' } })
  return { annulled, squad4, overload, violate, repeatedly, decided, conduct, candidatesAbout }
}
