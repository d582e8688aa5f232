import { expect, it } from 'vitest'
import type { Given } from '../evaluation/types.ts'
import type { Asked } from '../standing/types.ts'

/** The names of all fields of a value, and of all that is in it. */
type FieldsOf<T> = T extends readonly (infer One)[]
  ? FieldsOf<One>
  : T extends object
    ? Extract<keyof T, string> | { [K in keyof T]: FieldsOf<T[K]> }[keyof T]
    : never

type Word = 'egist' | 'wner' | 'ranch' | 'tax' | 'Tax' | 'nsurance' | 'ddress' | 'omicile' | 'ocal' | 'laceOf'
type Forbidden<T> = Extract<FieldsOf<T>, `${string}${Word}${string}`>
type IsNone<T> = [T] extends [never] ? true : false

it('neither an evaluation nor a standing has an input of place, ownership, branch, tax or insurance', () => {
  const none: [IsNone<Forbidden<Given>>, IsNone<Forbidden<Asked>>] = [true, true]
  // and one that had it would not type-check as having none
  const some: IsNone<Forbidden<{ firms: readonly { at: { registeredPlace: string } }[] }>> = false
  expect([...none, some]).toEqual([true, true, false])
})
