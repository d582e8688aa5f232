import { asClaims, type TestHouse } from './houseOn.ts'
import { chanceOf } from './policy/worlds/chance.ts'
import { driver, firm, trader } from './policy/worlds/people.ts'
import { clerkOf, penalties } from './repairs.ts'

const fields = `id subjectId kind measure catalogueCode catalogueVersion basis authority since until cause { kind id } state liftedBecause statements statedUntil
  executions { org outcome late }`
export const propose = `mutation($input: MeasureInput!) { proposeMeasure(input: $input) { ${fields} } }`
export const state = `mutation($id: ID!, $statement: String!) { stateMeasure(id: $id, statement: $statement) { id } }`
export const order = `mutation($id: ID!, $reason: String!) { orderMeasure(id: $id, reason: $reason) { ${fields} } }`
export const drop = `mutation($id: ID!, $reason: String!) { dropMeasure(id: $id, reason: $reason) { state } }`
export const lift = `mutation($id: ID!, $reason: String!) { liftMeasure(id: $id, reason: $reason) { state liftedBecause } }`
export const feedback = `mutation($id: ID!, $outcome: MeasureOutcome!, $note: String!) {
  recordMeasureFeedback(id: $id, outcome: $outcome, note: $note) { outcome ended late } }`
export const toDo =
  '{ measuresToExecute(first: 10) { nodes { measureId subjectId measure outcome ended late dueOn } pageInfo { hasNextPage } } }'
export const worklist = '{ measureWorklist(first: 20) { measure { id state } next dueOn ready } }'
export const proposed = `{ mySubject { profile { supervision { proposedMeasures { id measure statedUntil state } } } } }`
export const inForce = `query($key: SubjectKey!) { subject(key: $key) { ... on Enterprise { profile { supervision { measures { measure cause { kind } } } } } } }`

/** A measure against the firm of the sample people by an entry of the county's sample catalogue, by reason of a penalty of it. */
export const against = (code: string, more: Record<string, unknown> = {}) => ({
  ...{ subjectId: firm, catalogue: 'county-sample', code, causeKind: 'PENALTY', causeId: penalties.squad4.id },
  ...{ reason: '依清单提出', ...more },
})

/** A hundred calls by clerks of three units, most of them sensible, in a random order; gives what was proposed, and of which causes. */
export async function wandered(xinlu: TestHouse) {
  const { pick } = chanceOf(20261130)
  const people = ['wenshui-policy', 'wenshui-enforcement', 'wenshui-squad-4'].flatMap((unit) => [
    { unit, ask: asClaims(xinlu, { ...clerkOf(unit), sub: `${unit}-a` }) },
    { unit, ask: asClaims(xinlu, { ...clerkOf(unit), sub: `${unit}-b` }) },
  ])
  const causes = await xinlu.database.admin<{ id: string; subject: string }[]>`
    select decision_id as id, subject_id as subject from enforcement.decision_statement
    where kind = 'PENALTY' and decided_on >= '2026-05-01' and facts->'party'->>'kind' = 'LEGAL_PERSON' and (facts->>'fine')::numeric >= 1
      and decision_id not in (select decision_id from enforcement.decision_change) order by id limit 5`
  const made: string[] = []
  for (let call = 0; call < 100; call++) {
    if (call === 40 || call === 80) xinlu.clock.now += 9 * 86_400_000
    const { ask } = pick(people)
    if (made.length === 0 || pick([true, false])) {
      const cause = pick(causes)
      const answer = await ask(propose, {
        input: {
          subjectId: pick([cause.subject, cause.subject, cause.subject, trader, driver.id]),
          catalogue: pick(['county-sample', 'county-sample', 'county-sample', 'county-joint', 'city', 'none']),
          code: pick(['P-01', 'P-02', 'P-02', 'P-03', 'R-01']),
          causeKind: pick(['PENALTY', 'PENALTY', 'LISTING', 'ASSESSMENT']),
          causeId: cause.id,
          reason: '依清单提出',
        },
      })
      if (answer.data?.proposeMeasure) made.push(answer.data.proposeMeasure.id)
    } else await ask(pick([order, order, order, order, drop, lift]), { id: pick(made), reason: '随机' })
  }
  return { causes, made }
}
