import type { FileFault } from '@xinlu/db'
import { mapOf, textOf, wholeOf } from '../reading.ts'
import type { Catalogue, CauseKind, CauseMatch, Entry, MeasureKind, SubjectKind } from './catalogue.ts'

const words = ['title', 'version', 'issuer', 'effective', 'expires', 'source', 'confidence', 'checked', 'entries']
const entryWords = [
  ...['code', 'kind', 'measure', 'causes', 'subjects', 'authority', 'executors', 'basis', 'months', 'until', 'open'],
]
const subjectKinds: readonly SubjectKind[] = ['ENTERPRISE', 'SOLE_TRADER', 'PRACTITIONER', 'VEHICLE']
/** What may be said of a cause of each kind. */
const causeWords: Readonly<Record<CauseKind, readonly (keyof CauseMatch)[]>> = {
  PENALTY: ['severity'],
  LISTING: ['circumstances'],
  ASSESSMENT: ['schemes', 'grades'],
  CONSTRUCTION_GRADE: ['roles', 'grades'],
  BROKEN_COMMITMENT: [],
}
const severities = ['MINOR', 'ORDINARY', 'SERIOUS']
const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** A catalogue from its file as read; the fault's error for a word that is unknown, missing or cannot be. */
export function catalogueOf(catalogue: string, effective: string, read: unknown, fault: FileFault): Catalogue {
  const file = mapOf(read, 'a catalogue', words, fault)
  if (file.effective !== effective) throw fault(`effective: ${effective}, as the file is named`, file.effective)
  textOf(file.issuer, 'issuer', fault)
  textOf(file.source, 'source', fault)
  if ((file.confidence === undefined) === (file.checked === undefined))
    throw fault('either confidence or checked', file.confidence ?? 'none')
  const entries = file.entries === 'unknown' ? null : listOf(file.entries, 'entries, or unknown', fault)
  const known = entries?.map((one, i) => entryOf(one, `entries[${i}]`, fault)) ?? null
  const codes = known?.map(({ code }) => code) ?? []
  if (new Set(codes).size < codes.length) throw fault('each code once', 'one twice')
  return {
    catalogue,
    title: textOf(file.title, 'title', fault),
    version: textOf(file.version, 'version', fault),
    effective,
    expires: dayOrNull(file.expires, 'expires', fault),
    confidence: file.confidence === undefined ? null : textOf(file.confidence, 'confidence', fault),
    entries: known,
  }
}

function entryOf(read: unknown, place: string, fault: FileFault): Entry {
  const one = mapOf(read, place, entryWords, fault)
  const kind = oneOf<MeasureKind>(one.kind, ['PUNISHMENT', 'REWARD'], `${place}.kind`, fault)
  const causes = listOf(one.causes, `${place}.causes`, fault, 1).map((cause, i) =>
    causeOf(cause, `${place}.causes[${i}]`, fault),
  )
  // What was done well earns; what was done wrong never does.
  const odd = causes.find((cause) => kind === 'REWARD' && cause.grades === null)
  if (odd) throw fault(`${place}.causes of a reward: grades`, odd.kind)
  const code = textOf(one.code, `${place}.code`, fault)
  if (!/^[A-Z0-9][A-Z0-9-]*$/.test(code)) throw fault(`${place}.code of capitals, digits and -`, code)
  return {
    code,
    kind,
    measure: textOf(one.measure, `${place}.measure`, fault),
    causes,
    subjects: listOf(one.subjects, `${place}.subjects`, fault, 1).map((subject) =>
      oneOf(subject, subjectKinds, `${place}.subjects`, fault),
    ),
    authority: textsOf(one.authority, `${place}.authority`, 1, fault),
    executors: textsOf(one.executors ?? [], `${place}.executors`, 0, fault),
    basis: textOf(one.basis, `${place}.basis`, fault),
    months: wholeOf(one.months, `${place}.months`, 1, fault),
    until: dayOrNull(one.until, `${place}.until`, fault),
    open: oneOf(one.open, ['PUBLIC', 'INTERNAL'] as const, `${place}.open`, fault),
  }
}

function causeOf(read: unknown, place: string, fault: FileFault): CauseMatch {
  const said = mapOf(read, place, ['kind', 'severity', 'circumstances', 'schemes', 'roles', 'grades'], fault)
  const kind = oneOf(said.kind, Object.keys(causeWords) as CauseKind[], `${place}.kind`, fault)
  const odd = Object.keys(said).find((word) => word !== 'kind' && !causeWords[kind].includes(word as keyof CauseMatch))
  if (odd) throw fault(`${place} of ${kind}: ${causeWords[kind].join(', ') || 'nothing more'}`, odd)
  const texts = (name: string) => (said[name] === undefined ? null : textsOf(said[name], `${place}.${name}`, 1, fault))
  const severity = texts('severity')
  const strange = severity?.find((one) => !severities.includes(one))
  if (strange) throw fault(`${place}.severity of ${severities.join(', ')}`, strange)
  return {
    kind,
    severity,
    circumstances:
      said.circumstances === undefined
        ? null
        : listOf(said.circumstances, `${place}.circumstances`, fault, 1).map((n) =>
            wholeOf(n, `${place}.circumstances`, 1, fault),
          ),
    schemes: texts('schemes'),
    roles: texts('roles'),
    grades: texts('grades'),
  }
}

function listOf(read: unknown, name: string, fault: FileFault, least = 0): unknown[] {
  if (Array.isArray(read) && read.length >= least) return read
  throw fault(`${name}: a list${least > 0 ? ` of ${least} or more` : ''}`, read)
}

const textsOf = (read: unknown, name: string, least: number, fault: FileFault) =>
  listOf(read, name, fault, least).map((one) => textOf(one, name, fault))

function oneOf<T extends string>(read: unknown, known: readonly T[], name: string, fault: FileFault): T {
  if (known.includes(read as T)) return read as T
  throw fault(`${name}: one of ${known.join(', ')}`, read)
}

function dayOrNull(read: unknown, name: string, fault: FileFault): string | null {
  if (read === undefined || read === null) return null
  if (typeof read === 'string' && day.test(read)) return read
  throw fault(`${name}: a day, or nothing`, read)
}
