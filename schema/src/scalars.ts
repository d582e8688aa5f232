import { GraphQLScalarType, type GraphQLSchema, isScalarType, Kind } from 'graphql'
import { refusal } from './errors.ts'

function scalar(name: string, expected: string, read: (text: string) => string | null): GraphQLScalarType {
  const parse = (value: unknown): string => {
    const text = typeof value === 'string' ? read(value) : null
    if (text === null) {
      const got = typeof value === 'string' ? JSON.stringify(value.slice(0, 40)) : typeof value
      throw refusal('BAD_INPUT', { expected, got, todo: `write a ${name} as text` })
    }
    return text
  }
  return new GraphQLScalarType({
    name,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
    serialize: (value) => {
      const text = value instanceof Date ? value.toISOString() : String(value)
      const out = read(text)
      if (out === null) throw new Error(`not a ${name}`)
      return out
    },
  })
}

const months = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether digits of the form YYYY-MM-DD are a day of the Gregorian calendar. */
function realDay(text: string): boolean {
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10))]
  if (day < 1 || day > (months[month - 1] ?? 0)) return false
  return month !== 2 || day < 29 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))
}

/** 日期, 时刻, 十进制数: the scalars of common.graphql. Days and decimals stay text; instants are given back in UTC. */
export const scalars = {
  Date: scalar('Date', 'a day as YYYY-MM-DD', (text) =>
    /^\d{4}-\d\d-\d\d$/.test(text) && realDay(text) ? text : null,
  ),
  DateTime: scalar('DateTime', 'an instant such as 2026-11-23T08:00:00Z or with +08:00', (text) => {
    const match = /^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d(:?\d\d)?)$/.exec(text)
    if (!match?.[1] || !realDay(match[1])) return null
    const instant = new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'))
    return Number.isNaN(instant.getTime()) ? null : instant.toISOString()
  }),
  Decimal: scalar('Decimal', 'a decimal number as text, such as "1.05"', (text) =>
    /^-?\d{1,20}(\.\d{1,10})?$/.test(text) ? text : null,
  ),
}

/** 过路文本: refused in the text of an operation, because these texts are kept with the log and it must not be. */
const passingText = new GraphQLScalarType({
  name: 'PassingText',
  parseValue: (value) => {
    if (typeof value === 'string' && value.trim() !== '') return value
    throw refusal('BAD_INPUT', { expected: 'a text', got: 'none', todo: 'send what is to be looked at' })
  },
  parseLiteral: () => {
    throw refusal('BAD_INPUT', {
      expected: 'a variable',
      got: 'a text within the operation, which would be kept with it',
      todo: 'send the text as a variable',
    })
  },
})

/** Gives a schema that was read from text the scalars' own reading, so that a bad value is refused before anything is fetched. */
export function readScalars(schema: GraphQLSchema): void {
  for (const { name, parseValue, parseLiteral } of [...Object.values(scalars), passingText]) {
    const type = schema.getType(name)
    if (isScalarType(type)) Object.assign(type, { parseValue, parseLiteral })
  }
}
