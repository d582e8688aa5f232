import { expect } from 'vitest'
import { assessmentsIn } from './assessments.ts'
import { type Answer, asClaims, type TestHouse } from './houseOn.ts'
import { clerkOf } from './repairs.ts'

/** What an evaluation says of itself, and why. */
export const evaluated = `id evaluationId state role year grade score authority explanation { edition baseScore bid performance bidWeight performanceWeight
  other exact score gradeByScore grade bounds { kind grade factId clause { edition } }
  sections { contractId bidScore performanceScore price }
  contributions { code title part contractId points effect times occurredOn evidenceRef factId text clause { edition at text } } }`

/** The same without what a firm's prices could be told from. */
export const evaluatedOpenly = evaluated.replace(' price }', ' }').replace(' effect', '')

/** What an answer gave, of which nothing was refused. */
export const fine = (answer: Answer) => {
  expect(answer.errors, answer.text).toBeUndefined()
  return Object.values(answer.data)[0] as Record<string, never> & { id: string; state: string; grade: string }
}

/** A contract of a section of its own number, as its source states it. */
export const contractLine = (n: number, subject: string, role: string, price: string, more: object = {}) => ({
  ...{ ref: `评价合同${n}`, subject, role, section: `评价合同段${n}`, signedOn: '2025-01-10', price },
  ...more,
})

/** A conduct of 2025, as its source states it. */
export const conductLine = (n: number, subject: string, role: string, code: string, more: object = {}) => ({
  ...{ ref: `评价行为${n}`, subject, role, code, occurredOn: '2025-06-01' },
  ...{ foundBy: '文水县交通运输局', docNo: `文交建〔2025〕${n}号` },
  ...more,
})

/** A decimal in millionths. */
const scaled = (text: string): bigint => {
  const [, sign = '', whole = '', part = ''] = /^(-?)(\d+)(?:\.(\d{1,6}))?$/.exec(text) ?? []
  return BigInt(`${sign}${whole}${part.padEnd(6, '0')}`)
}

/** Whether the base score and all effects make the exact score to the last digit, and it rounded half up is the score. */
export const sumsUp = ({
  score,
  explanation: { baseScore, contributions, exact },
}: {
  score: string
  explanation: { baseScore: string; exact: string; contributions: { effect: string }[] }
}): boolean =>
  contributions.reduce((sum, { effect }) => sum + scaled(effect), scaled(baseScore)) === scaled(exact) &&
  (scaled(exact) + 5000n) / 10000n === scaled(score) / 10000n

const report = `mutation($input: EvaluationReportInput!) { reportEvaluation(input: $input) { id evaluationId state grade score
  selfReported { score note late dueOn handedInOn proofs { id sha256 } } } }`
const ownerScore = (deed: string) => `mutation($contractId: ID!, $year: Int!, $note: String) {
  ${deed}(contractId: $contractId, year: $year, note: $note) { contractId role answeredOn dueOn conducts { code times factId } } }`
const toScore =
  'query($year: Int!) { sectionsToScore(year: $year, first: 20) { contractId project answeredOn conducts { code } } }'
const assess = `mutation($subject: ID!, $role: ConstructionRole!, $year: Int!, $reason: String) {
  assessEvaluation(subjectId: $subject, role: $role, year: $year, reason: $reason) { ${evaluated} } }`
const show = `mutation($id: ID!) { showEvaluation(id: $id) { id state grade score authority shownUntil shownBasis { provisional } } }`
const answer = `mutation($input: ProvinceAnswerInput!) { answerEvaluation(input: $input) { id evaluationId state grade score authority
  validFrom validTo directD scope difference { found answered reason docNo } } }`
const national = `mutation($input: NationalGradeInput!) { recordNationalGrade(input: $input) { id grade score authority scope validFrom validTo } }`
const object = `mutation($id: ID!, $ground: String!, $proofs: [ID!]) {
  fileEvaluationObjection(id: $id, ground: $ground, proofs: $proofs) { id state dueOn mustNotBeDecidedBy } }`
const back = 'mutation($id: ID!) { withdrawEvaluationObjection(id: $id) { id state } }'
const decide = `mutation($id: ID!, $uphold: Boolean!, $reason: String!, $corrections: [ConductCorrection!], $sections: [SectionCorrection!]) {
  decideEvaluationObjection(id: $id, uphold: $uphold, reason: $reason, corrections: $corrections, sections: $sections) { id state decidedBy correctedFacts } }`
const state = `mutation($batch: ConstructionFactsInput!) { stateConstructionFacts(batch: $batch) {
  quarantined lines { kind line factId outcome code expected got } } }`
const worklist = `query($unit: ID) { evaluationWorklist(unit: $unit, first: 500) { subjectId role year next unit dueOn late ready blockedBy } }`

/** 信用评价 as those who take part go through it, in one house. */
export function evaluationsIn(xinlu: TestHouse) {
  const clerk = (unit: string, sub?: string) => asClaims(xinlu, { ...clerkOf(unit), ...(sub && { sub }) })
  const subject = (id: string) => asClaims(xinlu, { sub: `subject ${id}`, role: 'subject', subject_id: id })
  const county = 'wenshui-construction'
  const recorder = clerk('wenshui-planning')
  const on = (day: string) => {
    xinlu.clock.now = Date.parse(`${day}T02:00:00Z`)
  }
  /** The first firm that the sample has graded for 2025 in a role. */
  const gradedAs = async (role: string): Promise<string> =>
    (
      await xinlu.database.admin<{ id: string }[]>`
        select subject_id as id from construction.grade_statement where role = ${role} and year = 2025 order by 1 limit 1`
    )[0]?.id ?? ''
  return {
    on,
    gradedAs,
    clerk,
    subject,
    proofOf: assessmentsIn(xinlu).proofOf,
    /** States facts and gives their ids in their order. */
    async state(batch: object): Promise<string[]> {
      const said = await clerk(county, 'who states facts')(state, { batch })
      expect(said.errors, said.text).toBeUndefined()
      const { quarantined, lines } = said.data.stateConstructionFacts
      expect(quarantined, JSON.stringify(lines)).toBe(0)
      return lines.map(({ factId }: { factId: string }) => factId)
    },
    report: (id: string, input: object) => subject(id)(report, { input }),
    ownerScore: (id: string, contractId: string, year: number, note = '') =>
      subject(id)(ownerScore('ownerScore'), { contractId, year, note }),
    recordOwnerScore: (contractId: string, year: number, unit = county, sub = 'who answers for owners') =>
      clerk(unit, sub)(ownerScore('recordOwnerScore'), { contractId, year, note: '' }),
    toScore: (id: string, year: number) => subject(id)(toScore, { year }),
    assess: (said: object, unit = county, sub?: string) => clerk(unit, sub)(assess, said as Record<string, unknown>),
    show: (id: string, who = clerk(county)) => who(show, { id }),
    answer: (input: object, who = recorder) => who(answer, { input }),
    national: (input: object, who = recorder) => who(national, { input }),
    object: (firm: string, id: string, ground = '所列履约行为并非本企业所为。', proofs: readonly string[] = []) =>
      subject(firm)(object, { id, ground, proofs }),
    back: (firm: string, id: string) => subject(firm)(back, { id }),
    decide: (unit: string, said: object, sub?: string) => clerk(unit, sub)(decide, said as Record<string, unknown>),
    async due(unit: string | null, who = recorder) {
      const { data, errors } = await who(worklist, { unit })
      expect(errors).toBeUndefined()
      return data.evaluationWorklist as { subjectId: string; role: string; next: string; blockedBy: string | null }[]
    },
    /** Every grade of a firm, and evaluations on their way, as somebody meets them. */
    async of(
      who: (query: string, variables: Record<string, unknown>) => Promise<Answer>,
      id: string,
      fields: string,
      knownAt: string | null = null,
    ) {
      const query = `query($id: ID!, $at: DateTime) { subject(key: { id: $id }) { ... on Enterprise { profile(knownAt: $at) {
        construction { grades { ${fields} } } } } } }`
      const answered = await who(query, { id, at: knownAt })
      expect(answered.errors, answered.text).toBeUndefined()
      // biome-ignore lint/suspicious/noExplicitAny: answers are read by path in the tests
      return answered.data.subject.profile.construction.grades as any[]
    },
  }
}
