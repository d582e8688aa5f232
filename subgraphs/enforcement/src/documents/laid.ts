import type { Block } from '@xinlu/schema/documents'
import { namesIn, type Placeholder } from '../domain/case/placeholders.ts'
import type { Form } from './form.ts'

/** What a document from a form that the bureau has not approved says above its title. */
export const sampleNote = '（样例：本文书式样未经本机关核定）'

/** A form filled in: a paragraph of which some placeholder does not apply to the case is left out. */
export function laid(form: Form, text: Readonly<Record<Placeholder, string | null>>): Block[] {
  const filled = (line: string): string | null => {
    const names = namesIn(line) as Placeholder[]
    if (names.some((name) => text[name] === null)) return null
    return line.replace(/\{([^{}]*)\}/g, (_, name: Placeholder) => text[name]?.replace(/\t/g, ' ') ?? '')
  }
  const blocks = form.paragraphs.flatMap(({ style, text: line }): Block[] => {
    const said = filled(line)
    // What a clerk typed on several lines stays on several.
    return said === null ? [] : said.split(/\n+/).map((one) => ({ style, text: one }))
  })
  const signed = form.signature.flatMap((line): Block[] => {
    const said = filled(line)
    return said === null ? [] : [{ style: 'right', text: said }]
  })
  return [
    ...(form.confidence === null ? [] : [{ style: 'note', text: sampleNote } as const]),
    { style: 'title', text: form.title },
    ...blocks,
    ...signed,
  ]
}
