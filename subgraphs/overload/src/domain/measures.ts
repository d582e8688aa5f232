import { type FileFault, inForceOn } from '@xinlu/db'
import type { Entry } from './course/term.ts'

/** 惩戒措施: what a catalogue lets follow from an entry. */
export interface CatalogueMeasure {
  measure: string
  /** Of entries under these circumstances, 1 to 10. */
  circumstances: readonly number[]
  /** The article or clause that allows it. */
  basis: string
  authority: string
  /** What it bars from, where another room must know of it; null otherwise. */
  restricts: 'BIDDING' | null
  /** The last day on which it may be used; null where that is the entry's own. */
  until: string | null
}

/** 措施清单, as in force from one day until its next file. */
export interface Catalogue {
  catalogue: string
  title: string
  version: string
  effective: string
  measures: readonly CatalogueMeasure[]
}

/** 惩戒后果: one measure that follows from an entry. */
export interface Consequence {
  measure: string
  catalogue: string
  version: string
  basis: string
  authority: string
  until: string
}

type Listed = Pick<Entry, 'publicUntil'> & { circumstance: number; inForce: boolean }
type Catalogues = readonly (readonly Catalogue[])[]

/**
 * What follows from an entry on a day, by the catalogues in force on it: nothing without a catalogue, nothing without an entry in
 * force, and nothing longer than the entry or than the catalogue allows.
 */
export function consequencesOf(entry: Listed, day: string, catalogues: Catalogues): Consequence[] {
  return measuresOf(entry, day, catalogues).map(({ consequence }) => consequence)
}

/** Of these, what bars from tenders. */
export function biddingRestrictionsOf(entry: Listed, day: string, catalogues: Catalogues): Consequence[] {
  return measuresOf(entry, day, catalogues).flatMap(({ restricts, consequence }) =>
    restricts === 'BIDDING' ? [consequence] : [],
  )
}

function measuresOf(entry: Listed, day: string, catalogues: Catalogues) {
  if (!entry.inForce) return []
  return catalogues.flatMap((editions) => {
    const edition = inForceOn(editions, day)
    if (!edition) return []
    return edition.measures
      .filter(
        ({ circumstances, until }) => circumstances.includes(entry.circumstance) && (until === null || day <= until),
      )
      .map(({ measure, basis, authority, restricts, until }) => ({
        restricts,
        consequence: {
          measure,
          catalogue: edition.title,
          version: edition.version,
          basis,
          authority,
          until: until !== null && until < entry.publicUntil ? until : entry.publicUntil,
        },
      }))
  })
}

const words = ['title', 'version', 'issuer', 'effective', 'source', 'confidence', 'measures']
const measureWords = ['measure', 'circumstances', 'basis', 'authority', 'restricts', 'until']
const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** A catalogue from its file as read; the fault's error for a word that is unknown, missing or cannot be. */
export function catalogueOf(catalogue: string, effective: string, read: unknown, fault: FileFault): Catalogue {
  const file = mapOf(read, 'a catalogue', words, fault)
  if (file.effective !== effective) throw fault(`effective: ${effective}, as the file is named`, file.effective)
  textOf(file.issuer, 'issuer', fault)
  textOf(file.source, 'source', fault)
  if (!Array.isArray(file.measures)) throw fault('a list of measures', file.measures)
  return {
    catalogue,
    title: textOf(file.title, 'title', fault),
    version: textOf(file.version, 'version', fault),
    effective,
    measures: file.measures.map((one) => measureOf(one, fault)),
  }
}

function measureOf(read: unknown, fault: FileFault): CatalogueMeasure {
  const one = mapOf(read, 'a measure', measureWords, fault)
  const { circumstances, restricts = null, until = null } = one
  const isCircumstance = (n: unknown) => Number.isInteger(n) && (n as number) >= 1 && (n as number) <= 10
  if (!Array.isArray(circumstances) || circumstances.length === 0 || !circumstances.every(isCircumstance))
    throw fault('circumstances from 1 to 10', circumstances)
  if (until !== null && !day.test(String(until))) throw fault('until: a day, or nothing', until)
  if (restricts !== null && restricts !== 'BIDDING') throw fault('restricts: BIDDING, or nothing', restricts)
  return {
    measure: textOf(one.measure, 'measure', fault),
    circumstances,
    basis: textOf(one.basis, 'basis', fault),
    authority: textOf(one.authority, 'authority', fault),
    restricts,
    until: until === null ? null : String(until),
  }
}

function mapOf(read: unknown, what: string, known: readonly string[], fault: FileFault): Record<string, unknown> {
  if (typeof read !== 'object' || read === null || Array.isArray(read)) throw fault(what, read)
  const odd = Object.keys(read).find((word) => !known.includes(word))
  if (odd) throw fault(`${what} of ${known.join(', ')}`, odd)
  return read as Record<string, unknown>
}

function textOf(read: unknown, name: string, fault: FileFault): string {
  if (typeof read === 'string' && read.trim() !== '') return read
  throw fault(name, read)
}
