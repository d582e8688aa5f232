import type { Viewer } from '@xinlu/schema'
import { type GraphQLResolveInfo, Kind, type OperationDefinitionNode, type ValueNode, visit } from 'graphql'
import { profileInstant } from './store/profiles.ts'

const kept = new WeakMap<OperationDefinitionNode, (ValueNode | null)[]>()

/**
 * The instant of all profiles that a fetch asks for, when it is one: then a look-up brings their parts along. Null where none is
 * asked for, or several, or one that the viewer may not ask for: the profile itself says so.
 */
export function onlyInstant(
  { operation, fragments, variableValues }: GraphQLResolveInfo,
  viewer: Viewer,
): string | null {
  let asked = kept.get(operation)
  if (!asked) {
    asked = [operation, ...Object.values(fragments)].flatMap((one) => {
      const found: (ValueNode | null)[] = []
      visit(one, {
        Field({ name, arguments: given = [] }) {
          if (name.value === 'profile')
            found.push(given.find((argument) => argument.name.value === 'knownAt')?.value ?? null)
        },
      })
      return found
    })
    kept.set(operation, asked)
  }
  const instants = new Set(
    asked.map((value) => (value?.kind === Kind.VARIABLE ? variableValues[value.name.value] : value && null) ?? null),
  )
  if (instants.size !== 1 || asked.some((value) => value && value.kind !== Kind.VARIABLE)) return null
  const [instant] = instants as Set<string | null>
  try {
    return profileInstant(viewer, instant)
  } catch {
    return null
  }
}
