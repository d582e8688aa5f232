import { createHash } from 'node:crypto'
import { type DocumentNode, type GraphQLSchema, Kind, OperationTypeNode, print, visit } from 'graphql'
import { resolveConditions } from './conditions.ts'
import { isIntrospection, type Refusing, withoutRefused } from './filter.ts'
import { type ReceiptPlaces, receiptPlaces } from './ownReceipt.ts'

/** An operation made ready for the planner, for one way of deciding it. */
export interface Prepared {
  /** What was asked, its conditions resolved. */
  asked: DocumentNode
  document: DocumentNode
  /** The planner's own key: never that of the text that came, whose plan belongs to others. */
  source: string
  queryHash: string
  /** Whether the answer must be brought into the form of what was asked. */
  reshape: boolean
  introspective: boolean
  /** Where the answer asks for its own receipt. */
  receipts: ReceiptPlaces | null
}

const kept = new WeakMap<DocumentNode, Map<string, Prepared>>()
const keptEach = 64

/** Resolves conditions and takes away what is refused; the same for the same document, decision and conditions. */
export function prepared(
  document: DocumentNode,
  operationName: string | null,
  variables: Record<string, unknown>,
  schema: GraphQLSchema,
  decision: Refusing,
): Prepared {
  const refused = refusedIn(decision)
  const key = `${operationName ?? ''}|${refused}|${conditionsOf(document, variables)}`
  const known = kept.get(document) ?? new Map<string, Prepared>()
  kept.set(document, known)
  const found = known.get(key)
  if (found) return found
  const asked = resolveConditions(document, variables, operationName)
  const { introspective, named } = peculiarities(document)
  const reshape = refused !== '' || asked !== document || introspective || named
  const ready = reshape ? withoutRefused(asked, schema, decision) : document
  const source = print(ready)
  const made = {
    asked,
    document: ready,
    source,
    queryHash: createHash('sha256').update(source).digest('hex'),
    reshape,
    introspective,
    receipts: receiptPlaces(asked, operationName, schema),
  }
  if (known.size >= keptEach) known.delete(known.keys().next().value as string)
  known.set(key, made)
  return made
}

const refusals = new WeakMap<Refusing, string>()

/** The coordinates that a decision refuses, one after another. */
function refusedIn(decision: Refusing): string {
  const known = refusals.get(decision)
  if (known !== undefined) return known
  const refused = [...decision.perCoordinate.values()].filter(({ verdict }) => verdict === 'REFUSE')
  const made = refused.map(({ coordinate }) => coordinate).join('|')
  refusals.set(decision, made)
  return made
}

const conditional = new WeakMap<DocumentNode, readonly string[]>()

/** The values of the variables that conditions use. */
function conditionsOf(document: DocumentNode, variables: Record<string, unknown>): string {
  let used = conditional.get(document)
  if (!used) {
    const found: string[] = []
    visit(document, {
      Directive(node) {
        const value = node.arguments?.[0]?.value
        if (value?.kind === Kind.VARIABLE) found.push(value.name.value)
      },
    })
    used = found
    conditional.set(document, used)
  }
  return used.map((name) => `${name}=${String(variables[name])}`).join(',')
}

/** Whether it asks of the schema itself, and whether it gives names of its own to fields. */
function peculiarities(document: DocumentNode): { introspective: boolean; named: boolean } {
  let introspective = false
  let named = false
  visit(document, {
    Field({ name, alias }) {
      if (isIntrospection(name.value)) introspective = true
      if (alias) named = true
    },
  })
  const queries = document.definitions.some(
    (one) => one.kind === Kind.OPERATION_DEFINITION && one.operation === OperationTypeNode.QUERY,
  )
  return { introspective: introspective && queries, named }
}
