import { asClaims, operation, type TestHouse, well } from './houseOn.ts'
import { clerkOf } from './repairs.ts'

/** Contractors of the sample county and what the province says of them at the moment of the stories. */
export const firms = {
  /** AA. */
  best: '91141121YLPEQTNXXL',
  /** A. */
  good: '91141121YLQFMBFB0M',
  /** B. */
  fair: '91141121YL41M6U42L',
  /** D. */
  worst: '91141121YLN5RJL896',
  /** A newcomer. */
  fresh: '91141121YL2NQD1298',
  /** The sample subject, a newcomer to the trade. */
  subject: '91141121YLKTJXMQ3N',
}

/** The opened tender of the sample county. */
export const sampleTender = 't_sample4wenshui01'

/** The users' operation. */
export const tenderCheck = operation('tender-check')

/** The check as those ask it who may know whom each bidder is. */
export const namedCheck = `query($tender: ID!, $openedAt: DateTime!) { tenderCheck(tenderId: $tender, openedAt: $openedAt) { bidders {
  bidderCode name uscc grade bound authority validAtOpening newcomerRule { edition } consortiumRule { edition }
  restrictions { code basis listName until } members { name uscc grade validAtOpening extended newcomerRule { edition } changeRule { edition } }
  creditUse { points bidBondShare performanceBondShare lots basis } } rules { edition at provisional } } }`

const fields = `id name state opensAt creditUse { bidBond { share } caps { at } } bidders { bidderCode members } evaluators { id person state }
  documents { format fileName sha256 receiptId mediaType content }`
const record = `mutation($input: TenderInput!) { recordTender(input: $input) { ${fields} } }`
const register =
  'mutation($id: ID!, $members: [String!]!) { registerBidder(tenderId: $id, members: $members) { bidderCode } }'
const withdraw = `mutation($id: ID!, $code: String!) { withdrawBidder(tenderId: $id, bidderCode: $code, reason: "投标人撤回") { bidderCode } }`
const open = `mutation($id: ID!) { openTender(id: $id) { ${fields} } }`
const appoint = 'mutation($input: EvaluatorInput!) { appointEvaluator(input: $input) { id state person until } }'
const revoke = 'mutation($id: ID!) { revokeEvaluator(id: $id, reason: "专家请辞") { id state } }'
const declare =
  'mutation($id: ID!) { declareNoConflict(tenderId: $id) { tenderId state declaredAt basis { at text } } }'
const conflict = `mutation($id: ID!) { declareConflict(tenderId: $id, reason: "与投标人有亲属关系") { state } }`
const report =
  'mutation($id: ID!, $receipt: ID!) { makeTenderReport(tenderId: $id, receiptId: $receipt) { format fileName sha256 receiptId content } }'

/** 招标 as those who take part go through it, in one house. */
export function tendersIn(xinlu: TestHouse) {
  const clerk = asClaims(xinlu, { ...clerkOf('wenshui-construction'), sub: 'tender-clerk' })
  const evaluator = (sub: string, tender: string, bidders: readonly string[] = []) =>
    asClaims(xinlu, { sub, role: 'tender-evaluator', org: '评标专家库', tender, bidders })
  const inputOf = (more: object = {}) => ({
    name: '（样例）乡道改造工程',
    role: 'CONTRACTOR',
    tenderee: '文水县交通运输局',
    sections: [{ no: 'LM-1', name: '第一合同段' }],
    estimatedPrice: '1000000.00',
    opensAt: new Date(xinlu.clock.now + 3_600_000).toISOString(),
    ...more,
  })
  return {
    clerk,
    evaluator,
    inputOf,
    record: (more: object = {}, who = clerk) => who(record, { input: inputOf(more) }),
    register: (id: string, members: readonly string[], who = clerk) => who(register, { id, members }),
    withdraw: (id: string, code: string) => clerk(withdraw, { id, code }),
    open: (id: string, who = clerk) => who(open, { id }),
    tender: (id: string, who = clerk) => who(`query($id: ID!) { tender(id: $id) { ${fields} } }`, { id }),
    appoint: (tenderId: string, person: string, more: object = {}) =>
      clerk(appoint, { input: { tenderId, person, until: '2027-06-30', ...more } }),
    revoke: (id: string) => clerk(revoke, { id }),
    declare: (id: string, who: ReturnType<typeof evaluator>) => who(declare, { id }),
    conflict: (id: string, who: ReturnType<typeof evaluator>) => who(conflict, { id }),
    check: (tender: string, openedAt: string, who: ReturnType<typeof evaluator>) =>
      who(tenderCheck, { tender, openedAt }),
    /** Each row of a check by its firm, as the tender's own unit meets it. */
    // biome-ignore lint/suspicious/noExplicitAny: answers are read by path in the tests
    async rowsByFirm(tender: string, openedAt: string): Promise<Record<string, any>> {
      const { bidders } = well(await clerk(namedCheck, { tender, openedAt })).tenderCheck
      return Object.fromEntries(bidders.map((one: { uscc: string }) => [one.uscc, one]))
    },
    report: (id: string, receipt: string) => clerk(report, { id, receipt }),
  }
}

/** The sample tender in one house, with the instant at which it was opened. */
export async function sampleTenderIn(xinlu: TestHouse) {
  const house = tendersIn(xinlu)
  const opensAt: string = well(await house.tender(sampleTender)).tender.opensAt
  return {
    house,
    opensAt,
    sample: (who = xinlu.as('tender-evaluator')) => who(tenderCheck, { tender: sampleTender, openedAt: opensAt }),
    rowsByFirm: (tender = sampleTender, openedAt = opensAt) => house.rowsByFirm(tender, openedAt),
  }
}
