import type { ServerResponse } from 'node:http'
import { refusal, type XinluError } from '@xinlu/schema/errors'
import { type Rank, ranks } from '../limits/limits.ts'

/** How many requests may be under way at once, and how many more may wait. */
export interface Capacity {
  places: number
  waiting: number
}

/**
 * What holds where nothing else is said. More at once make no answer come sooner, since one processor writes them all and the rooms have
 * few connections each: whoever has a place has those who came before him in front of him at every room, also a clerk.
 */
export const usualCapacity: Capacity = { places: 48, waiting: 256 }

/** What stands now, of one rank. */
export interface Standing {
  rank: Rank
  held: number
  waiting: number
  /** Since the beginning. */
  admitted: number
  shed: number
}

/** Who waits, as the door sees it: nobody waits whose connection is gone. */
export type Caller = Pick<ServerResponse, 'once' | 'off' | 'destroyed'>

/** Gives a place back; a second time it does nothing. */
export type Leave = () => void

/** Milliseconds that each rank waits for a place, and seconds after which whoever was shed may come again. */
const patience: Record<Rank, { waits: number; again: number }> = {
  formal: { waits: 10_000, again: 1 },
  shared: { waits: 3_000, again: 3 },
  public: { waits: 1_000, again: 5 },
}

/** Who asks for a place, and for how long. */
export interface Asked {
  withinMs: number
  caller: Caller
  /** The person; null for whoever is not signed in. */
  who: string | null
}

interface Waiting {
  who: string | null
  enter: (leave: Leave) => void
}

/**
 * 名额: the places of the door. The public has a third of them at most, together with those who share data two thirds; who does
 * formal work may have all, and gets the next that is free. No person has more than a quarter of the places or of a line, so that
 * one program that asks without end keeps none of its colleagues out. Who finds none waits a while in the line of its rank, which is bounded
 * too, and is then shed (BUSY): nothing of the request has been read, and nothing was begun.
 */
export class Places {
  readonly #most: Record<Rank, number>
  readonly #line: Record<Rank, number>
  readonly #waiting: Record<Rank, Set<Waiting>> = { formal: new Set(), shared: new Set(), public: new Set() }
  readonly #held: Record<Rank, number> = { formal: 0, shared: 0, public: 0 }
  readonly #admitted: Record<Rank, number> = { formal: 0, shared: 0, public: 0 }
  readonly #shed: Record<Rank, number> = { formal: 0, shared: 0, public: 0 }
  readonly #heldBy = new Map<string, number>()
  readonly #mostOfOne: number
  readonly #capacity: Capacity
  #emptied: (() => void) | null = null

  constructor(capacity: Capacity) {
    const { places, waiting } = capacity
    this.#capacity = capacity
    this.#mostOfOne = atLeastOne(places / 4)
    // Never less than one, in a house of few places.
    this.#most = { formal: places, shared: atLeastOne((places * 2) / 3), public: atLeastOne(places / 3) }
    this.#line = { formal: Math.ceil(waiting / 2), shared: Math.floor(waiting / 4), public: Math.floor(waiting / 4) }
  }

  /** A place, at once where one is free; BUSY where none becomes free in the time of the rank, or in the caller's own. */
  take(rank: Rank, asked: Asked): Leave | Promise<Leave> {
    const { who } = asked
    // Whoever waits in this rank while a place of it is free has a quarter already.
    if (this.#isFree(rank) && this.#isFreeFor(who)) return this.#enter(rank, who)
    const line = this.#waiting[rank]
    if (line.size >= this.#line[rank]) throw this.#shedding(rank, 'a line that is full')
    if (who !== null && line.size > 0) {
      const own = [...line].filter((one) => one.who === who).length
      if (own >= atLeastOne(this.#line[rank] / 4)) throw this.#shedding(rank, 'a quarter of the line waiting for you')
    }
    return this.#waits(rank, { ...asked, withinMs: Math.min(asked.withinMs, patience[rank].waits) })
  }

  /** Seconds after which whoever was shed may come again. */
  againAfter(rank: Rank): number {
    return patience[rank].again
  }

  /** What stands now, by rank. */
  standing(): Standing[] {
    return ranks.map((rank) => ({
      rank,
      held: this.#held[rank],
      waiting: this.#waiting[rank].size,
      admitted: this.#admitted[rank],
      shed: this.#shed[rank],
    }))
  }

  /** Resolves when nobody has a place and nobody waits for one. */
  empty(): Promise<void> {
    return this.#isEmpty() ? Promise.resolve() : new Promise((resolve) => (this.#emptied = resolve))
  }

  #isEmpty = () => ranks.every((rank) => this.#held[rank] === 0 && this.#waiting[rank].size === 0)

  /** Whether a rank may have one more: of its own share, of every share that it is part of, and of the whole. */
  #isFree(rank: Rank): boolean {
    const { formal, shared, public: anybody } = this.#held
    if (rank === 'public' && anybody >= this.#most.public) return false
    if (rank !== 'formal' && anybody + shared >= this.#most.shared) return false
    return formal + shared + anybody < this.#capacity.places
  }

  /** Whether a person may have one more. */
  #isFreeFor(who: string | null): boolean {
    return who === null || (this.#heldBy.get(who) ?? 0) < this.#mostOfOne
  }

  #enter(rank: Rank, who: string | null): Leave {
    this.#held[rank] += 1
    if (who !== null) this.#heldBy.set(who, (this.#heldBy.get(who) ?? 0) + 1)
    this.#admitted[rank] += 1
    let there = true
    return () => {
      if (!there) return
      there = false
      this.#held[rank] -= 1
      if (who !== null) this.#leaves(who)
      this.#next()
    }
  }

  #leaves(who: string): void {
    const left = (this.#heldBy.get(who) ?? 1) - 1
    if (left > 0) this.#heldBy.set(who, left)
    else this.#heldBy.delete(who)
  }

  /** Who is next in the first rank that may have one: the first of its line who has less than a quarter. */
  #next(): void {
    for (const rank of ranks) {
      if (!this.#isFree(rank)) continue
      for (const one of this.#waiting[rank]) {
        if (!this.#isFreeFor(one.who)) continue
        one.enter(this.#enter(rank, one.who))
        return
      }
    }
    if (this.#emptied && this.#isEmpty()) this.#emptied()
  }

  #waits(rank: Rank, { withinMs, caller, who }: Asked): Promise<Leave> {
    const line = this.#waiting[rank]
    return new Promise((resolve, reject) => {
      const goes = (got: string) => {
        leaving()
        reject(this.#shedding(rank, got))
        if (this.#emptied && this.#isEmpty()) this.#emptied()
      }
      const timer = setTimeout(() => goes(`none in ${withinMs} ms`), withinMs)
      const hungUp = () => goes('a caller who has gone')
      const waiting: Waiting = {
        who,
        enter(leave) {
          leaving()
          resolve(leave)
        },
      }
      const leaving = () => {
        clearTimeout(timer)
        caller.off('close', hungUp)
        line.delete(waiting)
      }
      line.add(waiting)
      caller.once('close', hungUp)
      if (caller.destroyed) hungUp()
    })
  }

  #shedding(rank: Rank, got: string): XinluError {
    this.#shed[rank] += 1
    return refusal('BUSY', {
      expected: `a free place (${this.#most[rank]} of ${this.#capacity.places} are open to the rank ${rank})`,
      got,
      todo: `nothing was begun: send it again after ${patience[rank].again} s`,
    })
  }
}

const atLeastOne = (number: number) => Math.max(1, Math.floor(number))
