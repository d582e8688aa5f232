import { readFileSync } from 'node:fs'
import { refusal, type XinluError } from '@xinlu/schema/errors'
import { soundly } from '../sound.ts'

/** The limits of a request, in the order in which they are told. */
export const limitNames = [
  'tokens',
  'nesting',
  'depth',
  'fields',
  'aliases',
  'rootFields',
  'directives',
  'cost',
  'variables',
  'bodyBytes',
  'withinMs',
] as const
export type LimitName = (typeof limitNames)[number]

/** How large a request of one role may be. */
export type RoleLimits = Readonly<Record<LimitName, number>> & { readonly role: string }

/** 先后: in which order requests are served when not all can be, the first first. */
export const ranks = ['formal', 'shared', 'public'] as const
export type Rank = (typeof ranks)[number]

/** What schema/limits.yaml says. */
export interface Limits {
  /** The size of a list of which nothing says how long it is. */
  unsized: number
  /** What a mutation weighs before anything that it gives. */
  mutation: number
  roles: Readonly<Record<string, RoleLimits>>
  /** The roles of each rank; what is of none is of the rank `public`. */
  ranks: Readonly<Record<Exclude<Rank, 'public'>, readonly string[]>>
}

/** Reads a limits file; EDITION_FAULT names the first thing that cannot stand. */
export function limitsFrom(file: string | URL): Limits {
  return limitsIn(readFileSync(file, 'utf8'))
}

/** Reads the text of a limits file; EDITION_FAULT names the first thing that cannot stand. */
export function limitsIn(text: string): Limits {
  const said = soundly<Limits>(text, limitFaults, {
    expected: 'known limits as whole numbers above 0, all of them for `usual`',
    todo: 'correct schema/limits.yaml',
  })
  return {
    ...said,
    roles: Object.fromEntries(
      Object.entries(said.roles).map(([role, own]) => [role, { ...said.roles.usual, ...own, role } as RoleLimits]),
    ),
  }
}

/** Everything in a limits file that cannot stand, for the linter. */
export function limitFaults(limits: Limits): string[] {
  const faults: string[] = []
  const whole = (what: string, value: unknown) => {
    if (!Number.isSafeInteger(value) || (value as number) < 1)
      faults.push(`${what} is ${JSON.stringify(value) ?? 'missing'}`)
  }
  whole('unsized', limits?.unsized)
  whole('mutation', limits?.mutation)
  const roles = limits?.roles ?? {}
  if (!Object.hasOwn(roles, 'usual')) faults.push('roles.usual is missing')
  for (const [role, given] of Object.entries(roles)) {
    for (const name of limitNames) {
      if (role === 'usual' || (given && name in given)) whole(`${role}.${name}`, given?.[name])
    }
    for (const name of Object.keys(given ?? {})) {
      if (!(limitNames as readonly string[]).includes(name)) faults.push(`${role}.${name} is no limit`)
    }
  }
  return [...faults, ...rankFaults(limits?.ranks, roles)]
}

/** A rank is a list of roles that have limits of their own, each in one rank. */
function rankFaults(said: unknown, roles: Limits['roles']): string[] {
  if (typeof said !== 'object' || said === null) return ['ranks is missing']
  const faults: string[] = []
  const named = new Set<unknown>()
  for (const [rank, list] of Object.entries(said)) {
    if (rank === 'public' || !(ranks as readonly string[]).includes(rank)) faults.push(`${rank} is no rank to be named`)
    for (const role of Array.isArray(list) ? list : [null]) {
      if (typeof role !== 'string' || !Object.hasOwn(roles, role)) faults.push(`${rank} names no role that is there`)
      else if (named.has(role)) faults.push(`${role} is of two ranks`)
      named.add(role)
    }
  }
  for (const rank of ranks) if (rank !== 'public' && !Object.hasOwn(said, rank)) faults.push(`ranks.${rank} is missing`)
  return faults
}

/** The rank of a role. */
export function rankOf({ ranks: { formal, shared } }: Limits, role: string): Rank {
  return formal.includes(role) ? 'formal' : shared.includes(role) ? 'shared' : 'public'
}

/** The milliseconds that the most patient role waits for an answer. */
export function longestWait({ roles }: Limits): number {
  return Math.max(...Object.values(roles).map(({ withinMs }) => withinMs))
}

/** The limits of a role; those of `usual` for one that is not named. */
export function limitsFor({ roles }: Limits, role: string): RoleLimits {
  return (Object.hasOwn(roles, role) ? roles[role] : roles.usual) as RoleLimits
}

const advice: Record<LimitName, string> = {
  tokens: 'send a shorter document',
  nesting: 'nest less deeply',
  depth: 'ask less deeply, and for the rest by its id',
  fields: 'ask for fewer fields at once',
  aliases: 'ask in several requests',
  rootFields: 'ask in several requests',
  directives: 'leave out directives',
  cost: 'ask for smaller pages or fewer lists inside lists',
  variables: 'send fewer entries at once',
  bodyBytes: 'send fewer rows at once',
  withinMs: 'ask for less at once, or try again in a moment',
}

const codes: Partial<Record<LimitName, 'TOO_LARGE' | 'TIMEOUT'>> = { bodyBytes: 'TOO_LARGE', withinMs: 'TIMEOUT' }

/** The refusal of what goes over a limit: which, its value, what came, what to do. */
export function over(name: LimitName, limits: RoleLimits, got: string): XinluError {
  return refusal(codes[name] ?? 'LIMIT', {
    expected: `at most ${limits[name]} (${name} of ${limits.role})`,
    got,
    todo: advice[name],
  })
}
