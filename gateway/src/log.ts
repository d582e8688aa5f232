import { errorCodes, XinluError } from '@xinlu/schema/errors'
import { type DestinationStream, type Logger, pino } from 'pino'

/** What PostgreSQL says of an error that is about tables, and not about rows. */
const ofTables = ['code', 'severity_local', 'schema_name', 'table_name', 'column_name', 'constraint_name', 'routine']

/** What the system says of an error that is about connections and files. */
const ofSystem = ['code', 'errno', 'syscall', 'port']

/** Errors of the engine, whose words are about the program. */
const ofProgram = new Set(['TypeError', 'ReferenceError', 'RangeError'])

/**
 * An error as a log may hold it: what it is, its code, where it came from. Its words are left out unless they can only be about the
 * program: what PostgreSQL, a parser or GraphQL says of a mistake quotes the value, and values are about people.
 */
export function told(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return { type: typeof error }
  const { name, stack = '', cause } = error
  const type = name === 'Error' ? (error.constructor?.name ?? name) : name
  const own = error as unknown as Record<string, unknown>
  const keys = type === 'PostgresError' ? ofTables : ofSystem
  const facts = Object.fromEntries(keys.flatMap((key) => (isPlain(own[key]) ? [[key, own[key]]] : [])))
  const inner = cause ?? own.originalError
  return {
    type,
    ...facts,
    ...(error instanceof XinluError && { code: error.code, title: errorCodes[error.code].title }),
    ...(ofProgram.has(type) && { message: error.message }),
    at: placesIn(stack),
    ...(inner !== undefined && depth < 4 && { cause: told(inner, depth + 1) }),
  }
}

const isPlain = (value: unknown) =>
  typeof value === 'number' || (typeof value === 'string' && /^[\w.-]{1,80}$/.test(value))

/** The places of a stack, without the words before them. */
const placesIn = (stack: string) =>
  stack
    .split('\n')
    .filter((line) => /^\s+at \S.*:\d+:\d+\)?$/.test(line))
    .slice(0, 12)
    .map((line) => line.trim())

/** The JSON log of a process: errors as above; nothing that proves who asks. `to` is the standard output unless it is given. */
export function logOf(level: string, to?: DestinationStream): Logger {
  const settings = {
    level,
    serializers: { err: (error: unknown) => told(error) },
    redact: ['*.authorization', '*.token', '*.seal', '*.cookie'],
  }
  return to ? pino(settings, to) : pino(settings)
}
