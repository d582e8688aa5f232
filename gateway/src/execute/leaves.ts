import { type GraphQLLeafType, isEnumType } from 'graphql'

/** Whether a value of JSON is one of a leaf type; of the house's own scalars the subgraph has judged. */
export function fitting(type: GraphQLLeafType): (value: unknown) => boolean {
  if (isEnumType(type)) {
    const names = new Set(type.getValues().map(({ name }) => name))
    return (value) => names.has(value as string)
  }
  return kinds[type.name] ?? (() => true)
}

const kinds: Record<string, (value: unknown) => boolean> = {
  Int: (value) => Number.isInteger(value) && (value as number) < 2 ** 31 && (value as number) >= -(2 ** 31),
  Float: (value) => typeof value === 'number',
  String: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  ID: (value) => typeof value === 'string' || Number.isInteger(value),
}
