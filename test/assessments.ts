import { createHash } from 'node:crypto'
import { expect } from 'vitest'
import { asClaims, type TestHouse } from './houseOn.ts'
import { clerkOf } from './repairs.ts'

/** What an assessment says of itself, and why. */
export const explained = `year scheme grade score state authority explanation { edition baseScore total
  contributions { code points occurredOn expiresOn factId evidenceRef clause { edition at text } }
  vetoes { code factId clause { text } } unmet { grade code } wayBack { change earliestOn resultingGrade } }`

/** A decimal in ten-thousandths. */
const scaled = (text: string): bigint => {
  const [, sign = '', whole = '', part = ''] = /^(-?)(\d+)(?:\.(\d{1,4}))?$/.exec(text) ?? []
  return BigInt(`${sign}${whole}${part.padEnd(4, '0')}`)
}

/** Whether base score and contributions make the total to the last digit, and the total is the score. */
export const sumsUp = ({
  score,
  explanation: { baseScore, contributions, total },
}: {
  score: string
  explanation: { baseScore: string; contributions: { points: string }[]; total: string }
}): boolean =>
  contributions.reduce((sum, { points }) => sum + scaled(points), scaled(baseScore)) === scaled(total) &&
  scaled(total) === scaled(score)

const state = `mutation($facts: [AssessmentFactInput!]!) { stateAssessmentFacts(facts: $facts) { stated corrected unchanged factIds } }`
const selfScore = `mutation($input: SelfScoreInput!) { selfScoreAssessment(input: $input) { id state grade score
  selfScore { score note late dueOn handedInOn proofs { id sha256 } } } }`
const assess = `mutation($subject: ID!, $scheme: AssessmentScheme!, $year: Int!, $reason: String) {
  assessAtCounty(subjectId: $subject, scheme: $scheme, year: $year, reason: $reason) { id ${explained} } }`
const review = `mutation($id: ID!, $agree: Boolean!, $docNo: String!, $reason: String) {
  recordCityReview(id: $id, agree: $agree, docNo: $docNo, reason: $reason) { id state grade score authority } }`
const object = `mutation($id: ID!, $ground: String!, $proofs: [ID!]) {
  objectToAssessment(id: $id, ground: $ground, proofs: $proofs) { id state dueOn mustNotBeDecidedBy proofs { id sha256 } } }`
const decide = `mutation($id: ID!, $uphold: Boolean!, $reason: String!, $corrections: [FactCorrection!]) {
  decideAssessmentObjection(id: $id, uphold: $uphold, reason: $reason, corrections: $corrections) {
    id state decidedBy reason late correctedFacts } }`

/** 质量信誉考核 as those who take part go through it, in one house. */
export function assessmentsIn(xinlu: TestHouse) {
  const clerk = (unit: string, sub?: string) => asClaims(xinlu, { ...clerkOf(unit), ...(sub && { sub }) })
  const planning = clerk('wenshui-planning')
  const one =
    (deed: string) =>
    (id: string, who = planning) =>
      who(`mutation($id: ID!) { ${deed}(id: $id) { id state grade score authority shownUntil } }`, { id })
  return {
    clerk,
    planning,
    state: (unit: string, facts: readonly object[]) => clerk(unit)(state, { facts }),
    selfScore: (input: object, who = 'subject') => xinlu.as(who)(selfScore, { input }),
    assess: (unit: string, said: object, sub?: string) => clerk(unit, sub)(assess, said as Record<string, unknown>),
    review: (id: string, more: object = {}, who = planning) =>
      who(review, { id, agree: true, docNo: '吕交运考〔2027〕8号', ...more }),
    show: one('showAssessment'),
    finalise: one('finaliseAssessment'),
    object: (id: string, more: object = {}, who = 'subject') =>
      xinlu.as(who)(object, { id, ground: '所列违法行为并非本企业车辆所为。', ...more }),
    decide: (unit: string, said: object, sub?: string) => clerk(unit, sub)(decide, said as Record<string, unknown>),
    /** A file that somebody hands in, as a small PDF. */
    async proofOf(who: string, text = '自评证明'): Promise<{ id: string; sha256: string }> {
      const bytes = Buffer.from(`%PDF-1.7\n${text}`)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const content = bytes.toString('base64')
      const input = { fileName: '自评证明.pdf', sha256, size: bytes.length, part: 1, parts: 1, content }
      const { data } = await xinlu.as(who)('mutation($input: ProofInput!) { addProof(input: $input) { id } }', {
        input,
      })
      return { id: data.addProof.id, sha256 }
    },
    /** Every assessment of a firm, as somebody meets it. */
    async of(who: string, subject: string, fields: string, knownAt: string | null = null) {
      const query = `query($id: ID!, $at: DateTime) { subject(key: { id: $id }) { profile(knownAt: $at) {
        roadTransport { assessments(years: 9) { id ${fields} } } } } }`
      const answer = await xinlu.as(who)(query, { id: subject, at: knownAt })
      expect(answer.errors, answer.text).toBeUndefined()
      // biome-ignore lint/suspicious/noExplicitAny: answers are read by path in the tests
      return answer.data.subject.profile.roadTransport.assessments as any[]
    },
  }
}
