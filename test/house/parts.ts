import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

const root = join(import.meta.dirname, '../..')

/** A package that is part of what runs at a bureau, or of what its pages are built from. */
export interface Part {
  name: string
  version: string
  /** As the package says it (SPDX); null where it says nothing, or is not installed here because it is for another machine. */
  licence: string | null
  /** SHA-512 of the package as it was fetched, hexadecimal; null where the lockfile has none. */
  sha512: string | null
  /** `name@version` of what it needs. */
  needs: string[]
}

interface Lock {
  importers: Record<string, Needs>
  packages: Record<string, { resolution?: { integrity?: string } }>
  snapshots: Record<string, { dependencies?: Record<string, string>; optionalDependencies?: Record<string, string> }>
}
type Needs = Record<'dependencies' | 'optionalDependencies', Record<string, { version: string }> | undefined>

/** Every package that the lockfile leads to from what our rooms need when they run; what only builds and tests is none. */
export function partsOf(): Part[] {
  const lock = parse(readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8')) as Lock
  const licences = licencesHere()
  const found = new Map<string, Part>()
  const left = Object.entries(lock.importers)
    .filter(([place]) => place !== 'test')
    .flatMap(([, { dependencies, optionalDependencies }]) =>
      Object.entries({ ...dependencies, ...optionalDependencies }).map(([name, { version }]) => keyOf(name, version)),
    )
  const seen = new Set<string>()
  for (let key = left.pop(); key !== undefined; key = left.pop()) {
    // Our own rooms are places of the lockfile themselves.
    if (key.includes('@link:') || seen.has(key)) continue
    seen.add(key)
    const { dependencies, optionalDependencies } = lock.snapshots[key] ?? {}
    const needs = Object.entries({ ...dependencies, ...optionalDependencies }).map(([name, version]) =>
      keyOf(name, version),
    )
    left.push(...needs)
    const bare = bareOf(key)
    const at = bare.lastIndexOf('@')
    const known = found.get(bare)
    const all = new Set([...(known?.needs ?? []), ...needs.map(bareOf)])
    found.set(bare, {
      name: bare.slice(0, at),
      version: bare.slice(at + 1),
      licence: licences.get(bare) ?? null,
      sha512: sha512Of(lock.packages[bare]?.resolution?.integrity),
      needs: [...all].sort(),
    })
  }
  return [...found.values()].sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1))
}

/** The key of a snapshot; an alias has the name of its package in the version. */
const keyOf = (name: string, version: string) =>
  /^(@|[a-z][\w.-]*@\d)/i.test(version) ? version : `${name}@${version}`

/** Without the peers that it was installed beside. */
const bareOf = (key: string) => key.replace(/\(.*$/, '')

const sha512Of = (integrity: string | undefined) =>
  integrity?.startsWith('sha512-') ? Buffer.from(integrity.slice(7), 'base64').toString('hex') : null

/** What the installed packages say of their licence, by `name@version`. */
function licencesHere(): Map<string, string> {
  const store = join(root, 'node_modules/.pnpm')
  const found = new Map<string, string>()
  for (const place of readdirSync(store)) {
    const inside = join(store, place, 'node_modules')
    for (const folder of packagesIn(inside)) {
      const said = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>
      const licence = textOf(said.license ?? said.licenses)
      if (licence) found.set(`${said.name}@${said.version}`, licence)
    }
  }
  return found
}

/** The packages that stand in a folder themselves; links lead to places of their own. */
function packagesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (!lstatSync(path).isDirectory() || name === '.bin') return []
    if (name.startsWith('@')) return packagesIn(path)
    return existsSync(join(path, 'package.json')) ? [path] : []
  })
}

/** A licence as an expression; old packages say { type } or a list of such. */
function textOf(said: unknown): string | null {
  if (typeof said === 'string') return said
  if (Array.isArray(said)) return said.map(textOf).filter(Boolean).join(' OR ') || null
  return typeof said === 'object' && said !== null ? textOf((said as { type?: unknown }).type) : null
}
