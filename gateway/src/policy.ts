import { readFileSync } from 'node:fs'
import { type Class, type ClassVerdict, classes, refusal } from '@xinlu/schema'
import { parse } from 'yaml'

/** One line of schema/policy.yaml: these roles, for this purpose, see these classes, by this clause. */
export interface PolicyLine {
  roles: string[]
  /** Duties that the viewer must have beside the role; none when absent. */
  duties?: string[]
  purpose: string
  basis: { instrument: string; at: string }
  classes: Partial<Record<Class, ClassVerdict | 'AGGREGATE'>>
}

export interface Policy {
  version: string
  lines: PolicyLine[]
}

/** Reads a policy file; EDITION_FAULT when a line names an unknown class or verdict, or lacks its clause. */
export function policyFrom(file: string | URL): Policy {
  const policy = parse(readFileSync(file, 'utf8')) as Policy
  const fault = (got: string) =>
    refusal('EDITION_FAULT', {
      expected: 'a policy line with roles, purpose, basis and known classes',
      got,
      todo: 'correct schema/policy.yaml',
    })
  if (typeof policy?.version !== 'string' || !Array.isArray(policy.lines)) throw fault('no version or no lines')
  for (const [i, line] of policy.lines.entries()) {
    if (!line.roles?.length || !line.purpose || !line.basis?.instrument || !line.basis.at) throw fault(`line ${i + 1}`)
    for (const [name, verdict] of Object.entries(line.classes ?? {})) {
      if (!(classes as readonly string[]).includes(name)) throw fault(`class ${name}`)
      if (!['SEE', 'MASK', 'AGGREGATE'].includes(verdict)) throw fault(`verdict ${verdict}`)
    }
  }
  return policy
}

/** The purpose that a role has when the request names none: that of the first line that names the role. */
export function usualPurposeOf(policy: Policy): (role: string) => string | null {
  return (role) => policy.lines.find((line) => line.roles.includes(role))?.purpose ?? null
}
