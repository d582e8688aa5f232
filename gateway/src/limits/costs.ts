import {
  type ConstDirectiveNode,
  type ConstValueNode,
  type DefinitionNode,
  type DocumentNode,
  type InputValueDefinitionNode,
  Kind,
} from 'graphql'

/** 列表大小: what @listSize says of a field. */
export interface ListSize {
  assumedSize: number | null
  slicingArguments: readonly string[]
  /** Fields of what comes that have the size, where the field itself is no list. */
  sizedFields: readonly string[]
}

/** What a schema says of costs, by `Type`, `Type.field` and `Type.field(argument:)`. */
export interface Costs {
  weights: ReadonlyMap<string, number>
  sizes: ReadonlyMap<string, ListSize>
}

/** Reads the costs of a supergraph: `@cost(weight)` and `@listSize(…)` of the federation's cost specification. */
export function costsOf(document: DocumentNode): Costs {
  const weights = new Map<string, number>()
  const sizes = new Map<string, ListSize>()
  const weigh = (coordinate: string, directives: readonly ConstDirectiveNode[] | undefined) => {
    const weight = number(argumentOf(directives, 'cost', 'weight'))
    if (weight !== null) weights.set(coordinate, Math.max(0, weight))
  }
  for (const definition of document.definitions) {
    const type = nameOf(definition)
    if (!type) continue
    weigh(type, 'directives' in definition ? (definition.directives as ConstDirectiveNode[]) : [])
    if (!('fields' in definition)) continue
    for (const field of definition.fields ?? []) {
      const coordinate = `${type}.${field.name.value}`
      weigh(coordinate, field.directives)
      if (!('arguments' in field)) continue
      for (const one of (field.arguments ?? []) as readonly InputValueDefinitionNode[]) {
        weigh(`${coordinate}(${one.name.value}:)`, one.directives)
      }
      if (!field.directives?.some(({ name }) => name.value === 'listSize')) continue
      sizes.set(coordinate, {
        assumedSize: number(argumentOf(field.directives, 'listSize', 'assumedSize')),
        slicingArguments: strings(argumentOf(field.directives, 'listSize', 'slicingArguments')),
        sizedFields: strings(argumentOf(field.directives, 'listSize', 'sizedFields')),
      })
    }
  }
  return { weights, sizes }
}

function nameOf(definition: DefinitionNode): string | null {
  switch (definition.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION:
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
    case Kind.SCALAR_TYPE_DEFINITION:
    case Kind.ENUM_TYPE_DEFINITION:
    case Kind.OBJECT_TYPE_EXTENSION:
    case Kind.INTERFACE_TYPE_EXTENSION:
      return definition.name.value
    default:
      return null
  }
}

function argumentOf(directives: readonly ConstDirectiveNode[] | undefined, directive: string, argument: string) {
  return directives
    ?.find(({ name }) => name.value === directive)
    ?.arguments?.find(({ name }) => name.value === argument)?.value
}

const number = (value: ConstValueNode | undefined) => (value?.kind === Kind.INT ? Number(value.value) : null)

const strings = (value: ConstValueNode | undefined) =>
  value?.kind === Kind.LIST ? value.values.flatMap((one) => (one.kind === Kind.STRING ? [one.value] : [])) : []
