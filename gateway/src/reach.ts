import {
  type Ask,
  type Hosted,
  isErrorCode,
  type Keys,
  met,
  refusal,
  signing,
  type Verdicts,
  type Viewer,
  XinluError,
} from '@xinlu/schema'
import { type BreakerSettings, breaking, type RoomHeard } from './breaker.ts'
import { type Send, sealAndSend, sendInside } from './forward.ts'
import { sendOver } from './sendOver.ts'

/** How each subgraph is reached: inside this process, or at its own address. */
export type Reach = (subgraph: string) => Send

/**
 * Inside where it is hosted here, else over HTTP where an address is given, with one breaker for each; UNAVAILABLE when asked for one
 * that is neither.
 */
export function reachOf(
  inside: () => ReadonlyMap<string, Hosted>,
  addresses: Readonly<Record<string, string>>,
  { breaker, heard }: { breaker: BreakerSettings; heard: RoomHeard },
): Reach {
  const apart = new Map<string, Send>()
  return (subgraph) => {
    const url = addresses[subgraph]
    if (url) {
      const known = apart.get(subgraph) ?? breaking(sendOver(url), breaker, (event) => heard(subgraph, event))
      apart.set(subgraph, known)
      return known
    }
    return (request) => {
      const hosted = inside().get(subgraph)
      if (!hosted)
        throw refusal('UNAVAILABLE', {
          expected: `the ${subgraph} service`,
          got: 'none',
          todo: 'host it, or give its address in XINLU_SUBGRAPHS',
        })
      return sendInside(hosted)(request)
    }
  }
}

/** A sibling is lent coordinates by name; no class is opened to it. */
const noVerdicts: Verdicts = { classes: {}, ownUnit: {}, coordinates: {}, minCell: 0, policyVersion: '' }

/** How one subgraph asks its siblings: sealed with its own key, for the same viewer; the sibling lends only what it names. */
export function askOf(
  issuer: string,
  reach: Reach,
  keys: Keys,
  { clock, heard }: { clock: () => number; heard: RoomHeard },
): (context: { viewer: Viewer }) => Ask {
  return ({ viewer }) =>
    async (subgraph, query, variables) => {
      const to = { issuer, audience: subgraph, seal: signing(() => keys.privateKey(issuer)), clock, heard }
      const sealed = { viewer, verdicts: noVerdicts, analyses: [] }
      const answer = await sealAndSend(reach(subgraph), to, sealed, { query, variables }).catch((cause) => {
        if (cause instanceof XinluError) throw cause
        throw refusal(
          'UNAVAILABLE',
          { expected: `an answer from ${subgraph}`, got: 'none', todo: 'try again in a moment' },
          cause,
        )
      })
      const [error] = answer.errors ?? []
      if (error) {
        const { code, expected, got, todo } = (error.extensions ?? {}) as Record<string, string>
        if (isErrorCode(code))
          throw new XinluError(code, { expected: expected ?? '', got: got ?? '', todo: todo ?? '' })
        throw refusal(
          'INTERNAL',
          { expected: `an answer from ${subgraph}`, got: 'a fault', todo: 'try again in a moment' },
          error,
        )
      }
      met(answer.extensions?.used?.subjects ?? [])
      return answer.data ?? {}
    }
}
