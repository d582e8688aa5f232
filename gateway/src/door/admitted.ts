import type { Viewer } from '@xinlu/schema'
import type { RoleLimits } from '../limits/limits.ts'
import { syntaxWithin } from '../limits/syntax.ts'
import { valuesWithin } from '../limits/values.ts'
import type { Trusted } from '../trusted.ts'

/** What the door admits by: the limits of the viewer's role, and the trusted operations. */
export interface Admission {
  viewer: Viewer
  limits: RoleLimits
  trusted: Trusted
  /** Takes nothing but operations of the manifest. */
  trustedOnly: boolean
}

/**
 * A POST body as the server gets it: within the limits, with a trusted operation's text in place of its id. What has not the
 * form of a request is left to the server, which says so.
 */
export function admittedBody(body: unknown, admission: Admission): unknown {
  if (!isRecord(body)) return body
  const { documentId, ...rest } = body
  valuesWithin(rest.variables, admission.limits)
  valuesWithin(rest.extensions, admission.limits)
  const query = admittedText(rest.query, documentId, rest.extensions, admission)
  return {
    ...rest,
    ...(query !== undefined && { query }),
    ...(isRecord(rest.extensions) && { extensions: withoutId(rest.extensions) }),
  }
}

/** The search part of a GET likewise. */
export function admittedSearch(search: string, admission: Admission): string {
  const params = new URLSearchParams(search)
  const one = (name: string) => (params.getAll(name).length === 1 ? params.get(name) : undefined)
  valuesWithin(json(one('variables')), admission.limits)
  const extensions = json(one('extensions'))
  valuesWithin(extensions, admission.limits)
  if (params.getAll('query').length <= 1) {
    const query = admittedText(one('query'), one('documentId'), extensions, admission)
    if (typeof query === 'string') params.set('query', query)
  }
  params.delete('documentId')
  if (isRecord(extensions)) params.set('extensions', JSON.stringify(withoutId(extensions)))
  return `?${params}`
}

function admittedText(query: unknown, documentId: unknown, extensions: unknown, admission: Admission): unknown {
  const { viewer, limits, trusted, trustedOnly } = admission
  const id = query ? undefined : (documentId ?? persistedId(extensions))
  const text = typeof id === 'string' ? trusted.textOf(id, viewer) : query
  if (typeof text !== 'string') return text
  syntaxWithin(text, limits)
  // Under a grant the operation is the one that was approved, which is held against it when it is decided.
  if (trustedOnly && viewer.grant === null) trusted.admit(text, viewer)
  return text
}

function persistedId(extensions: unknown): unknown {
  const persisted = isRecord(extensions) ? extensions.persistedQuery : undefined
  return isRecord(persisted) ? persisted.sha256Hash : undefined
}

/** The server keeps no texts that callers register. */
function withoutId(extensions: Record<string, unknown>): unknown {
  const { persistedQuery: _, ...rest } = extensions
  return rest
}

function json(text: string | null | undefined): unknown {
  try {
    return text ? JSON.parse(text) : undefined
  } catch {
    return undefined
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
