import { readFileSync } from 'node:fs'
import { type Class, type ClassVerdicts, classes } from '@xinlu/schema'
import { soundly } from './sound.ts'

/** Which rows a line speaks of. OWN_UNIT and OWN_DOMAIN add to what all rows give; the others narrow the viewer to some subjects. */
export const rowScopes = ['ALL', 'OWN_UNIT', 'OWN_DOMAIN', 'OWN_SUBJECT', 'BIDDERS', 'GRANT'] as const
export type RowScope = (typeof rowScopes)[number]

/** The openings under which a line may stand. */
export const openingKinds = ['DATA_REQUEST', 'EMERGENCY', 'AUTHORITY', 'PAIR'] as const
export type OpeningKind = (typeof openingKinds)[number]

/** What must be done when a line is used. */
export const obligationNames = ['LOG', 'RECEIPT', 'NOTIFY_SUBJECT', 'QUOTA', 'MIN_CELL'] as const

/** One line of schema/policy.yaml: these roles, for this purpose, see these classes of these rows, by this clause. */
export interface PolicyLine {
  roles: string[] | 'ALL'
  /** Duties that the viewer must have beside the role. */
  duties?: string[]
  purpose: string
  /** The kind of opening that must be held. */
  grant?: OpeningKind
  rows?: RowScope
  /** IN_FORCE: only facts in force today exist under this line. */
  facts?: 'IN_FORCE'
  /** Trusted operations to which the line is bound, by name. */
  documents?: string[]
  basis: { instrument: string; at: string }
  classes: ClassVerdicts
  /** What an approved request may open at most. */
  opens?: ClassVerdicts
  obligations?: string[]
}

/** A purpose, how its answers are given, and the schema that exists for it. */
export interface Purpose {
  title: string
  answer: 'REJECT' | 'PARTIAL'
  audience: string
}

export interface Policy {
  version: string
  owners: Record<string, string>
  purposes: Record<string, Purpose>
  audiences: Record<string, Class[] | 'ALL'>
  lines: PolicyLine[]
}

/** Reads a policy file; EDITION_FAULT names the first thing that cannot stand. */
export function policyFrom(file: string | URL): Policy {
  return policyOf(readFileSync(file, 'utf8'))
}

/** Reads a policy's text; EDITION_FAULT names the first thing that cannot stand. */
export function policyOf(text: string): Policy {
  return soundly<Policy>(text, faultsOf, {
    expected: 'a policy whose every line has roles, a listed purpose, a basis and known classes',
    todo: 'correct schema/policy.yaml',
  })
}

/** Everything in a policy that cannot stand, for the linter. */
export function faultsOf(policy: Policy): string[] {
  if (typeof policy?.version !== 'string' || !Array.isArray(policy.lines)) return ['no version or no lines']
  const faults = policy.lines.flatMap((line, i) => lineFaults(line, policy).map((fault) => `line ${i + 1}: ${fault}`))
  for (const [name, { answer, audience, title }] of Object.entries(policy.purposes ?? {})) {
    if (answer !== 'REJECT' && answer !== 'PARTIAL') faults.push(`purpose ${name}: answer ${answer}`)
    if (!policy.audiences?.[audience]) faults.push(`purpose ${name}: audience ${audience}`)
    if (!title) faults.push(`purpose ${name}: no title`)
  }
  for (const [name, shown] of Object.entries(policy.audiences ?? {})) {
    const unknown = shown === 'ALL' ? [] : shown.filter((one) => !(classes as readonly string[]).includes(one))
    if (unknown.length > 0) faults.push(`audience ${name}: class ${unknown.join(', ')}`)
  }
  return faults
}

function lineFaults(line: PolicyLine, { purposes = {} }: Policy): string[] {
  const faults: string[] = []
  const known = (list: readonly string[], what: string, value: string | undefined) => {
    if (value !== undefined && !list.includes(value)) faults.push(`${what} ${value}`)
  }
  if (line.roles !== 'ALL' && !line.roles?.length) faults.push('no roles')
  if (!line.basis?.instrument || !line.basis.at) faults.push('no basis')
  known(Object.keys(purposes), 'purpose', line.purpose ?? 'missing')
  known(rowScopes, 'rows', line.rows)
  known(openingKinds, 'grant', line.grant)
  known(['IN_FORCE'], 'facts', line.facts)
  if (line.rows === 'GRANT' && !line.grant) faults.push('rows of a grant without a grant')
  for (const verdicts of [line.classes ?? {}, line.opens ?? {}]) {
    for (const [name, verdict] of Object.entries(verdicts)) {
      known(classes, 'class', name)
      known(['SEE', 'MASK', 'AGGREGATE'], 'verdict', verdict)
    }
  }
  for (const obligation of line.obligations ?? []) {
    const { name, most } = obligationOf(obligation)
    known(obligationNames, 'obligation', name)
    if ((name === 'QUOTA' || name === 'MIN_CELL') && !(most > 0))
      faults.push(`obligation ${obligation} without a number`)
  }
  return faults
}

/** An obligation's name, and its number where it has one: "QUOTA(5000)". */
export function obligationOf(text: string): { name: string; most: number } {
  const [, name = text, most] = /^([A-Z_]+)\((\d+)\)$/.exec(text) ?? []
  return { name, most: most ? Number(most) : 0 }
}

/** Whether a line names a role. */
export const isFor = ({ roles }: PolicyLine, role: string) => roles === 'ALL' || roles.includes(role)

/** The purpose that a role has when the request names none: that of the first line that names it, else the public's. */
export function usualPurposeOf(policy: Policy): (role: string) => string | null {
  const usual = (role: string) => policy.lines.find(({ roles }) => roles !== 'ALL' && roles.includes(role))?.purpose
  const forAll = policy.lines.find(({ roles }) => roles === 'ALL')?.purpose ?? null
  return (role) => usual(role) ?? (role === 'anonymous' ? forAll : null)
}
