import { XinluError } from '@xinlu/schema'
import type { ConductPart } from '../../generated.ts'
import { packAt } from '../evaluation/packs.ts'
import type { Role } from '../evaluation/types.ts'

/** An item of the pack of a role in force on a day; null where the pack does not have it. NO_EDITION where there is no pack. */
export function itemOf(role: string, day: string, code: string): { title: string; part: ConductPart } | null {
  return packAt(role as Role, day).items.find((item) => item.code === code) ?? null
}

/** What the code of a conduct says, by the pack of the year that counts it; null where that does not have it, or there is none. */
export function titleOf({ role, code, foundOn, occurredOn }: Coded): string | null {
  try {
    return itemOf(role, `${(foundOn ?? occurredOn).slice(0, 4)}-12-31`, code)?.title ?? null
  } catch (error) {
    if (error instanceof XinluError && error.code === 'NO_EDITION') return null
    throw error
  }
}

interface Coded {
  role: string
  code: string
  foundOn: string | null
  occurredOn: string
}
