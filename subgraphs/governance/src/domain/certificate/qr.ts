import { type Certificate, compactText, named, type PartName, showing } from '@xinlu/db/certificate'
import encodeQR from 'qr'
import { pngOf } from './png.ts'

/** The most bytes of a code that a telephone still reads from paper. */
export const mostBytes = 2300

/**
 * The parts that fit into one code: in their order, as long as there is room. What has none is left out, and its digest in the
 * signed body says that it is there.
 */
export function partsInCode(certificate: Certificate, names: readonly PartName[]): PartName[] {
  const kept: PartName[] = []
  for (const [name] of named(certificate.shown)) {
    if (names.includes(name) && codeText(certificate, [...kept, name]).length <= mostBytes) kept.push(name)
  }
  return kept
}

const codeText = (certificate: Certificate, names: readonly PartName[]) => compactText(showing(certificate, names))

const look = { ecc: 'low', border: 4 } as const

/** 二维码 of a certificate with these parts, as SVG. */
export const codeSvg = (certificate: Certificate, names: readonly PartName[]): string =>
  encodeQR(codeText(certificate, names), 'svg', look)

/** The same as PNG, four dots a module. */
export const codePng = (certificate: Certificate, names: readonly PartName[]): Buffer =>
  pngOf(encodeQR(codeText(certificate, names), 'raw', look), 4)
