import { type Class, type ClassVerdicts, type Coordinates, refusal, type Viewer } from '@xinlu/schema'
import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import type { Policy } from './policy.ts'

/** What the policy gives a viewer: verdict per class. Pure; knows no domain word. */
export interface Decision {
  classes: ClassVerdicts
  policyVersion: string
}

/** The verdicts of every policy line that fits the viewer, together; PURPOSE_REFUSED when none fits. Absence is refusal. */
export function verdictsFor(viewer: Viewer, policy: Policy): Decision {
  const lines = policy.lines.filter(
    (line) =>
      line.purpose === viewer.purpose &&
      line.roles.includes(viewer.role) &&
      (line.duties ?? []).every((duty) => viewer.duties.includes(duty)),
  )
  if (lines.length === 0) {
    throw refusal('PURPOSE_REFUSED', {
      expected: 'a role and a purpose that the policy joins',
      got: `${viewer.role} for ${viewer.purpose}`,
      todo: 'ask with another purpose (x-purpose), or ask the policy office for a line',
    })
  }
  const given: ClassVerdicts = {}
  for (const line of lines) {
    for (const [name, verdict] of Object.entries(line.classes) as [Class, string][]) {
      if (verdict === 'SEE' || (verdict === 'MASK' && given[name] === undefined)) given[name] = verdict
    }
  }
  return { classes: given, policyVersion: policy.version }
}

/**
 * Judges every coordinate of an operation, never response keys: aliases, fragments and directives change nothing.
 * On an interface or union the field of every possible type counts. FIELD_REFUSED names what is refused.
 */
export function judge(
  document: DocumentNode,
  schema: GraphQLSchema,
  coordinates: Coordinates,
  { classes }: Decision,
): void {
  const refused = new Map<string, string>()
  const types = new TypeInfo(schema)
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const parent = types.getParentType()
        const name = node.name.value
        if (!parent || name.startsWith('__')) return
        for (const coordinate of [parent, ...(isAbstractType(parent) ? schema.getPossibleTypes(parent) : [])]
          .filter((type) => type === parent || isInterfaceType(parent))
          .map((type) => `${getNamedType(type).name}.${name}`)) {
          const needed = coordinates.get(coordinate)?.classes ?? []
          const missing = needed.length === 0 ? ['no class'] : needed.filter((wanted) => classes[wanted] === undefined)
          if (missing.length > 0) refused.set(coordinate, missing.join('+'))
        }
      },
    }),
  )
  if (refused.size > 0) {
    throw refusal('FIELD_REFUSED', {
      expected: `fields of class ${Object.keys(classes).join(', ')}`,
      got: [...refused].map(([coordinate, missing]) => `${coordinate} (${missing})`).join(', '),
      todo: 'leave these fields out, or ask with a purpose that opens them',
    })
  }
}
