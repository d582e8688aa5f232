import type { Fact } from './types.ts'

let made = 0

/** A fact for a test: its kind and day, and what is not as usual. */
export function fact(kind: string, occurredOn: string, more: Partial<Fact> = {}): Fact {
  made += 1
  const usual = { quantity: '1', particulars: {}, evidenceRef: null, correctedOn: null }
  return { id: `f${String(made).padStart(6, '0')}`, kind, occurredOn, ...usual, ...more }
}

/** An accident with so many deaths. */
export function accident(occurredOn: string, deaths: number, liability: string, injured = 0): Fact {
  return fact('ACCIDENT', occurredOn, { particulars: { deaths, injured, liability } })
}

/** So many violations of a code. */
export function violation(code: string, occurredOn: string, quantity = '1'): Fact {
  return fact('VIOLATION', occurredOn, { quantity, particulars: { code } })
}
