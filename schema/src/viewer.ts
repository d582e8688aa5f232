/** The classes of fact (permission.md). RECORD is the class of deeds: who may write into the record. */
export const classes = [
  'PUBLIC',
  'INTERNAL',
  'PERSONAL',
  'SENSITIVE_PERSONAL',
  'TRADE_SECRET',
  'SUPERVISION',
  'INVESTIGATION',
  'RECORD',
] as const
export type Class = (typeof classes)[number]

/** What a viewer gets of a class: the value, or its mask. A class that is not named is refused. */
export type ClassVerdict = 'SEE' | 'MASK'
export type ClassVerdicts = Partial<Record<Class, ClassVerdict>>

/** Who asks, for which purpose, at which moment. */
export interface Viewer {
  /** The token's subject; null for anonymous. */
  id: string | null
  /** The credit subject that the viewer is, where it is one. */
  subjectId: string | null
  org: string | null
  unit: string | null
  role: string
  duties: readonly string[]
  purpose: string
  /** The gateway's clock for this request, ISO instant; the only clock that subgraphs know. */
  now: string
}

/** The day, in the county's time zone (UTC+8), of an instant. */
export function dayOf(instant: string | Date): string {
  return new Date(new Date(instant).getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
}
