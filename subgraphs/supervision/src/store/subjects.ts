import type { Ask } from '@xinlu/schema'
import type { SubjectKind } from '../domain/measures/catalogue.ts'

/** A subject as the register tells it. */
export interface SubjectRow {
  id: string
  kind: SubjectKind
  /** All its identities. */
  memberIds: string[]
}

interface Told {
  __typename: keyof typeof kinds
  id: string
  profile: { memberIds: string[] } | null
}

const kinds = {
  Enterprise: 'ENTERPRISE',
  SoleTrader: 'SOLE_TRADER',
  Practitioner: 'PRACTITIONER',
  Vehicle: 'VEHICLE',
} as const

/** So many are asked for in one question. */
const together = 100

/** Subjects by id, from the registry; null for one that is not there, or that the viewer may not meet. */
export async function subjectsById(ask: Ask, ids: readonly string[]): Promise<(SubjectRow | null)[]> {
  const found = new Map<string, SubjectRow>()
  const wanted = [...new Set(ids)]
  for (let from = 0; from < wanted.length; from += together) {
    const some = wanted.slice(from, from + together)
    const variables = Object.fromEntries(some.map((id, i) => [`i${i}`, id]))
    const told = (await ask('registry', questionOf(some.length), variables)) as Record<string, Told | null>
    for (const [i, id] of some.entries()) {
      const one = told[`s${i}`]
      if (!one) continue
      const memberIds = [...new Set([one.id, ...(one.profile?.memberIds ?? [])])]
      found.set(id, { id: one.id, kind: kinds[one.__typename], memberIds })
    }
  }
  return ids.map((id) => found.get(id) ?? null)
}

function questionOf(count: number): string {
  const places = Array.from({ length: count }, (_, i) => i)
  return `query(${places.map((i) => `$i${i}: ID!`).join(' ')}) {
    ${places.map((i) => `s${i}: subject(key: { id: $i${i} }) { __typename id profile { memberIds } }`).join('\n    ')} }`
}
