import { type Particulars, refusal } from '@xinlu/schema/errors'
import { parseDocument } from 'yaml'

/**
 * A YAML text in which `faultsOf` finds nothing. EDITION_FAULT names the first fault, also where the text is no YAML or of so strange a
 * form that faults cannot be looked for.
 */
export function soundly<Read>(
  text: string,
  faultsOf: (read: Read) => readonly string[],
  said: Pick<Particulars, 'expected' | 'todo'>,
): Read {
  let fault: string | undefined
  let cause: unknown
  try {
    const document = parseDocument(text, { logLevel: 'silent' })
    // What is only warned of, such as a tag that nobody knows, is something left out.
    const [wrong] = [...document.errors, ...document.warnings]
    if (wrong) throw wrong
    const read = document.toJS() as Read
    fault = faultsOf(read)[0]
    if (fault === undefined) return read
  } catch (error) {
    cause = error
    fault = error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'no YAML'
  }
  throw refusal('EDITION_FAULT', { ...said, got: fault }, cause)
}
