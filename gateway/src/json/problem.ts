import { type ErrorCode, errorCodes, isErrorCode, type XinluError } from '@xinlu/schema/errors'
import type { GraphQLFormattedError } from 'graphql'
import type { Answered } from '../door/answered.ts'

/** 问题说明: why nothing came, as RFC 9457 has it told, with a code of the closed list. */
export interface Problem {
  type: string
  title: string
  status: number
  detail: string
  code: ErrorCode
  [particular: string]: unknown
}

export const problemType = 'application/problem+json'

/** The names of the kinds of problems: they name, and lead nowhere. */
export const problemsAt = 'https://xinlu.invalid/errors/'

/** What refused a request before it was asked, as a problem. */
export function problemOf({ code, message, status, extensions }: XinluError): Problem {
  return told(code, message, status, extensions)
}

/**
 * An answer of the door as JSON has it: byte for byte the same, unless there are errors and nothing beside them, be it that nothing
 * was asked or that every field at the root is null; that is a problem, with the first error's code and its status.
 */
export function answeredAsJson(answered: Answered): Answered {
  // Errors are written first where there are any.
  if (!answered.text.startsWith('{"errors"')) return answered
  const { data, errors } = JSON.parse(answered.text) as {
    data?: Record<string, unknown> | null
    errors: GraphQLFormattedError[]
  }
  if (data && Object.values(data).some((value) => value !== null)) return answered
  const [first] = errors
  const { code: said, ...particulars } = first?.extensions ?? {}
  const code = closed(said)
  const status = answered.status >= 400 ? answered.status : errorCodes[code].status
  const problem = { ...told(code, first?.message ?? '', status, particulars), errors }
  return {
    ...answered,
    status,
    headers: [
      ['cache-control', 'no-store'],
      ['content-type', problemType],
    ],
    text: JSON.stringify(problem),
    open: false,
  }
}

function told(code: ErrorCode, detail: string, status: number, particulars: Record<string, unknown>): Problem {
  const { title } = errorCodes[code]
  return { type: `${problemsAt}${code}`, title, status, detail, ...particulars, code }
}

/** The server's own codes in words of the closed list: what it says of a variable, and of a text that does not fit the caller's schema. */
function closed(code: unknown): ErrorCode {
  if (isErrorCode(code)) return code
  if (code === 'BAD_USER_INPUT') return 'BAD_INPUT'
  return typeof code === 'string' && code.startsWith('GRAPHQL_') ? 'BAD_REQUEST' : 'INTERNAL'
}
