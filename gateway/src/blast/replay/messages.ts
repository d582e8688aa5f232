import type { Leaf } from './answers.ts'

/** What a worker is told first: where the database and the keys are, which editions hold, at which moment. */
export interface Opening {
  folder: string
  url: string
  secret: string | null
  name: string
  rolePrefix: string
  /** A folder of keys for the while of the replay, the same for both workers, so that pseudonyms are the same. */
  keys: string
  rules: string
  /** Folders of the county's own files, by what they hold. */
  folders: Readonly<Record<string, string>>
  now: string
  operations: { text: string; variable: string }[]
}

/** What a worker is told, one after the other. */
export type Order =
  | { order: 'OPEN'; opening: Opening }
  | { order: 'ASK'; subjects: string[] }
  | { order: 'TELL'; answers: number[] }

/** Digests of the answers to every operation about every subject of a page; then the values of those that differ. */
export type Said =
  | { said: 'READY' }
  | { said: 'DIGESTS'; digests: string[] }
  | { said: 'LEAVES'; leaves: Leaf[][] }
  | Fault

/** A worker cannot go on: a coded error as it was, or none. */
export interface Fault {
  said: 'FAULT'
  code: string | null
  message: string
}
