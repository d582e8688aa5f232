import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getOperationAST,
  isAbstractType,
  isCompositeType,
  isListType,
  Kind,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql'
import type { Costs, ListSize } from './costs.ts'
import { inputCost, numberIn, type Variables } from './inputs.ts'
import { type Limits, over, type RoleLimits } from './limits.ts'
import { plus, times } from './whole.ts'

/** What the cost of an operation is reckoned from. */
export interface CostOptions {
  schema: GraphQLSchema
  costs: Costs
  /** For lists without a size, and the weight of a mutation. */
  limits: Pick<Limits, 'unsized' | 'mutation'>
}

/** Refuses an operation that costs more than the role's limit, before it is planned; nothing is fetched for it. */
export function costWithin(
  options: CostOptions,
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Variables,
  limits: RoleLimits,
): void {
  const cost = knownCost(options, document, operationName, variables)
  if (cost > limits.cost) throw over('cost', limits, String(cost))
}

/** What is known of an operation of a document: its own variables, and its cost by their form. */
interface Known {
  variables: readonly string[]
  costs: Map<string, number>
}

const known = new WeakMap<DocumentNode, Map<string, Known>>()

/** Forms of variables that are remembered of one operation, and the longest of them: some kilobytes, whatever is sent. */
const remembered = { forms: 32, length: 200 }

/** The cost of an operation, remembered by the form of its own variables: no other word of what is sent counts. */
function knownCost(
  options: CostOptions,
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Variables,
): number {
  const own = operationOf(document, operationName ?? '')
  const form = own.variables.map((name) => (Object.hasOwn(variables, name) ? formOf(variables[name]) : '')).join()
  const before = own.costs.get(form)
  if (before !== undefined) return before
  const cost = costOf(options, document, operationName, variables)
  if (form.length > remembered.length) return cost
  if (own.costs.size >= remembered.forms) own.costs.clear()
  own.costs.set(form, cost)
  return cost
}

function operationOf(document: DocumentNode, name: string): Known {
  const operations = known.get(document) ?? new Map<string, Known>()
  known.set(document, operations)
  const before = operations.get(name)
  if (before) return before
  const operation = getOperationAST(document, name || undefined)
  const variables = (operation?.variableDefinitions ?? []).map(({ variable }) => variable.name.value)
  const made = { variables, costs: new Map<string, number>() }
  // One name for each operation that is there; any other is refused before.
  if (operation) operations.set(name, made)
  return made
}

/** What of a value its cost depends on: its numbers, and how it is built. */
function formOf(value: unknown): string {
  if (typeof value === 'number') return String(value)
  if (value === null || typeof value !== 'object') return value === undefined ? 'u' : value === null ? 'n' : 's'
  if (Array.isArray(value)) return `[${value.map(formOf).join()}]`
  return `{${Object.entries(value)
    .map(([key, one]) => `${JSON.stringify(key)}:${formOf(one)}`)
    .join()}}`
}

/** The sizes that a field gives to fields of what comes under it. */
interface Sized {
  fields: readonly string[]
  size: number
}

/**
 * The static cost of a valid operation. A composite value weighs 1, a scalar 0, unless @cost says otherwise, times the size of
 * each list around it; @skip and @include count as taken; of an abstract type the dearest possible type counts. A whole number,
 * at most MAX_SAFE_INTEGER.
 */
export function costOf(
  { schema, costs, limits }: CostOptions,
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Variables,
): number {
  const operation = getOperationAST(document, operationName ?? undefined)
  const root = operation && schema.getRootType(operation.operation)
  if (!operation || !root) return 0
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one)
  const defaults = new Map(
    (operation.variableDefinitions ?? []).map((one) => [one.variable.name.value, one.defaultValue]),
  )
  const given = { variables, defaults }
  const known = new Map<SelectionSetNode, Map<string, number>>()
  const start = operation.operation === OperationTypeNode.MUTATION ? limits.mutation : 0
  return plus(start, ofSelections(operation.selectionSet, root, null))

  function ofSelections(set: SelectionSetNode, type: GraphQLCompositeType, sized: Sized | null): number {
    if (isAbstractType(type)) {
      return schema.getPossibleTypes(type).reduce((most, one) => Math.max(most, ofSelections(set, one, sized)), 0)
    }
    const key = sized ? `${type.name}:${sized.size}:${sized.fields.join()}` : type.name
    const found = known.get(set) ?? new Map<string, number>()
    known.set(set, found)
    const before = found.get(key)
    if (before !== undefined) return before
    // A fragment inside itself costs nothing more; validation has refused it already.
    found.set(key, 0)
    const cost = set.selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return plus(sum, ofField(selection, type, sized))
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)
      if (!fragment || !applies(fragment.typeCondition?.name.value, type)) return sum
      return plus(sum, ofSelections(fragment.selectionSet, type, sized))
    }, 0)
    found.set(key, cost)
    return cost
  }

  function applies(condition: string | undefined, type: GraphQLObjectType): boolean {
    if (condition === undefined || condition === type.name) return true
    const named = schema.getType(condition)
    return isAbstractType(named) && schema.isSubType(named, type)
  }

  function ofField(node: FieldNode, parent: GraphQLObjectType, sized: Sized | null): number {
    const field = parent.getFields()[node.name.value]
    if (!field) return 0
    const coordinate = `${parent.name}.${field.name}`
    const said = costs.sizes.get(coordinate)
    const size = said ? sizeOf(said, node, field) : null
    const type = getNamedType(field.type)
    const children =
      node.selectionSet && isCompositeType(type)
        ? ofSelections(
            node.selectionSet,
            type,
            said?.sizedFields.length ? { fields: said.sizedFields, size: size ?? limits.unsized } : null,
          )
        : 0
    const each = plus(costs.weights.get(coordinate) ?? weightOf(type), children)
    const own = sized?.fields.includes(field.name) ? sized.size : said?.sizedFields.length ? null : size
    const count = isListType(getNullableType(field.type)) ? (own ?? limits.unsized) : 1
    const inputs = field.args.reduce((sum, one) => {
      const value = node.arguments?.find(({ name }) => name.value === one.name)?.value
      const weight = costs.weights.get(`${coordinate}(${one.name}:)`)
      return value ? plus(sum, inputCost(value, one.type, given, costs, weight)) : sum
    }, 0)
    return plus(inputs, times(each, count))
  }

  function weightOf(type: GraphQLNamedType): number {
    return costs.weights.get(type.name) ?? (isCompositeType(type) ? 1 : 0)
  }

  /** The largest of the slicing arguments; the assumed size where none says a number that can be a size. */
  function sizeOf({ slicingArguments, assumedSize }: ListSize, node: FieldNode, field: GraphQLField<unknown, unknown>) {
    const sizes = slicingArguments.flatMap((name) => {
      const argument = node.arguments?.find((one) => one.name.value === name)
      const usual = field.args.find((one) => one.name === name)?.defaultValue
      const size = argument ? numberIn(argument.value, given) : undefined
      const number = size === undefined ? usual : size
      return typeof number === 'number' && number >= 0 ? [Math.min(Math.trunc(number), Number.MAX_SAFE_INTEGER)] : []
    })
    return sizes.length > 0 ? Math.max(...sizes) : assumedSize
  }
}
