import { type Analysis, refusal, type UsedList, type Viewer } from '@xinlu/schema'
import { type DocumentNode, GraphQLError, type GraphQLSchema, getOperationAST, OperationTypeNode } from 'graphql'
import { type AskedCoordinate, askedBy } from './asked.ts'
import { type Decision, decide, type Whole } from './decide.ts'
import { type ExplainArguments, type Explanation, explained, variablesOf } from './explain.ts'
import { type Limits, limitsFor } from './limits/limits.ts'
import type { Openings } from './openings.ts'
import { analysesIn, normalisedHash, readOperation } from './operations.ts'
import type { Policy } from './policy.ts'

/** What a request brings into the gateway: who asks; what is decided is written beside it. */
export interface RequestContext {
  viewer: Viewer
  /** The caller asks for the receipt of its answer. */
  receipt?: boolean
  decided?: Decided
}

/** What was decided of a request, and what its fetches used. */
export interface Decided {
  decision: Decision
  analyses: readonly Analysis[]
  operationHash: string
  subjects: Set<string>
  editions: Set<string>
  heard(used: UsedList): void
}

export interface DecidingOptions {
  whole: Whole
  policy: Policy
  /** The whole schema, and the one that exists for an audience. */
  schema: () => GraphQLSchema
  schemaFor: (audience: string) => GraphQLSchema
  openings: Openings
  /** The name of an operation in the manifest of trusted operations. */
  trustedAs: (operationHash: string) => string | null
  limits: Limits
  /** Only operations of the manifest are taken, and those that a grant is bound to. */
  trustedOnly: boolean
}

export type Deciding = ReturnType<typeof decidingOf>

/** Everything that is decided before anything is planned: the same for a request that runs and for one that is only explained. */
export function decidingOf({
  whole,
  policy,
  schema,
  schemaFor,
  openings,
  trustedAs,
  limits,
  trustedOnly,
}: DecidingOptions) {
  const decisions = new WeakMap<DocumentNode, Map<string, Decision>>()
  const asking = new WeakMap<DocumentNode, Map<string | null, readonly AskedCoordinate[]>>()

  /** What an operation asks for is the same for whoever asks, also for those for whom each request is decided anew. */
  function askedIn(document: DocumentNode, operationName: string | null): readonly AskedCoordinate[] {
    const kept = asking.get(document) ?? new Map<string | null, readonly AskedCoordinate[]>()
    asking.set(document, kept)
    const known = kept.get(operationName)
    if (known) return known
    const made = askedBy(document, operationName, schema())
    kept.set(operationName, made)
    return made
  }

  async function decisionOn(document: DocumentNode, operationName: string | null, viewer: Viewer): Promise<Decision> {
    const key = viewer.grant === null ? keyOf(operationName, viewer) : null
    const known = key ? decisions.get(document)?.get(key) : undefined
    if (known) return known
    const opening = viewer.grant === null ? null : await openings(viewer.grant, viewer)
    const operationHash = normalisedHash(document)
    const asked = askedIn(document, operationName)
    const question = { viewer, opening, asked, operationHash, trustedAs: trustedAs(operationHash) }
    const decision = decide(question, policy, whole)
    // Only what holds for everybody of the same standing is kept: not what is narrowed to a viewer's own subjects.
    if (key && decision.standing.rows === null) {
      const kept = decisions.get(document) ?? new Map<string, Decision>()
      if (kept.size >= 100) kept.clear()
      decisions.set(document, kept.set(key, decision))
    }
    return decision
  }

  /** Decides a request that is about to run. */
  async function decideRequest(
    document: DocumentNode,
    operationName: string | null,
    variables: Record<string, unknown>,
    viewer: Viewer,
  ): Promise<Decided> {
    const decision = await decisionOn(document, operationName, viewer)
    const { opening } = decision.standing
    if (trustedOnly && opening?.operationHash === null && trustedAs(normalisedHash(document)) === null) {
      throw refusal('OPERATION_UNTRUSTED', {
        expected: 'an operation of the manifest for this role and purpose',
        got: 'another',
        todo: 'send one of its operations as it stands, or its id',
      })
    }
    const held = limitsFor(limits, viewer.role)
    const subjects = new Set<string>()
    const editions = new Set<string>()
    return {
      decision,
      analyses:
        decision.verdict === 'REFUSE'
          ? []
          : analysesIn(document, operationName, variables, schema(), whole, policy, held),
      operationHash: normalisedHash(document),
      subjects,
      editions,
      heard(used) {
        for (const id of used.subjects) subjects.add(id)
        for (const edition of used.editions) editions.add(edition)
      },
    }
  }

  /** Decides an operation that nobody runs, for the viewer under another purpose and grant; touches no data. */
  async function explain(args: ExplainArguments, viewer: Viewer): Promise<Explanation> {
    const asking = { ...viewer, purpose: args.purpose, grant: args.grantId ?? null }
    variablesOf(args.variables)
    const held = limitsFor(limits, viewer.role)
    const contract = schemaFor(audienceOf(asking, policy))
    const document = readOperation(args.operation, contract, held)
    assertOperation(document, args.operationName ?? null, contract)
    return explained(await decisionOn(document, args.operationName ?? null, asking))
  }

  return { decideRequest, explain }
}

const keyOf = (operationName: string | null, { role, duties, unit, purpose }: Viewer) =>
  JSON.stringify([operationName, role, duties, unit, purpose])

/** The audience of a viewer; PURPOSE_REFUSED where no line of the policy joins role and purpose, before any word of a schema is said. */
export function audienceOf({ role, purpose }: Viewer, { purposes, lines }: Policy): string {
  const known = purposes[purpose]
  if (known && lines.some((line) => line.purpose === purpose && (line.roles === 'ALL' || line.roles.includes(role)))) {
    return known.audience
  }
  throw refusal('PURPOSE_REFUSED', {
    expected: 'a role and a purpose that the policy joins',
    got: `${role} for ${purpose}`,
    todo: 'ask with another purpose (x-purpose), or ask the policy office for a line',
  })
}

/** One operation must be chosen, and it must be a query or a mutation that the caller's schema has; OPERATION_UNKNOWN, BAD_REQUEST. */
export function assertOperation(document: DocumentNode, operationName: string | null, schema: GraphQLSchema): void {
  const operation = getOperationAST(document, operationName ?? undefined)
  if (!operation) {
    throw refusal('OPERATION_UNKNOWN', {
      expected: 'operationName to name one operation of the document',
      got: 'none or another',
      todo: 'name it',
    })
  }
  if (operation.operation === OperationTypeNode.SUBSCRIPTION) {
    throw refusal('BAD_REQUEST', {
      expected: 'a query or a mutation',
      got: 'a subscription',
      todo: 'ask again at intervals',
    })
  }
  // Validation says nothing of fields below a root that is not there: it must not be heard what they would be.
  if (!schema.getRootType(operation.operation)) {
    throw new GraphQLError(`Schema is not configured to execute ${operation.operation} operation.`, {
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
    })
  }
}
