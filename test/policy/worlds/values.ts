import {
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import type { Chance } from './chance.ts'

/** Values to ask with: by `place.name` (a field's or input's argument), by name, by type; the first that is there. */
export type Pools = Readonly<Record<string, readonly unknown[]>>

/** Draws values for arguments, and writes them down as literals. */
export function valuesOf(pools: Pools, { often, pick }: Chance) {
  return { valueFor, literal }

  function valueFor(place: string, name: string, type: GraphQLInputType): unknown {
    const nullable = getNullableType(type)
    if (isListType(nullable)) return [valueFor(place, name, nullable.ofType)]
    if (isInputObjectType(nullable)) {
      const fields = Object.values(nullable.getFields())
      const wanted = fields.filter((field) => isNonNullType(field.type) || often(0.1))
      const used = wanted.length > 0 ? wanted : [pick(fields)]
      const entries = used.map((field) => [
        field.name,
        valueFor(`${nullable.name}.${field.name}`, field.name, field.type),
      ])
      return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
    }
    const pool = pools[place] ?? pools[name] ?? pools[nullable.name]
    if (pool && pool.length > 0) return pick(pool)
    if (isEnumType(nullable)) return pick(nullable.getValues()).name
    return { Int: 3, Float: 1, Boolean: often(0.5), String: 'x', ID: 'x' }[nullable.name]
  }

  function literal(value: unknown, type: GraphQLInputType): string {
    const nullable = getNullableType(type)
    if (value === null) return 'null'
    if (isListType(nullable)) return `[${(value as unknown[]).map((one) => literal(one, nullable.ofType)).join(', ')}]`
    if (!isInputObjectType(nullable)) return isEnumType(nullable) ? String(value) : JSON.stringify(value)
    const fields = nullable.getFields()
    const inner = Object.entries(value as object).map(
      ([name, one]) => `${name}: ${literal(one, (fields[name] as { type: GraphQLInputType }).type)}`,
    )
    return `{ ${inner.join(', ')} }`
  }
}
