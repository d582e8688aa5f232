import { operation } from '../../houseOn.ts'
import type { Generated } from './generate.ts'

const ids = ['s_70d1r5mp5n0kpqgn', 's_t6ttsw7fe6zaftxk', 's_jzq389dt14478d8j']

const everything = `query($id: ID!) { subject(key: { id: $id }) { __typename id
  ... on Enterprise { name uscc address township legalRepresentative { displayName citizenId } vehicles(first: 3) { id plate owners { owner { id } } } }
  ... on SoleTrader { name uscc operator { displayName citizenId } }
  ... on Practitioner { displayName citizenId phone qualificationNo category employer { name legalRepresentative { displayName } } }
  ... on Vehicle { plate owners { owner { id } } } } }`
const profile = (kind: string) => `query($id: ID!) { subject(key: { id: $id }) { ... on ${kind} { profile { knownAt
  roadTransport { freshAt assessments(years: 5) { id year grade score state } }
  construction { grades { grade score } contracts { project section client price unitPrices { price } } }
  overload { violationsInYear violatingTruckShare listings { circumstance listedOn removedOn inForce } }
  enforcement { decisionsInForce decisions(first: 20) { docNo content breachFacts source knownFrom publicity { state dueOn } party { __typename
    ... on EnterpriseParty { name legalRepresentative legalRepresentativeIdNo } ... on SoleTraderParty { tradeName operatorName operatorIdNo } ... on PersonParty { name idNo } } }
    openCases { caseNo officer suspectedBreach } }
  supervision { plannedInspections { month reason } } } } } }`
const published = `query($id: ID!) { subject(key: { id: $id }) { ... on Enterprise { name profile { roadTransport { assessments(years: 9) { id year grade } }
  overload { listings { id circumstance listedOn } } construction { grades { id grade } contracts { id project } }
  enforcement { decisions(first: 50) { id docNo publicity { publishedOn } party { __typename ... on EnterpriseParty { name uscc } } } } } } } }`

/** The operations of the users' stories, asked of several subjects, also by those who will be refused. */
export function corpus(subjects: readonly string[], uscc: string): Generated[] {
  const of = (query: string, list: readonly string[]) => list.map((id) => ({ query, variables: { id } }))
  const all = [...ids, ...subjects]
  return [
    { query: operation('public-lookup'), variables: { key: { uscc } } },
    { query: operation('dashboard-profile'), variables: { key: { uscc } } },
    { query: operation('dashboard-subjects'), variables: { filter: { industry: 'FREIGHT' }, first: 20, after: null } },
    ...of(everything, all),
    ...['Enterprise', 'SoleTrader', 'Practitioner'].flatMap((kind) => of(profile(kind), all)),
    ...of(published, all),
    {
      query: '{ mySubject { id ... on Enterprise { name } ... on Practitioner { displayName citizenId } } }',
      variables: {},
    },
    {
      query:
        '{ enterprises(first: 5) { edges { cursor node { id legalRepresentative { displayName citizenId } } } pageInfo { endCursor hasNextPage } totalBand } }',
      variables: {},
    },
    {
      query: '{ contractFigures(by: ROLE) { by subjects sum withheld } y: contractFigures(by: YEAR) { by sum } }',
      variables: {},
    },
    {
      query: '{ caseFigures(by: UNIT) { by subjects withheld } m: caseFigures(by: MONTH) { by subjects } }',
      variables: {},
    },
    {
      query: '{ inspectionFigures(by: INDUSTRY) { by subjects } m: inspectionFigures(by: MONTH) { by subjects } }',
      variables: {},
    },
    { query: '{ quarantine(first: 5) { nodes { id got } } }', variables: {} },
    { query: '{ exportActs(template: PENALTY_2018, first: 3) { rows } }', variables: {} },
    { query: '{ subjec(key: { id: "x" }) { id } }', variables: {} },
    { query: '{ subject(key: { name: "王小明" }) { id } }', variables: {} },
    { query: '{ practitionerByCitizenId(citizenId: "141121199605197177") { id } }', variables: {} },
    { query: '{ vehicleByPlate(plate: "晋J00001") { id } }', variables: {} },
  ]
}
