import { well } from './asking.ts'
import type { TestHouse } from './houseOn.ts'
import { firmCode } from './penalties.ts'
import { recorded } from './recording.ts'

const record = 'mutation($input: RecordDecisionInput!) { recordDecision(input: $input) { decision { id } } }'
export const make = `mutation($input: PublicityBatchInput!) {
  makePublicityBatch(input: $input) { id site action state count sheetHash sheet { columns rows } } }`
export const send = 'mutation($id: ID!) { sendPublicityBatch(id: $id) { state } }'
const confirm = `mutation($id: ID!, $receiptNo: String!, $on: Date!, $rejected: [RejectedActInput!]) {
  confirmPublicityBatch(id: $id, receiptNo: $receiptNo, confirmedOn: $on, rejected: $rejected) { id state } }`
const change = `mutation($input: ChangeDecisionInput!) {
  changeDecision(input: $input) { changes { change changedOn withdrawBy withdrawnOn workingDaysLeft late } publicity { state } } }`
const withdraw = `mutation($id: ID!, $reason: String!) {
  withdrawPublicity(decisionId: $id, reason: $reason) { publicity { state sites } changes { withdrawnOn late } } }`
const lookup = `query($key: SubjectKey!) { subject(key: $key) { ... on Enterprise { profile { enforcement {
  decisions { docNo publicity { state } } } } } } }`

/** 公示 as the first squad's clerk goes through it, in one house. */
export function publicityIn(xinlu: TestHouse) {
  const clerk = (query: string, variables: Record<string, unknown>) => xinlu.as('squad-clerk')(query, variables)
  const batch = (action: string, decisionIds: readonly string[] | null = null, site = 'CREDIT_CHINA') =>
    clerk(make, { input: { site, action, template: 'PENALTY_2018', decisionIds } })
  const sent = async (id: string) => well(await clerk(send, { id }))
  const receipt = (id: string, rejected: readonly string[] = [], on = '2026-11-23') =>
    clerk(confirm, {
      id,
      receiptNo: `HZ-${id}`,
      on,
      rejected: rejected.map((decisionId) => ({ decisionId, reason: '系统退回' })),
    })
  /** A batch of one decision made and sent, by its number. */
  async function underWay(action: string, decision: string, site = 'CREDIT_CHINA'): Promise<string> {
    const { id } = well(await batch(action, [decision], site)).makePublicityBatch
    await sent(id)
    return id
  }
  return {
    batch,
    receipt,
    underWay,
    /** A penalty on a firm of its own. */
    async penalty(n: number, more: Record<string, unknown> = {}): Promise<string> {
      const { decision } = well(await clerk(record, { input: recorded(n, more) })).recordDecision
      // What is said of it later is later.
      xinlu.clock.now += 1000
      return decision.id
    },
    /** The batch with which it was sent to a site and taken by it. */
    async shown(decision: string, site = 'CREDIT_CHINA', action = 'PUBLISH'): Promise<string> {
      const id = await underWay(action, decision, site)
      well(await receipt(id))
      return id
    },
    change: (decisionId: string, kind = 'ANNULLED', changedOn = '2026-11-20') =>
      clerk(change, { input: { decisionId, change: kind, reason: '认定事实不清', changedOn } }),
    withdraw: (id: string) => clerk(withdraw, { id, reason: '决定已撤销' }),
    /** The document numbers that the public meets of the firm. */
    async publicly(n: number): Promise<string[]> {
      const { subject } = well(await xinlu.as('anonymous')(lookup, { key: { uscc: firmCode(n) } }))
      return (subject?.profile.enforcement.decisions ?? []).map(({ docNo }: { docNo: string }) => docNo)
    },
    /** The decisions of a list of the squad. */
    async listed(list: string, args = '(unit: "wenshui-squad-1", first: 1000)'): Promise<string[]> {
      const data = well(await xinlu.as('clerk')(`{ ${list}${args} { id } }`))
      return data[list].map(({ id }: { id: string }) => id)
    },
  }
}
