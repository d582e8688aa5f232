import { operation } from '../../houseOn.ts'
import { assessed, assessedLists } from './assessed.ts'
import { builtFields, builtLists } from './built.ts'
import { drawnLists } from './drawn.ts'
import { evaluated, evaluatedLists } from './evaluated.ts'
import type { Operation } from './generate.ts'
import { handedLists, ownHandedLists } from './handed.ts'
import { commonName } from './others.ts'
import { cadreCheck, granted } from './past.ts'
import { driver } from './people.ts'
import { planLists } from './plan.ts'
import { promisedLists, promisedOf } from './promised.ts'
import { tenderLists } from './tendered.ts'

const subject = `__typename id
  ... on Enterprise { name uscc address township registeredOn industries legalRepresentative { displayName citizenId } vehicles(first: 3) { id plate kind owners { owner { id } } plates { plate } } }
  ... on SoleTrader { name uscc operator { displayName citizenId } }
  ... on Practitioner { displayName citizenId phone qualificationNo category firstIssuedOn employer { name legalRepresentative { displayName } } }
  ... on Vehicle { plate kind owners { owner { id } } }`
const profile = `knownAt
  roadTransport { freshAt assessments(years: 9) { id year grade score state } integrity { points grade } }
  construction { grades { grade score } contracts { project section client price unitPrices { price } } ${builtFields} }
  overload { violationsInYear violatingTruckShare listings { circumstance listedOn removedOn removalReason inForce state evidence statutoryList notice { endsOn } consequences { measure } }
    listingCases { state notice { endsOn } statements }
    violations(first: 5) { nodes { station weighedAt grossKg excessKg counts fine flags } pageInfo { endCursor hasNextPage } }
    tracks(first: 5) { nodes { weighedAt } pageInfo { hasNextPage } } }
  enforcement { decisionsInForce decisions(first: 50) { docNo content breachFacts source knownFrom conflicts { known arrived } publicity { state dueOn }
    state missingDocuments services { servedOn } documents { sha256 } repair { state appliedOn propagation { target } }
    party { __typename ... on EnterpriseParty { name legalRepresentative legalRepresentativeIdNo } ... on SoleTraderParty { tradeName operatorName operatorIdNo } ... on PersonParty { name idNo } } }
    openCases { caseNo officer suspectedBreach } }
  commitments { text fulfilledOn }
  supervision { freshAt plannedInspections { month reason unit } supervisionClass { industry class why }
    measures { id kind measure catalogueCode authority since until cause { kind id } state executions { outcome note } } proposedMeasures { id state statements } }`

/** Everything that is held about a subject, now and as it was known then. */
export const whole = (id: string, knownAt: string | null = null): Operation => ({
  query: `query($id: ID!, $at: DateTime) { subject(key: { id: $id }) { ${subject} profile(knownAt: $at) { ${profile} } } }`,
  variables: { id, at: knownAt },
})

const published = (kind: string) => `query($id: ID!) { subject(key: { id: $id }) { id ... on ${kind} { name profile {
  roadTransport { freshAt assessments(years: 9) { id year scheme grade authority } } construction { grades { id role year grade } contracts { id project section } conducts { id code publishedOn publicUntil } firmChanges { kind } }
  commitments { id text } overload { listings { id circumstance listedOn publicUntil } }
  enforcement { decisions(first: 3) { id docNo kind decidedOn fine severity publicity { publishedOn state } party { __typename ... on EnterpriseParty { name uscc } ... on SoleTraderParty { tradeName } } } } } } } }`

/** What is published of a subject, as it was known then; for whoever may not ask so, a refusal. */
export const publishedThen = (id: string, at: string): Operation => ({
  query: `query($id: ID!, $at: DateTime) { subject(key: { id: $id }) { ... on Enterprise { profile(knownAt: $at) {
    roadTransport { assessments { id year grade } } overload { listings { id circumstance } } enforcement { decisions(first: 5) { id docNo } } } } } }`,
  variables: { id, at },
})

/** The users' operations that ask, the operations of their stories, and what others try: of these subjects. */
export function corpus(ids: readonly string[], usccs: readonly string[]): Operation[] {
  const of = (query: string, list: readonly string[], name = 'id') =>
    list.map((one) => ({ query, variables: { [name]: one } }))
  const keys = usccs.map((uscc) => ({ key: { uscc } }))
  return [
    ...['public-lookup', 'dashboard-profile'].flatMap((name) =>
      keys.map((variables) => ({ query: operation(name), variables })),
    ),
    { query: operation('dashboard-subjects'), variables: { filter: { industry: 'FREIGHT' }, first: 20, after: null } },
    ...keys.map((variables) => ({ query: granted, variables })),
    ...of(cadreCheck, [driver.citizenId, '141121199001010011'], 'citizenId'),
    ...ids.map((id) => whole(id)),
    ...ids.slice(0, 3).map((id) => whole(id, '2025-06-01T00:00:00Z')),
    ...ids.map((id) => assessed(id)),
    ...ids.map((id) => evaluated(id)),
    ...ids.map(promisedOf),
    ...of(published('Enterprise'), ids),
    ...of(published('SoleTrader'), ids.slice(0, 3)),
    ...lists.map((query) => ({ query, variables: {} })),
  ]
}

/** What is asked of no subject in particular. */
export const lists: readonly string[] = [
  ...assessedLists,
  ...builtLists,
  ...evaluatedLists,
  ...planLists,
  ...tenderLists,
  ...drawnLists,
  ...promisedLists,
  ...handedLists,
  ...ownHandedLists,
  '{ mySubject { id ... on Enterprise { name } ... on SoleTrader { name } ... on Practitioner { displayName citizenId } } }',
  '{ enterprises(first: 5) { edges { cursor node { id name legalRepresentative { displayName citizenId } } } pageInfo { endCursor hasNextPage } totalBand } }',
  '{ enterprises(first: 100, filter: { township: "凤城镇" }) { totalBand pageInfo { hasNextPage } } }',
  '{ contractFigures(by: ROLE) { by subjects sum withheld } y: contractFigures(by: YEAR) { by subjects sum withheld } }',
  '{ caseFigures(by: UNIT) { by subjects withheld } m: caseFigures(by: MONTH) { by subjects withheld } }',
  '{ assessmentFigures { scheme year grade subjects withheld } gradeFigures { role scope year grade subjects withheld } }',
  '{ overloadMonths { month violations subjects withheld } townshipFigures { township subjects withheld } }',
  '{ overloadList(first: 5) { nodes { listing { id circumstance basis state evidence } subject { id kind name uscc } } pageInfo { endCursor hasNextPage } } }',
  '{ publicityOutlook { workingDaysLeft likelihood decision { docNo content } } }',
  '{ inspectionFigures(by: INDUSTRY) { by subjects withheld } m: inspectionFigures(by: MONTH) { by subjects withheld } }',
  '{ supervisionClasses(industry: FREIGHT, first: 5) { nodes { subjectId visitsThisYear supervisionClass { class why } } pageInfo { endCursor hasNextPage } } }',
  '{ supervisionFigures(industry: REPAIR) { by subjects withheld } }',
  '{ classFacts(industry: FREIGHT, first: 5) { on nodes { subjectId grades listings penalties serious broken visitsThisYear } pageInfo { endCursor } } }',
  '{ measureFacts(catalogue: "county-sample", first: 5) { nodes { subjectId code since causeId cause { kind severity } } pageInfo { endCursor } } }',
  '{ causesInForce(industry: FREIGHT, first: 5) { nodes { subjectId kind causes { kind id grade severity } } pageInfo { endCursor } } }',
  '{ measureWorklist(first: 5) { measure { id state } next ready } }',
  '{ measuresToExecute(first: 5) { nodes { measureId subjectId outcome } pageInfo { hasNextPage } } }',
  '{ overloadCandidates(quarter: "2026-Q3", first: 5) { nodes { subject { id } circumstance count evidence } pageInfo { endCursor hasNextPage } } }',
  '{ overloadQuarter(quarter: "2026-Q3", first: 5) { nodes { subject { id } candidate { count } case { state } } pageInfo { hasNextPage } } }',
  '{ overloadCandidates(quarter: "2026-Q4", first: 5) { nodes { subject { id } circumstance count evidence } pageInfo { endCursor hasNextPage } } }',
  '{ listingCases(first: 5) { nodes { subject { id } state } pageInfo { hasNextPage } } }',
  '{ quarantine(first: 5) { nodes { id got } } }',
  '{ weighingQuarantine(first: 5) { nodes { id serial line } } }',
  '{ plateDoubts(first: 5) { id plate state } }',
  '{ dataRequests(first: 5) { nodes { id state matter } pageInfo { hasNextPage } } }',
  '{ dataRequest(id: "o_worlds") { id state } }',
  '{ unconfirmedEmergencies(first: 5) { nodes { id state } } }',
  '{ exportActs(template: PENALTY_2018, first: 3) { rows pageInfo { hasNextPage endCursor } } }',
  '{ purposes { purpose title roles } }',
  '{ subjec(key: { id: "x" }) { id } }',
  '{ subject(key: { name: "王小明" }) { id } }',
  `{ subject(key: { name: "${commonName}" }) { id } }`,
  `{ practitionerByCitizenId(citizenId: "${driver.citizenId}") { id } }`,
  '{ vehicleByPlate(plate: "晋J00001") { id } }',
  '{ __type(name: "Enterprise") { fields { name } } __typename }',
]
