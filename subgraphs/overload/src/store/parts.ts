import { type Concealing, type Db, hashOf, refusal, type Viewer } from '@xinlu/schema'
import { partSaid } from '../concealed.ts'
import type { IntakeRow } from '../rows.ts'

type Client = Db['$client']

/** One part of a feed as it is sent. */
export interface PartSaid {
  key: string
  station: string
  lines: string
}

/** What two sendings of one part must agree in. */
export const partHash = ({ station, lines }: PartSaid) => hashOf([station, lines])

/** What became of a part when it was sent before; null where it was not. CONFLICT where another part has its key. */
export async function outcomeOf(
  sql: Client,
  concealing: Concealing,
  { unit }: Viewer,
  key: string,
  hash: string,
): Promise<IntakeRow | null> {
  const [row] = await sql<{ hash: string; outcome: IntakeRow }[]>`
    select content_hash as hash, outcome from weighing_part where said_by = ${unit ?? ''} and key = ${key}`
  if (!row) return null
  if (concealing.reveal(partSaid, row.hash) === hash) return { ...row.outcome, replayed: true }
  throw refusal('CONFLICT', {
    expected: 'the part that came with this key before',
    got: 'another',
    todo: 'give each part a key of its own',
  })
}

/** Keeps what became of a part. */
export async function keepOutcome(
  sql: Client,
  concealing: Concealing,
  viewer: Viewer,
  part: Pick<PartSaid, 'key' | 'station'>,
  hash: string,
  outcome: IntakeRow,
): Promise<void> {
  await sql`insert into weighing_part ${sql({
    key: part.key,
    said_by: viewer.unit ?? '',
    station: part.station.slice(0, 100),
    content_hash: concealing.conceal(partSaid, hash),
    outcome: JSON.stringify(outcome),
    known_from: viewer.now,
  })}`
}
