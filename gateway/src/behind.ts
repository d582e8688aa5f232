import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Ledger, ledgerKeys, openLedger } from '@xinlu/db'
import { type Hosted, keysIn, signing, type TicketOffice, ticketing } from '@xinlu/schema'
import { triableFiles } from './blast/trial/places.ts'
import { trialsOf } from './blast/trial/trials.ts'
import { heardBy, usualBreaker } from './breaker.ts'
import { root } from './configuration.ts'
import type { HouseOptions } from './house.ts'
import { builtInReader } from './issuer.ts'
import { outsideReader } from './issuers/outside.ts'
import { type Limits, limitsFrom } from './limits/limits.ts'
import { type NoticeRoom, noticeRoomOf } from './notices/room.ts'
import { openingsOf } from './openings.ts'
import type { PermittingOptions } from './permitting.ts'
import { policyOf, usualPurposeOf } from './policy.ts'
import { type Reach, reachOf } from './reach.ts'
import { openingsRoom } from './rooms.ts'
import { operationsFolder, type Trusted, trustedFrom } from './trusted.ts'
import type { TokenReader } from './viewer.ts'

/** Milliseconds that one trial of a changed file has: less than an auditor's answer may take. */
const trialWithinMs = 20_000

export type BehindOptions = Pick<
  HouseOptions,
  | 'database'
  | 'keys'
  | 'signature'
  | 'subgraphs'
  | 'breaker'
  | 'issuer'
  | 'trustedOnly'
  | 'limits'
  | 'policy'
  | 'observe'
  | 'notices'
  | 'telemetry'
  | 'clock'
  | 'log'
>

/** What stands behind every door, this house's own or another router's: whose tokens are taken, by what is permitted, where the rooms are. */
export interface Behind {
  tokens: TokenReader
  limits: Limits
  trusted: Trusted
  permitting: PermittingOptions
  /** The room that keeps openings, as the one that keeps who is told of changes. */
  notices: NoticeRoom
  /** To be closed when the door is. */
  ledger: Ledger
}

/** Rooms of this process are given, with the office of their tickets; those elsewhere are sealed for with the gateway's key. */
export function behindOf(
  options: BehindOptions,
  { inside, tickets }: { inside: () => ReadonlyMap<string, Hosted>; tickets: TicketOffice },
): Behind {
  const { database, subgraphs, breaker = usualBreaker, issuer, observe, clock, log } = options
  const keys = keysIn(options.keys)
  const reader = issuer ? outsideReader(issuer, clock, log) : builtInReader(keys, clock)
  const limits = options.limits ?? limitsFrom(join(root, 'schema/limits.yaml'))
  const trusted = trustedFrom(operationsFolder)
  const policyText = options.policy ?? readFileSync(join(root, 'schema/policy.yaml'), 'utf8')
  const policy = policyOf(policyText)
  const heard = heardBy(log, options.telemetry ?? null)
  const reach = reachOf(inside, subgraphs, { breaker, heard })
  const sendTo: Reach = (subgraph) => {
    const send = reach(subgraph)
    if (!observe) return send
    return (request) => {
      observe(subgraph, request.query, request.variables)
      return send(request)
    }
  }
  const signed = signing(() => keys.privateKey('gateway'))
  const ticketed = ticketing(tickets)
  const sealer = (subgraph: string) => (subgraphs[subgraph] ? signed : ticketed)
  const ledger = openLedger({
    sql: database.connectAs('ledger', { max: 2 }),
    signer: ledgerKeys(options.keys, options.signature),
    clock,
    heard: options.telemetry?.batch,
  })
  const asking = [sendTo(openingsRoom), { audience: openingsRoom, seal: sealer(openingsRoom), clock, heard }] as const
  return {
    tokens: { ...reader, usualPurpose: usualPurposeOf(policy) },
    limits,
    trusted,
    ledger,
    notices: noticeRoomOf(...asking),
    permitting: {
      supergraph: readFileSync(join(root, 'schema/supergraph.graphql'), 'utf8'),
      policy,
      sendTo,
      sealer,
      openings: openingsOf(...asking),
      ledger,
      trustedAs: trusted.nameOf,
      limits,
      trustedOnly: options.trustedOnly,
      noticeSecret: options.notices?.secret ?? null,
      trials: {
        files: triableFiles,
        blastRadius: trialsOf({ sql: database.admin, policy: policyText, clock, withinMs: trialWithinMs }),
      },
      clock,
      log,
      telemetry: options.telemetry ?? null,
    },
  }
}
