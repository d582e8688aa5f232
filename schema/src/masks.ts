import { defaultFieldResolver, type GraphQLSchema, getNullableType, isListType, isObjectType } from 'graphql'
import type { Coordinate, Coordinates } from './classes.ts'
import type { Context } from './context.ts'
import { refusal } from './errors.ts'
import { isOwn, verdictAt } from './verdict.ts'
import { embargoed } from './viewer.ts'

/** The ways of masking, by name as in @mask(by:). 姓名 keeps the family name's first character. */
export const masks: Record<string, (value: string) => string> = {
  NAME: (value) => `${[...value][0] ?? ''}**`,
  LAST_FOUR: (value) => `${'*'.repeat(Math.max(0, value.length - 4))}${value.slice(-4)}`,
}

type UnitOf = Record<string, (source: never) => string | null>

/**
 * Puts the mask and the withholding of each classified field around its resolver, in the owning subgraph: a raw value never
 * leaves it for a viewer who may see only the mask, and a row that another unit stated is withheld before its value is made.
 */
export function maskAndWithhold(schema: GraphQLSchema, coordinates: Coordinates, unitOf: UnitOf): void {
  const roots = [schema.getQueryType()?.name, schema.getMutationType()?.name]
  for (const [name, coordinate] of coordinates) {
    const [typeName = '', fieldName = ''] = name.split('.')
    // Which rows a root field gives is its store's to say.
    if (roots.includes(typeName) || coordinate.classes.every((needed) => needed === 'PUBLIC')) continue
    const type = schema.getType(typeName)
    const field = isObjectType(type) ? type.getFields()[fieldName] : undefined
    if (!field) {
      if (coordinate.mask && isObjectType(type)) throw new Error(`@mask on ${name} cannot be applied`)
      continue
    }
    const mask = coordinate.mask ? masks[coordinate.mask] : undefined
    if (coordinate.mask && !mask) throw new Error(`@mask on ${name} names no way of masking`)
    const resolve = field.resolve ?? defaultFieldResolver
    const nothing = isListType(getNullableType(field.type)) ? [] : null
    const unit = unitOf[typeName]
    field.resolve = (source, args, context: Context, info) => {
      const verdict = context.verdicts === null ? 'SEE' : verdictFor(context, name, coordinate, source, unit)
      if (!verdict) {
        if (coordinate.classes.some((needed) => embargoed.includes(needed))) return nothing
        throw withheldRow(name)
      }
      const value = resolve(source, args, context, info)
      if (verdict !== 'MASK' || !mask) return value
      // Under an approved request a mask must not link: two requests, or two departments, get different ones of one value.
      const by = context.verdicts?.coordinates[name] ? context.pseudonym : mask
      const masked = (raw: unknown) => (typeof raw === 'string' ? by(raw) : raw)
      return value instanceof Promise ? value.then(masked) : masked(value)
    }
  }
}

function verdictFor(
  { verdicts, viewer }: Context,
  name: string,
  coordinate: Coordinate,
  source: unknown,
  unitOf: UnitOf[string] | undefined,
) {
  if (!verdicts) return null
  const usual = verdictAt(verdicts, name, coordinate, false)
  if (usual === 'SEE' || !unitOf || !isOwn(viewer, unitOf(source as never))) return usual
  return verdictAt(verdicts, name, coordinate, true)
}

function withheldRow(name: string) {
  return refusal('FIELD_WITHHELD', {
    expected: `a row that your own unit stated, for ${name}`,
    got: "another unit's",
    todo: 'ask that unit, or submit a data request',
    reason: 'ROW',
    unlockedBy: 'DATA_REQUEST',
  })
}
