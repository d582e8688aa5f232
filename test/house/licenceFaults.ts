import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Part } from './parts.ts'

/** What licences.yaml says. */
export interface Licences {
  allowed: string[]
  named: { packages: string[]; licence: string; reason: string }[]
  told: { package: string; licence: string; from: string }[]
}

export const licences = (): Licences =>
  parse(readFileSync(join(import.meta.dirname, 'licences.yaml'), 'utf8')) as Licences

/** The licence of a part: as it says itself, else as it is told of it; null where nobody knows. */
export const licenceOf = ({ name, licence }: Part, { told }: Licences): string | null =>
  licence ?? told.find((one) => one.package === name)?.licence ?? null

/** What may not stand: a part of no known licence, or of one that is neither allowed nor named for it; and names that nobody needs. */
export function licenceFaults(parts: readonly Part[], all: Licences): string[] {
  const faults = parts.flatMap((part) => {
    const licence = licenceOf(part, all)
    const which = `${part.name}@${part.version}`
    if (licence === null) return [`${which} says no licence`]
    const named = all.named.some((one) => one.licence === licence && one.packages.includes(part.name))
    return named || isAllowed(licence, all.allowed) ? [] : [`${which} is under ${licence}`]
  })
  const names = new Set(parts.map(({ name }) => name))
  const unneeded = all.named.flatMap(({ packages }) => packages).filter((name) => !names.has(name))
  return [...faults, ...unneeded.map((name) => `${name} is named, and is no part`)]
}

/** An SPDX expression: of OR one must be allowed, of AND all. */
function isAllowed(expression: string, allowed: readonly string[]): boolean {
  const text = expression.trim().replace(/^\(([^()]*)\)$/, '$1')
  if (/ OR /.test(text)) return text.split(' OR ').some((one) => isAllowed(one, allowed))
  return text.split(' AND ').every((one) => allowed.includes(one.trim()))
}
