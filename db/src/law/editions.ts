import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { refusal } from '@xinlu/schema/errors'
import { parse } from 'yaml'
import { isDay } from './day.ts'

/** One value of an edition, as its file has it. */
export interface RuleEntry {
  value: unknown
  unit?: string
  /** 条款 */
  at?: string
  /** 原文, word for word. */
  text?: string
  /** How sure the value is, where the official text was not read. */
  confidence?: string
}

/** One legal text as in force from one day. */
export interface Edition {
  instrument: string
  title: string
  issuer: string
  /** 文号, or "unknown". */
  number: string
  promulgated: string | null
  effective: string
  source: string
  /** The day on which the text was read; null while the edition is provisional. */
  checked: string | null
  /** The first day on which it is no longer in force, where no later edition says so. */
  repealed: string | null
  confidence: string | null
  /** Rules of the edition before that this one no longer has, each with why. */
  dropped: Record<string, string>
  rules: Record<string, RuleEntry>
}

const required = ['title', 'issuer', 'number', 'effective', 'source', 'rules']
const days = ['promulgated', 'effective', 'checked', 'repealed']
const allowed = new Set([...required, ...days, 'confidence', 'dropped'])
const ruleWords = ['unit', 'at', 'text', 'confidence']
const ruleAllowed = new Set(['value', ...ruleWords])
const ruleName = /^[a-z0-9-]+(\.[a-z0-9-]+)*$/

type Fault = (expected: string, got: unknown) => Error

/**
 * Reads every edition below a folder, `<instrument>/<effective>.yaml`, by instrument, earliest first.
 * EDITION_FAULT names the file and the field; nothing is passed over in silence except dot files and files beside the instruments.
 */
export function editionsIn(folder: string): ReadonlyMap<string, readonly Edition[]> {
  const byInstrument = new Map<string, Edition[]>()
  const seen = (entry: { name: string }) => !entry.name.startsWith('.')
  for (const instrument of readdirSync(folder, { withFileTypes: true }).filter(seen)) {
    if (!instrument.isDirectory()) continue
    const files = readdirSync(join(folder, instrument.name), { withFileTypes: true }).filter(seen)
    const editions = files.map(({ name }) => name).sort()
    byInstrument.set(
      instrument.name,
      editions.map((name) =>
        editionOf(readFileSync(join(folder, instrument.name, name), 'utf8'), instrument.name, name),
      ),
    )
  }
  return byInstrument
}

/** Reads the text of one edition as the file of a name below an instrument; EDITION_FAULT names the field that cannot stand. */
export function editionOf(text: string, instrument: string, name: string): Edition {
  const file = `${instrument}/${name}`
  const fault: Fault = (expected, got) =>
    refusal('EDITION_FAULT', { expected: `${file}: ${expected}`, got: String(got), todo: 'correct the edition file' })
  const day = basename(name, '.yaml')
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(instrument)) throw fault('an instrument named in kebab-case', instrument)
  if (!name.endsWith('.yaml') || !isDay(day)) throw fault('a file named <effective>.yaml', name)
  const read = mapOf(yamlOf(text, fault), 'an edition', fault)
  for (const field of required) if (isBlank(read[field])) throw fault(field, 'none')
  for (const field of Object.keys(read)) if (!allowed.has(field)) throw fault('known fields', field)
  for (const field of Object.keys(read)) {
    if (field === 'rules' || field === 'dropped') continue
    if (typeof read[field] !== 'string' || isBlank(read[field])) throw fault(`${field}: a text`, read[field])
    if (days.includes(field) && !isDay(read[field])) throw fault(`${field}: YYYY-MM-DD`, read[field])
  }
  const said = (field: string) => (read[field] as string | undefined) ?? null
  const effective = String(read.effective)
  if (effective !== day) throw fault(`effective: ${day}, as the file is named`, effective)
  const repealed = said('repealed')
  if (repealed !== null && repealed <= effective) throw fault(`repealed: after ${effective}`, repealed)
  const rules = rulesOf(mapOf(read.rules, 'rules', fault), fault)
  return {
    instrument,
    title: String(read.title),
    issuer: String(read.issuer),
    number: String(read.number),
    promulgated: said('promulgated'),
    effective,
    source: String(read.source),
    checked: said('checked'),
    repealed,
    confidence: said('confidence'),
    dropped: droppedOf(mapOf(read.dropped ?? {}, 'dropped', fault), rules, fault),
    rules,
  }
}

function yamlOf(text: string, fault: Fault): unknown {
  try {
    // the core schema leaves days as texts
    return parse(text, { schema: 'core' })
  } catch (cause) {
    throw Object.assign(fault('YAML', 'something that cannot be read'), { cause })
  }
}

function mapOf(value: unknown, what: string, fault: Fault): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  throw fault(`${what} as a map`, value)
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}

function rulesOf(read: Record<string, unknown>, fault: Fault): Record<string, RuleEntry> {
  for (const [name, entry] of Object.entries(read)) {
    if (!ruleName.test(name)) throw fault('rules named dotted.lower', name)
    const rule = mapOf(entry, name, fault)
    if (isBlank(rule.value)) throw fault(`${name}.value`, 'none')
    for (const field of Object.keys(rule)) if (!ruleAllowed.has(field)) throw fault(`known fields in ${name}`, field)
    for (const field of ruleWords) {
      if (field in rule && (typeof rule[field] !== 'string' || isBlank(rule[field])))
        throw fault(`${name}.${field}: a text`, rule[field])
    }
  }
  return read as unknown as Record<string, RuleEntry>
}

function droppedOf(read: Record<string, unknown>, rules: Record<string, RuleEntry>, fault: Fault) {
  for (const [name, why] of Object.entries(read)) {
    if (typeof why !== 'string' || isBlank(why)) throw fault(`dropped.${name}: why`, why)
    if (Object.hasOwn(rules, name)) throw fault(`${name} either dropped or a rule`, 'both')
  }
  return read as Record<string, string>
}
