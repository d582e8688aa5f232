import { editionAt } from '@xinlu/db'
import { whereKnown } from './publicity/tier.ts'

/** 文号: 代字, year and number; the brackets of the year in any usual form. */
const form = /^(.+?)[〔[(（【](\d{4})[〕\])）】]\s*第?0*(\d+)号$/

/** A document number in its parts; null where it is in no usual form. */
export interface DocNo {
  series: string
  year: number
  number: number
}

/** Reads a document number such as 晋吕文交罚一〔2026〕012号. */
export function docNoOf(text: string): DocNo | null {
  const parts = form.exec(text.normalize('NFC').trim())
  return parts ? { series: parts[1] as string, year: Number(parts[2]), number: Number(parts[3]) } : null
}

/** The unit in whose number series a document number of a kind of act stands, by the edition of its day; null where it is in none. */
export function issuingUnitOf(kind: string, docNo: string, day: string): string | null {
  const series = docNoOf(docNo)?.series
  return seriesOn(kind, day).find((one) => one.series === series)?.unit ?? null
}

/** The series in which a unit numbers a kind of act on a day; null where it numbers none. */
export function seriesOf(kind: string, unit: string, day: string): string | null {
  return seriesOn(kind, day).find((one) => one.unit === unit)?.series ?? null
}

/** Which unit numbers a kind of act in which series (文号代字) on a day, by the county's edition. */
export function seriesOn(kind: string, day: string): { unit: string; series: string }[] {
  const prefix = `${kind.toLowerCase()}.`
  const rules = whereKnown(() => editionAt('county-document-series', day))?.rules ?? {}
  return Object.entries(rules).flatMap(([name, { value }]) =>
    name.startsWith(prefix) ? [{ unit: name.slice(prefix.length), series: String(value) }] : [],
  )
}
