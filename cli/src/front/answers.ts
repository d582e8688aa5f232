import type { Sql } from 'postgres'
import type { Door } from '../door.ts'
import type { AnswerColumns, Outgoing } from './mapping.ts'
import { quoted } from './places.ts'

interface Sent {
  publicityBatches: {
    nodes: { id: string; action: string; template: string }[]
    pageInfo: { endCursor: string | null; hasNextPage: boolean }
  }
}

interface Answered {
  decisionId: string | null
  said: string | null
  receipt: string | null
  on: string | null
  reason: string | null
}

/**
 * Enters the site's receipt of each batch that was sent and whose rows are all answered in the table, with what it refused and why;
 * gives how many. A batch with a row that says nothing yet, or not all that its answer needs, waits. What was entered is no longer
 * looked at, so a run that was cut off is run again.
 */
export async function enterAnswers(
  sql: Sql,
  door: Pick<Door, 'ask'>,
  texts: { sent: string; confirm: string },
  entry: Outgoing,
  answer: AnswerColumns,
): Promise<number> {
  let entered = 0
  for (const id of await sentBatches(door, texts.sent, entry)) {
    const receipt = receiptOf(await answersIn(sql, entry, answer, id), answer)
    if (!receipt) continue
    await door.ask(texts.confirm, { id, ...receipt })
    entered += 1
  }
  return entered
}

async function sentBatches(
  door: Pick<Door, 'ask'>,
  text: string,
  { site, action, template }: Outgoing,
): Promise<string[]> {
  const ids: string[] = []
  for (let after: string | null = null; ; ) {
    const { publicityBatches }: Sent = await door.ask<Sent>(text, { site, after })
    const own = publicityBatches.nodes.filter((one) => one.action === action && one.template === template)
    ids.push(...own.map(({ id }) => id))
    if (!publicityBatches.pageInfo.hasNextPage) return ids
    after = publicityBatches.pageInfo.endCursor
  }
}

const answersIn = (sql: Sql, { table, batch }: Outgoing, answer: AnswerColumns, id: string) =>
  sql.unsafe<Answered[]>(
    `select ${quoted(answer.decision)}::text as "decisionId", ${quoted(answer.column)}::text as said,
      nullif(trim(${quoted(answer.receipt)}::text), '') as receipt, ${quoted(answer.on)}::date::text as on,
      nullif(trim(${quoted(answer.reason)}::text), '') as reason
    from ${quoted(table)} where ${quoted(batch)} = $1`,
    [id],
  )

/** The receipt that the answers of a batch make together; null while one of them is not whole. */
function receiptOf(rows: readonly Answered[], { taken, refused }: AnswerColumns) {
  const whole = rows.every(
    ({ said, receipt, on, decisionId, reason }) =>
      receipt !== null &&
      on !== null &&
      (said === taken || (said === refused && decisionId !== null && reason !== null)),
  )
  if (rows.length === 0 || !whole) return null
  const rejected = rows.flatMap(({ said, decisionId, reason }) => (said === refused ? [{ decisionId, reason }] : []))
  const [receiptNo] = rows.map(({ receipt }) => receipt).sort()
  const confirmedOn = rows
    .map(({ on }) => on ?? '')
    .sort()
    .at(-1)
  return { receiptNo, confirmedOn, rejected }
}
