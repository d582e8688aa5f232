import { type Db, type Hands, stepsOf, type Viewer } from '@xinlu/schema'
import { decidingUnits } from '../domain/course/decider.ts'
import type { EvaluationObjectionRow } from '../evaluationRows.ts'
import { objectionsWhere } from './evaluationObjections.ts'

type Client = Db['$client']

interface Hand {
  unit: string | null
  person: string | null
}

const words = (some: readonly (string | null)[]) =>
  [...new Set(some.filter((one) => one !== null && one !== ''))] as string[]

/** Units and persons with a hand in a result: by the steps of its course, the facts on which it ever rested, and what owners answered. */
export async function handsIn(sql: Client, evaluationId: string): Promise<Hands> {
  const steps = (await stepsOf(sql, [evaluationId])).filter(({ byUnit }) => byUnit !== null)
  const stated = await sql<Hand[]>`
    with rests as (select distinct regexp_split_to_table(unnest(rests_on), '[+]') as id
      from evaluation_statement where evaluation_id = ${evaluationId})
    select said_by as unit, by_person as person from conduct_statement join rests using (id)
    union select said_by, by_person from performance_statement join rests using (id)
    union select said_by, by_person from contract_statement join rests using (id)
    union select said_by, by_person from bid_statement join rests using (id)
    union select a.by_unit, a.by_person from evaluation_statement e
      join contract_statement c on c.subject_id = e.subject_id and c.role = e.role
      join owner_answer a on a.contract_id = c.contract_id and a.year = e.year where e.evaluation_id = ${evaluationId}`
  return {
    units: words([...steps.map(({ byUnit }) => byUnit), ...stated.map(({ unit }) => unit)]).sort(),
    persons: words([...steps.map(({ byPerson }) => byPerson), ...stated.map(({ person }) => person)]),
  }
}

/** Open objections that the viewer's unit may decide, the first filed first, which is due first. */
export async function objectionsFor(db: Db, { unit }: Viewer, first: number): Promise<EvaluationObjectionRow[]> {
  if (unit === null || !decidingUnits.includes(unit)) return []
  const sql = db.$client
  const open = await objectionsWhere(
    sql,
    sql`where (select state from step where case_id = o.id order by seq desc limit 1) = 'FILED'
      and not exists (select 1 from step where case_id = o.evaluation_id and by_unit = ${unit})
      order by o.known_from, o.id limit ${first}`,
  )
  // Whoever stated a fact of the result, or answered for an owner, decides none.
  const hands = await Promise.all(open.map(({ evaluationId }) => handsIn(sql, evaluationId)))
  return open.filter((_, i) => !hands[i]?.units.includes(unit))
}
