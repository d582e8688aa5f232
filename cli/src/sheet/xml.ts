import { XinluError } from '@xinlu/schema/errors'
import { SaxesParser } from 'saxes'
import { unreadable } from './format.ts'

/** What is heard of an XML document: names come without their prefix. */
export interface Listener {
  opened(name: string, attributes: Readonly<Record<string, string>>): void
  text(text: string): void
  closed(name: string): void
}

/** The longest stretch without a tag, in characters: a cell holds 32,767 at most. */
const longestText = 16 * 1024 ** 2

/** The most elements inside each other: sheets have about ten. What is never closed stays in memory. */
const deepest = 100

/** The longest text of one cell, in characters as they are written: 32,767, each perhaps as _xHHHH_. */
const longestCell = 7 * 32_767

/** The text of one cell so far; FILE_UNREADABLE where no cell holds so much: a text that many cells share would be given for each. */
export function withinCell(text: string): string {
  if (text.length <= longestCell) return text
  throw unreadable(`a workbook with a text of more than ${longestCell} characters in one cell`, 'save it again')
}

/**
 * Walks an XML document in UTF-8 chunk by chunk, and stops after each so that what was heard can be taken. FILE_UNREADABLE where it
 * is not well-formed, not UTF-8, or not whole. Entities that a document type declares are not known, so that none can grow.
 */
export async function* walkXml(
  bytes: AsyncIterable<Uint8Array>,
  part: string,
  listener: Listener,
): AsyncGenerator<void> {
  const parser = new SaxesParser({ position: false, xmlns: false })
  let sinceTag = 0
  let depth = 0
  parser.on('opentag', ({ name, attributes }) => {
    sinceTag = 0
    depth += 1
    if (depth > deepest) throw unreadable(`a workbook whose part ${part} is nested without end`, 'save it again')
    listener.opened(local(name), attributes)
  })
  parser.on('closetag', ({ name }) => {
    sinceTag = 0
    depth -= 1
    listener.closed(local(name))
  })
  parser.on('text', (text) => listener.text(text))
  parser.on('cdata', (text) => listener.text(text))
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for await (const chunk of bytes) {
    sinceTag += chunk.length
    understood(part, () => parser.write(decoder.decode(chunk, { stream: true })))
    if (sinceTag > longestText)
      throw unreadable(`a workbook whose part ${part} has a text without end`, 'save it again')
    yield
  }
  understood(part, () => parser.write(decoder.decode()).close())
  yield
}

/** Walks a whole XML document for what its listener gathers. */
export async function hearXml(bytes: AsyncIterable<Uint8Array>, part: string, listener: Listener): Promise<void> {
  for await (const _ of walkXml(bytes, part, listener));
}

function understood(part: string, walk: () => void): void {
  try {
    walk()
  } catch (error) {
    // a refusal of the listener's own goes out as it is
    if (error instanceof XinluError) throw error
    throw unreadable(
      `a workbook whose part ${part} cannot be read`,
      'open it in a spreadsheet and save it again',
      error,
    )
  }
}

function local(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}
