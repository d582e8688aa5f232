import { refusal, type Viewer } from '@xinlu/schema'

/** The instant of knowledge that is asked for, now when none is given; BAD_INPUT for one that is still to come. */
export function instantOf({ now }: Viewer, knownAt: string | null | undefined): string {
  if (!knownAt) return now
  if (Date.parse(knownAt) <= Date.parse(now)) return new Date(knownAt).toISOString()
  throw refusal('BAD_INPUT', { expected: `knownAt up to ${now}`, got: knownAt, todo: 'leave it out for now' })
}
