'use strict'

/** The Chinese of every value of every enum, as its description begins: the pages call things as the schema does. */
module.exports.plugin = (schema) => {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => type.constructor.name === 'GraphQLEnumType' && !/^(__|join__|link__|core__)/.test(type.name),
  )
  const lines = types.map((type) => {
    const values = type.getValues().flatMap(({ name, description }) => {
      const said = (description ?? '').split(/[:：]/)[0].trim()
      return said === '' ? [] : [`    ${name}: ${JSON.stringify(said)},`]
    })
    return `  ${type.name}: {\n${values.join('\n')}\n  },`
  })
  return `export const enums: Readonly<Record<string, Readonly<Record<string, string>>>> = {\n${lines.join('\n')}\n}\n`
}
