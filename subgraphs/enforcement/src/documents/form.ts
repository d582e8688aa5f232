import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inForceOn } from '@xinlu/db'
import { refusal } from '@xinlu/schema'
import { parse } from 'yaml'
import { type DocumentKind, documentNames } from '../domain/case/course.ts'
import { isPlaceholder, namesIn, type Placeholder, placeholders } from '../domain/case/placeholders.ts'

/** How a paragraph stands: 标题, 正文 (indented), 行 (not indented), 居中. */
export const styles = ['heading', 'body', 'line', 'center'] as const
export type Style = (typeof styles)[number]

/** 文书模板: one document as the bureau wants it worded, from one day on. */
export interface Form {
  kind: DocumentKind
  title: string
  effective: string
  /** How sure it is; absent once the bureau has approved it. A document from a form that is not says so. */
  confidence: string | null
  paragraphs: { style: Style; text: string }[]
  signature: string[]
}

/** A document's folder below `documents/`. */
export const folders: Readonly<Record<DocumentKind, string>> = {
  PENALTY_DECISION: 'penalty-decision',
  REPAIR_NOTICE: 'repair-notice',
  OBJECTION_NOTICE: 'objection-notice',
}

/** What a document must say whatever its wording: 行政处罚法 第五十九条, and what the notices are for. */
const needed: Readonly<Record<DocumentKind, readonly Placeholder[]>> = {
  PENALTY_DECISION: [
    'docNo',
    'partyName',
    'partyAddress',
    'breachFacts',
    'evidence',
    'basis',
    'penaltyKinds',
    'content',
    'performance',
    'paymentWithin',
    'reconsiderationWithin',
    'litigationWithin',
    'authority',
    'decidedOnInWords',
  ],
  REPAIR_NOTICE: ['docNo', 'partyName', 'latestEndOn', 'repairFrom', 'authority'],
  OBJECTION_NOTICE: ['docNo', 'partyName', 'objectionOwnWithin', 'authority'],
}

const keys = ['title', 'effective', 'confidence', 'paragraphs', 'signature']

/** A form from the text of its file; EDITION_FAULT names the file, what was expected and what stands there. */
export function formOf(kind: DocumentKind, file: string, text: string): Form {
  const fault = (expected: string, got: unknown) =>
    refusal('EDITION_FAULT', {
      expected: `${file}: ${expected}`,
      got: typeof got === 'string' ? got : (JSON.stringify(got) ?? 'nothing'),
      todo: 'correct the template',
    })
  const read = readYaml(text, fault)
  const stray = Object.keys(read).find((key) => !keys.includes(key))
  if (stray) throw fault(`only ${keys.join(', ')}`, stray)
  const said = (of: unknown, where: string): string => {
    if (typeof of !== 'string' || of.trim() === '') throw fault(`a text in ${where}`, of)
    const unknown = namesIn(of).find((name) => !isPlaceholder(name))
    if (unknown !== undefined) throw fault(`placeholders of the list: ${Object.keys(placeholders).join(', ')}`, unknown)
    if (/[{}]/.test(of.replace(/\{[^{}]*\}/g, ''))) throw fault(`braces in pairs in ${where}`, of)
    return of
  }
  const listed = (of: unknown, where: string): unknown[] => {
    if (!Array.isArray(of) || of.length === 0) throw fault(`a list of ${where}`, of)
    return of
  }
  const { title, effective, confidence = null } = read
  if (title !== documentNames[kind]) throw fault(`title: ${documentNames[kind]}`, title)
  if (typeof effective !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(effective) || !file.endsWith(`${effective}.yaml`))
    throw fault('effective: the day in the name of the file', effective)
  if (confidence !== null) said(confidence, 'confidence')
  const paragraphs = listed(read.paragraphs, 'paragraphs').map((one, i) => {
    const [[style, text] = [], ...more] = Object.entries((one ?? {}) as object)
    if (!styles.includes(style as Style) || more.length > 0)
      throw fault(`one of ${styles.join(', ')} in paragraph ${i + 1}`, one)
    return { style: style as Style, text: said(text, `paragraph ${i + 1}`) }
  })
  const signature = listed(read.signature, 'signature').map((line) => said(line, 'signature'))
  const asked = [...paragraphs.map((one) => one.text), ...signature].flatMap(namesIn)
  const lacking = needed[kind].filter((name) => !asked.includes(name))
  if (lacking.length > 0) throw fault(`{${lacking.join('}, {')}} in it`, 'none')
  return { kind, title, effective, confidence: confidence as string | null, paragraphs, signature }
}

type Fault = (expected: string, got: unknown) => Error

function readYaml(text: string, fault: Fault): Record<string, unknown> {
  let read: unknown
  try {
    read = parse(text)
  } catch (error) {
    throw fault('YAML', String(error).split('\n')[0])
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read)) throw fault('a mapping', read)
  return read as Record<string, unknown>
}

/** Every form below a folder by kind, earliest first; EDITION_FAULT where one is not as it must be, or a kind has none. */
export function formsIn(folder: string): Readonly<Record<DocumentKind, readonly Form[]>> {
  const all = (kind: DocumentKind): Form[] => {
    const at = join(folder, folders[kind])
    const files = readdirSync(at).filter((name) => !name.startsWith('.'))
    const forms = files
      .sort()
      .map((name) => formOf(kind, `${folders[kind]}/${name}`, readFileSync(join(at, name), 'utf8')))
    if (forms.length > 0) return forms
    throw refusal('EDITION_FAULT', { expected: `a template of ${folders[kind]}`, got: 'none', todo: 'write one' })
  }
  return {
    PENALTY_DECISION: all('PENALTY_DECISION'),
    REPAIR_NOTICE: all('REPAIR_NOTICE'),
    OBJECTION_NOTICE: all('OBJECTION_NOTICE'),
  }
}

let shipped: ReturnType<typeof formsIn> | null = null

/** The form of a document for decisions of a day; NO_EDITION before the first. */
export function formAt(kind: DocumentKind, day: string): Form {
  shipped ??= formsIn(join(import.meta.dirname, '../../documents'))
  const form = inForceOn(shipped[kind], day)
  if (form) return form
  throw refusal('NO_EDITION', {
    expected: `a template of ${documentNames[kind]} for decisions of ${day}`,
    got: `the first is from ${shipped[kind][0]?.effective}`,
    todo: 'add the template of that time',
  })
}
