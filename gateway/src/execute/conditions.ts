import { type ConstDirectiveNode, type DirectiveNode, type DocumentNode, getOperationAST, Kind, visit } from 'graphql'

/**
 * Resolves @skip and @include before planning. The stock planner nulls the siblings of a @requires field that is
 * conditioned away, with no error; a document without conditions has no such trap. Gives the same document when there are none.
 */
export function resolveConditions(
  document: DocumentNode,
  variables: Record<string, unknown>,
  operationName: string | null | undefined,
): DocumentNode {
  const operation = getOperationAST(document, operationName ?? undefined)
  const defaults = new Map(
    operation?.variableDefinitions?.map((v) => [
      v.variable.name.value,
      v.defaultValue?.kind === Kind.BOOLEAN ? v.defaultValue.value : undefined,
    ]),
  )
  const holds = (directive: DirectiveNode | ConstDirectiveNode): boolean => {
    const value = directive.arguments?.find((argument) => argument.name.value === 'if')?.value
    if (value?.kind === Kind.BOOLEAN) return value.value
    const name = value?.kind === Kind.VARIABLE ? value.name.value : ''
    return Boolean(variables[name] ?? defaults.get(name))
  }
  const taken = new Set<string>()
  const resolve = (node: { directives?: readonly DirectiveNode[] | undefined }) => {
    const conditions = node.directives?.filter((d) => d.name.value === 'skip' || d.name.value === 'include') ?? []
    if (conditions.length === 0) return undefined
    for (const condition of conditions) {
      const argument = condition.arguments?.[0]?.value
      if (argument?.kind === Kind.VARIABLE) taken.add(argument.name.value)
    }
    if (conditions.some((d) => holds(d) !== (d.name.value === 'include'))) return null
    return { ...node, directives: node.directives?.filter((d) => !conditions.includes(d)) }
  }
  const resolved = visit(document, {
    Field: resolve,
    InlineFragment: resolve,
    FragmentSpread: resolve,
  } as never) as DocumentNode
  if (resolved === document) return document
  return withoutLeftovers(resolved, taken)
}

/** Takes away what a removal leaves: empty selections, unused fragments, and of the unused variables those named, or all. */
export function withoutLeftovers(document: DocumentNode, taken: ReadonlySet<string> | null): DocumentNode {
  let current = document
  for (;;) {
    const used = namesUsed(current)
    const next = visit(current, {
      Field: { leave: (node) => (node.selectionSet?.selections.length === 0 ? withTypename(node) : undefined) },
      InlineFragment: { leave: (node) => (node.selectionSet.selections.length === 0 ? null : undefined) },
      FragmentSpread: (node) => (used.defined.has(node.name.value) ? undefined : null),
      FragmentDefinition: {
        leave: (node) =>
          node.selectionSet.selections.length === 0 || !used.spread.has(node.name.value) ? null : undefined,
      },
      OperationDefinition: {
        leave: (node) => (node.selectionSet.selections.length === 0 ? withTypename(node) : undefined),
      },
      VariableDefinition: (node) => {
        const name = node.variable.name.value
        return (taken === null || taken.has(name)) && !used.variables.has(name) ? null : undefined
      },
    }) as DocumentNode
    if (next === current) return current
    current = next
  }
}

/** A selection whose every field was conditioned away holds this instead, so that it can be planned. */
export const nothing = '__nothing'

function withTypename<Node>(node: Node): Node {
  const field = {
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: nothing },
    name: { kind: Kind.NAME, value: '__typename' },
  }
  return { ...node, selectionSet: { kind: Kind.SELECTION_SET, selections: [field] } }
}

function namesUsed(document: DocumentNode) {
  const defined = new Set<string>()
  const spread = new Set<string>()
  const variables = new Set<string>()
  visit(document, {
    FragmentDefinition: (node) => void defined.add(node.name.value),
    FragmentSpread: (node) => void spread.add(node.name.value),
    Argument: (node) => void visit(node.value, { Variable: (variable) => void variables.add(variable.name.value) }),
  })
  return { defined, spread, variables }
}
