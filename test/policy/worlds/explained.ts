import type { Caller } from './caller.ts'
import type { Operation } from './generate.ts'
import { askingOf, headersOf, type World } from './worlds.ts'

interface Told {
  verdict: string
  coordinates: { coordinate: string; verdict: string; rows: string }[]
}

const query = `query($operation: String!, $variables: String, $purpose: Purpose!, $grantId: ID) {
  explainAccess(operation: $operation, variables: $variables, purpose: $purpose, grantId: $grantId) { verdict coordinates { coordinate verdict rows } } }`

/**
 * Holds what explaining says of an operation against what running it gives: the same refusal, or nothing withheld but what was
 * said to be refused, and only rows of others beyond it. Gives the first thing that does not agree; explaining must fetch nothing.
 */
export async function disagreement(world: World, caller: Caller, operation: Operation): Promise<string | null> {
  const headers = headersOf(world, caller)
  const ask = askingOf(world, caller)
  const run = await ask(operation.query, operation.variables, { headers })
  const grantId = caller.opening ? world.past.openings[caller.opening] : null
  world.plan.length = 0
  const variables = {
    operation: operation.query,
    variables: JSON.stringify(operation.variables),
    purpose: caller.purpose,
    grantId,
  }
  // Whoever may ask anything may have explained what it would get for another purpose.
  const explained = await ask(query, variables, { headers: { 'x-purpose': 'PUBLIC_QUERY' } })
  // Of what a grant opens the room that keeps grants is asked, and no other: no data is touched.
  const fetched = world.plan.filter(({ subgraph }) => subgraph !== 'governance' || grantId === null)
  if (fetched.length > 0) return `explaining fetched ${JSON.stringify(fetched)}`
  const code = explained.errors?.[0]?.extensions.code as string | undefined
  const ran = run.errors?.[0]?.extensions.code as string | undefined
  // An operation that cannot be read, or does not exist for the caller, is refused alike.
  if (code) return ran === code ? null : `explained as ${code}, ran as ${ran ?? run.status}`
  const { verdict, coordinates } = explained.data.explainAccess as Told
  const refused = new Set(coordinates.filter((one) => one.verdict === 'REFUSE').map(({ coordinate }) => coordinate))
  const whole = run.errors?.some(({ extensions }) => extensions.code === 'FIELD_REFUSED' && run.data === undefined)
  if ((verdict === 'REFUSE') !== (whole === true)) {
    // A limit or a value that no type takes is found before anything is decided.
    return ran === 'LIMIT' || ran === 'BAD_USER_INPUT' || ran === 'BAD_INPUT'
      ? null
      : `explained as ${verdict}, ran as ${ran ?? run.status}`
  }
  if (verdict === 'ALLOW' && refused.size > 0) return 'allowed, with something refused'
  for (const { message, extensions } of run.errors ?? []) {
    if (extensions.code !== 'FIELD_WITHHELD') continue
    const coordinate = /[A-Z]\w*\.\w+/.exec(message)?.[0] ?? ''
    const known = coordinates.find((one) => one.coordinate === coordinate)
    const foretold = refused.has(coordinate) || (extensions.reason === 'ROW' && known?.rows === 'OWN_UNIT')
    if (!foretold) {
      return `${coordinate} was withheld (${extensions.reason}), explained as ${known?.verdict} of ${known?.rows}`
    }
  }
  return null
}
