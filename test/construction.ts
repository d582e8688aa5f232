import { expect } from 'vitest'
import { type Answer, type Asking, asClaims, type TestHouse } from './houseOn.ts'
import { clerkOf } from './repairs.ts'

/** What came of a batch, line by line. */
export const outcome = `accepted known corrected quarantined lines { kind line factId outcome code expected got todo }`
const state = `mutation($batch: ConstructionFactsInput!) { stateConstructionFacts(batch: $batch) { ${outcome} } }`
const strike = `mutation($id: ID!, $reason: String!) { strikeConduct(id: $id, reason: $reason) { id struckOn } }`

/** Construction facts as those who have to do with them go about it, in one house. */
export function constructionIn(xinlu: TestHouse) {
  const clerk = xinlu.as('construction-clerk')
  const colleague = asClaims(xinlu, { ...clerkOf('wenshui-construction'), sub: 'another-construction-clerk' })
  const wellDone = ({ data, errors, text }: Answer) => {
    expect(errors, text).toBeUndefined()
    return data
  }
  return {
    clerk,
    colleague,
    asFirm: (id: string) =>
      asClaims(xinlu, { sub: `subject-${id}`, role: 'subject', org: null, unit: null, duties: [], subject_id: id }),
    tryState: (batch: object, who: Asking = clerk) => who(state, { batch }),
    state: async (batch: object, who: Asking = clerk) => wellDone(await who(state, { batch })).stateConstructionFacts,
    strike: (id: string, who: Asking = clerk, reason = '认定依据有误') => who(strike, { id, reason }),
    /** A firm's construction section, as somebody meets it. */
    async of(who: Asking, subject: string, fields: string, knownAt: string | null = null) {
      const query = `query($id: ID!, $at: DateTime) { subject(key: { id: $id }) {
        ... on Enterprise { profile(knownAt: $at) { construction { ${fields} } } } } }`
      return wellDone(await who(query, { id: subject, at: knownAt })).subject?.profile.construction
    },
  }
}

/** A firm of the register. */
interface Firm {
  id: string
  uscc: string
  name: string
}

/** Two contractors of the sample county, the same each time. */
const contractorsOf = ({ database }: TestHouse): Promise<Firm[]> =>
  database.admin`
    select distinct on (c.subject_id) c.subject_id as id, b.uscc, b.name from construction.contract_statement c
    join registry.business_statement b on b.identity_id = c.subject_id where c.role = 'CONTRACTOR'
    order by c.subject_id, b.known_from desc limit 2`

/** Of the projects or contracts that somebody meets, those of the tunnel. */
export const tunnel = (found: { project: string }) => found.project.includes('大陵山')

/** Lines of a tunnel that two firms build together, as the construction unit states them; `more` says what is different about one. */
function tunnelOf(first: Firm, second: Firm) {
  const project = (ref: string, more: object = {}) => ({
    ref,
    name: '大陵山隧道工程（样例）',
    kind: '隧道',
    ownerName: '文水县交通运输局',
    startsOn: '2026-02-01',
    ...more,
  })
  const section = (ref: string, ofProject: string, more: object = {}) => ({
    ref,
    project: ofProject,
    name: '第9合同段',
    price: '12345678.90',
    client: '文水县交通运输局',
    ...more,
  })
  const contract = (ref: string, more: object = {}) => ({
    ref,
    subject: first.uscc,
    name: first.name,
    role: '施工',
    section: '隧-1-9',
    signedOn: '2026-03-01',
    price: '12345678.90',
    ...more,
  })
  const performance = (of: string, more: object = {}) => ({
    contract: of,
    year: '2026',
    progress: '0.35',
    startedOn: '2026-03-20',
    performed: '是',
    bid: '是',
    ...more,
  })
  const conduct = (ref: string, more: object = {}) => ({
    ref,
    subject: first.id,
    role: 'CONTRACTOR',
    code: 'DELAY',
    contract: '隧-合-1',
    occurredOn: '2026-06-10',
    foundBy: '文水县交通运输局',
    docNo: '文交建信〔2026〕901号',
    ...more,
  })
  const whole = () => ({
    projects: [project('隧-1')],
    sections: [section('隧-1-9', '隧-1')],
    contracts: [
      contract('隧-合-1', { consortiumLead: '是', share: '0.6' }),
      contract('隧-合-2', {
        subject: second.uscc,
        name: second.name,
        consortiumLead: '否',
        share: '0.4',
        price: '800000',
      }),
    ],
    keyPersons: [{ ref: '隧-人-1', contract: '隧-合-1', name: '武成林', post: '项目经理', startsOn: '2026-03-01' }],
    performances: [performance('隧-合-1'), performance('隧-合-2', { progress: '0.1' })],
    conducts: [conduct('隧-行-1')],
    wages: [{ contract: '隧-合-1', month: '2026-10', workers: '40', paidShare: '0.9', arrears: '36000.5' }],
    safetyFacts: [
      {
        ref: '隧-安-1',
        contract: '隧-合-1',
        occurredOn: '2026-07-02',
        severity: '一般',
        deaths: '0',
        injured: '1',
        liable: '否',
      },
    ],
    firmChanges: [{ ref: '隧-变-1', subject: first.uscc, kind: '资质升级', changedOn: '2026-05-05', of: first.uscc }],
  })
  return { project, section, contract, performance, conduct, whole }
}

/** The tunnel that two contractors build in one house: who builds it, what its unit does, and the lines that it states. */
export async function tunnelIn(xinlu: TestHouse) {
  const [first, second] = (await contractorsOf(xinlu)) as [Firm, Firm]
  return { built: constructionIn(xinlu), first, second, lines: tunnelOf(first, second) }
}
