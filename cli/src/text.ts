import { readFile } from 'node:fs/promises'
import { refusal } from '@xinlu/schema/errors'

/** The text of a file; RECEIPT_INVALID where it cannot be read. */
export const textOf = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch((error) => {
    throw unreadable(file, error)
  })

export const unreadable = (file: string, cause: unknown) =>
  refusal('RECEIPT_INVALID', { expected: 'a file that can be read', got: file, todo: 'look at its path' }, cause)
