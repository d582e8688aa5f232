import type { Answer, TestHouse } from './houseOn.ts'
import { firmCode } from './penalties.ts'

/** A penalty that the first squad may record; `change` says what is different about it. */
export function recorded(n: number, change: Record<string, unknown> = {}) {
  return {
    kind: 'PENALTY',
    party: {
      kind: 'LEGAL_PERSON',
      name: `文水县测试${n}号运输有限公司（样例）`,
      uscc: firmCode(n),
      legalRepresentative: '王小明',
    },
    docNo: `晋吕文交罚一〔2026〕${7000 + n}号`,
    decidedOn: '2026-11-18',
    breachKind: '违法超限运输',
    breachFacts: '2026年11月3日，当事人的车辆车货总质量超过限定标准3.3吨。',
    basis: '《公路安全保护条例》第六十四条',
    penaltyKinds: ['罚款'],
    content: '罚款人民币伍仟元整',
    fine: '5000.00',
    validUntil: '2027-11-18',
    ...change,
  }
}

/** The users' operation without what repair says, which is its own part's. */
export const recordDecision = `mutation($input: RecordDecisionInput!) {
  recordDecision(input: $input) { missingDocuments decision {
    id docNo kind fine authority state severity summary missingDocuments publicity { state dueOn earliestEndOn latestEndOn } } } }`

/** Fields of a decision that say how far its case has come. */
export const caseFields = `id state missingDocuments
  documents { id kind format fileName mediaType template sha256 madeAt }
  services { kind servedOn method evidenceSha256 late dueOn basis { at } }`

export const makeDocuments = `mutation($id: ID!) {
  makeDocuments(decisionId: $id) { id kind format fileName mediaType template sha256 content } }`

export const recordService = `mutation($input: RecordServiceInput!) {
  recordService(input: $input) { missingDocuments decision { ${caseFields} } } }`

export const closeDecision = `mutation($id: ID!) { closeDecision(id: $id) { missingDocuments decision { state } } }`

export const documentKinds = ['PENALTY_DECISION', 'REPAIR_NOTICE', 'OBJECTION_NOTICE']

/** Services of documents on a day, by the same evidence. */
export const servedOn = (day: string, kinds = documentKinds, method = 'DIRECT') =>
  kinds.map((kind) => ({ kind, servedOn: day, method, evidenceSha256: 'ab'.repeat(32) }))

/** A document as `makeDocuments` gives it. */
export interface Document {
  id: string
  kind: string
  format: 'DOCX' | 'PDF'
  fileName: string
  sha256: string
  content: string
}

let last = 100

/** What clerks do with cases in a house; the first squad's where nobody else is named. */
export function casesIn(xinlu: TestHouse) {
  const clerk = (query: string, variables: Record<string, unknown>, who = 'squad-clerk'): Promise<Answer> =>
    xinlu.as(who)(query, variables)
  const wellDone = ({ data, errors }: Answer) => {
    if (errors) throw new Error(JSON.stringify(errors))
    return data
  }
  return {
    clerk,
    /** A new penalty, by its id. */
    async newCase(change: Record<string, unknown> = {}): Promise<string> {
      last += 1
      const query = 'mutation($input: RecordDecisionInput!) { recordDecision(input: $input) { decision { id } } }'
      return wellDone(await clerk(query, { input: recorded(last, change) })).recordDecision.decision.id
    },
    async made(id: string): Promise<Document[]> {
      return wellDone(await clerk(makeDocuments, { id })).makeDocuments
    },
  }
}
