import {
  type ConstValueNode,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  Kind,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql'
import type { Costs } from './costs.ts'
import { plus } from './whole.ts'

export type Variables = Readonly<Record<string, unknown>>

/** The values that an operation's variables have: as sent, else their defaults. */
export interface Given {
  variables: Variables
  defaults: ReadonlyMap<string, ConstValueNode | undefined>
}

/** The number of a literal or variable: null when it is null or no number, undefined when nothing was given. */
export function numberIn(node: ValueNode, { variables, defaults }: Given): number | null | undefined {
  if (node.kind === Kind.INT || node.kind === Kind.FLOAT) return finite(Number(node.value))
  if (node.kind !== Kind.VARIABLE) return null
  const name = node.name.value
  const value = Object.hasOwn(variables, name) ? variables[name] : undefined
  if (value === undefined) {
    const usual = defaults.get(name)
    return usual ? numberIn(usual, { variables, defaults }) : undefined
  }
  return typeof value === 'number' ? finite(value) : null
}

const finite = (value: number) => (Number.isNaN(value) ? null : Math.min(value, Number.MAX_SAFE_INTEGER))

/** The cost of what an argument brings: each input object 1, a scalar 0, unless @cost says otherwise. Walks without recursion. */
export function inputCost(
  node: ValueNode,
  type: GraphQLInputType,
  given: Given,
  costs: Costs,
  weight: number | undefined,
): number {
  let cost = 0
  const left: { value: unknown; type: GraphQLInputType; weight: number | undefined }[] = [
    { value: broughtBy(node, given), type, weight },
  ]
  for (let next = left.pop(); next; next = left.pop()) {
    const { value } = next
    if (value === null || value === undefined) continue
    const nullable = getNullableType(next.type)
    if (isListType(nullable)) {
      const own = next.weight
      for (const one of Array.isArray(value) ? value : [value])
        left.push({ value: one, type: nullable.ofType, weight: own })
      continue
    }
    const named = getNamedType(nullable)
    const isObject = isInputObjectType(named)
    cost = plus(cost, next.weight ?? costs.weights.get(named.name) ?? (isObject ? 1 : 0))
    if (!isObject || typeof value !== 'object') continue
    for (const field of Object.values(named.getFields())) {
      const inside = (value as Record<string, unknown>)[field.name]
      left.push({ value: inside, type: field.type, weight: costs.weights.get(`${named.name}.${field.name}`) })
    }
  }
  return cost
}

function broughtBy(node: ValueNode, { variables, defaults }: Given): unknown {
  if (node.kind !== Kind.VARIABLE) return valueFromASTUntyped(node, variables)
  const name = node.name.value
  const usual = defaults.get(name)
  return Object.hasOwn(variables, name) ? variables[name] : usual && valueFromASTUntyped(usual)
}
