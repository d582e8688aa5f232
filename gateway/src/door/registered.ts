import { hash } from 'node:crypto'
import type { Viewer } from '@xinlu/schema'
import { contentTypeFor } from './accept.ts'
import type { Answered } from './answered.ts'
import { Latest } from './latest.ts'

/** How much is kept, in texts and characters: of one caller, and of all together. */
export interface RegisteredBounds {
  each: { most: number; mostWeight: number }
  mostCallers: number
  mostCharacters: number
}

const usual: RegisteredBounds = {
  each: { most: 500, mostWeight: 1_000_000 },
  mostCallers: 2000,
  mostCharacters: 32_000_000,
}

/**
 * 自动登记的操作: texts that callers have sent with their hash, so that the hash alone says them from then on. Each caller has its
 * own, all who are nobody in particular have theirs together: whether a text is known tells nobody what others asked. What is
 * not kept any more is sent again by the client; a caller who has not come for longest makes room.
 */
export class Registered {
  readonly #bounds: RegisteredBounds
  readonly #callers = new Map<string, Latest<string>>()
  #characters = 0

  constructor(bounds: RegisteredBounds = usual) {
    this.#bounds = bounds
  }

  /** The text that this caller has registered under a hash. */
  textOf(sha256: string, viewer: Viewer): string | undefined {
    return this.#of(viewer)?.of(sha256)
  }

  /** Keeps a text under its hash for this caller. */
  keep(sha256: string, text: string, viewer: Viewer): void {
    const { each, mostCallers, mostCharacters } = this.#bounds
    const own = this.#of(viewer) ?? new Latest<string>(each)
    this.#callers.set(callerOf(viewer), own)
    const before = own.weight
    own.keep(sha256, text, text.length)
    this.#characters += own.weight - before
    for (const [caller, { weight }] of this.#callers) {
      if (this.#callers.size <= mostCallers && this.#characters <= mostCharacters) break
      this.#callers.delete(caller)
      this.#characters -= weight
    }
  }

  get characters(): number {
    return this.#characters
  }

  /** What a caller has, who now is the latest that came. */
  #of(viewer: Viewer): Latest<string> | undefined {
    const caller = callerOf(viewer)
    const own = this.#callers.get(caller)
    if (!own) return undefined
    this.#callers.delete(caller)
    this.#callers.set(caller, own)
    return own
  }
}

/** A caller's name among callers; nobody's has no sign that an issuer's name for somebody could begin with. */
const callerOf = ({ id }: Viewer) => (id === null ? '' : `=${id}`)

/** SHA-256 of a text as it stands, hexadecimal: the name under which clients register it. */
export const sha256Of = (text: string) => hash('sha256', text)

/** What clients that register texts wait for, in their own form: they send the text then. */
export const unregistered = (accept: string | undefined): Answered => ({
  status: 200,
  headers: [
    ['cache-control', 'no-store'],
    ['content-type', contentTypeFor(accept) ?? 'application/json; charset=utf-8'],
  ],
  text: `${JSON.stringify({
    errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
  })}\n`,
  open: false,
  decided: false,
})
