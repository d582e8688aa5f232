import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { refusal, type Viewer } from '@xinlu/schema'
import { parse as parseGraphQL, print } from 'graphql'
import { parse as parseYaml } from 'yaml'
import { root } from './configuration.ts'
import { Recent } from './limits/recent.ts'

/** The folder of the trusted operations and of their manifest. */
export const operationsFolder = join(root, 'gateway/operations')

/** One line of the manifest: an operation by the hash of its text, and who may send it for which purpose. */
export interface ManifestLine {
  name: string
  id: string
  roles: readonly string[] | 'ALL'
  purposes: readonly string[] | 'ALL'
}

/** An operation of the manifest with its text. */
export interface TrustedOperation {
  line: ManifestLine
  text: string
}

/** 可信操作: the operations of the manifest. */
export interface Trusted {
  /** The text of an operation by its id; OPERATION_UNTRUSTED when there is none for this viewer. */
  textOf(id: string, viewer: Viewer): string
  /** The same; undefined when there is none for this viewer. */
  find(id: string, viewer: Viewer): string | undefined
  /** An operation by its name; OPERATION_UNTRUSTED when there is none for this viewer. */
  named(name: string, viewer: Viewer): TrustedOperation
  /** Every operation that this viewer may send, by name. */
  all(viewer: Viewer): TrustedOperation[]
  /** OPERATION_UNTRUSTED for a text that is not in the manifest for this viewer. */
  admit(text: string, viewer: Viewer): void
  /** The name of the operation with a normalised hash, whoever asks; null when there is none. */
  nameOf(hash: string): string | null
}

/** SHA-256 of an operation as it reads, whatever its spaces and comments; null for a text that cannot be read. */
export function hashOfText(text: string): string | null {
  try {
    return createHash('sha256')
      .update(print(parseGraphQL(text, { noLocation: true })))
      .digest('hex')
  } catch {
    return null
  }
}

/** The text of one of the trusted operations, as it stands in this release. */
export const trustedText = (name: string) => readFileSync(join(operationsFolder, `${name}.graphql`), 'utf8')

/** Reads the trusted operations of a folder; EDITION_FAULT names the first that is not in step with its manifest. */
export function trustedFrom(folder: string): Trusted {
  const lines = linesOf(readFileSync(join(folder, 'manifest.yaml'), 'utf8'))
  const texts = new Map<string, TrustedOperation>()
  for (const line of lines) {
    const text = readFileSync(join(folder, `${line.name}.graphql`), 'utf8')
    const [fault] = manifestFaults(line, text)
    if (fault) {
      throw refusal('EDITION_FAULT', {
        expected: `a manifest in step with its operations`,
        got: `${line.name}: ${fault}`,
        todo: 'run pnpm operations',
      })
    }
    texts.set(line.id, { line, text })
  }
  const hashes = new Recent<string>(1000)
  const find = (id: string, viewer: Viewer) => {
    const known = texts.get(id)
    return known && isBound(known.line, viewer) ? known.text : undefined
  }
  const found = (id: string, viewer: Viewer) => {
    const text = find(id, viewer)
    if (text !== undefined) return text
    throw notHere('send one of its operations as it stands, or its id')
  }
  const names = new Map([...texts.values()].map((one) => [one.line.name, one]))
  return {
    textOf: found,
    find,
    named(name, viewer) {
      const known = names.get(name)
      if (known && isBound(known.line, viewer)) return known
      throw notHere('choose one that /api/openapi.json describes for them')
    },
    all: (viewer) => [...names.values()].filter(({ line }) => isBound(line, viewer)),
    admit: (text, viewer) =>
      void found(
        hashes.of(text, () => hashOfText(text) ?? ''),
        viewer,
      ),
    nameOf: (hash) => texts.get(hash)?.line.name ?? null,
  }
}

/** The lines of a manifest: read once for all doors of a process, which have the same. */
function linesOf(manifest: string): readonly ManifestLine[] {
  if (last?.manifest !== manifest) last = { manifest, lines: parseYaml(manifest) as ManifestLine[] }
  return last.lines
}
let last: { manifest: string; lines: readonly ManifestLine[] } | undefined

/** Hashes of the texts of manifests, likewise. */
const hashesOfTexts = new Recent<string | null>(1000)

/** Everything in a line of the manifest that cannot stand, given its text. */
export function manifestFaults({ id, roles, purposes }: ManifestLine, text: string): string[] {
  const hash = hashesOfTexts.of(text, () => hashOfText(text))
  return [
    ...(hash === null ? ['the text cannot be read'] : []),
    ...(hash !== null && id !== hash ? ['the id is not that of the text'] : []),
    ...(roles === 'ALL' || roles?.length > 0 ? [] : ['no roles']),
    ...(purposes?.length > 0 ? [] : ['no purposes']),
  ]
}

/** One text for what is not there and for what is not for this caller. */
const notHere = (todo: string) =>
  refusal('OPERATION_UNTRUSTED', {
    expected: 'an operation of the manifest for this role and purpose',
    got: 'another',
    todo,
  })

function isBound({ roles, purposes }: ManifestLine, { role, purpose }: Viewer): boolean {
  return (roles === 'ALL' || roles.includes(role)) && (purposes === 'ALL' || purposes.includes(purpose))
}
