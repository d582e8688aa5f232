import { expect } from 'vitest'
import { type Answer, asClaims, operation, type TestHouse } from './houseOn.ts'
import { clerkOf } from './repairs.ts'

/** 领导小组办公室 */
export const office = 'wenshui-policy'

const appoint = `mutation($input: LiaisonInput!) { appointLiaison(input: $input) { unit unitName name deputy before handOver holes } }`
const submit = operation('plan-submit')

/** What came of a deed or a question that is taken to go well. */
// biome-ignore lint/suspicious/noExplicitAny: answers are read by path in the tests
export const fine = (answer: Answer): any => {
  expect(answer.errors, answer.text).toBeUndefined()
  return Object.values(answer.data)[0]
}

/** The bureau's own people in one house, and what they do about plan, reports and targets. */
export function bureauIn(xinlu: TestHouse) {
  const clerk = (unit: string, sub = `clerk-of-${unit}`) => asClaims(xinlu, { ...clerkOf(unit), sub })
  const report = `id unit period state contentHash lines course { event state reason byUnit }`
  const result = `id year state disputeUntil disputeBasis { edition provisional } content contentHash signature keyId
    scores { unit score outOf points { code value points } } disputes { id unit ground state reason }`
  const deed =
    (name: string, fields: string) =>
    (who: ReturnType<typeof clerk>, id: string, more: { uphold?: boolean; reason?: string } = {}) => {
      const said = Object.entries({ uphold: 'Boolean!', reason: 'String!' }).filter(([word]) => word in more)
      const kinds = said.map(([word, kind]) => `, $${word}: ${kind}`).join('')
      const words = said.map(([word]) => `, ${word}: $${word}`).join('')
      return who(`mutation($id: ID!${kinds}) { done: ${name}(id: $id${words}) { ${fields} } }`, { id, ...more })
    }
  return {
    clerk,
    office: clerk(office),
    colleague: clerk(office, 'colleague-of-the-office'),
    appointLiaison: (input: object, who = clerk(office)) => who(appoint, { input: { since: '2026-11-01', ...input } }),
    /** The plan of a year and its liaisons, as somebody meets them. */
    async plan(year: number, who = 'leader') {
      const answer = await xinlu.as(who)(operation('work-plan'), { year })
      expect(answer.errors, answer.text).toBeUndefined()
      return answer.data as {
        workPlan: { point: number; measured: string | null; state: string; evidenceQuery: string | null }[]
        liaisons: { unit: string; name: string | null; deputy: string | null; lastReportAt: string | null }[]
      }
    },
    /** Asks a saved query with its receipt: the data as it came, and the number of the receipt. */
    async proven(who: ReturnType<typeof clerk>, name: string) {
      const { text } = await who(operation(name), {}, { headers: { 'x-receipt': '1' } })
      const { data, extensions } = JSON.parse(text)
      return { answer: JSON.stringify(data), receipt: extensions.receipt.id as string }
    },
    submit: (who: ReturnType<typeof clerk>, item: string, said: { answer: string; receipt: string }) =>
      who(submit, { item, ...said }),
    makeReport: (who: ReturnType<typeof clerk>, unit: string, period: string) =>
      who(
        `mutation($unit: ID!, $period: String!) { done: makeUnitReport(unit: $unit, period: $period) { ${report} } }`,
        {
          unit,
          period,
        },
      ),
    signReport: deed('signReport', report),
    disputeReport: deed('disputeReport', report),
    decideReport: deed('decideReport', report),
    freeze: (who: ReturnType<typeof clerk>, year: number) =>
      who(`mutation($year: Int!) { done: freezeTarget(year: $year) { ${result} } }`, { year }),
    disputeTarget: deed('disputeTarget', result),
    decideDispute: deed('decideTargetDispute', result),
    finalise: deed('finaliseTarget', result),
    compare: (who: ReturnType<typeof clerk>, year: number) =>
      who(`query($year: Int!) { done: targetComparison(year: $year) { id state scores { unit score } } }`, { year }),
  }
}
