import { spoiled } from '@xinlu/gateway/execute/toys/spoil'
import type { SubgraphAnswer, SubgraphRequest } from '@xinlu/schema'
import { apart, type Compared, withFigures } from '../policy/worlds/compare.ts'
import type { Operation } from '../policy/worlds/generate.ts'
import { type Asker, seenBy, type World } from '../policy/worlds/worlds.ts'

/** Spoils what subgraphs say while it is on; the same fetch always meets the same fault. */
export const spoiling = {
  on: false,
  instead(subgraph: string, { query, variables }: SubgraphRequest, answer: SubgraphAnswer): SubgraphAnswer {
    if (!spoiling.on) return answer
    const spoil = spoiled({ [subgraph]: { sdl: '' } }, 0.25)[subgraph]?.instead
    return (spoil?.(answer, { subgraph, query, variables }) ?? answer) as SubgraphAnswer
  },
}

interface Told {
  message: string
  path?: (string | number)[]
  extensions: { code: string; reason?: string }
}

/**
 * Asks the same of both worlds while subgraphs fail. Data, status and fetches must be the same, and the errors, but for two things
 * in which the stock gateway is wrong: among the elements of a list it counts only those that it asked about, and of a field that is
 * asked for twice it looks at the second asking no more where the first came to null.
 */
export async function comparedSpoilt(a: World, b: World, caller: Asker, operation: Operation): Promise<Compared> {
  spoiling.on = true
  const [here, there] = await Promise.all([seenBy(a, caller, operation), seenBy(b, caller, operation)])
  spoiling.on = false
  const [mine, stock] = [here, there].map(({ text }) => JSON.parse(text) as { data?: unknown; errors?: Told[] })
  const errors = (told: Told[] = []) =>
    told.map(({ path, ...rest }) => JSON.stringify({ ...rest, path: path?.filter((key) => typeof key === 'string') }))
  const lost = errors(stock?.errors).filter((one) => !errors(mine?.errors).includes(one))
  const parts: [string, string, string][] = [
    ['status', String(here.status), String(there.status)],
    ['data', JSON.stringify(mine?.data) ?? '', JSON.stringify(stock?.data) ?? ''],
    ['fetches', here.plan, there.plan],
    ['errors', lost.join('\n'), ''],
    // By the specification: where an error is told, or above it, there is null.
    [
      'places',
      (mine?.errors ?? [])
        .filter(({ path }) => path && !isNull(mine?.data, path))
        .map(spelt)
        .join('\n'),
      '',
    ],
  ]
  const part = parts.find(([, one, other]) => one !== other)
  return withFigures(operation, here, part ? `${part[0]}: ${apart(part[1], part[2])}` : null, null)
}

const spelt = (error: Told) => JSON.stringify(error)

/** Whether the way to a place ends at a null. */
function isNull(data: unknown, path: readonly (string | number)[]): boolean {
  let value = data
  for (const key of path) {
    if (value === null || typeof value !== 'object') break
    value = (value as Record<string | number, unknown>)[key]
  }
  return value === null
}
