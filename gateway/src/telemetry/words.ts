import { isErrorCode } from '@xinlu/schema/errors'
import { isStandardCode } from '../errors.ts'
import { limitNames } from '../limits/limits.ts'
import type { Labels } from './telemetry.ts'

const limits: ReadonlySet<string> = new Set(limitNames)

/** A code as it may be told: OK, one of the closed list, one of the server's own; anything else is OTHER. */
export function codeWord(code: unknown): string {
  return code === 'OK' || isErrorCode(code) || isStandardCode(code) ? (code as string) : 'OTHER'
}

/** The code of whatever was thrown; INTERNAL where it has none. */
export function codeOf(error: unknown): string {
  const { code, extensions } = (error ?? {}) as { code?: unknown; extensions?: { code?: unknown } }
  return codeWord(code ?? extensions?.code ?? 'INTERNAL')
}

/** The limit that a refusal names in what it expected, if it names one. */
function limitIn(expected: unknown): Labels {
  const [, name = ''] = /^at most \d+ \((\w+) of /.exec(String(expected)) ?? []
  return limits.has(name) ? { limit: name } : {}
}

/** The limit that whatever was thrown names, if it names one. */
export function limitOf(error: unknown): Labels {
  return limitIn((error as { extensions?: { expected?: unknown } } | null)?.extensions?.expected)
}

/**
 * A word of a label as it may be told. Codes come from subgraphs elsewhere and from the system, and a reason of the planner quotes
 * what it could not plan: of such texts only the part that is ours is told.
 */
export function toldOf(label: string, word: string): string {
  if (label === 'code') return codeWord(word)
  return label === 'why' ? (word.split(':', 1)[0] ?? '') : word
}

/** What came of a request, by the first error of its answer's text: OK without errors, and the limit where one is named. */
export function outcomeIn(text: string): Labels {
  if (!text.startsWith('{"errors"')) return { code: 'OK' }
  const start = text.slice(0, 4000)
  const [, code = 'OTHER'] = /"code":"([A-Z_]{1,40})"/.exec(start) ?? []
  return { code, ...(code === 'LIMIT' && limitIn(/"expected":"([^"]{1,80})"/.exec(start)?.[1])) }
}
