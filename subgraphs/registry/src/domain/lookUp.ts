import { refusal } from '@xinlu/schema'

/** The one key that a look-up gives; BAD_INPUT when there is none or more than one. */
export function keyOf(key: { [field in 'id' | 'uscc' | 'name']?: string | null | undefined }): {
  field: 'id' | 'uscc' | 'name'
  value: string
} {
  const given = Object.entries(key).filter(([, value]) => typeof value === 'string' && value.trim() !== '')
  const [only] = given
  if (!only || given.length > 1) {
    throw refusal('BAD_INPUT', {
      expected: 'exactly one of id, uscc, name',
      got: given.length === 0 ? 'none' : given.map(([field]) => field).join(' and '),
      todo: 'give one key',
    })
  }
  return { field: only[0] as 'id' | 'uscc' | 'name', value: (only[1] as string).trim() }
}

const bands = [10, 50, 200, 1000, 5000] as const

/** Where the last band begins. */
export const lastBand = bands[4]

/** A total as a band, so that no exact number leaves: "0", "1–9", "10–49" … */
export function bandOf(total: number): string {
  if (total === 0) return '0'
  const above = bands.find((limit) => total < limit)
  const below = bands.filter((limit) => limit <= total).at(-1) ?? 1
  return above ? `${below}–${above - 1}` : `${below}+`
}
