import { join } from 'node:path'
import { refusal } from '@xinlu/schema/errors'
import { read } from '@xinlu/schema/used'
import { dayOf } from './day.ts'
import { type Edition, editionsIn, type RuleEntry } from './editions.ts'

/** One value of one edition, with the sentence it is read from. */
export interface Rule {
  instrument: string
  rule: string
  value: unknown
  unit: string | null
  at: string | null
  text: string | null
  /** The official text has not been read: the number must be confirmed before anything rests on it. */
  provisional: boolean
  confidence: string | null
  edition: Edition
}

/** A law reader over one folder of editions. */
export interface Law {
  instruments(): string[]
  editions(instrument: string): readonly Edition[]
  editionAt(instrument: string, date: string): Edition
  ruleAt(instrument: string, rule: string, date: string): Rule
  numberAt(instrument: string, rule: string, date: string): { value: number; rule: Rule }
}

/** Reads a folder of editions once. It never guesses: what is not there, or not known, is a coded error. */
export function lawIn(folder: string): Law {
  const all = editionsIn(folder)

  function editionAt(instrument: string, date: string): Edition {
    dayOf(date)
    const known = all.get(instrument)
    const none = (got: string) =>
      refusal('NO_EDITION', {
        expected: `an edition of ${instrument} in force on ${date}`,
        got,
        todo: 'add the edition file, or ask for another day',
      })
    if (!known) throw none('no such instrument')
    const edition = known.filter(({ effective }) => effective <= date).at(-1)
    if (!edition) throw none(`the first is in force from ${known[0]?.effective}`)
    if (edition.repealed && edition.repealed <= date) throw none(`repealed on ${edition.repealed}`)
    return edition
  }

  function ruleAt(instrument: string, name: string, date: string): Rule {
    const edition = editionAt(instrument, date)
    const entry: RuleEntry | undefined = Object.hasOwn(edition.rules, name) ? edition.rules[name] : undefined
    if (!entry) {
      throw refusal('NO_EDITION', {
        expected: `${name} in ${instrument} of ${edition.effective}`,
        got: 'no such rule',
        todo: 'look at the names in the edition file',
      })
    }
    if (entry.value === 'unknown') {
      throw refusal('RULE_UNKNOWN', {
        expected: `a value of ${instrument} ${name}`,
        got: 'unknown',
        todo: 'have it confirmed and written into the edition file',
      })
    }
    read(`${instrument}/${edition.effective}`)
    return {
      instrument,
      rule: name,
      value: entry.value,
      unit: entry.unit ?? null,
      at: entry.at ?? null,
      text: entry.text ?? null,
      provisional: edition.checked === null || entry.confidence !== undefined,
      confidence: entry.confidence ?? edition.confidence,
      edition,
    }
  }

  return {
    instruments: () => [...all.keys()],
    editions: (instrument) => all.get(instrument) ?? [],
    editionAt,
    ruleAt,
    numberAt(instrument, name, date) {
      const rule = ruleAt(instrument, name, date)
      if (typeof rule.value !== 'number') {
        throw refusal('EDITION_FAULT', {
          expected: `a number in ${instrument} ${name}`,
          got: typeof rule.value,
          todo: 'correct the edition file',
        })
      }
      return { value: rule.value, rule }
    },
  }
}

/** What an answer says of the rule that a number rests on; a text whose number is unknown is named by its day. */
export function citation({ instrument, at, text, provisional, edition }: Rule) {
  const { title, number, promulgated, effective } = edition
  const named = number === 'unknown' ? (promulgated ? `${promulgated} 公布` : `${effective} 施行`) : number
  return { instrument, edition: `${title}（${named}）`, at, text, effectiveOn: effective, provisional }
}

let shipped: Law | null = null

/** The editions that this system ships, read at first use. */
export function law(): Law {
  shipped ??= lawIn(join(import.meta.dirname, '../../rules'))
  return shipped
}

/**
 * Has this process read another folder's editions than those that are shipped: for replaying a change in a process of its own.
 * Only before the first of them was read, for what is read is kept.
 */
export function useRules(folder: string): void {
  if (shipped) throw new Error('the editions were read already')
  shipped = lawIn(folder)
}

/** One value of the edition in force on a day; NO_EDITION, RULE_UNKNOWN otherwise. There is no default day. */
export const ruleAt: Law['ruleAt'] = (instrument, rule, date) => law().ruleAt(instrument, rule, date)

/** The same for a value that must be a number. */
export const numberAt: Law['numberAt'] = (instrument, rule, date) => law().numberAt(instrument, rule, date)

/** The edition of an instrument in force on a day; NO_EDITION before the first, after a repeal, and of what is not held. */
export const editionAt: Law['editionAt'] = (instrument, date) => law().editionAt(instrument, date)

/** Every edition held of an instrument, earliest first; none when there is no such instrument. */
export const editions: Law['editions'] = (instrument) => law().editions(instrument)

/** The names of all instruments held. */
export const instruments: Law['instruments'] = () => law().instruments()
