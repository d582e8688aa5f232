import { refusal, type Viewer } from '@xinlu/schema'
import type { RoleLimits } from '../limits/limits.ts'
import { syntaxWithin } from '../limits/syntax.ts'
import { valuesWithin } from '../limits/values.ts'
import type { Trusted } from '../trusted.ts'
import { type Registered, sha256Of } from './registered.ts'

/** What the door admits by: the limits of the viewer's role, and the trusted operations. */
export interface Admission {
  viewer: Viewer
  limits: RoleLimits
  trusted: Trusted
  /** Takes nothing but operations of the manifest: nothing is registered then. */
  trustedOnly: boolean
  registered: Registered
}

/** A text that its caller registers under its hash, if it turns out to be an operation that may run. */
export interface Registering {
  sha256: string
  text: string
}

/** What was asked, as the server gets it; UNREGISTERED when the hash of a text came that this caller has not registered. */
export type Admitted<What> = { what: What; registering: Registering | null } | 'UNREGISTERED'

/**
 * A POST body as the server gets it: within the limits, with the text in place of its id or hash. What has not the form of a
 * request is left to the server, which says so.
 */
export function admittedBody(body: unknown, admission: Admission): Admitted<unknown> {
  if (!isRecord(body)) return { what: body, registering: null }
  const { documentId, extensions, ...rest } = body
  valuesWithin(rest.variables, admission.limits)
  valuesWithin(extensions, admission.limits)
  const found = textOf(rest.query, documentId, extensions, admission)
  if (found === 'UNREGISTERED') return found
  const left = withoutId(extensions)
  const what = {
    ...rest,
    ...(found.text !== undefined && { query: found.text }),
    ...(left !== undefined && left !== null && { extensions: left }),
  }
  return { what, registering: found.registering }
}

/** The search part of a GET likewise. */
export function admittedSearch(search: string, admission: Admission): Admitted<string> {
  const params = new URLSearchParams(search)
  const one = (name: string) => (params.getAll(name).length === 1 ? params.get(name) : undefined)
  valuesWithin(json(one('variables')), admission.limits)
  const extensions = json(one('extensions'))
  valuesWithin(extensions, admission.limits)
  let registering: Registering | null = null
  if (params.getAll('query').length <= 1) {
    const found = textOf(one('query') ?? undefined, one('documentId'), extensions, admission)
    if (found === 'UNREGISTERED') return found
    registering = found.registering
    if (typeof found.text === 'string') params.set('query', found.text)
  }
  params.delete('documentId')
  if (isRecord(extensions)) params.set('extensions', JSON.stringify(withoutId(extensions) ?? {}))
  return { what: `?${params}`, registering }
}

type Found = { text: unknown; registering: Registering | null } | 'UNREGISTERED'

function textOf(query: unknown, documentId: unknown, extensions: unknown, admission: Admission): Found {
  const { viewer, trusted, trustedOnly, registered } = admission
  const persisted = isRecord(extensions) ? extensions.persistedQuery : undefined
  const sha256 = isRecord(persisted) ? persisted.sha256Hash : undefined
  const registers = isRecord(persisted) && typeof sha256 === 'string' && !trustedOnly
  if (query) {
    const text = within(query, admission)
    if (!registers || typeof text !== 'string') return { text, registering: null }
    assertVersion(persisted)
    if (sha256Of(text) !== sha256) throw notItsHash()
    return { text, registering: { sha256, text } }
  }
  if (typeof documentId === 'string')
    return { text: within(trusted.textOf(documentId, viewer), admission), registering: null }
  if (typeof sha256 !== 'string' || (documentId !== undefined && documentId !== null))
    return { text: query, registering: null }
  if (!registers) return { text: within(trusted.textOf(sha256, viewer), admission), registering: null }
  const text = trusted.find(sha256, viewer) ?? registered.textOf(sha256, viewer)
  if (text !== undefined) return { text: within(text, admission), registering: null }
  assertVersion(persisted)
  return 'UNREGISTERED'
}

/** A text within the limits, and, where only such are taken, of the manifest. */
function within(text: unknown, { viewer, limits, trusted, trustedOnly }: Admission): unknown {
  if (typeof text !== 'string') return text
  syntaxWithin(text, limits)
  // Under a grant the operation is the one that was approved, which is held against it when it is decided.
  if (trustedOnly && viewer.grant === null) trusted.admit(text, viewer)
  return text
}

function assertVersion({ version }: Record<string, unknown>): void {
  if (version === 1) return
  throw refusal('BAD_REQUEST', {
    expected: 'version 1 of persisted queries',
    got: 'another',
    todo: 'send extensions.persistedQuery.version 1',
  })
}

const notItsHash = () =>
  refusal('BAD_REQUEST', {
    expected: 'the SHA-256 of the text, hexadecimal',
    got: 'another hash',
    todo: 'send the hash of the text as it stands, or no hash',
  })

/** The server keeps no texts that callers register; extensions that say nothing more are none. */
function withoutId(extensions: unknown): unknown {
  if (!isRecord(extensions)) return extensions
  const { persistedQuery: _, ...rest } = extensions
  return Object.keys(rest).length > 0 ? rest : undefined
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
