import { type Db, hashOf, refusal, type Viewer } from '@xinlu/schema'
import type { LastSaid } from './evaluationStatement.ts'

type Client = Db['$client']

/** What is said of a section's performance in the year of a result from now on; what is null stays. */
export interface SectionCorrection {
  contractId: string
  performed: boolean | null
  bid: boolean | null
  progress: string | null
}

/** A performance as it is said. */
interface Said {
  id: string
  performanceId: string
  saidBy: string
  performed: boolean
  bid: boolean
  progress: string
}

const bad = (expected: string, got: string, todo: string) =>
  refusal('BAD_INPUT', { expected, got: got.slice(0, 40), todo })

/** Says the performance of a section of a result otherwise; BAD_INPUT for one on which it does not rest, and where nothing is otherwise. */
export async function correctSection(
  sql: Client,
  viewer: Viewer,
  { restsOn, year }: LastSaid,
  { contractId, performed, bid, progress }: SectionCorrection,
): Promise<void> {
  const [named] = await performanceSaid(sql, contractId, year)
  // No batch of its source comes between.
  await sql`select pg_advisory_xact_lock(hashtext(${`construction.facts ${named?.saidBy ?? ''}`}))`
  const said = await performanceSaid(sql, contractId, year)
  const before = said.at(-1)
  const rests = new Set((restsOn ?? []).flatMap((id) => id.split('+')))
  if (!before || !said.some(({ id }) => rests.has(id)))
    throw bad('a section on which the result rests, by its contract', contractId, 'name it as the explanation does')
  if (progress !== null && !/^(0(\.\d{1,4})?|1(\.0{1,4})?)$/.test(progress))
    throw bad('a share from 0 to 1 with at most 4 decimals', progress, 'correct the share')
  const now = {
    performed: performed ?? before.performed,
    bid: bid ?? before.bid,
    progress: progress === null ? before.progress : progress.replace(/\.?0+$/, '') || '0',
  }
  if (hashOf(Object.values(now)) === hashOf([before.performed, before.bid, before.progress]))
    throw bad('a section that is said otherwise', contractId, 'say what is corrected')
  const number = 1 + Number(before.id.split('_').at(-1) ?? 0)
  const by = { said_by: viewer.unit, by_person: viewer.id ?? '', known_from: viewer.now }
  // A number that counts up, so that of two statements of one instant the later one stands.
  const whole = { id: `${before.performanceId}_${String(number).padStart(4, '0')}`, ...now, ...by }
  await sql`insert into performance_statement
    select (jsonb_populate_record(s, ${JSON.stringify(whole)}::text::jsonb)).* from performance_statement s where s.id = ${before.id}`
}

/** Everything that was said of a contract's performance in a year, the first first. */
const performanceSaid = (sql: Client, contractId: string, year: number) => sql<Said[]>`
  select id, performance_id as "performanceId", said_by as "saidBy", performed, bid, trim_scale(progress)::text as progress
  from performance_statement where contract_id = ${contractId} and year = ${year} order by known_from, id`
