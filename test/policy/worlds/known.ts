import type { Seen } from './worlds.ts'

/** A leak that is known and not yet closed: two answers that are equal without it differ by it alone. */
export interface KnownLeak {
  name: string
  without(seen: Seen): Seen
}

/** Closed ones are taken from here: the tests fail while one is listed that no longer shows. */
export const knownLeaks: readonly KnownLeak[] = [
  {
    // isShown reads the edition of a decision before it looks whether the decision is published at all.
    name: 'the editions of a receipt tell of decisions that are not shown',
    without: (seen) => ({ ...seen, text: seen.text.replace(/"editions":\[[^\]]*\]/, '"editions":[]') }),
  },
]

/** The name of the known leak that is all by which two answers differ. */
export function knownBy(a: Seen, b: Seen): string | null {
  const same = ({ without }: KnownLeak) => {
    const [x, y] = [without(a), without(b)]
    return x.status === y.status && x.headers === y.headers && x.text === y.text && x.plan === y.plan
  }
  return knownLeaks.find(same)?.name ?? null
}
