import { type DocumentNode, type GraphQLSchema, getNamedType, TypeInfo, visit, visitWithTypeInfo } from 'graphql'
import type { Coordinates } from './classes.ts'
import { refusal } from './errors.ts'
import type { PublicKey } from './keys.ts'
import { openSeal, type SealContent, sealWithin } from './seal.ts'
import { Ticket, type TicketOffice } from './ticket.ts'
import { type Verdicts, verdictAt } from './verdict.ts'

/** Seconds by which two machines' clocks may differ. */
export const skew = 5

/**
 * Opens the seal of one request, or refuses. One per hosted subgraph: it remembers the nonces it has seen. What the operation asks
 * for is found when its seal holds and not before: nobody without one has a text read here.
 */
export type Guard = (
  seal: string | Ticket | undefined,
  operationHash: string,
  asked: () => readonly string[],
) => SealContent

export interface GuardOptions {
  audience: string
  coordinates: Coordinates
  siblings: Record<string, readonly string[]>
  keyOf: (issuer: string, kid: string) => PublicKey | undefined
  /** The office of this process's own gateway, where there is one. */
  tickets: TicketOffice | null
  /** Milliseconds since the epoch. */
  clock: () => number
}

/** The coordinates that a document asks for, `Type.field`, each once; meta fields are no coordinates. */
export function askedBy(document: DocumentNode, schema: GraphQLSchema): string[] {
  const asked = new Set<string>()
  const types = new TypeInfo(schema)
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const parent = types.getParentType()
        if (parent && node.name.value !== '__typename') asked.add(`${getNamedType(parent).name}.${node.name.value}`)
      },
    }),
  )
  return [...asked]
}

/** The guard of a subgraph: signature, audience, time, operation, nonce, then every coordinate's classes. */
export function guardOf({ audience, coordinates, siblings, keyOf, tickets, clock }: GuardOptions): Guard {
  const seen = new Map<string, number>()
  const inside = new WeakMap<Verdicts, WeakSet<readonly string[]>>()
  const invalid = (expected: string, got: string) =>
    refusal('SEAL_INVALID', { expected, got, todo: 'send the request through the gateway' })

  return (seal, operationHash, asked) => {
    if (!seal) {
      throw refusal('SEAL_MISSING', {
        expected: 'a seal by the gateway',
        got: 'none',
        todo: 'send the request through the gateway',
      })
    }
    const content = seal instanceof Ticket ? redeemed(seal) : openSeal(seal, keyOf)
    const now = clock() / 1000
    if (content.audience !== audience) throw invalid('a seal for this subgraph', 'a seal for another')
    if (!(content.expiresAt - content.issuedAt <= sealWithin)) throw invalid(`at most ${sealWithin} seconds`, 'more')
    if (!(content.issuedAt <= now + skew)) throw invalid('a seal of this moment', 'one from the future')
    if (!(content.expiresAt >= now)) throw invalid('a seal that still holds', 'one that has expired')
    if (content.operationHash !== operationHash) throw invalid('a seal for this operation', 'a seal for another')
    // A ticket is gone when it is redeemed.
    if (!(seal instanceof Ticket)) {
      if (seen.has(content.nonce)) throw invalid('a seal not used before', 'one used already')
      remember(seen, content, now)
    }
    judge(content, asked())
    return content
  }

  function redeemed(ticket: Ticket): SealContent {
    const content = tickets?.redeem(ticket)
    if (content) return content
    throw invalid('a ticket of this process, not used before', 'another, or one used already')
  }

  function judge(content: SealContent, asked: readonly string[]): void {
    // The same verdicts on the same fetch say the same: an operation that is asked again brings both again.
    const judged = inside.get(content.verdicts)
    if (judged?.has(asked) && content.issuer === 'gateway') return
    const lent = content.issuer === 'gateway' ? null : (siblings[content.issuer] ?? [])
    for (const coordinate of asked) {
      if (lent) {
        if (!lent.includes(coordinate)) throw invalid('a coordinate lent to this sibling', 'another')
        continue
      }
      if (coordinate === 'Query._entities') continue
      const known = coordinates.get(coordinate)
      if (!known || known.classes.length === 0) throw invalid('a coordinate with a class', 'one without')
      // Of some rows at least; of which rows is the store's and the mask's to say.
      if (!verdictAt(content.verdicts, coordinate, known, true))
        throw invalid('coordinates inside the decision', 'more')
    }
    if (lent) return
    if (judged) judged.add(asked)
    else inside.set(content.verdicts, new WeakSet([asked]))
  }
}

function remember(seen: Map<string, number>, content: SealContent, now: number): void {
  seen.set(content.nonce, content.expiresAt + skew)
  if (seen.size % 1024 === 0) for (const [nonce, until] of seen) if (until < now) seen.delete(nonce)
}
