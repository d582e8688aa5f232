import type { GraphQLDataSource } from '@apollo/gateway'
import type { Ledger } from '@xinlu/db'
import { readScalars, refusal, type Sealer, type Viewer, XinluError } from '@xinlu/schema'
import { type DocumentNode, type GraphQLSchema, getOperationAST, OperationTypeNode, parse } from 'graphql'
import type { Logger } from 'pino'
import { heardBy } from './breaker.ts'
import { refusedWhole, verdictsFor, viewerFor, type Whole } from './decide.ts'
import { assertOperation, audienceOf, type Deciding, decidingOf } from './deciding.ts'
import { disclose, owesEntry } from './disclose.ts'
import type { DoorContext } from './door/answered.ts'
import type { Decide } from './door/short.ts'
import { asGraphQL } from './errors.ts'
import type { ExecutorOptions } from './execute/executor.ts'
import { withoutReceipt, withReceipt } from './execute/ownReceipt.ts'
import { type Planner, plannerOf } from './execute/planner.ts'
import { SealedSource, type Send } from './forward.ts'
import { costWithin } from './limits/cost.ts'
import { type Costs, costsOf } from './limits/costs.ts'
import { type Limits, limitsFor } from './limits/limits.ts'
import type { Openings } from './openings.ts'
import { OwnSource, ownName, type Trials } from './own.ts'
import type { Policy } from './policy.ts'
import { type Telemetry, watched } from './telemetry/telemetry.ts'
import { contractFor, wholeOf } from './whole.ts'

export interface PermittingOptions {
  supergraph: string
  policy: Policy
  sendTo: (subgraph: string) => Send
  /** What seals fetches to a subgraph. */
  sealer: (subgraph: string) => Sealer
  openings: Openings
  ledger: Pick<Ledger, 'append'>
  /** The name of an operation in the manifest of trusted operations, by its normalised hash. */
  trustedAs: (operationHash: string) => string | null
  limits: Limits
  trustedOnly: boolean
  /** What a changed file is tried by; none where nothing is tried. */
  trials?: Trials
  /** What the secrets of notices follow from; nobody is told of changes unless it is said. */
  noticeSecret?: string | null
  clock: () => number
  log: Logger
  telemetry?: Telemetry | null
}

/** What permits, whoever executes: decided before anything is planned, sealed with each fetch, let go at the end. */
export interface Permitting {
  /** The supergraph as a planner takes it. */
  planned: string
  planner: Planner
  /** The schema that exists for an audience, and the audience of a viewer; PURPOSE_REFUSED before any word of a schema is said. */
  schemaFor: (audience: string) => GraphQLSchema
  audienceOf: (viewer: Viewer) => string
  /** Decides an operation and writes it into the context, or throws what refuses it. */
  decide: Decide
  /** What a viewer would get of an operation, as `explainAccess` tells it. */
  explain: Deciding['explain']
  /** Asks one subgraph, with what was decided in the seal. */
  sourceOf: (subgraph: string) => GraphQLDataSource
  letGo: ExecutorOptions['letGo']
}

export function permittingOf(options: PermittingOptions): Permitting {
  const { supergraph, policy, sendTo, sealer, openings, ledger, trustedAs, limits, trustedOnly, clock, log } = options
  const { telemetry = null, trials = noTrials, noticeSecret = null } = options
  const { whole, costs } = readOf(supergraph)
  const lost = (name: string, error: unknown) => log.warn({ subgraph: name, err: error }, 'a subgraph did not answer')
  const heard = heardBy(log, telemetry)
  const sources = new Map<string, GraphQLDataSource>()
  const planned = enforced(supergraph)
  const planner = plannerOf(planned)
  const api = planner.api
  readScalars(api)
  const contracts = new Map(
    Object.entries(policy.audiences).map(([name, shown]) => [name, contractFor(api, whole.coordinates, shown)]),
  )
  const schema = () => api
  const schemaFor = (audience: string) => contracts.get(audience) as GraphQLSchema
  const deciding = decidingOf({ whole, policy, schema, schemaFor, openings, trustedAs, limits, trustedOnly })

  return {
    planned,
    planner,
    schemaFor,
    audienceOf: (viewer) => audienceOf(viewer, policy),
    sourceOf(name) {
      const known = sources.get(name)
      if (known) return known
      const made =
        name === ownName
          ? new OwnSource({ policy, trials, noticeSecret })
          : new SealedSource(sendTo(name), { audience: name, seal: sealer(name), clock, heard }, lost, telemetry)
      sources.set(name, made)
      return made
    },
    decide: (...given) => watched(telemetry, 'decide', {}, () => decideOn(...given)),
    explain: deciding.explain,
    letGo,
  }

  async function decideOn(...[document, operationName, variables, contract, context]: Parameters<Decide>) {
    const { viewer } = context
    const held = limitsFor(limits, viewer.role)
    const by = context.progress?.until ?? performance.now() + held.withinMs
    try {
      assertOperation(document, operationName, contract)
      const cost = { schema: schema(), costs, limits }
      costWithin(cost, document, operationName, variables, held)
      const decided = await deciding.decideRequest(document, operationName, variables, viewer)
      const { decision } = decided
      context.say?.({ operation: trustedAs(decided.operationHash) ?? 'other', purpose: viewer.purpose })
      if (decision.verdict === 'REFUSE') throw refusedWhole(decision, whole)
      if (context.progress) context.progress.deed = isDeed(document, operationName)
      if (context.outcome) {
        context.outcome.decided = true
        context.outcome.open = isNobody(viewer) && !decision.disclosing && !owesEntry(decision)
      }
      Object.assign(context, {
        decided,
        by,
        heard: decided.heard,
        explain: (args: Parameters<typeof deciding.explain>[0]) => deciding.explain(args, viewer),
        sealedFor: (subgraph: string) => ({
          viewer: viewerFor(decision, subgraph, viewer, whole),
          verdicts: verdictsFor(decision.standing, subgraph, policy, viewer),
          analyses: decided.analyses,
        }),
      })
    } catch (error) {
      throw error instanceof XinluError ? asGraphQL(error) : error
    }
  }

  async function letGo(...[data, context, operation, receipts]: Parameters<ExecutorOptions['letGo']>) {
    const { viewer, decided } = context
    if (!decided) throw new Error('an operation that nobody decided')
    if (receipts) withoutReceipt(data, receipts)
    try {
      const { text, receipt } = await watched(telemetry, 'ledger', {}, () =>
        disclose({ viewer, data, operation, ...decided }, whole, ledger),
      )
      const { outcome } = context as DoorContext
      if (receipts && receipt) withReceipt(data, receipts, receipt)
      // What was written once is sent as it stands.
      else if (outcome) outcome.data = text
      return receipt
    } catch (error) {
      if (error instanceof XinluError && error.code === 'CANARY') {
        log.error({ incident: 'CANARY', operation: decided.operationHash, role: viewer.role }, 'an answer was stopped')
      }
      throw error
    }
  }
}

/** What is read of a supergraph; nothing of it changes, and doors of one process that have the same whole before them share it. */
function readOf(supergraph: string): { whole: Whole; costs: Costs } {
  if (last?.supergraph !== supergraph) {
    const words = parse(supergraph)
    last = { supergraph, whole: wholeOf(words), costs: costsOf(words) }
  }
  return last
}
let last: { supergraph: string; whole: Whole; costs: Costs } | undefined

/** Where nothing is tried. */
const noTrials: Trials = {
  files: () => [],
  blastRadius: async () => {
    throw refusal('UNAVAILABLE', { expected: 'a house that tries changes', got: 'another', todo: 'ask at the door' })
  },
}

/**
 * The stock gateway refuses a supergraph with @policy. Here, and nowhere else, its link loses the mark of security,
 * because this wrapper enforces every policy itself; an unknown policy has already thrown when the classes were read.
 */
function enforced(supergraph: string): string {
  return supergraph.replace(/(@link\(url: "https:\/\/specs\.apollo\.dev\/policy\/v[\d.]+"), for: SECURITY\)/, '$1)')
}

/** Whether an operation is a deed, which may change something. */
const isDeed = (document: DocumentNode, operationName: string | null) =>
  getOperationAST(document, operationName)?.operation === OperationTypeNode.MUTATION

/** Nobody in particular: what is said to one is said to all, whatever they did not say of themselves. */
function isNobody(viewer: Viewer): boolean {
  return viewer.id === null && viewer.role === 'anonymous' && viewer.grant === null
}
