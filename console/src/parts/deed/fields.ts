import type { Proof } from '../proofs/Proofs.tsx'

/** One thing that a deed asks for. */
export interface Field {
  key: string
  label: string
  /** A line of text where nothing is said; a subject is looked up by what it is known by, and given as its id. */
  kind?: 'line' | 'text' | 'day' | 'choice' | 'proofs' | 'subject'
  optional?: boolean
  extra?: string
  /** Characters of a longer text, where it may have more than 2,000. */
  most?: number
  /** Of a choice: its values, called as they are shown. */
  options?: readonly { value: string; label: string }[]
  /** Asked for only while this holds of what was given before. */
  when?: (given: Given) => boolean
}

/** What was given, by the keys of the fields; spaces at its ends are no part of it. */
export type Given = Readonly<Record<string, string>>

/** A deed as it is sent: what was given, and the numbers of the files. */
export interface Sending {
  given: Given
  proofs: string[]
}

/** What is kept while it is typed. */
export interface Typed {
  given: Given
  proofs: readonly Proof[]
}

/** The fields that are asked for now. */
export const askedOf = (fields: readonly Field[], given: Given) => fields.filter(({ when }) => !when || when(given))

/** What is to be sent: nothing of a field that is not asked for any more. */
export function sendingOf(fields: readonly Field[], { given, proofs }: Typed): Sending {
  const asked = askedOf(fields, given)
  return {
    given: Object.fromEntries(asked.map(({ key }) => [key, (given[key] ?? '').trim()])),
    proofs: asked.some(({ kind }) => kind === 'proofs') ? proofs.map(({ id }) => id) : [],
  }
}

/** Whether all that must be given is there. */
export function isWhole(fields: readonly Field[], typed: Typed): boolean {
  const { given, proofs } = sendingOf(fields, typed)
  return askedOf(fields, typed.given).every(
    ({ key, kind, optional }) => optional || (kind === 'proofs' ? proofs.length > 0 : given[key] !== ''),
  )
}

/** What was given, or null where nothing was. */
export const orNull = (text: string | undefined): string | null => (text === undefined || text === '' ? null : text)

/** 理由: the field of deeds that need nothing else. */
export const reason: Field = { key: 'reason', label: '理由', kind: 'text' }
